import { createHash } from 'node:crypto';
import type { Hash } from '../../domain/ledger/entry.ts';

/** SHA-256 in lower-case hexadecimal. */
export const sha256: Hash = (content) => createHash('sha256').update(content).digest('hex');
