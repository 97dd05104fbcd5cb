import { benchBundles } from './bundles.ts';
import { benchRun } from './run.ts';
import { benchScoring, planOf } from './scoring.ts';

/** Any values that the function accepts; nothing is called while it loads. */
const variables = {
  AWS_REGION: 'eu-west-2',
  ASSOCIATIONS_TABLE: 'associations',
  SUBMISSIONS_TABLE: 'submissions',
  CONFIDENCES_TABLE: 'confidences',
  VAULT_KEY: 'vault',
  YEAR_KEYS: '{"2026":"key"}',
  CODES_KEY: 'codes',
  PUBLIC_ADDRESS: 'https://example.org',
  STYLESHEET: '/assets/styles.css',
  EDGE_SECRET: 'a-secret-of-the-edge',
  FORM_SECRET: 'a-secret-that-is-long-enough',
  EXIT_SCRIPT: '/assets/exit-this-page.js',
};

/** Each says whether its bounds hold, if it has any. */
const benches: Record<string, (given: string[]) => Promise<boolean | undefined>> = {
  bundles: async () => {
    await benchBundles(variables);
    return undefined;
  },
  scoring: (given) => benchScoring(planOf(given)),
  run: async (given) => {
    await benchRun(given);
    return undefined;
  },
};

const [name = '', ...given] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
try {
  if ((await bench(given)) === false) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
