import { describe, expect, test } from 'vitest';
import { signedInOnly } from '../../../functions/shell/session-check.ts';
import { memoryPeople, memorySessions } from '../../../shared/adapters/memory/people.ts';
import { cookiesAt } from '../../../shared/contracts/cookies.ts';
import { routes } from '../../../shared/contracts/routes.ts';
import { at } from '../../support/cases.ts';
import { requestTo } from '../../support/signing-in.ts';
import { caseOfOak, caspian, maud, oak, tradeBodyDesk } from '../../support/trade-body-desk.ts';

const newChair = { of: 'chair', address: 'chair@new.example' };
const rosalind = { name: 'Rosalind Ferry', address: 'rosalind@panel.example', role: 'panel-member' };

describe('changes that take two people', () => {
  test('a mailbox changes when another person has confirmed it, and both stand in the audit', async () => {
    const desk = await tradeBodyDesk();
    const mailbox = async () => (await desk.needs.associations.get(oak.id))?.chairMailbox;
    const change = await desk.propose('mailbox', newChair);
    expect((await desk.post(change, { act: 'confirm' })).status).toBe(409);
    expect((await desk.post(change, { act: 'confirm' })).status).toBe(409);
    expect(await mailbox()).toBe('chair@oak.example');
    desk.set('2026-12-17T16:00:00Z');
    expect((await desk.post(change, { act: 'confirm' }, caspian)).status).toBe(303);
    expect(await mailbox()).toBe('chair@new.example');
    expect((await desk.needs.proposals.audit(9)).map(({ kind, by }) => `${kind} by ${by}`)).toEqual([
      'mailbox-confirmed by caspian-2',
      'mailbox-proposed by maud-1',
    ]);
    expect(desk.audited.join()).not.toContain('@');
  });

  test('twenty confirmations at once are one: one membership, one invitation, one line', async () => {
    const desk = await tradeBodyDesk();
    const change = await desk.propose('panel-join', rosalind);
    const presses = Array.from({ length: 20 }, () => desk.post(change, { act: 'confirm' }, caspian));
    const statuses = (await Promise.all(presses)).map(({ status }) => status);
    expect(statuses.filter((each) => each === 303)).toHaveLength(1);
    expect(await desk.needs.panels.list(oak.id)).toMatchObject([
      { name: 'Rosalind Ferry', role: 'panel-member' },
    ]);
    expect(desk.needs.panelMailer.asked).toMatchObject([
      { address: rosalind.address, purpose: 'invitation' },
    ]);
    expect(await desk.needs.proposals.audit(9)).toHaveLength(2);
  });

  test('a membership ends by two people, and what was withdrawn is not carried out', async () => {
    const desk = await tradeBodyDesk();
    await desk.post(await desk.propose('panel-join', rosalind), { act: 'confirm' }, caspian);
    const [member] = await desk.needs.panels.list(oak.id);
    const leave = { member: member?.id ?? '' };
    const taken = await desk.propose('panel-leave', leave);
    await desk.post(taken, { act: 'withdraw' });
    expect((await desk.post(taken, { act: 'confirm' }, caspian)).status).toBe(409);
    expect((await desk.needs.panels.list(oak.id))[0]).not.toHaveProperty('ended');
    await desk.post(await desk.propose('panel-leave', leave, caspian), { act: 'confirm' }, maud);
    expect((await desk.needs.panels.list(oak.id))[0]).toHaveProperty('ended', '2026-12-17');
  });

  test('what was confirmed and broke half-way is carried out by the next press, and once', async () => {
    const desk = await tradeBodyDesk();
    const { setMailbox } = desk.needs.associations;
    desk.needs.associations.setMailbox = async () => {
      throw new Error('the store is away');
    };
    const change = await desk.propose('mailbox', newChair);
    await expect(desk.post(change, { act: 'confirm' }, caspian)).rejects.toThrow('away');
    desk.needs.associations.setMailbox = setMailbox;
    expect((await desk.get(routes.tradeBody('en'))).body).toContain(change);
    expect((await desk.get(change)).body).toContain('not carried out yet');
    expect((await desk.post(change, { act: 'carry-out' })).status).toBe(303);
    expect((await desk.post(change, { act: 'carry-out' })).status).toBe(409);
    expect((await desk.needs.associations.get(oak.id))?.chairMailbox).toBe('chair@new.example');
  });

  test('secretary and chair keep two mailboxes, and nobody of the trade body sits on a panel', async () => {
    const desk = await tradeBodyDesk();
    const path = (change: string) => routes.tradeBodyRegister('en', oak.id, change);
    const said = async (change: string, fields: Record<string, string>) =>
      String((await desk.post(path(change), fields)).body);
    expect(await said('mailbox', { of: 'chair', address: 'Secretary@Oak.example' })).toContain(
      'two different',
    );
    expect(await said('mailbox', { of: 'chair', address: 'nobody' })).toContain('whole e-mail address');
    const ours = { ...rosalind, address: 'Caspian@trade-body.example' };
    expect(await said('panel-join', { ...ours, role: 'panel-chair' })).toContain('cannot sit on a panel');
    expect(await said('panel-join', { ...rosalind, role: 'independent-lead' })).toContain('must be somebody');
    expect(await desk.needs.proposals.latest(9)).toEqual([]);
    expect(await desk.propose('panel-join', { ...ours, role: 'independent-lead' })).toContain('/change/');
  });
});

