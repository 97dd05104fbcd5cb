import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One file of the project, with what it imports: paths from the root for our own, package names for others. */
export type Source = { path: string; text: string; imports: string[] };

const statement =
  /(?:^|[;\n])\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(statement)].map(([, named, dynamic]) => {
    const target = named ?? dynamic ?? '';
    return target.startsWith('.') ? normalize(join(dirname(path), target)) : target;
  });

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['node_modules', 'build', 'cdk.out'].includes(entry.name) ? [] : walk(path);
    return [path];
  });

/** Every TypeScript file below these folders of the project. */
export const sourcesBelow = (...folders: string[]): Source[] =>
  folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((path) => path.endsWith('.ts'))
    .map((absolute) => {
      const path = relative(root, absolute);
      const text = readFileSync(absolute, 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
