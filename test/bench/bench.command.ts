import { benchBundles } from './bundles.ts';

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
};

const benches: Record<string, () => Promise<void>> = { bundles: () => benchBundles(variables) };

const [name = ''] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
await bench();
