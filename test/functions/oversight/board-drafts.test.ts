import { describe, expect, test } from 'vitest';
import { mails } from '../../support/case-acts.ts';
import { bounced, time } from '../../support/cases.ts';
import { oversight } from '../../support/oversight.ts';

const rejecting = { kind: 'reject', reason: 'We see no failure.' };

/** Both people of the board of Oak & Ash, each behind a link of their own. */
const two = async (more: Parameters<typeof oversight>[0] = {}) => {
  const service = await oversight(more);
  const secretary = `/en/board/${await service.sign('board', 'secretary')}`;
  const chair = `/en/board/${await service.sign('board', 'chair')}`;
  const drafts = (link: string, fields: Record<string, string> = rejecting) =>
    service.post(`${link}/answer`, { ...fields, act: 'send' });
  const confirms = (link: string, draft = 1) => service.post(`${link}/confirm`, { draft: String(draft) });
  const returns = (link: string, text: string, act = 'send', draft = 1) =>
    service.post(`${link}/return`, { text, act, draft: String(draft) });
  const kinds = async () => (await service.history()).events.map((each) => each.kind);
  return { ...service, secretary, chair, drafts, confirms, returns, kinds };
};

describe('drafter and chair', () => {
  test('the one who wrote reads that it waits, that the clock runs on until a date, and gets no button to confirm', async () => {
    const { drafts, get, secretary, confirms, kinds } = await two();
    await drafts(secretary);
    const { body } = await get(`${secretary}?done=drafted`);
    expect(body).toContain('Your draft is saved. It now waits for the chair.');
    expect(body).toContain('Your draft waits for the chair</h2>');
    expect(body).toContain('A draft does not stop the clock. The answer is due by Wednesday 20 January 2027');
    expect(body).toContain('We see no failure.');
    expect(body).not.toContain(`${secretary}/draft"`);
    const alone = await confirms(secretary);
    expect(alone.body).toContain('another person must confirm it');
    expect((await get(`${secretary}/draft`)).body).not.toContain('<form');
    expect(await kinds()).not.toContain('board-answered');
  });

  test('the other reads all of it with what tenants will see, and confirms', async () => {
    const { drafts, get, secretary, chair, confirms, history, owed } = await two();
    await drafts(secretary);
    expect((await get(chair)).body).toContain('A draft of the company secretary waits for you</h2>');
    const { body } = await get(`${chair}/draft`);
    expect(body).toContain('We see no failure.');
    expect(body).toContain('becomes public on Wednesday 6 January 2027');
    expect(body).toContain('The board rejects it');
    expect(await confirms(chair)).toMatchObject({
      status: 303,
      headers: { location: `${chair}?done=confirmed` },
    });
    expect((await history()).view).toMatchObject({ answer: rejecting, answeredBy: 'chair' });
    expect(await owed()).toEqual(
      expect.arrayContaining(['board-answer-receipt secretary', 'board-answer-receipt chair']),
    );
    const after = await get(`${chair}?done=confirmed`);
    expect(after.body).toContain('It is now the board’s answer.');
    expect(after.body).not.toContain('/answer"');
    expect((await confirms(chair)).body).toContain('already recorded on Friday 18 December 2026 at 15:00');
  });

  test('it is late by the day of the second person, and both pages say so', async () => {
    const { drafts, get, secretary, chair, confirms, put, set, history } = await two();
    await drafts(secretary);
    await put(time('2027-01-21'));
    set('2027-01-21T10:00:00Z');
    for (const link of [secretary, chair])
      expect((await get(link)).body).toContain('was due by Wednesday 20 January 2027, and stays late until');
    await confirms(chair);
    expect((await history()).events.findLast((each) => each.kind === 'board-answered')).toMatchObject({
      late: true,
    });
  });

  test('the other sends it back with a reason, looked at once more; the draft is not lost', async () => {
    const { drafts, get, secretary, chair, returns, owed } = await two();
    await drafts(secretary);
    expect((await returns(chair, ' ')).body).toContain('<a href="#text">Enter why you send it back</a>');
    const check = await returns(chair, 'Name the homes.', 'check');
    expect(check.body).toContain('Check the reason before you send the draft back');
    expect(check.body).toContain('name="text" value="Name the homes."');
    expect(await returns(chair, 'Name the homes.')).toMatchObject({ status: 303 });
    expect(await owed()).toContain('board-draft-returned-1 secretary');
    const page = await get(secretary);
    expect(page.body).toContain('The chair sent your draft back</h2>');
    expect(page.body).toContain('Name the homes.');
    expect((await get(`${secretary}/answer`)).body).toContain('We see no failure.</textarea>');
    expect((await get(`${chair}?done=returned`)).body).toContain('You have sent the draft back');
  });

  test('what came after what somebody read is not confirmed, not sent back, and not overwritten', async () => {
    const { drafts, secretary, chair, confirms, returns, kinds, history } = await two();
    await drafts(secretary);
    await drafts(secretary, { ...rejecting, reason: 'We looked again.', upon: '1' });
    expect((await confirms(chair, 1)).body).toContain('The draft has changed since you opened the page');
    const back = await returns(chair, 'Name the homes.');
    expect(back.body).toContain('The draft has changed');
    expect(back.body).toContain('Name the homes.');
    const over = await drafts(chair, { ...rejecting, reason: 'The chair says no.', upon: '1' });
    expect(over.status).toBe(409);
    expect(over.body).toContain('Another draft was sent while you wrote');
    expect(over.body).toContain('The chair says no.</textarea>');
    expect(over.body).toContain('name="upon" value="2"');
    expect((await history()).view.draft).toMatchObject({ number: 2, by: 'secretary' });
    expect(await kinds()).not.toContain('board-answered');
    expect(await confirms(chair, 2)).toMatchObject({ status: 303 });
  });

  test('what was written too late comes back on the page that refuses it', async () => {
    const { drafts, secretary, chair, confirms } = await two();
    await drafts(secretary);
    await confirms(chair);
    const late = await drafts(secretary, { ...rejecting, reason: 'One more thing.', upon: '1' });
    expect(late.body).toContain('already recorded');
    expect(late.body).toContain('One more thing.');
  });

  test('a promised day that has passed meanwhile is not confirmed', async () => {
    const { drafts, secretary, chair, confirms, set } = await two();
    const soon = { 'by-day': '21', 'by-month': '12', 'by-year': '2026' };
    await drafts(secretary, { kind: 'accept', action: 'We call.', owner: 'Director', ...soon });
    set('2026-12-22T09:00:00Z');
    expect((await confirms(chair)).body).toContain('has passed. Please send it back');
  });
});

