import { beforeEach, describe, expect, test } from 'vitest';
import { routes } from '../../../shared/contracts/routes.ts';
import { answerPage, begin, get, headingOf, stateOf } from '../../support/intake.ts';
import { aReturner, type Returner } from '../../support/return.ts';

let at: Returner;
beforeEach(async () => {
  at = await aReturner();
});
const onAssociation = () => at.on('association');

describe('associations that are suggested', () => {
  test('are code and name of those of the charter, in order, and a browser may keep the list', async () => {
    const { status, contentType, headers, body } = await get(at.intake, routes.suggestions('en'));
    expect([status, contentType]).toEqual([200, 'application/json']);
    expect(headers?.['cache-control']).toBe('public, max-age=3600');
    expect(JSON.parse(String(body))).toEqual([
      ['C9001', 'Alder Homes'],
      ['C9002', 'Brook & Sons Housing'],
      ['4758', 'Old Brook Society'],
    ]);
  });

  test('are offered on the page that asks, and not where a search has found some', async () => {
    const page = await onAssociation();
    expect(page.body).toContain('data-suggestions="/en/tell/associations"');
    expect(page.body).toContain('<script type="module" src="/assets/suggest-associations.js">');
    const found = await at.answer(page, { search: 'brook', act: 'find' });
    expect(found.body).toContain('type="radio"');
    expect(found.body).not.toContain('suggest');
  });

  test('are chosen by the field that the search sends', async () => {
    const chosen = await at.answer(await onAssociation(), { search: 'Alder Homes', association: 'C9001' });
    expect(chosen.body).toContain('About Alder Homes');
    expect(await at.draftOf(chosen)).toMatchObject({ association: { id: 'C9001' }, open: true });
  });

  test.each(['LH0391', 'C9099', 'C0000', 'x', ''])('are no others: %j', async (association) => {
    const page = await onAssociation();
    expect((await at.answer(page, { search: 'x', association })).status).toBe(400);
  });

  test('are searched for where none is chosen, and after a search that has changed since', async () => {
    const page = await onAssociation();
    expect((await at.answer(page, { search: 'alder' })).body).toContain('1 association found');
    const found = await at.answer(page, { search: 'brook', act: 'find' });
    const again = await at.answer(found, { search: 'alder', association: 'C9002' });
    expect(again.body).toContain('1 association found');
  });

  test('stand in the field again when one comes back to the page', async () => {
    const chosen = await at.answer(await onAssociation(), { search: 'Alder Homes', association: 'C9001' });
    const back = await answerPage(at.intake, chosen, { act: 'back' });
    expect(back.body).toMatch(/name="search"[^>]* value="Alder Homes"/);
    expect(headingOf(await begin(at.intake))).not.toBe(headingOf(back));
    expect(stateOf(back)).not.toBe(stateOf(chosen));
  });
});
