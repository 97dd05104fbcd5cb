import { describe, expect, test } from 'vitest';
import { oversight } from '../../support/oversight.ts';

const accepting = {
  kind: 'accept',
  reason: '',
  action: 'We survey every home for damp.',
  'by-day': '31',
  'by-month': '3',
  'by-year': '2027',
  owner: 'Director of Homes',
};

const form = async () => {
  const service = await oversight();
  const link = `/en/board/${await service.sign('board', 'chair')}`;
  const send = (fields: Record<string, string>, act = 'send') =>
    service.post(`${link}/answer`, { ...fields, act });
  return { ...service, link, send };
};

describe("the board's answer", () => {
  test('it is checked on a page of its own, and nothing is recorded before it is sent', async () => {
    const { send, history } = await form();
    const check = await send(accepting, 'check');
    expect(check.status).toBe(200);
    expect(check.body).toContain('Check the answer before you send it');
    expect(check.body).toContain('Wednesday 31 March 2027');
    expect(check.body).toContain('becomes public on Wednesday 6 January 2027');
    expect((await history()).view.answeredAt).toBeUndefined();
  });

  test('what was typed comes back to be changed', async () => {
    const { send } = await form();
    const { body } = await send({ ...accepting, action: 'A "plan" & <more>' }, 'change');
    expect(body).toContain('A &quot;plan&quot; &amp; &lt;more&gt;</textarea>');
    expect(body).not.toContain('There is a problem');
  });

  test('sent, it is recorded once, and secretary and chair are each owed a receipt', async () => {
    const { send, get, link, history, owed, set } = await form();
    expect(await send(accepting)).toMatchObject({
      status: 303,
      headers: { location: `${link}?done=answered` },
    });
    set('2026-12-19T09:00:00Z');
    const again = await send({ ...accepting, action: 'Something else.' });
    expect(again.body).toContain('answer was already recorded on Friday 18 December 2026 at 15:00');
    const { view } = await history();
    expect(view.answer).toEqual({
      kind: 'accept',
      action: 'We survey every home for damp.',
      by: '2027-03-31',
      owner: 'Director of Homes',
    });
    expect(view.answeredBy).toBe('chair');
    expect(await owed()).toEqual(
      expect.arrayContaining(['board-answer-receipt secretary', 'board-answer-receipt chair']),
    );
    const page = await get(link);
    expect(page.body).toContain('We survey every home for damp.');
    expect(page.body).not.toContain('/answer"');
  });

  test('two answers at the same moment: one stands, the other is told', async () => {
    const { send, history } = await form();
    const both = await Promise.all([send(accepting), send({ kind: 'reject', reason: 'No.' })]);
    expect(both.map((each) => each.status).sort()).toEqual([200, 303]);
    expect((await history()).events.filter((each) => each.kind === 'board-answered')).toHaveLength(1);
  });

  test('an answer without a choice is asked for one', async () => {
    const { send } = await form();
    const { status, body } = await send({}, 'check');
    expect(status).toBe(400);
    expect(body).toContain('<title>Error: ');
    expect(body).toContain('<a href="#kind">Select whether the board accepts it</a>');
  });

  test.each([
    ['accept', ['Enter what you will do', 'Enter the date it will be done by', 'Enter who sees to it']],
    [
      'part',
      [
        ...['Enter the reason', 'Enter what you will do'],
        ...['Enter the date it will be done by', 'Enter who sees to it'],
      ],
    ],
    ['reject', ['Enter the reason']],
  ])('%s asks for what it needs, each thing at the top and at its field', async (kind, wanted) => {
    const { send } = await form();
    const { body } = await send({ kind }, 'check');
    const all = [
      ...['Enter the reason', 'Enter what you will do'],
      ...['Enter the date it will be done by', 'Enter who sees to it'],
    ];
    for (const text of all)
      expect(body.toString().split(text).length - 1).toBe(wanted.includes(text) ? 2 : 0);
  });

  test.each([
    ['31', '2', '2027', 'must be a real date'],
    ['17', '12', '2026', 'must be today or later'],
    ['31', '', '2027', 'must be a real date'],
    ['31', '3', '27', 'must be a real date'],
  ])('a date of %s %s %s is refused, and the page keeps what was typed', async (day, month, year, says) => {
    const { send } = await form();
    const { body } = await send({ ...accepting, 'by-day': day, 'by-month': month, 'by-year': year });
    expect(body).toContain(says);
    expect(body).toContain('We survey every home for damp.</textarea>');
    expect(body).toContain('value="accept" checked');
  });

  test('two thousand characters are taken, and too many are refused politely whatever they are', async () => {
    const { send, history } = await form();
    for (const reason of ['x'.repeat(2001), '😀'.repeat(1500)])
      expect((await send({ kind: 'reject', reason })).body).toContain('must be 2,000 characters or fewer');
    expect(await send({ kind: 'reject', reason: 'é'.repeat(2000) })).toMatchObject({ status: 303 });
    expect((await history()).view.answer).toMatchObject({ reason: 'é'.repeat(2000) });
  });

  test('what cannot be seen does not come into the public', async () => {
    const { send, history } = await form();
    await send({ kind: 'reject', reason: ' \u202eNot\u0000 us.\u200b\nSecond line. ' });
    expect((await history()).view.answer).toEqual({ kind: 'reject', reason: 'Not us.\nSecond line.' });
  });
});
