import { describe, expect, test } from 'vitest';
import { acts, close } from '../../support/case-acts.ts';
import { oversight } from '../../support/oversight.ts';
import { draftsReport, judges, publishes, recommend, saysBeside, sends } from '../../support/report-acts.ts';

const day = '2026-12-18T15:00:00Z';
const rejecting = { kind: 'reject', reason: 'We see no need.' };

/** Both people of a board whose panel has sent a report with a view beside it, and recommends something. */
const two = async (more: Parameters<typeof oversight>[0] = {}) => {
  const service = await oversight(more);
  const secretary = `/en/board/${await service.sign('board', 'secretary')}`;
  const chair = `/en/board/${await service.sign('board', 'chair')}`;
  for (const each of [draftsReport(day, 'Forty roofs.\nTen leak.'), saysBeside(day), ...acts(day, sends(1))])
    await service.put(each);
  for (const each of acts(day, recommend, 2)) await service.put(each);
  const reply = (link: string, text: string, act = 'send', version = 1) =>
    service.post(`${link}/report/${version}`, { text, act });
  const item = (link: string, fields: Record<string, string>) =>
    service.post(`${link}/recommendation/1`, fields);
  const drafts = (link: string) => item(link, { ...rejecting, act: 'send', upon: '0' });
  const kinds = async () => (await service.history()).events.map((each) => each.kind);
  return { ...service, secretary, chair, reply, item, drafts, kinds };
};

describe('the right of reply to a report', () => {
  test('the case leads to the whole text, with the views beside it, the day and that the reply is public', async () => {
    const { get, secretary } = await two();
    expect((await get(secretary)).body).toContain('Read the report and reply');
    const { body } = await get(`${secretary}/report/1`);
    for (const said of ['Forty roofs.<br>Ten leak.', 'I see it otherwise.', 'View of a panel member'])
      expect(body).toContain(said);
    expect(body).toContain('Your reply is public, word for word, beside the report. Do not name a tenant');
    expect(body).not.toContain('name="findings"');
  });

  test('is used once, after a look at what everybody will read, and both get a receipt', async () => {
    const { get, reply, secretary, chair, owed, history } = await two();
    expect((await reply(secretary, ' ')).body).toContain('<a href="#text">Enter your reply</a>');
    const check = await reply(secretary, 'Eight are mended.', 'check');
    expect(check.body).toContain('Show the report as everybody will read it');
    expect(check.body).toMatch(/Reply of the board[\s\S]*Eight are mended\./);
    expect((await history()).view.reportVersions[0]?.reply).toBeUndefined();
    expect(await reply(secretary, 'Eight are mended.')).toMatchObject({
      status: 303,
      headers: { location: `${secretary}?done=replied` },
    });
    expect(await owed()).toEqual(
      expect.arrayContaining(['board-report-reply-1 secretary', 'board-report-reply-1 chair']),
    );
    expect((await get(`${secretary}?done=replied`)).body).toContain('Your reply is recorded.');
    const again = await reply(chair, 'And two more.');
    expect(again.body).toContain('has replied to this text of the report already');
    expect(again.body).toContain('And two more.');
    expect((await get(`${chair}/report/1`)).body).toContain('Eight are mended.');
    expect((await get(`${chair}/preview`)).body).toContain('Eight are mended.');
  });

  test('fifty presses are one reply, and looking changes nothing', async () => {
    const { get, reply, secretary, kinds } = await two();
    await get(`${secretary}/report/1?act=send&text=x`);
    expect(await kinds()).not.toContain('report-replied');
    await Promise.all(Array.from({ length: 50 }, () => reply(secretary, 'Once.')));
    expect((await kinds()).filter((each) => each === 'report-replied')).toHaveLength(1);
  });

  test('a newer text is replied to in the place of the older one, and a public one no more', async () => {
    const { get, reply, secretary, put } = await two();
    for (const each of [draftsReport(day, 'Fifty roofs.', 1), ...acts(day, sends(2), 3)]) await put(each);
    expect((await reply(secretary, 'Old.')).body).toContain('has sent a newer text of its report');
    await reply(secretary, 'New.', 'send', 2);
    for (const each of acts(day, publishes(2), 4)) await put(each);
    const { body } = await get(`${secretary}/report/2`);
    expect(body).toContain('See the report in public');
    expect(body).not.toContain('<form');
    expect((await reply(secretary, 'More.', 'send', 9)).body).toContain('there is no such text');
  });
});

