import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from '../support/sources.ts';
import { interval, median, paired, shuffled } from './ratios.ts';

/** What is loaded: the tenant's own function, in the ways it could be written, beside a handler that does nothing. */
const entry = join(root, 'functions/intake/web.handler.ts');
const rounds = 21;

/** ES modules that reach Node's parts without loading undici, which a static import of node:http does. */
const builtinShim: Plugin = {
  name: 'builtin-shim',
  setup: ({ onResolve, onLoad }) => {
    onResolve(
      {
        filter:
          /^(node:)?(https?|http2|crypto|fs|os|path|stream|util|buffer|process|url|zlib|events|tls|net)$/,
      },
      (asked) => ({
        path: asked.path.replace(/^node:/, ''),
        namespace: 'builtin',
      }),
    );
    onLoad({ filter: /.*/, namespace: 'builtin' }, (asked) => ({
      contents: `module.exports = process.getBuiltinModule("node:${asked.path}")`,
    }));
  },
};

type Variant = { name: string; file: string };

const written = async (folder: string): Promise<Variant[]> => {
  const shared = {
    entryPoints: [entry],
    bundle: true,
    platform: 'node' as const,
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    logLevel: 'error' as const,
    alias: {
      '@aws-sdk/credential-provider-node': join(root, 'shared/adapters/aws/environment-credentials.ts'),
    },
  };
  const requires =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const file = (name: string): string => join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file('empty.cjs'), 'exports.handler = async () => ({});');
  await build({ ...shared, format: 'cjs', outfile: file('common.cjs') });
  await build({ ...shared, format: 'esm', outfile: file('modules.mjs'), banner: { js: requires } });
  await build({
    ...shared,
    format: 'esm',
    outfile: file('shimmed.mjs'),
    banner: { js: requires },
    plugins: [builtinShim],
  });
  return [
    { name: 'empty handler', file: file('empty.cjs') },
    { name: 'CommonJS', file: file('common.cjs') },
    { name: 'ES modules', file: file('modules.mjs') },
    { name: 'ES modules, built-in shim', file: file('shimmed.mjs') },
  ];
};

/** Milliseconds from the start of a fresh process until the bundle is loaded, by that process's own clock. */
const load = ({ file }: Variant, environment: Record<string, string>): number => {
  // As Lambda's runtime does: require for CommonJS, import for ES modules.
  const loaded = file.endsWith('.cjs')
    ? `Promise.resolve(require(${JSON.stringify(file)}))`
    : `import(${JSON.stringify(file)})`;
  const script = `${loaded}.then((m)=>{
    if (typeof m.handler !== 'function') throw new Error('no handler');
    console.log(performance.now())})`;
  const ran = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env: environment });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return Number(ran.stdout);
};

const table = (times: Map<string, number[]>): string[] => {
  const empty = times.get('empty handler') ?? [];
  const common = times.get('CommonJS') ?? [];
  return [...times].map(([name, taken]) => {
    const [low, high] = interval(paired(taken, common));
    const ratio = median(paired(taken, common)).toFixed(2);
    return `${name.padEnd(28)} ${median(taken).toFixed(1).padStart(7)} ms   ÷ CommonJS ${ratio} (${low.toFixed(2)} to ${high.toFixed(2)})   ÷ empty ${median(paired(taken, empty)).toFixed(1)}`;
  });
};

/** Prints how long the tenant's function takes to load, by the way its bundle is written. */
export const benchBundles = async (variables: Record<string, string>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-bench-'));
  try {
    const variants = await written(folder);
    const times = new Map(variants.map((each) => [each.name, [] as number[]]));
    for (let round = 0; round <= rounds; round += 1)
      for (const variant of shuffled(variants, round)) {
        const taken = load(variant, variables);
        // The first round warms the file cache and is not counted.
        if (round > 0) times.get(variant.name)?.push(taken);
      }
    console.log(`Loading functions/intake/web, ${rounds} rounds in random order, Node ${process.version}:`);
    for (const line of table(times)) console.log(line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
