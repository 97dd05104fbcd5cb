import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type LocalService, startLocal } from '../../local/service.ts';
import { smallAssembly } from './support/small-assembly.ts';

let service: LocalService;
const told: string[] = [];

beforeAll(async () => {
  const options = { port: 0, data: undefined, demo: 'none' as const, assembly: smallAssembly() };
  service = await startLocal({ ...options, tell: (line) => told.push(line) });
});
afterAll(() => service.stop());

const answer = z.record(z.string(), z.unknown());
const act = async (name: string, fields: Record<string, string> = {}) => {
  const response = await fetch(`${service.url}/${name}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  return { status: response.status, body: answer.parse(await response.json()) };
};
const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${service.url}/_local/${path}`, init);
  return { status: response.status, headers: response.headers, body: await response.text() };
};
const post = async (path: string, body: unknown = {}) => {
  const response = await ask(path, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: answer.parse(JSON.parse(response.body)) };
};
const mails = async () => {
  const line = z.object({ id: z.string(), to: z.array(z.string()), subject: z.string() });
  return z.array(line).parse(JSON.parse((await ask('mail')).body));
};

describe('a page', () => {
  test('is answered by its function, which sees what API Gateway would show it', async () => {
    const response = await fetch(`${service.url}/any/path?a=1&b=2&a=3`, {
      method: 'POST',
      body: new URLSearchParams({ field: 'Tŷ' }),
      headers: { cookie: 'one=1; two=2' },
    });
    const body = z
      .object({ event: answer, fence: z.boolean(), address: z.string() })
      .parse(await response.json());
    expect(body).toMatchObject({ fence: true, address: service.url });
    expect(body.event).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/any/path',
      rawQueryString: 'a=1&b=2&a=3',
      queryStringParameters: { a: '1,3', b: '2' },
      cookies: ['one=1', 'two=2'],
      isBase64Encoded: true,
      body: Buffer.from('field=T%C5%B7').toString('base64'),
    });
    const headers = answer.parse(body.event.headers);
    expect(headers.host).toMatch(/execute-api/);
    expect(headers).not.toHaveProperty('cookie');
  });

  test('of more than 10 MB is refused, and so are headers of more than 10 KB', async () => {
    const large = await fetch(service.url, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) });
    expect(large.status).toBe(413);
    const long = await fetch(service.url, { headers: { 'x-long': 'x'.repeat(11_000) } });
    expect(long.status).toBe(431);
  });

  test('whose function takes too long is an error, and the next one is answered', async () => {
    expect((await act('slow')).status).toBe(500);
    expect(told.join('\n')).toMatch(/small\/web failed: .*timed out after 2\.00 seconds/);
    expect((await act('now')).status).toBe(200);
  });
});

describe('a function', () => {
  test('keeps and reads what its role allows', async () => {
    await act('keep', { pk: 'a', sk: 'b' });
    expect((await act('read', { pk: 'a', sk: 'b' })).body).toEqual({
      found: { pk: { S: 'a' }, sk: { S: 'b' } },
    });
  });

  test('is refused what its role does not allow, by name, and the console says so', async () => {
    const { body } = await act('scan');
    expect(body.name).toBe('AccessDeniedException');
    expect(body.message).toMatch(
      /small\/web .*dynamodb:Scan on resource: arn:aws:dynamodb.*table\/small-Things/,
    );
    expect(told.join('\n')).toMatch(/refused: small\/web: .*dynamodb:Scan/);
  });

  test('seals under a key that it cannot open again', async () => {
    const { body } = await act('seal');
    expect(body.plain).toHaveLength(44);
    const opened = await act('open', { blob: String(body.blob) });
    expect(opened.body).toMatchObject({ name: 'AccessDeniedException' });
    expect(opened.body.message).toMatch(/kms:Decrypt/);
  });

  test('gets the same keyed hash each time, and the secret that its environment was made with', async () => {
    const [one, two] = [await act('mac'), await act('mac')];
    expect(one.body).toEqual(two.body);
    expect(one.body.mac).toMatch(/^[0-9a-f]{64}$/);
    expect((await act('secret')).body).toEqual({ same: true, length: 40 });
  });

  test('is counted: calls, failures, refusals and units of the store', async () => {
    const facts = z.array(answer).parse(JSON.parse((await ask('functions')).body));
    const web = facts.find((each) => each.name === 'small/web');
    expect(web).toMatchObject({ errors: 1, entry: 'functions/small/web.handler.ts' });
    expect(web?.refusals).toBeGreaterThanOrEqual(2);
    expect(web?.writeUnits).toBeGreaterThanOrEqual(1);
  });
});

