import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants, type CharterEdition } from '../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import { sheetCodeOf, sheetVersion } from '../../shared/domain/submission/sheet.ts';
import { inTime } from '../../shared/domain/submission/submission.ts';
import { purposes, reports } from './draft.ts';
import type { Needs } from './needs.ts';
import { paperPage } from './pages/paper-page.ts';
import type { Asks } from './pages/paper-questions.ts';

/** What a printed form asks under an edition of the charter and of the rulebook. */
export const asksOf = (
  edition: CharterEdition,
  { danger, problem, legalTimes, weighting, publication }: Rulebook,
): Asks => ({
  ...{ reports, purposes, legalTimes },
  hazards: danger.hazards,
  commitments: askedOfTenants(edition),
  problem: { ...problem, inTime: inTime.options },
  dimensions: weighting.dimensions,
  publicFrom: publication.publicFrom,
});

/** The form to print, under the editions of today; `?size=large` gives large print. */
export const showPaper = async (
  { stylesheet }: Pick<Needs, 'stylesheet'>,
  { lang, query }: Pick<WebRequest, 'lang' | 'query'>,
): Promise<WebResponse> => ({
  status: 200,
  headers: { 'x-robots-tag': 'all' },
  body: paperPage({
    ...{ lang, stylesheet },
    size: query.get('size') === 'large' ? 'large' : 'normal',
    sheetCode: sheetCodeOf({
      ...{ charter: adoptedEdition.id, rulebook: currentRulebook.id },
      ...{ language: lang, version: sheetVersion },
    }),
    asks: asksOf(adoptedEdition, currentRulebook),
  }),
});
