import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { root } from '../support/sources.ts';

/** What both bundles of others are made with. */
export const plainEsm: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  logLevel: 'error',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
};

/** What services on Lambda are usually made of, and what the UK's public ones render with. */
const packages = [
  '@aws-sdk/client-dynamodb',
  '@aws-sdk/lib-dynamodb',
  '@aws-lambda-powertools/logger',
  '@aws-lambda-powertools/metrics',
  '@middy/core',
  'zod',
  'nunjucks',
];

const govuk = join(root, 'node_modules/govuk-frontend/dist/govuk');

/** The page that follows a submission, of the same parts as ours. */
const page = `{% from "components/panel/macro.njk" import govukPanel %}
{% from "components/summary-list/macro.njk" import govukSummaryList %}
{% from "components/inset-text/macro.njk" import govukInsetText %}
{% from "components/button/macro.njk" import govukButton %}
{{ govukPanel({ titleText: "Received", text: reference }) }}
{{ govukSummaryList({ rows: rows }) }}
{{ govukInsetText({ text: "Keep this page." }) }}
{{ govukButton({ text: "Print" }) }}`;

const handler = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import { z } from 'zod';
import nunjucks from 'nunjucks/browser/nunjucks-slim.js';
import { compiled } from './usual-templates.mjs';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const logger = new Logger({ serviceName: 'bench' });
const metrics = new Metrics({ namespace: 'bench', serviceName: 'bench' });
const loader = new nunjucks.PrecompiledLoader([]);
loader.getSource = (name) => ({ src: { type: 'code', obj: compiled[name] }, path: name });
loader.isRelative = (name) => name.startsWith('.');
loader.resolve = (from, to) => new URL(to, 'file:///' + from).pathname.slice(1);
const pages = new nunjucks.Environment([loader], { autoescape: true });
const event = z.object({ rawPath: z.string(), body: z.string().optional() });
const submission = z.object({ pk: z.string(), sk: z.string(), answers: z.record(z.string(), z.number()) });
export const handler = middy().handler(async (given) => {
  const { rawPath } = event.parse(given);
  const Item = submission.parse({ pk: 'C9001#2026', sk: 'home#x', answers: { a: 4, b: 4, c: 4, d: 4, e: 4 } });
  await client.send(new PutCommand({ TableName: 'submissions', Item }));
  logger.info('request answered', { rawPath });
  metrics.addMetric('received', 'Count', 1);
  metrics.publishStoredMetrics();
  const rows = Object.entries(Item.answers).map(([key, value]) => ({ key: { text: key }, value: { text: String(value) } }));
  return { statusCode: 200, body: pages.render('page.njk', { reference: 'ABCD', rows }) };
});`;

/** Every template of govuk-frontend as functions, made ahead of time. */
const compiledTemplates = async (peers: string): Promise<string> => {
  const { default: nunjucks } = await import(join(peers, 'node_modules/nunjucks/index.js'));
  const code = (text: string, name: string): string => {
    const wrapper = ([one]: { template: string }[]): string =>
      `compiled[${JSON.stringify(name)}] = (function () {${one?.template ?? ''}})();`;
    return String(nunjucks.precompileString(text, { name, wrapper }));
  };
  const files = globSync('**/*.njk', { cwd: govuk }).map((name) =>
    code(readFileSync(join(govuk, name), 'utf8'), name),
  );
  return ['export const compiled = {};', ...files, code(page, 'page.njk')].join('\n');
};

/** Builds the usual stack out of a folder of peers, or says what it has not. */
export const usualStack = async (
  folder: string,
  peers: string,
): Promise<{ file?: string; missing: string[] }> => {
  const missing = packages.filter((name) => !existsSync(join(peers, 'node_modules', name)));
  if (missing.length > 0) return { missing };
  writeFileSync(join(folder, 'usual-templates.mjs'), await compiledTemplates(peers));
  writeFileSync(join(folder, 'usual-entry.mjs'), handler);
  const file = join(folder, 'usual.mjs');
  await build({
    ...plainEsm,
    entryPoints: [join(folder, 'usual-entry.mjs')],
    nodePaths: [join(peers, 'node_modules')],
    outfile: file,
  });
  return { file, missing: [] };
};
