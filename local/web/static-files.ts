import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { StaticFiles } from '../template/wiring.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};

export type OriginAnswer = {
  status: number;
  headers: Record<string, string>;
  cookies: readonly string[];
  body: Buffer;
};

const denied: OriginAnswer = {
  status: 403,
  headers: { 'content-type': 'application/xml' },
  cookies: [],
  body: Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code></Error>'),
};

const fileBelow = async (folder: string, name: string): Promise<Buffer | undefined> => {
  const path = normalize(join(folder, name));
  if (!path.startsWith(folder + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? readFile(path) : undefined;
};

/** A file of a bucket as S3 answers behind the distribution: what is not there is refused, not "not found". */
export const staticFile = async (
  statics: readonly StaticFiles[],
  bucket: string,
  path: string,
): Promise<OriginAnswer> => {
  const key = decodeURIComponent(path).replace(/^\//, '');
  for (const each of statics) {
    const prefix = each.prefix === '' ? '' : `${each.prefix.replace(/\/$/, '')}/`;
    if (each.bucket !== bucket || !key.startsWith(prefix)) continue;
    const body = await fileBelow(each.folder, key.slice(prefix.length));
    if (!body) continue;
    const type = types[extname(key)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type, ...each.headers }, cookies: [], body };
  }
  return denied;
};