describe('the answer to a recommendation', () => {
  test('is drafted by one in the form of every answer, read whole by the other, and confirmed', async () => {
    const { get, item, drafts, secretary, chair, owed, history } = await two();
    expect((await get(secretary)).body).toContain('Answer recommendation 1');
    const form = await get(`${secretary}/recommendation/1`);
    expect(form.body).toContain('Inspect every roof.');
    expect(form.body).toContain('Does the board accept the recommendation?');
    expect((await item(secretary, { kind: 'reject', act: 'check' })).body).toContain('Enter the reason');
    const check = await item(secretary, { ...rejecting, act: 'check' });
    expect(check.body).toContain('Show the recommendation as everybody will read it');
    expect(check.body).toContain(`action="${secretary}/recommendation/1"`);
    expect(await drafts(secretary)).toMatchObject({ status: 303 });
    expect((await get(`${secretary}?done=item-drafted`)).body).toContain('Your draft waits for the chair.');
    expect(await owed()).toContain('board-recommendation-draft-1 chair');
    expect((await get(`${chair}/recommendation/1`)).body).toContain('We see no need.');
    const alone = await item(secretary, { act: 'confirm', draft: '1' });
    expect(alone.body).toContain('another person must confirm it');
    const confirmed = await Promise.all(
      Array.from({ length: 50 }, () => item(chair, { act: 'confirm', draft: '1' })),
    );
    expect(confirmed.filter(({ status }) => status === 303)).toHaveLength(1);
    expect((await history()).view.recommendations[0]?.answered).toMatchObject({ by: 'chair' });
    expect(await owed()).toEqual(
      expect.arrayContaining([
        'board-recommendation-answered-1 secretary',
        'board-recommendation-answered-1 chair',
      ]),
    );
    const late = await item(secretary, { ...rejecting, reason: 'One more thing.', act: 'send' });
    expect(late.body).toContain('answer to this recommendation is recorded already');
    expect(late.body).toContain('One more thing.');
    expect((await get(`${secretary}/preview`)).body).toContain('We see no need.');
  });

  test('is sent back with a reason, and the draft is not lost', async () => {
    const { get, post, drafts, secretary, chair, owed } = await two();
    await drafts(secretary);
    const back = { text: 'Name a day.', act: 'send', draft: '1' };
    expect(await post(`${chair}/recommendation/1/return`, back)).toMatchObject({ status: 303 });
    expect(await owed()).toContain('board-recommendation-returned-1 secretary');
    expect((await get(secretary)).body).toContain('Name a day.');
    expect((await get(`${secretary}/recommendation/1`)).body).toContain('We see no need.</textarea>');
  });

  test('one mailbox for both is one person', async () => {
    const { get, post, item, drafts, secretary, chair, kinds } = await two({
      chairMailbox: 'Secretary@oak.example',
    });
    await drafts(secretary);
    for (const { body } of [
      await item(chair, { act: 'confirm', draft: '1' }),
      await get(`${chair}/recommendation/1`),
      await post(`${chair}/recommendation/1/return`, { text: 'No.', act: 'send', draft: '1' }),
    ])
      expect(body).toContain('takes two people with a mailbox each');
    expect((await kinds()).at(-1)).toBe('recommendation-answer-drafted');
  });

  test('a draft that came in between is not overwritten, and not confirmed unread', async () => {
    const { item, drafts, secretary, chair } = await two();
    await drafts(secretary);
    const over = await item(chair, { ...rejecting, reason: 'The chair says no.', act: 'send', upon: '0' });
    expect(over.status).toBe(409);
    expect(over.body).toContain('The chair says no.</textarea>');
    expect((await item(chair, { act: 'confirm', draft: '7' })).body).toContain('The draft has changed');
  });

  test('both go on when the case has ended, and what the panel says of it is shown', async () => {
    const { get, post, reply, item, drafts, secretary, chair, put, history } = await two();
    await post(`${secretary}/answer`, { ...rejecting, act: 'send' });
    await post(`${chair}/confirm`, { draft: '1' });
    for (const each of acts(day, close, 3)) await put(each);
    expect((await history()).view.closed).toBeDefined();
    expect(await reply(chair, 'Eight are mended.')).toMatchObject({ status: 303 });
    expect(await drafts(secretary)).toMatchObject({ status: 303 });
    expect(await item(chair, { act: 'confirm', draft: '1' })).toMatchObject({ status: 303 });
    for (const each of acts(day, judges(), 4)) await put(each);
    expect((await get(secretary)).body).toContain('Done in part. Half of them were seen.');
  });

  test.each(['2', '0', '99'])(
    'recommendation %s, which was never made, is refused politely',
    async (number) => {
      const { get, secretary } = await two();
      expect((await get(`${secretary}/recommendation/${number}`)).body).toContain('was never asked for');
    },
  );
});
