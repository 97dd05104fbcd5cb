import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { edgeHeader } from '../../shared/contracts/environment.ts';
import { routes } from '../../shared/contracts/routes.ts';
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
  status: z.number(),
  kilobytes: z.number(),
  clients: z.array(z.string()),
  undici: z.boolean(),
});

/** Starts the tenant's bundle in a process of its own, asks it for a page, and tells what was loaded for it. */
const loadedFor = (asked: Asked): z.infer<typeof seen> => {
  const script = `
    const { readFileSync } = require('node:fs');
    const { handler } = require(${JSON.stringify(join(root, 'build/functions/intake/web/index.cjs'))});
    handler(${JSON.stringify(event(asked))}, {}).then(({ statusCode }) => {
      const text = Object.keys(require.cache).map((file) => readFileSync(file, 'utf8')).join('');
      const clients = ['DynamoDB_20120810', 'TrentService'].filter((each) => text.includes(each));
      const undici = process.moduleLoadList.some((each) => /undici/.test(each));
      console.log(JSON.stringify({ status: statusCode, kilobytes: text.length / 1000, clients, undici }));
    });`;
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
  test.each<Asked>([{ path: routes.start('en') }, { path: routes.form('en'), form: 'act=start' }])(
    'no AWS client and no second HTTP client to show $path',
    (asked) => {
      const { kilobytes, ...rest } = loadedFor(asked);
      expect(rest).toEqual({ status: 200, clients: [], undici: false });
      expect(kilobytes).toBeLessThan(380);
    },
  );

  test('the clients of tables and keys when a page asks one, and still no second HTTP client', () => {
    const { kilobytes, ...rest } = loadedFor({ path: routes.receiptsKey() });
    expect(rest).toEqual({
      status: 500,
      clients: ['DynamoDB_20120810', 'TrentService'],
      undici: false,
    });
    expect(kilobytes).toBeLessThan(640);
  });
});