describe('signing somebody out everywhere', () => {
  test('takes one person of the trade body and a press, counts at once, and is noted by ids alone', async () => {
    const desk = await tradeBodyDesk();
    await desk.post(await desk.propose('panel-join', rosalind), { act: 'confirm' }, caspian);
    const [member] = await desk.needs.panels.list(oak.id);
    const path = routes.tradeBodyRegister('en', oak.id, 'panel-sign-out');
    expect((await desk.get(`${path}?member=${member?.id}`)).body).toContain('Sign Rosalind Ferry out');
    expect((await desk.get(`${path}?member=0000000000000000`)).status).toBe(404);
    expect((await desk.needs.panels.list(oak.id))[0]).not.toHaveProperty('signedOutAt');
    const done = await desk.post(path, { member: member?.id ?? '' });
    expect((await desk.get(done.headers?.location ?? '')).body).toContain('Signed out on every device');
    expect((await desk.needs.panels.list(oak.id))[0]).toHaveProperty('signedOutAt', desk.needs.clock.now());
    expect(desk.audited.at(-1)).toContain(member?.id);
    expect(desk.audited.join()).not.toMatch(/Rosalind|@/);
  });

  test('ends the sessions of somebody who signs in, and leaves their role and everybody else’s sessions', async () => {
    const desk = await tradeBodyDesk();
    const at = desk.needs.clock.now();
    for (const { subject } of [maud, caspian])
      await desk.needs.ends.start(`of ${subject}`, { subject, startedAt: at, seenAt: at });
    expect((await desk.get(routes.tradeBodyPeople('en'))).body).toContain('Caspian Holt');
    const path = routes.tradeBodyPeople('en', caspian.subject);
    expect((await desk.get(path)).body).toContain('Sign Caspian Holt out everywhere');
    expect(await desk.needs.ends.find(`of ${caspian.subject}`)).toBeDefined();
    expect((await desk.post(path)).status).toBe(303);
    expect(await desk.needs.ends.find(`of ${caspian.subject}`)).toBeUndefined();
    expect(await desk.needs.ends.find(`of ${maud.subject}`)).toBeDefined();
    expect(await desk.needs.people.find(caspian.subject)).toEqual(caspian);
    expect(desk.audited.at(-1)).toContain('"by":"maud-1","whom":"caspian-2"');
    expect((await desk.post(routes.tradeBodyPeople('en', 'nobody'))).status).toBe(404);
  });
});

describe('the pages of the desk', () => {
  test('GET changes nothing, whatever it opens', async () => {
    const desk = await tradeBodyDesk();
    const change = await desk.propose('mailbox', newChair);
    const before = [
      await desk.view(),
      await desk.needs.proposals.latest(9),
      await desk.needs.associations.list(),
    ];
    const acts = ['post', 'mailed-answer', 'confirm-mailed-answer', 'stop', 'outcome'];
    const paths = [
      ...[routes.tradeBody('en'), `${change}?act=confirm`, routes.tradeBodyRegister('cy', oak.id)],
      ...['mailbox', 'panel-join', 'panel-leave'].map((each) => routes.tradeBodyRegister('en', oak.id, each)),
      ...acts.map((act) => routes.tradeBodyCase('en', caseOfOak, act)),
    ];
    for (const path of paths) expect([200, 409], path).toContain((await desk.get(path, caspian)).status);
    expect([
      await desk.view(),
      await desk.needs.proposals.latest(9),
      await desk.needs.associations.list(),
    ]).toEqual(before);
  });

  test('are not found by who signed in with another role', async () => {
    const wenna = { ...maud, subject: 'wenna-3', roles: ['helper' as const, 'reader' as const] };
    const [people, sessions, cookies] = [
      memoryPeople(wenna),
      memorySessions(),
      cookiesAt('https://t.example'),
    ];
    const seenAt = at('2026-12-17T15:00:00Z');
    const secret = 'x'.repeat(43);
    await sessions.start(secret, { subject: wenna.subject, startedAt: seenAt, seenAt });
    const clock = { now: () => seenAt };
    const guarded = signedInOnly({ people, sessions, cookies, clock, stylesheet: '' }, 'trade-body');
    const serve = guarded(async () => ({ status: 200, body: 'the desk' }));
    const sent = new Map([[cookies.name('session'), secret]]);
    expect((await serve(requestTo(routes.tradeBody('en')), sent)).status).toBe(404);
  });
});
