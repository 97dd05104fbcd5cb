import { describe, expect, test } from 'vitest';
import { run, scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import { time } from '../../support/cases.ts';
import { ann, aPanel, bob, lena } from '../../support/panel.ts';

const queue = '/en/panel/of/C9001';
const theCase = `${queue}/case/C9001-quality-2026-1`;
const reason = { text: 'It names the homes and a day.' };

describe('a panel of fewer than two', () => {
  test('acts with the independent lead, and the page says so before and after', async () => {
    const world = await aPanel(ann, lena);
    const [hers, leads] = [await world.signedIn(ann), await world.signedIn(lena)];
    expect((await hers.get(queue)).body).toContain('fewer than two members');
    expect((await leads.get(theCase)).body).not.toContain('/act/');
    await hers.post(`${theCase}/act/accept`, reason);
    await leads.post(`${theCase}/proposal/1`, { act: 'second' });
    expect((await world.case()).view.panelActs).toMatchObject([{ byLead: true }]);
    expect((await hers.get(theCase)).body).toContain('independent lead acted');
  });

  test('with two members leaves the lead nothing to do', async () => {
    const world = await aPanel(ann, bob, lena);
    await (await world.signedIn(ann)).post(`${theCase}/act/accept`, reason);
    const leads = await world.signedIn(lena);
    expect((await leads.get(theCase)).body).not.toMatch(/Second this|\/act\/|fewer than two/);
    expect((await leads.post(`${theCase}/proposal/1`, { act: 'second' })).status).toBe(409);
    expect((await leads.post(`${theCase}/act/reject`, reason)).status).toBe(409);
    expect((await world.case()).view).toMatchObject({ panelActs: [], proposals: [{ number: 1 }] });
  });
});

describe('what is due', () => {
  test('says the day of a review, and that it is late when it has passed', async () => {
    const world = await aPanel(ann, bob);
    const due = (await world.case()).view.review?.reviewBy;
    expect(due).toBe('2027-01-19');
    expect((await (await world.signedIn(ann)).get(queue)).body).toContain('19 January 2027');
    world.set('2027-01-20T19:00:00Z');
    await world.put(time('2027-01-20T19:00:00Z'));
    expect((await (await world.signedIn(ann)).get(queue)).body).toContain('Late in public');
  });
});

describe('what is worth a look', () => {
  test('is what the last run says of this association, and of no other', async () => {
    const world = await aPanel(ann, bob);
    const card = (association: string, plainWords: string) =>
      scorecard.parse({
        ...{
          association,
          commitment: 'quality',
          year: 2026,
          mode: 'web',
          result: { kind: 'no-result', n: 3 },
        },
        levels: { level1: 1, level2: 1, level3: 1, level4: 0, level5: 0, doesNotApply: 0 },
        watch: { signals: [{ kind: 'evidence', lnEValue: 4, lnThreshold: 3 }], plainWords },
      });
    const odd = (association: string, plainWords: string) => ({
      found: { kind: 'burst', association, voices: 'home', week: '2027-01-04', submissions: 90, usual: 4 },
      plainWords,
    });
    const made = run.parse({
      ...{ id: '2027-01-06', asOf: '2027-01-05', year: 2026, charter: '2019', rulebook: '2026-11' },
      ...{ associations: 2, submissions: 9, openAnswers: 0, inputHash: '', streams: 2 },
      oddities: [odd('C9001', 'Many at Oak.'), odd('C9002', 'Many elsewhere.')],
    });
    await world.scores.keepRun(made, 1, [card('C9001', 'Look at Oak.'), card('C9002', 'Look elsewhere.')]);
    const page = String((await (await world.signedIn(ann)).get(queue)).body);
    expect(page).toContain('<p class="govuk-body" lang="en">Look at Oak.</p>');
    expect(page).toContain('Many at Oak.');
    expect(page).not.toContain('elsewhere');
  });
});