describe('an event', () => {
  test('becomes a mail, and the mail’s outcome comes back', async () => {
    await act('say', { to: 'chair@example.org', text: 'hello' });
    await post('idle');
    const [mail] = await mails();
    expect(mail).toMatchObject({ to: ['chair@example.org'], subject: 'Said' });
    for (const outcome of ['Send', 'Delivery'])
      expect((await act('read', { pk: 'outcome', sk: `${outcome}#${mail?.id}` })).body.found).not.toBeNull();
    const raw = (await ask(`mail/${mail?.id}.eml`)).body;
    expect(raw).toContain(`Message-ID: <${mail?.id}@eu-west-2.amazonses.com>`);
    expect(raw).not.toContain('<ours>');
    const page = await ask(`mailbox/${mail?.id}`);
    expect(page.body).toContain('<pre>hello');
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  });

  test('to a mailbox that bounces comes back as a bounce', async () => {
    await act('say', { to: 'bounce@example.org', text: 'hello' });
    await post('idle');
    const [mail] = await mails();
    expect((await act('read', { pk: 'outcome', sk: `Bounce#${mail?.id}` })).body.found).not.toBeNull();
    expect((await act('read', { pk: 'outcome', sk: `Delivery#${mail?.id}` })).body.found).toBeNull();
  });

  test('that nobody can use ends in the dead letters', async () => {
    await act('say', { poison: '1' });
    expect((await post('idle')).body).toEqual({
      idle: true,
      deadLetters: [{ name: 'small-Dead', waiting: 1 }],
    });
  });

  test('is delivered again by a replay', async () => {
    const before = (await mails()).length;
    expect((await post('replay', { bus: 'small-bus' })).body).toEqual({ delivered: 3 });
    await post('idle');
    expect((await mails()).length).toBe(before + 2);
  });
});

describe('the clock', () => {
  test('is moved, and every schedule on the way fires with the time it was meant for', async () => {
    const { body } = await post('clock', { advance: 'PT3H' });
    const fired = z.array(z.object({ schedule: z.literal('tick'), at: z.string() })).parse(body.fired);
    expect(fired).toHaveLength(3);
    for (const { at } of fired) {
      expect(at).toMatch(/:07:00Z$/);
      const { found } = z
        .object({ found: z.object({ seen: z.object({ S: z.string() }) }) })
        .parse((await act('read', { pk: 'tick', sk: at })).body);
      expect(Date.parse(found.seen.S) - Date.parse(at)).toBeLessThan(5000);
    }
  });

  test('is the same inside a function, for Date and for Intl', async () => {
    const { body: set } = await post('clock', { to: '2031-05-06T07:08:09Z', fire: false });
    expect(set).toMatchObject({ fired: [] });
    const { body } = await act('now');
    expect(body.made).toMatch(/^2031-05-06T07:08/);
    expect(body).toMatchObject({ shown: '06/05/2031', right: true });
    expect(Math.abs(Number(body.now) - Date.parse('2031-05-06T07:08:09Z'))).toBeLessThan(5000);
  });

  test('drops rows whose time is over', async () => {
    await act('keep', { pk: 'old', sk: 'x', expires: String(Date.parse('2031-06-01T00:00:00Z') / 1000) });
    await post('clock', { to: '2031-06-02T00:00:00Z', fire: false });
    expect((await act('read', { pk: 'old', sk: 'x' })).body.found).toBeNull();
  });

  test.each([
    [{ to: '2001-01-01T00:00:00Z' }, /only moves forward/],
    [{ advance: '3 weeks' }, /no ISO 8601 duration/],
    [{ advance: 'P1D', to: '2040-01-01T00:00:00Z' }, /either/],
    [{ leap: 'P1D' }, /leap/],
  ])('refuses %j in words', async (body, says) => {
    const refused = await post('clock', body);
    expect(refused.status).toBe(400);
    expect(refused.body.error).toMatch(says);
  });
});

describe('the control area', () => {
  test.each([
    ['another site’s page', { 'sec-fetch-site': 'cross-site' }],
    ['another origin', { origin: 'http://evil.example' }],
  ])('does not answer %s', async (_who, headers) => {
    expect((await ask('clock', { headers })).status).toBe(403);
  });

  test('fires a schedule by name, and lists the names when there is none', async () => {
    expect((await post('schedules/tick')).body).toMatchObject({ fired: { schedule: 'tick' } });
    expect(await post('schedules/tock')).toMatchObject({ status: 404, body: { schedules: ['tick'] } });
    await post('idle');
  });
});
