import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Names of the wording files that say of themselves that no native speaker has read them yet. */
export const uncheckedWording = (root: string): string[] =>
  globSync('shared/wording/*.ts', { cwd: root })
    .filter((path) =>
      /export const checkedByNativeSpeaker = false\b/.test(readFileSync(join(root, path), 'utf8')),
    )
    .map((path) => basename(path))
    .sort();