describe('a board of which only one can be reached', () => {
  test('no mailbox of the chair: the page says so before and after a draft, and what helps', async () => {
    const { drafts, get, secretary } = await two({ chairMailbox: undefined });
    const says = 'We know no mailbox of the chair, so nobody else can confirm an answer by a link.';
    expect((await get(secretary)).body).toContain(says);
    await drafts(secretary);
    const { body } = await get(secretary);
    expect(body).toContain(says);
    expect(body).toContain('it counts from the day on which your mail came');
  });

  test('a mailbox that takes no mail is no second person either', async () => {
    const { get, secretary, put } = await two();
    await put(bounced('chair'));
    expect((await get(secretary)).body).toContain('does not take our mail');
  });

  test('one mailbox for both is one person: such a link confirms nothing and sends nothing back', async () => {
    const { drafts, get, secretary, chair, confirms, returns, kinds } = await two({
      chairMailbox: 'Secretary@oak.example',
    });
    await drafts(secretary);
    expect((await get(chair)).body).toContain('this link cannot be used to confirm one');
    const refused = [await confirms(chair), await returns(chair, 'No.'), await get(`${chair}/draft`)];
    for (const { body } of refused) expect(body).toContain('takes two people with a mailbox each');
    expect((await kinds()).slice(-1)).toEqual(['answer-drafted']);
  });

  test('an answer that came by mail is on the page while a second person compares it', async () => {
    const { get, secretary, put } = await two();
    await put(mails('2026-12-18T15:30:00Z', '2026-12-18'));
    expect((await get(secretary)).body).toContain('came by mail on Friday 18 December 2026');
  });
});
