import { describe, expect, test } from 'vitest';
import { asksStop, officer } from '../../support/case-acts.ts';
import { answers, day } from '../../support/cases.ts';
import { ann, aPanel, bob, cleo } from '../../support/panel.ts';

const queue = '/en/panel/of/C9001';
const theCase = `${queue}/case/C9001-quality-2026-1`;
const reason = { text: 'It names the homes and a day.' };

describe('an act of a panel', () => {
  test('is proposed by one, waits for every other, and is done when a second seconds it', async () => {
    const world = await aPanel(ann, bob);
    const [hers, his] = [await world.signedIn(ann), await world.signedIn(bob)];
    const proposed = await hers.post(`${theCase}/act/accept`, reason);
    expect(proposed).toMatchObject({ status: 303, headers: { location: `${theCase}?done=proposed` } });
    expect((await world.case()).view.state).toBe('panel-review');
    expect((await hers.get(theCase)).body).toContain('Take it back');
    expect((await hers.get(theCase)).body).not.toContain('Second this');
    expect((await his.get(queue)).body).toContain('Another member proposed something');
    expect((await his.get(theCase)).body).toContain('Second this');
    const done = await his.post(`${theCase}/proposal/1`, { act: 'second' });
    expect(done.headers?.location).toBe(`${theCase}?done=seconded`);
    const { view } = await world.case();
    expect([view.state, view.monitoredUntil]).toEqual(['accepted-monitored', '2027-06-01']);
    const page = String((await hers.get(theCase)).body);
    expect(page).toContain('What the panel did');
    expect(page).toContain(reason.text);
  });

  test('shows who did it by their parts: no name, no address, no id', async () => {
    const world = await aPanel(ann, cleo);
    const [hers, chairs] = [await world.signedIn(ann), await world.signedIn(cleo)];
    await hers.post(`${theCase}/act/judge-answer`, { ...reason, choice: 'partly' });
    await chairs.post(`${theCase}/proposal/1`, { act: 'second' });
    const page = String((await chairs.get(theCase)).body);
    expect(page).toMatch(/Proposed by<\/dt>\s*<dd[^>]*>Panel member/);
    expect(page).toMatch(/Seconded by<\/dt>\s*<dd[^>]*>Panel chair/);
    expect(page).toContain('Partly kept');
    expect(page).not.toMatch(/Ann\b|ann@|members\.example|0000000001|panel:C9001/);
  });

  test('cannot be seconded by who proposed it, who is told so', async () => {
    const world = await aPanel(ann, bob);
    const hers = await world.signedIn(ann);
    await hers.post(`${theCase}/act/accept`, reason);
    const alone = await hers.post(`${theCase}/proposal/1`, { act: 'second' });
    expect(alone.status).toBe(409);
    expect(alone.body).toContain('It takes two people');
    expect((await world.case()).view.panelActs).toEqual([]);
  });

  test('pressed fifty times at once is one proposal and one act, and everyone is told that it is done', async () => {
    const world = await aPanel(ann, bob);
    const [hers, his] = [await world.signedIn(ann), await world.signedIn(bob)];
    const fifty = Array.from({ length: 50 });
    const proposed = await Promise.all(fifty.map(() => hers.post(`${theCase}/act/reject`, reason)));
    expect(new Set(proposed.map(({ headers }) => headers?.location))).toEqual(
      new Set([`${theCase}?done=proposed`]),
    );
    const seconded = await Promise.all(fifty.map(() => his.post(`${theCase}/proposal/1`, { act: 'second' })));
    expect(new Set(seconded.map(({ headers }) => headers?.location))).toEqual(
      new Set([`${theCase}?done=seconded`]),
    );
    const { events, view } = await world.case();
    const count = (kind: string) => events.filter((each) => each.kind === kind).length;
    expect(['panel-act-proposed', 'panel-acted', 'answer-rejected'].map(count)).toEqual([1, 1, 1]);
    expect(view.rejections).toBe(1);
  });

  test('is taken back by who proposed it, and by nobody else', async () => {
    const world = await aPanel(ann, bob);
    const [hers, his] = [await world.signedIn(ann), await world.signedIn(bob)];
    await hers.post(`${theCase}/act/accept`, reason);
    expect((await his.post(`${theCase}/proposal/1`, { act: 'withdraw' })).status).toBe(409);
    expect((await world.case()).view.proposals).toHaveLength(1);
    const back = await hers.post(`${theCase}/proposal/1`, { act: 'withdraw' });
    expect(back.headers?.location).toBe(`${theCase}?done=withdrawn`);
    expect((await his.post(`${theCase}/proposal/1`, { act: 'second' })).status).toBe(409);
    expect((await world.case()).view.panelActs).toEqual([]);
  });

  test('that opened pages and prefetches ask for by GET is none', async () => {
    const world = await aPanel(ann, bob);
    const his = await world.signedIn(bob);
    await (await world.signedIn(ann)).post(`${theCase}/act/accept`, reason);
    const before = (await world.case()).events.length;
    const paths = [
      '/act/accept?text=x',
      '/act/reject',
      '/proposal/1?act=second',
      '/proposal/1',
      '?act=second',
    ];
    for (const path of paths) await his.get(`${theCase}${path}`, { act: 'second', ...reason });
    expect((await world.case()).events).toHaveLength(before);
  });
});

