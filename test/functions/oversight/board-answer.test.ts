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
  const link = `/en/board/${await service.sign('board', 'secretary')}`;
  const send = (fields: Record<string, string>, act = 'send') =>
    service.post(`${link}/answer`, { ...fields, act });
  const draft = async () => (await service.history()).view.draft;
  return { ...service, link, send, draft };
};

describe("the form of the board's answer", () => {
  test('it is checked on a page of its own, and nothing is recorded before it is sent', async () => {
    const { send, draft } = await form();
    const check = await send(accepting, 'check');
    expect(check.status).toBe(200);
    expect(check.body).toContain('Check the draft before you send it on');
    expect(check.body).toContain('Wednesday 31 March 2027');
    expect(check.body).toContain('becomes public on Wednesday 6 January 2027');
    expect(check.body).toContain(
      'A draft does not stop the clock. The answer is due by Wednesday 20 January 2027',
    );
    expect(check.body).toContain('Send the draft to the chair');
    expect(await draft()).toBeUndefined();
  });

  test('what was typed comes back to be changed', async () => {
    const { send } = await form();
    const { body } = await send({ ...accepting, action: 'A "plan" & <more>' }, 'change');
    expect(body).toContain('A &quot;plan&quot; &amp; &lt;more&gt;</textarea>');
    expect(body).not.toContain('There is a problem');
  });

  test('sent, it is a draft and no answer, and the other of the two is owed a mail', async () => {
    const { send, link, draft, history, owed } = await form();
    expect(await send(accepting)).toMatchObject({
      status: 303,
      headers: { location: `${link}?done=drafted` },
    });
    expect(await draft()).toMatchObject({
      ...{ number: 1, by: 'secretary' },
      answer: {
        ...{ kind: 'accept', action: 'We survey every home for damp.', by: '2027-03-31' },
        owner: 'Director of Homes',
      },
    });
    expect((await history()).view.answeredAt).toBeUndefined();
    expect(await owed()).toContain('board-draft-waits-1 chair');
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
    const { send, draft } = await form();
    for (const reason of ['x'.repeat(2001), '😀'.repeat(1500)])
      expect((await send({ kind: 'reject', reason })).body).toContain('must be 2,000 characters or fewer');
    expect(await send({ kind: 'reject', reason: 'é'.repeat(2000) })).toMatchObject({ status: 303 });
    expect((await draft())?.answer).toMatchObject({ reason: 'é'.repeat(2000) });
  });

  test('what cannot be seen does not come into the public', async () => {
    const { send, draft } = await form();
    await send({ kind: 'reject', reason: ' \u202eNot\u0000 us.\u200b\nSecond line. ' });
    expect((await draft())?.answer).toEqual({ kind: 'reject', reason: 'Not us.\nSecond line.' });
  });

  test('opened again it holds the draft, with its date, to be changed', async () => {
    const { send, get, link } = await form();
    await send({ ...accepting, kind: 'part', reason: 'Not all of it is ours.' });
    const { body } = await get(`${link}/answer`);
    for (const held of [
      'value="part" checked',
      'Not all of it is ours.</textarea>',
      'value="31"',
      'value="3"',
    ])
      expect(body).toContain(held);
  });
});
