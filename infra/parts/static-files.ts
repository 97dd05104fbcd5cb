import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { compile } from 'sass';
import { staticPrefix } from '../../shared/contracts/routes.ts';

/** What the web entrance needs to know about the static files. */
export type StaticFiles = {
  /** Folder with everything that goes to the bucket, below the name of `staticPrefix`. */
  folder: string;
  /** Paths on the site, with the hash of what they hold in the name. */
  stylesheet: string;
  exitScript: string;
  suggestScript: string;
  unavailable: string;
};

const folder = 'build/web';

/** `styles.css` becomes `styles.1a2b3c4d5e.css`: a page that is still open finds the file that it was made with. */
const hashed = (name: string, content: string | Buffer): string => {
  const ending = extname(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return `${basename(name, ending)}.${hash}${ending}`;
};

const stylesheetOf = (source: string, root: string): string =>
  compile(source, { loadPaths: [join(root, 'node_modules')], quietDeps: true, style: 'compressed' }).css;

/** Our own few lines with what they import: only what is used, and small. For every browser that knows modules. */
const scriptOf = (source: string, root: string): string => {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    // What web/ imports is found even where the folder itself is elsewhere than the packages.
    nodePaths: [join(root, 'node_modules')],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

const contentOf = (source: string, root: string): string | Buffer => {
  switch (extname(source)) {
    case '.scss':
      return stylesheetOf(source, root);
    case '.js':
      return scriptOf(source, root);
    default:
      return readFileSync(source);
  }
};

/** Images and scripts name nobody, the stylesheet names images, pages name all: so they are built in this order. */
const turn = (name: string): number => ({ '.scss': 1, '.html': 2 })[extname(name)] ?? 0;

/**
 * Builds the static files of `web/` into `build/web/assets/`, each with a hash in its name; where one names another
 * as `/assets/NAME`, the hash is put in. Every `.scss` directly in `web/` becomes a `.css`, every `.js` one file with all that it imports.
 * @throws where `web/styles.scss`, one of its two scripts or `web/unavailable.html` is missing
 */
export const buildStaticFiles = (root: string): StaticFiles => {
  const target = join(root, folder, staticPrefix);
  const addresses = new Map<string, string>();
  const names = globSync('*', { cwd: join(root, 'web') }).filter((name) =>
    statSync(join(root, 'web', name)).isFile(),
  );
  for (const name of names.toSorted((a, b) => turn(a) - turn(b) || a.localeCompare(b))) {
    const source = join(root, 'web', name);
    const publicName = name.replace(/\.scss$/, '.css');
    const raw = contentOf(source, root);
    const content = /\.(css|html)$/.test(publicName) ? withHashes(raw.toString(), addresses) : raw;
    const address = hashed(publicName, content);
    addresses.set(publicName, address);
    writeIfNew(target, address, content);
  }
  dropOthers(target, new Set(addresses.values()));
  const addressOf = (name: string): string => {
    const address = addresses.get(name);
    if (!address) throw new Error(`web/${name.replace('.css', '.scss')} is missing`);
    return `${staticPrefix}${address}`;
  };
  return {
    folder: join(root, folder),
    stylesheet: addressOf('styles.css'),
    exitScript: addressOf('exit-this-page.js'),
    suggestScript: addressOf('suggest-associations.js'),
    unavailable: addressOf('unavailable.html'),
  };
};

const withHashes = (text: string, addresses: ReadonlyMap<string, string>): string =>
  [...addresses].reduce(
    (result, [name, address]) => result.replaceAll(`${staticPrefix}${name}`, `${staticPrefix}${address}`),
    text,
  );

const writeIfNew = (target: string, name: string, content: string | Buffer): void => {
  mkdirSync(target, { recursive: true });
  if (!existsSync(join(target, name))) writeFileSync(join(target, name), content);
};

const dropOthers = (target: string, keep: ReadonlySet<string>): void => {
  for (const name of globSync('*', { cwd: target })) if (!keep.has(name)) rmSync(join(target, name));
};
