import { constants } from 'node:fs';
import { access, link, open, readFile, rename, unlink } from 'node:fs/promises';
import type { AssociationId } from '../../shared/domain/association.ts';
import { type HomeCode, parseHomeCode, shownHomeCode } from '../../shared/domain/submission/home-code.ts';
import type { CodeSheet } from './codes-issue.ts';

const heading = 'Registration number,Letter,Code';

const isThere = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.F_OK);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return false;
    throw new Error(`${path} cannot be looked at`, { cause: fault });
  }
};

/** Writes a file that only its owner may read, and waits until the disk has it. */
const written = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

const codeIn = (line: string, path: string): HomeCode => {
  const read = parseHomeCode(line.split(',')[2] ?? '');
  if ('problem' in read)
    throw new Error(`${path} holds a line that is no code (${read.problem}); was it edited?`);
  return read.code;
};

/** The sheet as a file: `x.csv.unfinished` until every code on it works, then `x.csv`, never written over. */
export const fileSheet = (path: string): CodeSheet => {
  const unfinished = `${path}.unfinished`;
  return {
    isThere: () => isThere(path),
    unfinished: async () => {
      if (!(await isThere(unfinished))) return undefined;
      const [, ...lines] = (await readFile(unfinished, 'utf8')).trimEnd().split('\n');
      const association = lines[0]?.split(',')[0] ?? '';
      return { association, codes: lines.map((line) => codeIn(line, unfinished)) };
    },
    keep: async (association: AssociationId, codes: readonly HomeCode[]) => {
      const lines = codes.map((code, index) => `${association},${index + 1},${shownHomeCode(code)}`);
      await written(`${unfinished}.part`, `${[heading, ...lines].join('\n')}\n`);
      await rename(`${unfinished}.part`, unfinished);
    },
    finish: async () => {
      // A link fails where the name is taken, and a rename would write over it.
      await link(unfinished, path);
      await unlink(unfinished);
    },
  };
};
