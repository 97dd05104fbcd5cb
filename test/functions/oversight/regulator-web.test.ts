import { describe, expect, test } from 'vitest';
import { time } from '../../support/cases.ts';
import { oversight } from '../../support/oversight.ts';

/** A case whose board never answered: late on 21 January 2027, at the regulator's from 28 January on. */
const referred = async () => {
  const service = await oversight();
  await service.put(time('2027-01-21'));
  await service.put(time('2027-01-28'));
  service.set('2027-01-28T15:00:00Z');
  const link = `/en/regulator/${await service.sign('regulator', 'regulator')}`;
  return { ...service, link };
};

const acknowledged = async (history: () => Promise<{ events: readonly { kind: string }[] }>) =>
  (await history()).events.filter((each) => each.kind === 'regulator-acknowledged').length;

describe('what the regulator reads', () => {
  test('the case stands there by the five groups of factors', async () => {
    const { get, link } = await referred();
    const { status, body } = await get(link);
    expect(status).toBe(200);
    const headings = [...body.toString().matchAll(/<h2 class="govuk-heading-m">([^<]*)/g)].map(
      ([, text]) => text,
    );
    expect(headings).toEqual([
      'Remit',
      'Context',
      'Scale and impact',
      'What the landlord has done',
      'Why this comes to you now',
    ]);
    expect(body).toContain('Safety and Quality');
    expect(body).toContain('1,250 on Tuesday 31 March 2026');
    expect(body).toContain('The board did not answer in time.');
    expect(body).toContain('33 of the 60 homes');
  });

  test('scanners that open the link, twenty at once, acknowledge nothing, and a person still can', async () => {
    const { get, post, link, history } = await referred();
    const before = await history();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => get(index % 2 === 0 ? link : `${link}/acknowledge`)),
    );
    expect(await history()).toEqual(before);
    expect(await post(`${link}/acknowledge`)).toMatchObject({ status: 303 });
    expect(await acknowledged(history)).toBe(1);
  });

  test('before the regulator was told, its link opens nothing', async () => {
    const { get, post, sign, history } = await oversight();
    const link = `/en/regulator/${await sign('regulator', 'regulator')}`;
    expect(await get(link)).toMatchObject({ status: 404 });
    expect(await post(`${link}/acknowledge`)).toMatchObject({ status: 404 });
    expect(await acknowledged(history)).toBe(0);
  });
});

describe('the regulator acknowledges', () => {
  test('once; both sides are owed a receipt, and the page then says when', async () => {
    const { get, post, link, history, owed } = await referred();
    const first = await post(`${link}/acknowledge`);
    expect(first).toMatchObject({ status: 303, headers: { location: `${link}?done=acknowledged` } });
    expect(await owed()).toEqual(
      expect.arrayContaining([
        'regulator-acknowledgement-receipt regulator',
        'regulator-acknowledgement-receipt trade-body',
      ]),
    );
    const { body } = await get(link);
    expect(body).toContain('Acknowledged on Thursday 28 January 2027 at 15:00.');
    expect(body).not.toContain('<button');
    expect(await acknowledged(history)).toBe(1);
  });

  test('a second press, and fifty at once, are told when it was recorded', async () => {
    const { post, link, history, set } = await referred();
    const all = await Promise.all(Array.from({ length: 50 }, () => post(`${link}/acknowledge`)));
    expect(all.filter((each) => each.status === 303)).toHaveLength(1);
    set('2027-02-01T10:00:00Z');
    const later = await post(`${link}/acknowledge`);
    expect(later.status).toBe(200);
    expect(later.body).toContain('already acknowledged on Thursday 28 January 2027 at 15:00');
    expect(await acknowledged(history)).toBe(1);
  });

  test("a board's link, a link of another case and the trade body's copy cannot", async () => {
    const { get, post, sign, history } = await referred();
    const foreign = await Promise.all([
      sign('board', 'secretary'),
      sign('regulator', 'regulator', { case: 'C9001-quality-2026-2' }),
      sign('regulator', 'regulator', {}, '2027-01-28T14:59:00Z'),
    ]);
    for (const token of foreign) {
      expect(await post(`/en/regulator/${token}/acknowledge`)).toMatchObject({ status: 404 });
    }
    const copy = `/en/regulator/${await sign('regulator', 'trade-body')}`;
    expect((await get(copy)).body).not.toContain('<button');
    expect(await post(`${copy}/acknowledge`)).toMatchObject({ status: 404 });
    expect(await acknowledged(history)).toBe(0);
  });
});

