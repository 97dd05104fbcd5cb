import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeIssuer, type Forged, startIssuer } from '../../support/fake-issuer.ts';
import { signingIn, wenna } from '../../support/signing-in.ts';

let issuer: FakeIssuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());

const seconds = (): number => Math.floor(Date.now() / 1000);
const session = '__Host-session';

describe('a token that is not what it should be signs nobody in', () => {
  test.each<[string, () => Forged]>([
    ['alg none', () => ({ alg: 'none' })],
    ['HS256 with the public key as the secret', () => ({ alg: 'HS256 with the public key' })],
    ['a key that is not the issuer’s', () => ({ strangeKey: true })],
    ['another audience', () => ({ claims: { aud: 'another-client' } })],
    ['no audience', () => ({ claims: { aud: undefined } })],
    ['another issuer', () => ({ claims: { iss: 'https://evil.example' } })],
    ['another nonce', () => ({ claims: { nonce: 'of-another-attempt' } })],
    ['no nonce', () => ({ claims: { nonce: undefined } })],
    ['expired by 61 seconds', () => ({ claims: { exp: seconds() - 61 } })],
    ['no end', () => ({ claims: { exp: undefined } })],
    ['issued in ten minutes, valid from then', () => ({ claims: { nbf: seconds() + 600 } })],
    ['a proof of 12 minutes ago', () => ({ claims: { auth_time: seconds() - 720 } })],
    ['no word of when the proof was given', () => ({ claims: { auth_time: undefined } })],
    ['no subject', () => ({ claims: { sub: undefined } })],
    ['an access token alone', () => ({ noIdToken: true })],
  ])('%s', async (_, forged) => {
    const world = signingIn(issuer, wenna);
    const browser = world.browser();
    const answer = await browser.signInAs(wenna.subject, forged());
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('You are not signed in');
    expect(browser.jar.has(session)).toBe(false);
    expect(world.refusals).toHaveLength(1);
  });

  test('one that expired 30 seconds ago by our clock does: clocks differ', async () => {
    const browser = signingIn(issuer, wenna).browser();
    const answer = await browser.signInAs(wenna.subject, { claims: { exp: seconds() - 30 } });
    expect(answer).toMatchObject({ status: 303, headers: { location: '/en/desk' } });
  });
});

describe('what comes back', () => {
  const begun = async () => {
    const world = signingIn(issuer, wenna);
    const browser = world.browser();
    const { headers } = await browser.visit('/sign-in?to=/en/desk');
    return { world, browser, back: issuer.authorize(headers?.location ?? '', wenna.subject) };
  };

  test.each<[string, (back: URLSearchParams) => void]>([
    ['without state', (back) => back.delete('state')],
    ['with the state of somebody else', (back) => back.set('state', 'somebody-else')],
    ['with two states', (back) => back.append('state', 'somebody-else')],
    ['without a code', (back) => back.delete('code')],
    ['with a code that nobody made', (back) => back.set('code', 'made-up')],
    ['with an error', (back) => back.set('error', 'access_denied')],
  ])('%s is refused', async (_, change) => {
    const { browser, back } = await begun();
    change(back);
    expect((await browser.visit(`/sign-in/back?${back}`)).status).toBe(403);
    expect(browser.jar.has(session)).toBe(false);
  });

  test('counts once: neither the code nor the attempt works again', async () => {
    const { browser, back } = await begun();
    const attempt = new Map(browser.jar);
    expect((await browser.visit(`/sign-in/back?${back}`)).status).toBe(303);
    expect((await browser.visit(`/sign-in/back?${back}`)).status).toBe(403);
    for (const [name, value] of attempt) browser.jar.set(name, value);
    expect((await browser.visit(`/sign-in/back?${back}`)).status).toBe(403);
  });

  test('into a browser that did not ask is refused: nobody is signed in as the attacker', async () => {
    const { world, back } = await begun();
    const victim = world.browser();
    expect((await victim.visit(`/sign-in/back?${back}`)).status).toBe(403);
    await victim.visit('/sign-in');
    expect((await victim.visit(`/sign-in/back?${back}`)).status).toBe(403);
    expect(victim.jar.has(session)).toBe(false);
  });

  test('after more than ten minutes is refused, and says so', async () => {
    const { world, browser, back } = await begun();
    world.passes(11);
    const answer = await browser.visit(`/sign-in/back?${back}`);
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('longer than 10 minutes') });
  });

  test('asked for by HEAD does nothing', async () => {
    const { browser, back } = await begun();
    expect((await browser.visit(`/sign-in/back?${back}`, { method: 'HEAD' })).status).toBe(404);
    expect((await browser.visit(`/sign-in/back?${back}`)).status).toBe(303);
  });
});

describe('the way back', () => {
  test.each([
    ...['//evil.example', '/\\evil.example', 'https://evil.example/en/desk', '/en/desk@evil.example'],
    ...['/en/desk/../../sign-in/out', '/en/desk//evil.example', '/en/tell', '/en/desk?a=\r\nSet-Cookie:x=1'],
    ...['javascript:alert(1)', ' /en/desk', `/en/desk?${'a'.repeat(600)}`],
  ])('never leads to %s', async (to) => {
    const answer = await signingIn(issuer, wenna).browser().signInAs(wenna.subject, {}, to);
    expect(answer).toMatchObject({ status: 303, headers: { location: '/en/desk' } });
  });

  test.each(['/cy/desk/helper?page=2&q=Tan-y-bryn', '/ur/desk/helper/paper', '/en/desk/reader/123'])(
    'leads to %s',
    async (to) => {
      const answer = await signingIn(issuer, wenna).browser().signInAs(wenna.subject, {}, to);
      expect(answer).toMatchObject({ status: 303, headers: { location: to } });
    },
  );
});

describe('a role', () => {
  test('that only a claim names is none', async () => {
    const browser = signingIn(issuer, wenna).browser();
    const claims = { roles: ['reader'], 'cognito:groups': ['reader', 'trade-body'], email: 'x@example.org' };
    await browser.signInAs(wenna.subject, { claims });
    expect((await browser.open('reader')).status).toBe(404);
    expect((await browser.open('helper')).status).toBe(200);
  });

  test('nobody has who is not in the register; the page shows the number to give', async () => {
    const world = signingIn(issuer, wenna);
    const browser = world.browser();
    const answer = await browser.signInAs('a-stranger-7', { claims: { email: wenna.email } });
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('a-stranger-7') });
    expect(browser.jar.has(session)).toBe(false);
    expect(world.refusals).toEqual(['no role']);
  });
});
