import { existsSync, globSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type BuildOptions, buildSync, type OutputFile, transformSync } from 'esbuild';

/**
 * Zod writes a function for each schema when it first parses with it. A function that serves pages parses a little
 * with many schemas, so it starts quicker without; this must stand before anything that makes a schema.
 */
const zodWritesNoFunctions = 'globalThis.__zod_globalConfig = { jitless: true };';

const asFile = (path: string, text: string): OutputFile => ({
  path,
  text,
  contents: new TextEncoder().encode(text),
  hash: '',
});

/** esbuild splits ES modules alone; each part is then rewritten as the CommonJS that Lambda loads quickest. */
const asCommonJs = ({ path, text }: OutputFile, mapped: boolean): OutputFile[] => {
  const { code, map } = transformSync(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    sourcesContent: false,
    // A part that is loaded later is required as well, so that its errors are those of any other file.
    supported: { 'dynamic-import': false },
    ...(basename(path) === 'index.cjs' && { banner: zodWritesNoFunctions }),
  });
  if (!mapped) return [asFile(path, code)];
  return [asFile(path, `${code}//# sourceMappingURL=${basename(path)}.map\n`), asFile(`${path}.map`, map)];
};

/**
 * Bundles one entry that loads some of its files only when they are needed (`import()`): `index.cjs` and the parts
 * that it requires are what is needed to start, the other `part-….cjs` the rest. A part of packages alone has no map:
 * Node reads every map of what it loads, and our own places are what a log needs.
 * @param options what all bundles share; the entry is named in it, under the name `index`.
 */
export const bundledInParts = (root: string, options: BuildOptions): OutputFile[] => {
  const { outputFiles, metafile } = buildSync({
    ...options,
    // Names kept for functions are code that every start runs; what a log says comes from the map.
    keepNames: false,
    // Welsh and Urdu as they are written, not six letters for each of theirs.
    charset: 'utf8',
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    sourcemap: 'inline',
  });
  return outputFiles.flatMap((file) => {
    const inputs = Object.keys(metafile.outputs[relative(root, file.path)]?.inputs ?? {});
    return asCommonJs(file, !inputs.every((each) => each.startsWith('node_modules/')));
  });
};

/** Takes away the parts of an earlier build: their names change with what is in them. */
export const removeOldParts = (folder: string, kept: readonly { path: string }[]): void => {
  if (!existsSync(folder)) return;
  const names = new Set(kept.map(({ path }) => relative(folder, path)));
  for (const name of globSync(['part-*.cjs', 'part-*.cjs.map'], { cwd: folder }))
    if (!names.has(name)) rmSync(join(folder, name), { force: true });
};
