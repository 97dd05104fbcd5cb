import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { buildSync, type OutputFile } from 'esbuild';

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

/**
 * Bundles each entry (`{ name: file }`) into `<outdir>/<name>/index.cjs`, all in one call. CommonJS loads quickest in
 * Lambda; the ending is .cjs because the nearest package.json says "module". The SDK is inside, so what runs is what
 * was tested, and its chain of credential sources is replaced by the one that Lambda uses: the environment. Maps
 * carry no sources.
 */
export const bundle = (root: string, entries: Readonly<Record<string, string>>, outdir: string): void => {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [`${name}/index`, file])),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    alias: {
      '@aws-sdk/credential-provider-node': join(root, 'shared/adapters/aws/environment-credentials.ts'),
      // The edition that finds its companions from a CommonJS file.
      pdfkit: join(root, 'node_modules/pdfkit/js/pdfkit.js'),
    },
  });
  for (const file of outputFiles) write(file);
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
