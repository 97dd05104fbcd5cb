import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** What Node has loaded of itself; it is there, and in no type. */
const ofNode = (): readonly string[] => {
  const list: unknown = Reflect.get(process, 'moduleLoadList');
  return Array.isArray(list) ? list.map(String) : [];
};

/** Bytes of the bundle that were read so far: its files that stand among the loaded modules. */
const loadedBytes = (file: string): number => {
  // A module of the newer kind is one file and stands in no list.
  const files = file.endsWith('.mjs')
    ? [file]
    : Object.keys(createRequire(file).cache).filter((each) => each.startsWith(dirname(file) + sep));
  return files.reduce((sum, each) => sum + statSync(each).size, 0);
};

/**
 * A handler that says with each answer what its process has used so far, whatever runtime client runs it.
 * @param file its bundle, in a folder with nothing else
 */
export const measured =
  (file: string, handler: Handler): Handler =>
  async (event, context) => {
    const answer = await handler(event, context);
    const { user, system } = process.cpuUsage();
    return {
      answer: JSON.stringify(answer),
      cpu: user + system,
      memory: process.resourceUsage().maxRSS,
      bytes: loadedBytes(file),
      undici: ofNode().some((each) => /undici/.test(each)),
    };
  };
