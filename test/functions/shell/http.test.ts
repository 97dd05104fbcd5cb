import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { edgeHeader } from '../../../shared/contracts/environment.ts';
import type { WebRequest } from '../../../shared/contracts/web.ts';
import { overheard, shelled } from '../../support/gateway.ts';

/** A shell that remembers what reached the function. */
const listening = (body = 'ok') => {
  const seen: WebRequest[] = [];
  const call = shelled(async (request) => {
    seen.push(request);
    return { status: 200, body };
  });
  return { call, seen };
};
const posted = (body: string | Uint8Array, headers = {}) => ({ method: 'POST', body, headers });

describe('what reaches the function', () => {
  test('has its language, parts and query decoded', async () => {
    const { call, seen } = listening();
    await call({ path: '/cy/tell/received/a%2Fb', query: 'q=caf%C3%A9&q=2' });
    expect(seen[0]).toMatchObject({ lang: 'cy', segments: ['tell', 'received', 'a/b'], method: 'GET' });
    expect(seen[0]?.query.getAll('q')).toEqual(['café', '2']);
  });

  test.each([
    ['/', 'en', []],
    ['/en/tell/', 'en', ['tell']],
    ['/data/scores.csv', 'en', ['data', 'scores.csv']],
  ])('at %s speaks %s', async (path, lang, segments) => {
    const { call, seen } = listening();
    await call({ path });
    expect(seen[0]).toMatchObject({ lang, segments });
  });

  test('has the fields of a form, composed and with plain line breaks, base64 or not', async () => {
    const { call, seen } = listening();
    const body = `a=cafe%CC%81&b=one%0D%0Atwo&c=%ED%A0%80+%F0%9F%8F%A0`;
    await call(posted(body));
    await call({ method: 'POST', plainBody: body });
    for (const request of seen)
      expect(Object.fromEntries(request.fields)).toEqual({
        a: 'café',
        b: 'one\ntwo',
        c: '\uFFFD\uFFFD\uFFFD 🏠',
      });
    expect(seen).toHaveLength(2);
  });
});

