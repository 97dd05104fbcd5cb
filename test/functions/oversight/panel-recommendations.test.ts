import { describe, expect, test } from 'vitest';
import { time } from '../../support/cases.ts';
import { ann, aPanel, bob } from '../../support/panel.ts';
import { confirmsFor, draftsFor } from '../../support/report-acts.ts';

const queue = '/en/panel/of/C9001';
const theCase = `${queue}/case/C9001-quality-2026-1`;
const evening = '2027-01-06T19:00:00Z';
const verdict = { choice: 'partly', text: 'Half of them were seen.' };

const recommended = async () => {
  const world = await aPanel(ann, bob);
  const [hers, his] = [await world.signedIn(ann), await world.signedIn(bob)];
  const by = { 'by-day': '1', 'by-month': '6', 'by-year': '2027' };
  await hers.post(`${theCase}/act/recommend`, {
    text: 'Inspect every roof.',
    owner: 'Director of Homes',
    ...by,
  });
  await his.post(`${theCase}/proposal/1`, { act: 'second' });
  return { ...world, hers, his };
};

const answered = async () => {
  const world = await recommended();
  await world.put(draftsFor(evening));
  await world.put(confirmsFor(evening));
  return world;
};

describe('what a panel recommends', () => {
  test('stands on the case’s page with its number, the day for the answer, and no verdict before one', async () => {
    const { hers, his } = await recommended();
    const page = String((await hers.get(theCase)).body);
    for (const says of ['Recommendation 1', 'Director of Homes', '3 February 2027', 'not answered yet'])
      expect(page).toContain(says);
    expect(page).not.toContain(`${theCase}/recommendation/1`);
    expect((await hers.get(`${theCase}/recommendation/1`)).status).toBe(303);
    const early = await his.post(`${theCase}/recommendation/1`, verdict);
    expect([early.status, String(early.body).includes('has not answered yet')]).toEqual([409, true]);
    expect((await his.get(`${theCase}/recommendation/2`)).status).toBe(404);
  });

  test('is judged by two once the board answered it; the second sees what is judged', async () => {
    const { hers, his, ...world } = await answered();
    expect((await hers.get(queue)).body).toContain(
      'The board answered a recommendation on Wednesday 6 January 2027',
    );
    expect((await hers.get(theCase)).body).toContain(`${theCase}/recommendation/1`);
    expect((await hers.get(`${theCase}/recommendation/1`)).body).toContain('Inspect every roof.');
    await hers.post(`${theCase}/recommendation/1`, verdict);
    expect((await his.get(queue)).body).not.toContain('The board answered a recommendation');
    const asked = String((await his.get(theCase)).body);
    const waiting = asked.slice(asked.indexOf('id="proposal-2"'), asked.indexOf('Second this'));
    for (const says of ['Inspect every roof.', 'Partly kept', verdict.text]) expect(waiting).toContain(says);
    await his.post(`${theCase}/proposal/2`, { act: 'second' });
    expect((await world.case()).view.recommendations).toMatchObject([{ judged: { verdict: 'partly' } }]);
    const again = await hers.post(`${theCase}/recommendation/1`, { ...verdict, choice: 'kept' });
    expect(again.body).toContain('has judged this recommendation already');
  });

  test.each([
    [{ text: 'x' }, 'Select whether what the panel recommended was done', '#choice'],
    [{ choice: 'kept', text: ' ' }, 'Enter the reason', '#text'],
  ])('is not judged by half a form: %j', async (fields, says, anchor) => {
    const { hers, ...world } = await answered();
    const answer = await hers.post(`${theCase}/recommendation/1`, fields);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(`<a href="${anchor}">${says}</a>`);
    expect((await world.case()).view.proposals).toEqual([]);
  });

  test('is late by its own date, and may be judged then, though the case was closed', async () => {
    const { hers, his, ...world } = await recommended();
    await hers.post(`${theCase}/act/close`, { choice: 'not-upheld', text: 'The figures are old.' });
    await his.post(`${theCase}/proposal/2`, { act: 'second' });
    world.set('2027-02-04T19:00:00Z');
    await world.put(time('2027-02-04T19:00:00Z'));
    const [again, other] = [await world.signedIn(ann), await world.signedIn(bob)];
    const page = String((await again.get(queue)).body);
    expect(page).toContain('had to answer a recommendation by Wednesday 3 February 2027');
    expect(page).toContain('Late in public');
    await again.post(`${theCase}/recommendation/1`, { ...verdict, choice: 'not-kept' });
    await other.post(`${theCase}/proposal/3`, { act: 'second' });
    expect((await world.case()).view.recommendations).toMatchObject([{ judged: { verdict: 'not-kept' } }]);
  });
});
