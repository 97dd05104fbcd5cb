import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeIssuer, startIssuer } from '../../support/fake-issuer.ts';
import { signingIn, wenna } from '../../support/signing-in.ts';

let issuer: FakeIssuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());

const session = '__Host-session';
const signedIn = async () => {
  const world = signingIn(issuer, wenna);
  const browser = world.browser();
  const answer = await browser.signInAs(wenna.subject);
  return { world, browser, answer };
};

describe('a session', () => {
  test('begins with a cookie that only this host, only TLS and no script sees, and that has no end of its own', async () => {
    const { answer } = await signedIn();
    const line = answer.cookies?.find((each) => each.startsWith(`${session}=`));
    expect(line).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  });

  test('opens what its role may do, and nothing else', async () => {
    const { browser } = await signedIn();
    expect(await browser.open('helper')).toEqual({ status: 200, body: 'Wenna Larkspur at /en/desk/x' });
    expect(await browser.open('reader')).toEqual({ status: 404, body: '' });
    expect(await browser.open('trade-body', '/en/desk/x', { method: 'POST' })).toEqual({
      status: 404,
      body: '',
    });
  });

  test('is a new one at each sign-in, and the one before it is over: a planted one wins nothing', async () => {
    const { world, browser } = await signedIn();
    const first = browser.jar.get(session) ?? '';
    const thief = world.browser();
    thief.jar.set(session, first);
    await browser.signInAs(wenna.subject);
    expect(browser.jar.get(session)).not.toBe(first);
    expect((await thief.open('helper')).status).toBe(303);
    expect((await browser.open('helper')).status).toBe(200);
  });

  test('that an attacker made up is none, whatever its form', async () => {
    const { world } = await signedIn();
    for (const made of ['', 'short', 'x'.repeat(43), '../'.repeat(20), 'é'.repeat(43)]) {
      const browser = world.browser();
      browser.jar.set(session, made);
      expect((await browser.open('helper')).status).toBe(303);
    }
  });

  test('that was signed out is refused, even with its old cookie', async () => {
    const { world, browser } = await signedIn();
    const kept = browser.jar.get(session) ?? '';
    const answer = await browser.visit('/sign-in/out', { method: 'POST', fields: new Map([['lang', 'cy']]) });
    expect(answer).toMatchObject({ status: 303, headers: { location: '/sign-in/out?lang=cy' } });
    expect(browser.jar.has(session)).toBe(false);
    const later = world.browser();
    later.jar.set(session, kept);
    expect((await later.open('helper')).status).toBe(303);
    expect((await later.visit('/en/desk')).status).toBe(303);
  });

  test('is not ended by opening a page', async () => {
    const { browser } = await signedIn();
    expect((await browser.visit('/sign-in/out')).body).toContain('You are signed in as Wenna Larkspur');
    expect((await browser.open('helper')).status).toBe(200);
  });

  test('ends after 15 minutes without a request, and is kept alive by requests until 8 hours are over', async () => {
    const { world, browser } = await signedIn();
    world.passes(14);
    expect((await browser.open('helper')).status).toBe(200);
    world.passes(14);
    expect((await browser.open('helper')).status).toBe(200);
    for (let minutes = 28; minutes < 478; minutes += 10) {
      world.passes(10);
      await browser.open('helper');
    }
    world.passes(1.9);
    expect((await browser.open('helper')).status).toBe(200);
    world.passes(0.1);
    expect((await browser.open('helper')).status).toBe(303);

    const other = await signedIn();
    other.world.passes(15);
    expect((await other.browser.open('helper')).status).toBe(303);
  });

  test('notes that somebody was here at most once a minute', async () => {
    const { world, browser } = await signedIn();
    const secret = browser.jar.get(session) ?? '';
    const first = (await world.stores.sessions.find(secret))?.seenAt;
    world.passes(0.9);
    await browser.open('helper');
    expect((await world.stores.sessions.find(secret))?.seenAt).toBe(first);
    world.passes(0.2);
    await browser.open('helper');
    expect((await world.stores.sessions.find(secret))?.seenAt).toBe(world.stores.clock.now());
  });

  test('is worth nothing from the moment its person is removed', async () => {
    const { world, browser } = await signedIn();
    Object.assign(world.stores, { people: { find: async () => undefined } });
    expect((await browser.open('helper')).status).toBe(303);
  });
});

describe('who is not signed in', () => {
  test('is led to the sign-in and back to the page they wanted', async () => {
    const browser = signingIn(issuer, wenna).browser();
    expect(await browser.open('helper', '/cy/desk/helper?page=2')).toEqual({
      status: 303,
      headers: { location: '/sign-in?to=%2Fcy%2Fdesk%2Fhelper%3Fpage%3D2' },
      body: '',
    });
  });

  test('and sends a form is told that nothing was saved, and how to go on', async () => {
    const browser = signingIn(issuer, wenna).browser();
    const answer = await browser.open('helper', '/en/desk/helper', { method: 'POST' });
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('was not saved') });
    expect(answer.body).toContain('href="/sign-in?to=%2Fen%2Fdesk"');
  });
});

describe('the desk', () => {
  test('names the person and links what they may do, in both languages', async () => {
    const { browser } = await signedIn();
    const page = String((await browser.visit('/en/desk')).body);
    expect(page).toContain('Wenna Larkspur');
    expect(page).toContain('href="/en/desk/helper"');
    expect(page).not.toContain('href="/en/desk/reader"');
    expect((await browser.visit('/cy/desk')).body).toContain('Eich tasgau');
  });

  test('what is neither it nor the sign-in is not found, and a form to it goes nowhere', async () => {
    const { browser } = await signedIn();
    expect((await browser.visit('/sign-in/elsewhere')).status).toBe(404);
    expect((await browser.visit('/en/desk', { method: 'POST' })).status).toBe(405);
  });
});
