import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the wording leaves to an officer of the trade body: the file, and what is to be filled in. */
export type Blank = { file: string; what: string };

/**
 * Blanks of the English wording, `[to be completed by …]`, in the order of the files. Each language has the same ones
 * (test/wording/parity.test.ts).
 */
export const blankWording = (root: string): Blank[] =>
  globSync('shared/wording/*.en.ts', { cwd: root })
    .sort()
    .flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return [...text.matchAll(/\[to be completed by ([^\]]+)\]/g)].map(([, what = '']) => ({
        file: basename(path),
        what,
      }));
    });
