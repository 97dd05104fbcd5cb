import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { edgeHeader } from '../../shared/contracts/environment.ts';
import { routes, type TellLanguage, tellLanguages } from '../../shared/contracts/routes.ts';
import { variablesOf } from '../support/cold-start.ts';
import { functionsOf } from '../support/deployed.ts';
import { root } from '../support/sources.ts';

const web = functionsOf(inject('templates').Service).find(({ name }) => name === 'intake/web');
if (!web) throw new Error('the template has no intake/web');
const variables = variablesOf(web);
const { PUBLIC_ADDRESS: origin = '' } = variables;

type Asked = { path: string; form?: string };
const event = ({ path, form }: Asked) => ({
  routeKey: 'ANY /{proxy+}',
  rawPath: path,
  headers: {
    [edgeHeader]: variables.EDGE_SECRET,
    ...(form !== undefined && { origin, 'content-type': 'application/x-www-form-urlencoded' }),
  },
  ...(form !== undefined && { body: form }),
  requestContext: {
    requestId: 'r',
    http: { method: form === undefined ? 'GET' : 'POST', sourceIp: '198.51.100.7' },
  },
});

const seen = z.object({
  statuses: z.array(z.number()),
  kilobytes: z.number(),
  clients: z.array(z.string()),
  undici: z.boolean(),
});

/** Starts the tenant's bundle in a process of its own, asks it for pages, and tells what was loaded for them. */
const loadedFor = (...asked: readonly Asked[]): z.infer<typeof seen> => {
  const script = `
    const { readFileSync, statSync } = require('node:fs');
    const { handler } = require(${JSON.stringify(join(root, 'build/functions/intake/web/index.cjs'))});
    const ask = async () => {
      const statuses = [];
      for (const each of ${JSON.stringify(asked.map(event))}) statuses.push((await handler(each, {})).statusCode);
      const files = Object.keys(require.cache);
      const text = files.map((file) => readFileSync(file, 'utf8')).join('');
      const clients = ['DynamoDB_20120810', 'TrentService'].filter((each) => text.includes(each));
      const undici = process.moduleLoadList.some((each) => /undici/.test(each));
      const kilobytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
      console.log(JSON.stringify({ statuses, kilobytes, clients, undici }));
    };
    ask();`;
  const ran = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    // Nothing listens there: what is asked of AWS fails at once.
    env: {
      ...variables,
      AWS_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_MAX_ATTEMPTS: '1',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    },
  });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return seen.parse(JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? ''));
};

describe('the tenant’s function loads', () => {
  test('no AWS client, no second HTTP client and no word of the form to show where it starts', () => {
    const { kilobytes, ...rest } = loadedFor({ path: routes.start('ur') });
    expect(rest).toEqual({ statuses: [200], clients: [], undici: false });
    expect(kilobytes).toBeLessThan(230);
  });

  // Welsh, easy English and Urdu are loaded beside English, which the rest is typed by (decision 0015).
  test.each<[TellLanguage, number]>([
    ['en', 260],
    ['cy', 280],
    ['easy', 280],
    ['ur', 285],
  ])('no AWS client and no second HTTP client to show the form in %s', (lang, bound) => {
    const { kilobytes, ...rest } = loadedFor({ path: routes.form(lang), form: 'act=start' });
    expect(rest).toEqual({ statuses: [200], clients: [], undici: false });
    expect(kilobytes).toBeLessThan(bound);
  });

  test('the words of each page in the language that it is asked in, or that its button chooses', () => {
    const paths = [routes.start, routes.track, routes.return, routes.paper, routes.privacy];
    const shown = tellLanguages.flatMap((lang) => paths.map((path) => ({ path: path(lang) })));
    const chosen = { path: routes.return('en'), form: 'act=language-cy' };
    const { statuses } = loadedFor(chosen, ...shown, { path: routes.receipt('easy', 'not-a-token') });
    expect(statuses).toEqual([200, ...shown.map(() => 200), 404]);
  });

  test('the clients of tables and keys when a page asks one, and still no second HTTP client', () => {
    const { kilobytes, ...rest } = loadedFor({ path: routes.receiptsKey() });
    expect(rest).toEqual({
      statuses: [500],
      clients: ['DynamoDB_20120810', 'TrentService'],
      undici: false,
    });
    expect(kilobytes).toBeLessThan(600);
  });
});
