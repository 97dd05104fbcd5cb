import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../shared/contracts/routes.ts';
import type { Command } from '../../../shared/domain/escalation/command.ts';
import { outcomeOf } from '../../support/case-acts.ts';
import { aFailure, delivered, opened, regulatorAcknowledges, time } from '../../support/cases.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { nth } from '../../support/scoring.ts';

const gone = (number: number, ...more: readonly Command[]): Command[] => [
  opened('2026-12-17', aFailure({ association: nth(number), commitment: 'quality' })),
  delivered(),
  time('2027-01-28'),
  ...more,
];

const side = async () => {
  const made = aPublicSide(
    [
      anAssociation(1),
      anAssociation(2),
      anAssociation(3),
      anAssociation(4, { rehearsal: true }),
      anAssociation(5),
    ],
    '2027-03-02',
  );
  await made.put(...gone(1, regulatorAcknowledges('2027-01-29'), outcomeOf('2027-02-01', 'engaged')));
  await made.put(...gone(2, outcomeOf('2027-02-01', 'no-action')));
  await made.put(...gone(3));
  await made.put(...gone(4, outcomeOf('2027-02-01', 'took-over')));
  await made.put(opened('2026-12-17', aFailure({ association: nth(5), commitment: 'quality' })));
  return made;
};
const pageOf = async (made: Awaited<ReturnType<typeof side>>, lang: 'en' | 'cy' = 'en'): Promise<string> =>
  z.string().parse((await made.get(routes.escalations(lang))).body);

test('the page says what became of every case that went to the regulator, in both languages', async () => {
  const made = await side();
  expect(await made.countEscalations()).toEqual({ escalations: 3 });
  const page = await pageOf(made);
  expect(page).toContain('In 1 of 3 cases the regulator found something to look at.');
  expect(page).toContain('That is 33%. One of which we know no outcome counts as not found.');
  expect(page).toContain('anything from 9% to 91% would fit');
  expect(page).toContain('1 of them has not been acknowledged so far.');
  expect(page).toContain('Counted on Tuesday 2 March 2027');
  expect(page).not.toContain('noindex');
  const welsh = await pageOf(made, 'cy');
  expect(welsh).toContain('Mewn 1 o’r 3 achos');
  expect(welsh).not.toContain('That is');
});

test('the file has a line for each, without what anybody wrote', async () => {
  const made = await side();
  await made.countEscalations();
  const { body, contentType } = await made.get(routes.escalationsCsv());
  expect(contentType).toBe('text/csv; charset=utf-8');
  const rows: Record<string, string>[] = parse(z.string().parse(body), { bom: true, columns: true });
  expect(rows).toHaveLength(3);
  expect(rows[0]).toEqual({
    ...{ case: `${nth(1)}-quality-2026-1`, association: nth(1), commitment: 'quality', year: '2026' },
    ...{ reason: 'answer-late', went_on: '2027-01-28', acknowledged_on: '2027-01-29' },
    ...{ outcome: 'engaged', outcome_on: '2027-02-01', counted_on: '2027-03-02' },
  });
  expect(String(body)).not.toContain('In its mail');
});

test('before the first night, and while no case has gone, it says so', async () => {
  expect(await pageOf(await side())).toContain('No case has gone to the regulator so far.');
  const empty = aPublicSide([anAssociation(1)], '2027-03-02');
  await empty.countEscalations();
  expect(await pageOf(empty)).toContain('No case has gone to the regulator so far.');
});

test('who looks reads one row and no case', async () => {
  const made = await side();
  await made.countEscalations();
  let reads = 0;
  const { ofAssociation } = made.cases;
  made.cases.ofAssociation = (id) => {
    reads += 1;
    return ofAssociation(id);
  };
  await pageOf(made);
  await made.get(routes.escalationsCsv());
  expect(reads).toBe(0);
});
