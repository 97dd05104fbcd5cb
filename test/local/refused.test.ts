import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type LocalService, startLocal } from '../../local/service.ts';
import { emptyWiring } from '../../local/template/wiring.ts';
import { gateway } from '../../local/web/gateway.ts';
import { smallAssembly } from './support/small-assembly.ts';
import { smallTemplate } from './support/small-template.ts';

let service: LocalService;
const told: string[] = [];

/** The web function may reach the table but not its key; the queue of the rule has no policy that lets it in. */
const spoiled = () => {
  const template = smallTemplate();
  const { HearPolicy: _, webRole, ...rest } = template.Resources;
  const role = JSON.parse(JSON.stringify(webRole).replaceAll('kms:Decrypt', 'kms:Encrypt'));
  return { ...template, Resources: { ...rest, webRole: role } };
};

beforeAll(async () => {
  const options = { port: 0, data: undefined, demo: 'none' as const, assembly: smallAssembly(spoiled()) };
  service = await startLocal({ ...options, tell: (line) => told.push(line) });
});
afterAll(() => service.stop());

const act = async (name: string, fields: Record<string, string>) => {
  const response = await fetch(`${service.url}/${name}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  return z.record(z.string(), z.unknown()).parse(await response.json());
};

const statusUnderName = async (host: string, path: string): Promise<number | undefined> => {
  const asked = request(`${service.url}${path}`, { headers: { host } }).end();
  const [answer]: IncomingMessage[] = await once(asked, 'response');
  answer?.resume();
  return answer?.statusCode;
};

describe('what AWS would refuse', () => {
  test('a table whose key the role may not use', async () => {
    const answer = await act('keep', { pk: 'a', sk: 'b' });
    expect(answer.name).toBe('AccessDeniedException');
    expect(answer.message).toMatch(/kms:Decrypt on resource: arn:aws:kms/);
  });

  test('a rule without its line in the policy of the queue: the event is accepted and goes nowhere', async () => {
    expect(await act('say', { to: 'a@example.org', text: 'x' })).toMatchObject({ FailedEntryCount: 0 });
    await fetch(`${service.url}/_local/idle`, { method: 'POST' });
    expect(await (await fetch(`${service.url}/_local/mail`)).json()).toEqual([]);
    expect(told.join('\n')).toMatch(
      /refused: the service events\.amazonaws\.com is not authorized to perform: sqs:SendMessage/,
    );
  });

  test('a function that never said the gateway may call it', async () => {
    const wiring = emptyWiring();
    wiring.routes.push({ api: 'api', key: '$default', integration: 'link' });
    wiring.integrations.set('link', { id: 'link', api: 'api', function: 'fn', timeoutMilliseconds: 1000 });
    const called: string[] = [];
    const invoke = async (fn: string) => called.push(fn);
    const asked = {
      method: 'GET',
      path: '/',
      query: '',
      headers: {},
      cookies: [],
      body: Buffer.alloc(0),
      at: 0,
    };
    const gate = gateway({ wiring, region: 'eu-west-2', account: '1', invoke, tell: () => {} });
    expect((await gate('api', asked)).status).toBe(500);
    expect(called).toEqual([]);
  });
});

describe('a foreign name that points to this machine', () => {
  test.each(['/_local/clock', '/'])('gets nothing of %s', async (path) => {
    const { host } = new URL(service.url);
    expect(await statusUnderName('evil.example:80', path)).toBe(403);
    expect(await statusUnderName(host, path)).toBe(200);
  });
});
