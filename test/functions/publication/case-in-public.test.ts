import { expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../shared/contracts/routes.ts';
import {
  acts,
  asksLonger,
  asksStop,
  confirms,
  drafts,
  officer,
  panelChair,
  reject,
} from '../../support/case-acts.ts';
import { acknowledge, aFailure, delivered, opened, time } from '../../support/cases.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { asked, nth } from '../../support/scoring.ts';

test('an extension, a rejection and a stopped escalation stand in public with their days and reasons', async () => {
  const side = aPublicSide([anAssociation(1)], '2027-03-01');
  const failure = aFailure({ association: nth(1), commitment: asked(3) });
  await side.put(
    ...[opened('2026-12-17', failure), delivered(), acknowledge('2026-12-21'), asksLonger('2027-01-12')],
    ...[drafts('2027-01-28'), confirms('2027-02-01'), ...acts('2027-02-03', reject), time('2027-02-19')],
    ...[
      asksStop('2027-02-22', officer, 'The <b>figures</b> are checked.\nAll\n\nof them.'),
      asksStop('2027-02-23', panelChair),
    ],
  );
  const body = z.string().parse((await side.get(routes.resultsOf('en', nth(1)))).body);
  const text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain('Tuesday 12 January 2027 The board asked for more time and got a new date');
  expect(text).toContain('Wednesday 3 February 2027 The panel rejected the answer');
  expect(text).toContain(
    'Tuesday 23 February 2027 Panel chair and trade body stopped the way to the regulator',
  );
  expect(text).toContain('The board, asking for more time The surveyor is ill.');
  expect(text).toContain('asking to stop the way to the regulator The figures are being checked.');
  expect(body).toContain('The &lt;b&gt;figures&lt;/b&gt; are checked.<br>All<br><br>of them.');
});
