import { describe, expect, test } from 'vitest';
import { acts, confirms, drafts, reject } from '../../support/case-acts.ts';
import { oversight } from '../../support/oversight.ts';

const side = async () => {
  const service = await oversight();
  const link = `/en/board/${await service.sign('board', 'secretary')}`;
  const chair = `/en/board/${await service.sign('board', 'chair')}`;
  const kinds = async () => (await service.history()).events.map((each) => each.kind);
  return { ...service, link, chair, kinds };
};
const why = 'The surveyor is ill.\nShe is back in January.';

describe('more time to answer', () => {
  test('is offered until the day before, with the new date and that the reason is public', async () => {
    const { get, link } = await side();
    expect((await get(link)).body).toContain(
      'You can ask for 10 more working days, once, until Tuesday 19 January 2027.',
    );
    const { body } = await get(`${link}/extension`);
    expect(body).toContain(
      'due by Wednesday 20 January 2027. With more time it is due by Wednesday 3 February 2027',
    );
    expect(body).toContain('Your reason is public at once, word for word.');
  });

  test('is taken after a look at reason and date, once, and stands on the page with both dates', async () => {
    const { get, post, link, chair, owed, history } = await side();
    const send = (fields: Record<string, string>) => post(`${link}/extension`, fields);
    expect((await send({ text: '' })).body).toContain('<a href="#text">Enter why you need more time</a>');
    const long = await send({ text: 'x'.repeat(2001), act: 'send' });
    expect(long).toMatchObject({ status: 400 });
    expect(long.body).toContain('x'.repeat(2001));
    const check = await send({ text: why, act: 'check' });
    expect(check.body).toContain('The surveyor is ill.<br>She is back in January.');
    expect(check.body).toContain('Wednesday 3 February 2027');
    expect((await send({ text: why, act: 'change' })).body).toContain(`${why}</textarea>`);
    expect((await history()).view.extension).toBeUndefined();
    expect(await send({ text: why, act: 'send' })).toMatchObject({
      status: 303,
      headers: { location: `${link}?done=extended` },
    });
    const { body } = await get(`${link}?done=extended`);
    expect(body).toContain('The answer is now due by Wednesday 3 February 2027.');
    expect(body).toContain('Before, the answer was due by Wednesday 20 January 2027.');
    expect(body).not.toContain('Ask for more time');
    expect(await owed()).toContain('board-extension-receipt chair');
    const again = await post(`${chair}/extension`, { text: 'And more.', act: 'send' });
    expect(again.body).toContain(
      'has had its one extension. The answer is due by Wednesday 3 February 2027.',
    );
    expect(again.body).toContain('And more.');
  });

  test('is refused politely on the due day and after, and not offered', async () => {
    const { get, post, link, set, kinds } = await side();
    set('2027-01-20T09:00:00Z');
    expect((await get(link)).body).not.toContain('Ask for more time');
    for (const shown of [
      await get(`${link}/extension`),
      await post(`${link}/extension`, { text: why, act: 'send' }),
    ])
      expect(shown.body).toContain(
        'until the day before the answer is due. It was due by Wednesday 20 January 2027',
      );
    expect(await kinds()).not.toContain('extension-given');
  });
});

describe('what the panel asks for', () => {
  const question = 'How many homes had a survey?\nSince when?';
  const asked = async () => {
    const made = await side();
    for (const each of acts('2026-12-18T15:00:00Z', { kind: 'ask-information', question }))
      await made.put(each);
    return made;
  };

  test('stands on the page with its date, is written, looked at and given once', async () => {
    const { get, post, link, chair, history } = await asked();
    const page = await get(link);
    expect(page.body).toContain('How many homes had a survey?<br>Since when?');
    expect(page.body).toContain('Please give it by Wednesday 20 January 2027');
    const give = (text: string, act: string) => post(`${link}/information/1`, { text, act });
    expect((await give('', 'send')).body).toContain('<a href="#text">Enter your answer to the panel</a>');
    expect((await give('All 60.', 'check')).body).toContain('Check what you give to the panel');
    expect(await give('All 60.', 'send')).toMatchObject({ status: 303 });
    expect((await history()).view.information[0]?.given).toMatchObject({ by: 'secretary', text: 'All 60.' });
    const done = await get(`${link}?done=informed`);
    expect(done.body).toContain('The panel has what you wrote.');
    expect(done.body).toContain('All 60.');
    const again = await post(`${chair}/information/1`, { text: 'Only 6.', act: 'send' });
    expect(again.body).toContain('it was given already, or was never asked for');
    expect(again.body).toContain('Only 6.');
  });

  test.each(['2', '0', '99'])('request %s, which was never made, is refused politely', async (number) => {
    const { get, link } = await asked();
    expect((await get(`${link}/information/${number}`)).body).toContain('was never asked for');
  });

  test('late is said, and it can still be given', async () => {
    const { get, post, link, set } = await asked();
    set('2027-01-21T09:00:00Z');
    expect((await get(link)).body).toContain(
      'Late: it was due by Wednesday 20 January 2027. You can still give it.',
    );
    expect(await post(`${link}/information/1`, { text: 'All 60.', act: 'send' })).toMatchObject({
      status: 303,
    });
  });
});

describe('the right of reply', () => {
  test('the page names the day from which evidence and answer are public, and shows the case as it will be', async () => {
    const { get, post, link } = await side();
    expect((await get(link)).body).toContain(
      'are public from Wednesday 6 January 2027: 10 working days after',
    );
    const empty = await get(`${link}/preview`);
    expect(empty.body).toContain(
      'From Wednesday 6 January 2027 the case stands on the public page like this',
    );
    expect(empty.body).toContain('At least 60 homes answered');
    expect(empty.body).toContain('It shows no answer');
    await post(`${link}/answer`, { kind: 'reject', reason: 'We see no failure.', act: 'send' });
    const drafted = await get(`${link}/preview`);
    expect(drafted.body).toContain('It shows the draft as though it were your answer.');
    expect(drafted.body).toContain('We see no failure.');
  });

  test('once it is public the page says since when', async () => {
    const { get, link, set } = await side();
    set('2027-01-06T09:00:00Z');
    expect((await get(link)).body).toContain('has been public since Wednesday 6 January 2027');
    expect((await get(`${link}/preview`)).body).toContain('The case stands on the public page like this.');
  });

  test('after a rejection the board reads the reason and its new date, and drafts anew', async () => {
    const { get, link, put, set } = await side();
    for (const each of [drafts('2026-12-18T15:00:00Z'), confirms('2026-12-18T15:00:00Z')]) await put(each);
    for (const each of acts('2026-12-21', reject)) await put(each);
    set('2026-12-22T09:00:00Z');
    const { body } = await get(link);
    expect(body).toContain('It names no home.');
    expect(body).toMatch(/The panel rejected your answer. Please give a new one by \w+ \d+ January 2027/);
    expect((await get(`${link}/answer`)).body).toContain('name="upon" value="1"');
  });
});
