import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type BuildOptions, buildSync, type Metafile, type OutputFile } from 'esbuild';
import { bundledInParts, removeOldParts } from './bundle-in-parts.ts';

/** A Lambda's source file, as the template names it. */
export type Entry = `functions/${string}/${string}.handler.ts`;

/** The function's own name below its capability: `intake/web` for `functions/intake/web.handler.ts`. */
export const functionNameOf = (entry: Entry): string =>
  entry.replace(/^functions\//, '').replace(/\.handler\.ts$/, '');

const bundles = 'build/functions';

/** The built folder of an entry, ready to be zipped. Throws where the entry does not exist or was not bundled. */
export const bundleOf = (root: string, entry: Entry): string => {
  const folder = join(root, bundles, functionNameOf(entry));
  if (!existsSync(join(root, entry))) throw new Error(`the template names ${entry}, and no such file exists`);
  if (!existsSync(join(folder, 'index.cjs')))
    throw new Error(`${entry} has no bundle in ${relative(root, folder)}; call bundleFunctions first`);
  return folder;
};

/** Writes only what changed, so that two runs at once never see half a file. */
const write = (file: OutputFile): void => {
  if (existsSync(file.path) && Buffer.from(file.contents).equals(readFileSync(file.path))) return;
  mkdirSync(dirname(file.path), { recursive: true });
  writeFileSync(file.path, file.contents);
};

/**
 * pdfkit looks for the metrics of its fonts and for its colour profile beside its own file, at run time; both go
 * beside the bundle that holds it, with the mapping of names that its package.json has.
 */
const addFontMetrics = (root: string, folder: string): void => {
  const pdfkit = join(root, 'node_modules/pdfkit/js');
  for (const file of globSync(['standard-fonts/**/*.cjs', 'data/*.icc'], { cwd: pdfkit }))
    cpSync(join(pdfkit, file), join(folder, file));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'commonjs', imports: { '#standard-fonts/*': './standard-fonts/*.cjs' } }),
  );
};

/** What all bundles share. */
const optionsOf = (root: string): BuildOptions => ({
  absWorkingDir: root,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true,
  legalComments: 'none',
  sourcesContent: false,
  logLevel: 'error',
  alias: {
    '@aws-sdk/credential-provider-node': join(root, 'shared/adapters/aws/environment-credentials.ts'),
    // The edition that finds its companions from a CommonJS file.
    pdfkit: join(root, 'node_modules/pdfkit/js/pdfkit.js'),
  },
});

/** The entries of ours in which something is imported only when it is needed: they are loaded in parts. */
const inParts = ({ inputs, outputs }: Metafile): Set<string> => {
  const later = Object.entries(inputs)
    .filter(([file, { imports }]) => {
      const ours = !file.startsWith('node_modules/');
      return ours && imports.some(({ kind }) => kind === 'dynamic-import');
    })
    .map(([file]) => file);
  const holding = Object.values(outputs).filter((output) => later.some((file) => output.inputs[file]));
  return new Set(holding.map(({ entryPoint }) => entryPoint ?? ''));
};

/**
 * Bundles each entry (`{ name: file }`) into `<outdir>/<name>/index.cjs`, all in one call; one that imports some of its
 * files only when they are needed has those in parts beside it. CommonJS loads quickest in Lambda; the ending is .cjs
 * because the nearest package.json says "module". The SDK is inside, so what runs is what was tested, and its chain of
 * credential sources is replaced by the one that Lambda uses: the environment. Maps carry no sources.
 */
export const bundle = (root: string, entries: Readonly<Record<string, string>>, outdir: string): void => {
  const { outputFiles, metafile } = buildSync({
    ...optionsOf(root),
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [`${name}/index`, file])),
    outdir,
    write: false,
    metafile: true,
    format: 'cjs',
    sourcemap: 'linked',
  });
  const found = inParts(metafile);
  const parted = Object.entries(entries).filter(([, file]) => found.has(file));
  const folders = parted.map(([name]) => join(resolve(root, outdir), name));
  for (const file of outputFiles) if (!folders.includes(dirname(file.path))) write(file);
  for (const [name, file] of parted) {
    const folder = join(outdir, name);
    const files = bundledInParts(root, { ...optionsOf(root), entryPoints: { index: file }, outdir: folder });
    for (const each of files) write(each);
    removeOldParts(resolve(root, folder), files);
  }
  for (const [output, { inputs }] of Object.entries(metafile.outputs))
    if (Object.keys(inputs).some((input) => input.endsWith('pdfkit/js/pdfkit.js')))
      addFontMetrics(root, dirname(resolve(root, output)));
};

/** Bundles every `functions/<capability>/<name>.handler.ts` into `build/functions/<capability>/<name>/`. */
export const bundleFunctions = (root: string): void => {
  const entries = globSync('functions/*/*.handler.ts', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const named = entries.sort().map((entry) => [entry.replace(/^functions\/|\.handler\.ts$/g, ''), entry]);
  bundle(root, Object.fromEntries(named), bundles);
};