describe('the regulator says what became of it', () => {
  const said = { kind: 'engaged', note: 'We have written to the landlord.' };
  const outcomes = async (history: () => Promise<{ events: readonly { kind: string }[] }>) =>
    (await history()).events.filter((each) => each.kind === 'regulator-outcome-recorded');

  test('by its own link, in public, and acknowledges with it; twenty scanners record nothing', async () => {
    const { get, post, link, history } = await referred();
    const form = await get(`${link}/outcome`);
    expect(form.body).toContain('With this you also acknowledge the referral.');
    await Promise.all(Array.from({ length: 20 }, () => get(`${link}/outcome?kind=engaged&note=x`)));
    expect(await outcomes(history)).toEqual([]);
    expect(await post(`${link}/outcome`, said)).toMatchObject({
      status: 303,
      headers: { location: `${link}?done=outcome` },
    });
    expect(await outcomes(history)).toEqual([
      {
        ...said,
        kind: 'regulator-outcome-recorded',
        outcome: 'engaged',
        by: 'regulator',
        at: expect.any(String),
      },
    ]);
    expect(await acknowledged(history)).toBe(1);
    const { body } = await get(`${link}?done=outcome`);
    expect(body).toContain('What became of the referral is recorded');
    expect(body).toContain('Recorded on Thursday 28 January 2027 at 15:00: We are dealing with the landlord');
  });

  test('fifty presses at once are one; another outcome later takes its place, and both stay', async () => {
    const { post, link, history, set } = await referred();
    const all = await Promise.all(Array.from({ length: 50 }, () => post(`${link}/outcome`, said)));
    expect(all.filter((each) => each.status === 303)).toHaveLength(1);
    expect(all.filter((each) => each.status === 200)).toHaveLength(49);
    set('2027-03-01T10:00:00Z');
    expect(await post(`${link}/outcome`, { ...said, kind: 'took-over' })).toMatchObject({ status: 303 });
    expect(await outcomes(history)).toHaveLength(2);
    expect((await history()).view.closed).toMatchObject({ outcome: 'regulator-took-over' });
    expect((await post(`${link}/outcome`, { ...said, kind: 'no-action' })).body).toContain('closed');
  });

  test.each([
    [{ kind: '', note: 'x' }, 'Choose what became of the referral', '#kind'],
    [{ kind: 'upheld', note: 'x' }, 'Choose what became of the referral', '#kind'],
    [{ kind: 'engaged', note: ' ' }, 'Write in a few words why', '#note'],
    [{ kind: 'engaged', note: 'x'.repeat(2001) }, 'Write at most 2,000 characters', '#note'],
  ])(
    'what is missing or wrong is named, kept as typed, and nothing is stored: %j',
    async (fields, text, at) => {
      const { post, link, history } = await referred();
      const answer = await post(`${link}/outcome`, fields);
      expect(answer.status).toBe(400);
      expect(answer.body).toContain(`<a href="${at}">${text}</a>`);
      expect(answer.body).toContain(fields.note.trim());
      expect(await outcomes(history)).toEqual([]);
    },
  );

  test('nobody else: not a board, not the trade body by its copy, not before the regulator was told', async () => {
    const { get, post, sign, history } = await referred();
    for (const token of [await sign('board', 'chair'), await sign('regulator', 'trade-body')]) {
      expect(await get(`/en/regulator/${token}/outcome`)).toMatchObject({ status: 404 });
      expect(await post(`/en/regulator/${token}/outcome`, said)).toMatchObject({ status: 404 });
    }
    expect(await outcomes(history)).toEqual([]);
    const early = await oversight();
    const link = `/en/regulator/${await early.sign('regulator', 'regulator')}`;
    expect(await early.post(`${link}/outcome`, said)).toMatchObject({ status: 404 });
  });
});