describe('what is refused before the function sees it', () => {
  const tooMany = Array.from({ length: 201 }, (_, index) => `f${index}=1`).join('&');
  test.each<[string, number, Parameters<ReturnType<typeof shelled>>[0]]>([
    ['a call past the edge', 403, { headers: { [edgeHeader]: 'guessed' } }],
    ['another method', 405, { method: 'DELETE' }],
    ['TRACE', 405, { method: 'TRACE' }],
    ['JSON', 415, posted('{}', { 'content-type': 'application/json' })],
    ['a file', 415, posted('x', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['XML', 415, posted('<x/>', { 'content-type': 'application/xml' })],
    ['a compressed body', 415, posted('a=1', { 'content-encoding': 'gzip' })],
    ['more than 64 KB', 413, posted(`a=${'x'.repeat(65_536)}`)],
    ['ten megabytes', 413, posted(`a=${'x'.repeat(10_000_000)}`)],
    ['more than 200 fields', 400, posted(tooMany)],
    ['a field twice', 400, posted('a=1&a=2')],
    ['a field twice, in two Unicode forms', 400, posted('%C3%A9=1&e%CC%81=2')],
    ['NUL in a field', 400, posted('a=%00')],
    ['NUL in a query', 400, { query: 'a=%00' }],
    ['a malformed path', 404, { path: '/en/%E0%A4%A' }],
    ['another origin', 403, posted('a=1', { origin: 'https://evil.example' })],
    ['a subdomain of ours', 403, posted('a=1', { origin: 'https://x.tenants.example' })],
    ['no origin at all from a sandbox', 403, posted('a=1', { origin: 'null' })],
    ['another site', 403, posted('a=1', { 'sec-fetch-site': 'cross-site' })],
    ['a sibling site', 403, posted('a=1', { 'sec-fetch-site': 'same-site' })],
  ])('%s', async (_, status, raw) => {
    const { call, seen } = listening();
    const answer = await call(raw);
    expect(answer.statusCode).toBe(status);
    expect(answer.body).toContain('<h1');
    expect(seen).toEqual([]);
  });

  test('a POST of an old browser that sends neither header is let through', async () => {
    const { call, seen } = listening();
    const old = { origin: undefined, 'sec-fetch-site': undefined };
    expect((await call(posted('a=1', old))).statusCode).toBe(200);
    expect(seen).toHaveLength(1);
  });

  test('a method that is refused is told which are not', async () => {
    expect((await listening().call({ method: 'PUT' })).headers.allow).toBe('GET, HEAD, POST');
  });

  test('a refusal speaks the language of the path', async () => {
    const answer = await listening().call({ path: '/cy/tell', method: 'PUT' });
    expect(answer.body).toContain('<html lang="cy"');
  });
});

describe('a flood from one address', () => {
  test('is asked to wait, while another is served', async () => {
    const { call } = listening();
    const statuses: number[] = [];
    await overheard(async () => {
      for (let index = 0; index < 700; index += 1)
        statuses.push(
          (await call({ headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' } })).statusCode,
        );
    });
    expect(statuses.slice(0, 600).every((status) => status === 200)).toBe(true);
    expect(statuses).toContain(429);
    const waiting = await call({ headers: { 'x-forwarded-for': 'forged, 203.0.113.9, 198.51.100.7' } });
    expect(Number(waiting.headers['retry-after'])).toBeGreaterThan(0);
    expect((await call({ headers: { 'x-forwarded-for': '203.0.113.10, 198.51.100.7' } })).statusCode).toBe(
      200,
    );
  });
});

describe('ASVS 3.4 and 14.3: headers of every answer', () => {
  test.each([
    ['a page', async () => ({ status: 200, body: 'ok' })],
    ['an error of ours', async () => Promise.reject(new Error('secret detail'))],
    ['a page that is not there', async () => ({ status: 404, body: '' })],
  ])('%s', async (_, serve) => {
    const { headers } = await shelled(serve)({});
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('a function may replace them by name, in any case', async () => {
    const call = shelled(async () => ({ status: 200, headers: { 'Cache-Control': 'max-age=60' }, body: '' }));
    expect((await call({})).headers['cache-control']).toBe('max-age=60');
  });
});

describe('an answer', () => {
  const long = 'x'.repeat(5000);
  test('is compressed for those who take it', async () => {
    const answer = await listening(long).call({ headers: { 'accept-encoding': 'br, gzip;q=0.8' } });
    expect(answer).toMatchObject({ isBase64Encoded: true });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(Buffer.from(answer.body, 'base64')).toString()).toBe(long);
  });

  test.each(['', 'br', 'gzip;q=0', 'x-gzip-not'])('is plain for "%s"', async (accepted) => {
    const answer = await listening(long).call({ headers: { 'accept-encoding': accepted } });
    expect(answer).toMatchObject({ isBase64Encoded: false, body: long });
  });

  test('to HEAD has the headers and no body', async () => {
    const answer = await listening(long).call({ method: 'HEAD' });
    expect(answer).toMatchObject({ statusCode: 200, body: '' });
    expect(answer.headers['content-type']).toBeDefined();
  });

  test('of bytes travels as they are', async () => {
    const call = shelled(async () => ({
      status: 200,
      contentType: 'application/pdf',
      body: new Uint8Array([0, 255, 1]),
    }));
    const answer = await call({});
    expect([...Buffer.from(answer.body, 'base64')]).toEqual([0, 255, 1]);
    expect(answer.headers['content-type']).toBe('application/pdf');
  });

  test('with an error status and no body is the shell’s own page', async () => {
    const call = shelled(async () => ({ status: 404, body: '' }));
    expect((await call({ path: '/cy/dim' })).body).toContain('Ni chafwyd hyd i’r dudalen');
  });
});

describe('ASVS 16.5: what the function throws', () => {
  const canary = 'canary-7f3a';
  const call = shelled(async () => {
    throw new TypeError(`failed on ${canary}`, { cause: new RangeError(canary) });
  });

  test('becomes a page without details', async () => {
    const answer = await call({});
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain(canary);
    expect(answer.body).toContain('Sorry, something went wrong');
  });

  test('is logged by name, cause and place, and nothing that came with the request is', async () => {
    const written = await overheard(() =>
      call({
        method: 'POST',
        path: `/en/tell/${canary}`,
        query: `q=${canary}`,
        body: `a=${canary}`,
        address: '203.0.113.77',
        headers: { 'user-agent': canary, 'x-forwarded-for': `203.0.113.77, 203.0.113.77` },
      }),
    );
    expect(written).not.toContain(canary);
    expect(written).not.toContain('203.0.113.77');
    const lines = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ level: 'error', why: 'TypeError', cause: 'RangeError', status: 500 });
    expect(lines[1]).toMatchObject({
      request_id: 'request-1',
      route: 'ANY /{lang}/tell/{proxy+}',
      status: 500,
      milliseconds: expect.any(Number),
    });
  });
});
