import { describe, expect, test } from 'vitest';
import { aFailure, opened, time } from '../../support/cases.ts';
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

const ofSecretary = async () => {
  const service = await oversight();
  const link = `/en/board/${await service.sign('board', 'secretary')}`;
  return { ...service, link };
};

describe('what a board reads', () => {
  test('its link shows the case in plain words, the dates and the figures', async () => {
    const { get, link } = await ofSecretary();
    const { status, body } = await get(link);
    expect(status).toBe(200);
    expect(body).toContain('A case for the board of Oak &amp; Ash &lt;Homes&gt;');
    expect(body).toContain('Friday 18 December 2026');
    expect(body).toContain('Tuesday 29 December 2026');
    expect(body).toContain('Wednesday 20 January 2027');
    expect(body).toContain('33 of the 60 homes');
    expect(body).toContain('55.0%');
    expect(body).toContain('at most once in 180,000 times');
  });

  test('the page says that the answer is late from the day after, before any schedule has looked', async () => {
    const { get, link, set } = await ofSecretary();
    set('2027-01-20T23:30:00Z');
    expect((await get(link)).body).not.toContain('Late:');
    set('2027-01-21T00:30:00Z');
    expect((await get(link)).body).toContain('Late: the answer was due by Wednesday 20 January 2027');
  });

  test('a danger is told without a number that could find a home', async () => {
    const { get, put, link } = await ofSecretary();
    await put(opened('2026-12-18', aFailure({ commitment: 'quality', trigger: 'danger-cluster' })));
    await put(time('2026-12-23'));
    const { body } = await get(link);
    expect(body).toContain('At least 3 homes');
    expect(body).toContain('Damp or mould that makes someone ill');
  });

  test('the whole page comes in Welsh', async () => {
    const { get, link } = await ofSecretary();
    const { body } = await get(link.replace('/en/', '/cy/'));
    expect(body).toContain('<html lang="cy"');
    expect(body).toContain('Dydd Mercher 20 Ionawr 2027');
    expect(body).not.toContain('Answer this case');
  });
});

describe('links that open nothing', () => {
  test('damaged, expired, foreign and made-up links get the same page, and nothing is recorded', async () => {
    const { get, post, sign, link, history } = await ofSecretary();
    const before = await history();
    const tokens = await Promise.all([
      sign('regulator', 'regulator'),
      sign('board', 'secretary', { case: 'C9001-quality-2026-2' }),
      sign('board', 'secretary', { association: 'C9002' }),
      sign('board', 'secretary', { recipient: 'mayor' }),
      sign('board', 'secretary', {}, '2026-12-18T14:59:00Z'),
    ]);
    const token = link.split('/')[3] ?? '';
    const damaged = `${token.slice(0, -2)}${token.endsWith('A') ? 'B' : 'A'}${token.slice(-1)}`;
    const all = [...tokens, damaged, token.slice(1), 'nothing', ''];
    const shown = await Promise.all(all.map((each) => get(`/en/board/${each}`)));
    expect(new Set(shown.map((each) => `${each.status} ${each.body}`)).size).toBe(1);
    expect(shown[0]).toMatchObject({ status: 404 });
    expect(shown[0]?.body).toContain('This link does not open a case');
    for (const each of all) {
      expect(await post(`/en/board/${each}/acknowledge`)).toEqual(shown[0]);
      expect(await post(`/en/board/${each}/answer`, { ...accepting, act: 'send' })).toEqual(shown[0]);
    }
    expect(await history()).toEqual(before);
  });

  test('the trade body cannot answer for a board, even with a link to its page', async () => {
    const { post, sign, history } = await ofSecretary();
    const link = `/en/board/${await sign('board', 'trade-body')}`;
    expect(await post(`${link}/acknowledge`)).toMatchObject({ status: 404 });
    expect(await post(`${link}/answer`, { ...accepting, act: 'send' })).toMatchObject({ status: 404 });
    expect(await post(`${link}/confirm`, { draft: '1' })).toMatchObject({ status: 404 });
    expect((await history()).view.answeredAt).toBeUndefined();
  });
});

describe('a board says that it has the case', () => {
  test('a press counts once; the second is told when the first was', async () => {
    const { get, post, link, history, set } = await ofSecretary();
    const first = await post(`${link}/acknowledge`);
    expect(first).toMatchObject({ status: 303, headers: { location: `${link}?done=acknowledged` } });
    expect((await get(`${link}?done=acknowledged`)).body).toContain(
      'We have recorded that the board has this case',
    );
    set('2026-12-21T10:00:00Z');
    const second = await post(`${link}/acknowledge`);
    expect(second.body).toContain('already recorded on Friday 18 December 2026 at 15:00');
    expect((await history()).events.filter((each) => each.kind === 'board-acknowledged')).toHaveLength(1);
  });

  test('fifty presses at the same moment count once', async () => {
    const { post, link, history } = await ofSecretary();
    const all = await Promise.all(Array.from({ length: 50 }, () => post(`${link}/acknowledge`)));
    expect(all.filter((each) => each.status === 303)).toHaveLength(1);
    expect(all.filter((each) => each.body.toString().includes('already recorded'))).toHaveLength(49);
    expect((await history()).events.filter((each) => each.kind === 'board-acknowledged')).toHaveLength(1);
  });

  test('a page that claims to follow a press claims nothing that did not happen', async () => {
    const { get, link } = await ofSecretary();
    for (const deed of ['acknowledged', 'drafted', 'confirmed', 'returned', 'extended', 'informed'])
      expect((await get(`${link}?done=${deed}`)).body).not.toContain('govuk-notification-banner');
  });
});

test('an answer that comes while the case waits goes along with it, and the page says so before and after', async () => {
  const { get, post, link, put, set, sign } = await ofSecretary();
  const chair = `/en/board/${await sign('board', 'chair')}`;
  await put(time('2027-01-21'));
  set('2027-01-22T10:00:00Z');
  const says = 'goes to the regulator on Thursday 28 January 2027';
  expect((await get(link)).body).toContain(says);
  await post(`${link}/answer`, { ...accepting, act: 'send' });
  expect((await get(link)).body).toContain('stays late until the second person confirms it');
  await post(`${chair}/confirm`, { draft: '1' });
  const { body } = await get(link);
  expect(body).toContain(says);
  expect(body).toContain('Friday 22 January 2027 at 10:00, after it was due');
  expect(body).not.toContain('Late: the answer was due');
});
