import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../shared/domain/time/calendar.ts';
import { ann, aPanel, bob, eve, publicAddress } from '../../support/panel.ts';

const queue = '/en/panel/of/C9001';

describe('a member who asks for a link', () => {
  test('is answered like anybody else, and only the function that mails learns the address', async () => {
    const world = await aPanel(ann, bob);
    const answers = [];
    for (const email of [ann.email, 'nobody@example.org', ` ${ann.email.toUpperCase()} `])
      answers.push(await world.browser().post('/en/panel', { email }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(world.asking.asked.map(({ purpose }) => purpose)).toEqual(['sign-in', 'sign-in', 'sign-in']);
  });

  test.each(['', 'ann', 'a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org'])(
    'with %j is told what would be right, and nobody is asked anything',
    async (email) => {
      const world = await aPanel(ann);
      const answer = await world.browser().post('/en/panel', { email });
      expect(answer.status).toBe(400);
      expect(answer.body).toContain('There is a problem');
      expect(world.asking.asked).toEqual([]);
    },
  );

  test('gets one mail to the address that the trade body wrote down; a stranger gets none', async () => {
    const world = await aPanel(ann);
    const ask = (address: string) => world.send({ address, lang: 'cy', purpose: 'sign-in' });
    expect(await ask('nobody@example.org')).toBe('unknown');
    expect(await ask(ann.email.toUpperCase())).toBe('sent');
    expect(world.post.mails).toMatchObject([{ to: ann.email, tags: {}, attachments: [] }]);
    const [{ subject = '', text = '', html = '' } = {}] = world.post.mails;
    expect(text).toContain(`${publicAddress}/cy/panel/link/`);
    expect(html).toContain(`${publicAddress}/cy/panel/link/`);
    expect(subject + text + html).not.toMatch(/Oak|Elm|Ann\b/);
  });

  test('gets three links an hour, whoever asks, and always has one that works', async () => {
    const world = await aPanel(ann);
    const ask = () => world.send({ address: ann.email, lang: 'en', purpose: 'sign-in' });
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([
      'sent',
      'sent',
      'sent',
      'withheld',
    ]);
    world.set('2027-01-06T19:59:00Z');
    const newest = /\/en\/panel\/link\/[\w-]+/.exec(world.post.mails.at(-1)?.text ?? '')?.[0] ?? '';
    const hers = world.browser();
    expect((await hers.post(newest)).status).toBe(303);
    world.set('2027-01-06T20:00:00Z');
    expect(await ask()).toBe('sent');
  });

  test('whose membership has ended is a stranger', async () => {
    const world = await aPanel({ ...ann, ended: ann.since });
    expect(await world.send({ address: ann.email, lang: 'en', purpose: 'sign-in' })).toBe('unknown');
  });
});

describe('a link of a panel', () => {
  test('shows a button as often as it is opened, and signs in once, by a post', async () => {
    const world = await aPanel(ann, bob);
    const link = await world.mailed(ann.email);
    const scanner = world.browser();
    for (const answer of await Promise.all(Array.from({ length: 20 }, () => scanner.get(link))))
      expect([answer.status, answer.cookies ?? []]).toEqual([200, []]);
    const hers = world.browser();
    expect(await hers.post(link)).toMatchObject({ status: 303, headers: { location: '/en/panel' } });
    expect(await hers.get('/en/panel')).toMatchObject({ status: 303, headers: { location: queue } });
    expect((await hers.get(queue)).status).toBe(200);
    for (const again of [await scanner.get(link), await scanner.post(link)]) {
      expect(again.status).toBe(404);
      expect(again.body).toContain('This link no longer works');
    }
    expect(scanner.jar.size).toBe(0);
  });

  test('pressed fifty times at once signs in once', async () => {
    const world = await aPanel(ann);
    const link = await world.mailed(ann.email);
    const all = await Promise.all(Array.from({ length: 50 }, () => world.browser().post(link)));
    expect(all.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 404)).toHaveLength(49);
  });

  test('is over after an hour, that of an invitation after a week', async () => {
    const world = await aPanel(ann, bob);
    const link = await world.mailed(ann.email);
    const invitation = await world.mailed(bob.email, 'invitation');
    world.set('2027-01-06T20:00:00Z');
    expect((await world.browser().post(link)).status).toBe(404);
    world.set('2027-01-13T18:59:59Z');
    expect((await world.browser().get(invitation)).status).toBe(200);
    world.set('2027-01-13T19:00:00Z');
    expect((await world.browser().post(invitation)).status).toBe(404);
  });

  test.each(['x', '../../of/C9001', 'a'.repeat(43), `${'a'.repeat(42)}%00`])(
    'made up is dead: %s',
    async (made) => {
      const world = await aPanel(ann);
      expect((await world.browser().post(`/en/panel/link/${made}`)).status).toBe(404);
    },
  );

  test('made before a membership ended opens nothing after it', async () => {
    const world = await aPanel(ann, bob);
    const link = await world.mailed(ann.email);
    await world.panels.end(ann, ann.since);
    const answer = await world.browser().post(link);
    expect([answer.status, answer.cookies ?? []]).toEqual([404, []]);
  });
});

describe('a session of a member', () => {
  test('ends when an hour passes without a request, and after eight hours however busy', async () => {
    const world = await aPanel(ann);
    const idle = await world.signedIn(ann);
    const busy = await world.signedIn(ann);
    for (let minutes = 50; minutes < 480; minutes += 50) {
      world.set(new Date(Date.parse('2027-01-06T19:00:00Z') + minutes * 60_000).toISOString());
      expect((await busy.get(queue)).status).toBe(200);
      if (minutes === 50) expect((await idle.get(queue)).status).toBe(200);
    }
    expect((await idle.get(queue)).headers?.location).toBe('/en/panel');
    world.set('2027-01-07T03:00:00Z');
    expect((await busy.get(queue)).headers?.location).toBe('/en/panel');
    const post = await busy.post(`${queue}/case/C9001-quality-2026-1/act/accept`, { text: 'It will do.' });
    expect([post.status, (await world.case()).view.proposals]).toEqual([403, []]);
  });

  test('ends with the membership, and when the trade body says that a phone was lost, from the next request on', async () => {
    const world = await aPanel(ann, bob);
    const [hers, his] = [await world.signedIn(ann), await world.signedIn(bob)];
    world.set('2027-01-06T19:05:00Z');
    await world.panels.signOut(ann, instantOf('2027-01-06T19:04:00Z'));
    await world.panels.end(bob, bob.since);
    for (const each of [hers, his]) expect((await each.get(queue)).headers?.location).toBe('/en/panel');
    expect((await (await world.signedIn(ann)).get(queue)).status).toBe(200);
  });

  test('that was signed out is over, also for who kept the cookie; a GET signs nobody out', async () => {
    const world = await aPanel(ann);
    const hers = await world.signedIn(ann);
    const kept = new Map(hers.jar);
    await hers.get('/en/panel/out');
    expect((await hers.get(queue)).status).toBe(200);
    expect((await hers.post('/en/panel/out')).headers?.location).toBe('/en/panel/out');
    expect(hers.jar.size).toBe(0);
    for (const [name, value] of kept) hers.jar.set(name, value);
    expect((await hers.get(queue)).headers?.location).toBe('/en/panel');
  });

  test('is no session of anybody with a role, and the other way round', async () => {
    const world = await aPanel(ann);
    const hers = await world.signedIn(ann);
    expect([...hers.jar.keys()]).toEqual(['__Host-panel']);
    const stranger = world.browser();
    stranger.jar.set('__Host-session', hers.jar.get('__Host-panel') ?? '');
    expect((await stranger.get(queue)).headers?.location).toBe('/en/panel');
  });

  test('of a lead of several panels opens each of them, and no other', async () => {
    const both = [
      { ...ann, role: 'independent-lead' as const },
      { ...eve, email: ann.email, role: 'independent-lead' as const },
    ];
    const world = await aPanel(...both);
    const hers = await world.signedIn(ann);
    const places = await hers.get('/en/panel');
    expect(places.body).toContain('/en/panel/of/C9002');
    for (const [id, status] of Object.entries({ C9001: 200, C9002: 200, C9003: 404 }))
      expect((await hers.get(`/en/panel/of/${id}`)).status).toBe(status);
  });
});
