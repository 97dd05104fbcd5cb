import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect } from '../../functions/administration/connection.command.ts';
import { orderPeople, peopleOrder } from '../../functions/administration/people.command.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let journey: Journey;
const told: string[] = [];
beforeAll(async () => {
  const tell = (line: string): void => void told.push(line);
  journey = await startJourney({ assembly: inject('assembly'), demo: 'none', verbose: true, tell });
});
afterAll(() => journey.stop());

/** What the officer types after `npm run admin -- people`. */
const officer = async (words: string[], asked: { name?: string; role?: string[] } = {}): Promise<string> => {
  const order = peopleOrder(words, asked);
  if (!order) throw new Error(`no order: ${words.join(' ')}`);
  const to = await connect({ stage: 'trial', region: 'eu-west-2', local: journey.url });
  try {
    return (await orderPeople(order, to)).lines.join('\n');
  } finally {
    to.close();
  }
};

/** A browser without a window: it keeps cookies by host and path, and follows what it is told to. */
const browser = () => {
  const jar = new Map<string, { value: string; path: string }>();
  const send = async (url: string, body?: URLSearchParams): Promise<Response> => {
    const { pathname, origin } = new URL(url);
    const cookie = [...jar]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const posted = body && { method: 'POST', body, headers: { cookie, origin } };
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie }, ...posted });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      // By the machine's clock, as a browser does, wherever the service's stands.
      const over = Date.parse(/expires=([^;]+)/i.exec(line)?.[1] ?? '') < Date.now();
      if (over || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, { value, path: /path=([^;]+)/i.exec(line)?.[1] ?? '/' });
    }
    const to = answer.headers.get('location');
    return to === null ? answer : send(new URL(to, url).href);
  };
  const open = (path: string): Promise<Response> => send(`${journey.url}${path}`);
  /** Presses a person's button on the page where this machine asks who to be. */
  const choose = async (page: Response, name: string): Promise<Response> => {
    const button = new RegExp(`value="([^"]+)"><strong>${name}`).exec(await page.text());
    return send(page.url, new URLSearchParams({ subject: button?.[1] ?? '' }));
  };
  return { jar, send, open, choose };
};

const at = (answer: Response): string => answer.url.replace(journey.url, '');
const wenna = ['add', 'wenna@helpers.example.org'];

describe('a helper', () => {
  test('is added, signs in, sees the desk, signs out, and the old cookie opens nothing', async () => {
    expect(await officer(wenna, { name: 'Wenna Larkspur', role: ['helper'] })).toContain('is helper');
    const hers = browser();
    const desk = await hers.choose(await hers.open(routes.desk('cy')), 'Wenna Larkspur');
    expect([desk.status, at(desk)]).toEqual([200, routes.desk('cy')]);
    const page = await desk.text();
    expect(page).toContain('Wenna Larkspur');
    expect(page).toContain(`href="${routes.helper('cy')}"`);
    for (const path of [
      routes.reader('en'),
      routes.tradeBody('en'),
      `${routes.tradeBody('en')}/register/C9001`,
    ])
      expect((await hers.open(path)).status).toBe(404);

    const kept = new Map(hers.jar);
    const out = await hers.send(`${journey.url}${routes.signOut()}`, new URLSearchParams({ lang: 'cy' }));
    expect([out.status, at(out)]).toEqual([200, routes.signOut('cy')]);
    for (const [name, value] of kept) hers.jar.set(name, value);
    const later = await hers.open(routes.desk('cy'));
    expect(new URL(later.url).origin).not.toBe(journey.url);
  });

  test('signs in wherever the service’s clock stands, and is signed out when 15 minutes pass', async () => {
    const hers = browser();
    for (const to of ['2027-06-15T09:00:00Z', '2026-01-15T09:00:00Z']) {
      await journey.post('/_local/clock', { to, fire: false });
      const asked = await hers.open(routes.desk('en'));
      const desk = asked.url.startsWith(journey.url) ? asked : await hers.choose(asked, 'Wenna Larkspur');
      expect(at(desk)).toBe(routes.desk('en'));
    }
    await journey.post('/_local/clock', { advance: 'PT15M', fire: false });
    expect((await hers.open(routes.desk('en'))).url).toContain('/interaction/');
  });

  test('signs in after somebody else in the same browser', async () => {
    const idris = { name: 'Idris Penhale', role: ['reader', 'helper'] };
    await officer(['add', 'idris@readers.example.org'], idris);
    const shared = browser();
    await shared.choose(await shared.open(routes.desk('en')), 'Idris Penhale');
    await shared.send(`${journey.url}${routes.signOut()}`, new URLSearchParams({ lang: 'en' }));
    const desk = await shared.choose(await shared.open(routes.desk('en')), 'Wenna Larkspur');
    expect([desk.status, at(desk)]).toEqual([200, routes.desk('en')]);
    expect(await desk.text()).toContain('Wenna Larkspur');
    await officer(['remove', 'idris@readers.example.org']);
  });

  test('who is removed may do nothing from the next request on', async () => {
    const hers = browser();
    await hers.choose(await hers.open(routes.desk('en')), 'Wenna Larkspur');
    expect(at(await hers.open(routes.desk('en')))).toBe(routes.desk('en'));
    expect(await officer(['remove', 'wenna@helpers.example.org'])).toContain('can no longer sign in');
    const asked = await hers.open(routes.desk('en'));
    expect(asked.url).toContain('/interaction/');
    expect(await asked.text()).toContain('Nobody can sign in yet');
  });

  test('stands in no log: neither name nor address, code, cookie nor number', async () => {
    expect(told.join('\n')).toContain('administration/sign-in');
    expect(told.join('\n')).not.toMatch(/wenna|larkspur|idris|example\.org|code=|state=|subject/i);
  });
});
