import { base64Of, bytesOfBase64 } from './base64.ts';
import type { TreeHead } from './consistency.ts';
import { bytesOfHex, hexOf } from './hex.ts';

/** What a checkpoint says: which log, how many entries, and the hash over all of them. */
export type Checkpoint = TreeHead & { origin: string };

const rootBytes = 32;

/** The text that is signed: C2SP tlog-checkpoint, without extension lines. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${base64Of(bytesOfHex(root))}\n`;

/** Reads the text of a checkpoint; `undefined` when it is none. */
export const readCheckpoint = (text: string): Checkpoint | undefined => {
  const [, origin = '', size, encoded = ''] = /^(.+)\n(0|[1-9]\d{0,14})\n(\S+)\n$/.exec(text) ?? [];
  const root = bytesOfBase64(encoded);
  if (origin === '' || root?.length !== rootBytes) return undefined;
  return { origin, size: Number(size), root: hexOf(root) };
};