describe('a recommendation', () => {
  const good = {
    text: 'Tell tenants before works.',
    owner: 'Director of Homes',
    'by-day': '31',
    'by-month': '3',
  };

  test('has an owner and a day, and is shown with both when it was seconded', async () => {
    const world = await aPanel(ann, bob);
    const [hers, his] = [await world.signedIn(ann), await world.signedIn(bob)];
    await hers.post(`${theCase}/act/recommend`, { ...good, 'by-year': '2027' });
    await his.post(`${theCase}/proposal/1`, { act: 'second' });
    const page = String((await his.get(theCase)).body);
    for (const says of [good.text, good.owner, '31 March 2027']) expect(page).toContain(says);
  });

  test.each<[string, Record<string, string>, string]>([
    ['without its text', { ...good, 'by-year': '2027', text: ' ' }, 'Enter what should be done'],
    ['without an owner', { ...good, 'by-year': '2027', owner: '' }, 'Enter who sees to it'],
    ['without a day', { text: 'a', owner: 'b' }, 'Enter the day by which it is to be done'],
    ['on a day that is none', { ...good, 'by-month': '2', 'by-year': '2027' }, 'Enter a real date'],
    ['by a day that has passed', { ...good, 'by-year': '2026' }, 'The day must be today or later'],
    ['that is too long', { ...good, 'by-year': '2027', text: 'x'.repeat(2001) }, 'must be 2,000 characters'],
  ])('%s is refused in words, keeps what was typed, and stores nothing', async (_, fields, says) => {
    const world = await aPanel(ann, bob);
    const answer = await (await world.signedIn(ann)).post(`${theCase}/act/recommend`, fields);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(says);
    expect(answer.body).toContain(`value="${fields.owner ?? ''}"`);
    expect((await world.case()).view.proposals).toEqual([]);
  });
});

describe('asking for information', () => {
  test('starts a clock of 20 working days that the panel sees, and one question is open at a time', async () => {
    const world = await aPanel(ann, bob);
    const [hers, his] = [await world.signedIn(ann), await world.signedIn(bob)];
    expect((await hers.get(`${theCase}/act/ask-information`)).body).toContain('20 working days');
    await hers.post(`${theCase}/act/ask-information`, { text: 'How many roofs leak?' });
    await his.post(`${theCase}/proposal/1`, { act: 'second' });
    expect((await world.case()).view.information).toMatchObject([{ number: 1, answerBy: '2027-02-03' }]);
    expect((await hers.get(queue)).body).toContain('3 February 2027');
    expect((await hers.get(theCase)).body).not.toContain(`${theCase}/act/ask-information`);
    const again = await hers.post(`${theCase}/act/ask-information`, { text: 'And how many windows?' });
    expect(again.status).toBe(409);
    expect(again.body).toContain('has not answered your last question');
    expect(again.body).toContain('And how many windows?');
  });
});

describe('the way to the regulator', () => {
  const escalated = async () => {
    const world = await aPanel(ann, bob, cleo);
    const [hers, his] = [await world.signedIn(ann), await world.signedIn(bob)];
    for (const [number, text] of ['It names no day.', 'It still names no day.'].entries()) {
      await hers.post(`${theCase}/act/reject`, { text });
      await his.post(`${theCase}/proposal/${number + 1}`, { act: 'second' });
      const again = {
        kind: 'part',
        reason: 'Costs.',
        action: 'Roofs.',
        by: day('2027-06-01'),
        owner: 'D',
      } as const;
      const [draft, confirm] = answers('2027-01-06T19:00:00Z', again);
      if (number === 0)
        for (const each of [draft, confirm])
          await world.put({ ...each, ...('upon' in each ? { upon: 1 } : { draft: 2 }) });
    }
    return world;
  };

  test('is stopped by the chair and the trade body together, and by a member not at all', async () => {
    const world = await escalated();
    expect((await world.case()).view.escalation?.reason).toBe('rejected-twice');
    const hers = await world.signedIn(ann);
    for (const answer of [
      await hers.get(`${theCase}/act/ask-stop`),
      await hers.post(`${theCase}/act/ask-stop`, { text: 'Wait.' }),
    ])
      expect(answer.status).toBe(404);
    const chairs = await world.signedIn(cleo);
    expect((await chairs.post(`${theCase}/act/ask-stop`, { text: '' })).status).toBe(400);
    const asked = await Promise.all(
      Array.from({ length: 50 }, () =>
        chairs.post(`${theCase}/act/ask-stop`, { text: 'Figures are checked.' }),
      ),
    );
    expect(new Set(asked.map(({ headers }) => headers?.location))).toEqual(
      new Set([`${theCase}?done=stop-asked`]),
    );
    expect((await world.case()).view).toMatchObject({
      escalation: {},
      stopAsked: [{ by: { role: 'panel-chair' } }],
    });
    await world.put(asksStop('2027-01-06T19:00:00Z', officer));
    expect((await world.case()).view.escalation).toBeUndefined();
    expect((await chairs.get(theCase)).body).toContain('Figures are checked.');
  });
});
