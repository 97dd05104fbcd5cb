import type { WebResponse } from '../../shared/contracts/web.ts';
import { standingOf } from '../../shared/domain/reading/danger-report.ts';
import { loggedAs } from '../../shared/domain/reading/reader-log.ts';
import { reportingYearOf } from '../../shared/domain/time/calendar.ts';
import type { HeldReport } from '../../shared/ports/danger-reports.ts';
import { readerWording } from '../../shared/wording/reader.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { carryOn, foundIn } from './carry-on.ts';
import { findingIn } from './finding.ts';
import type { ReaderFacts, ReaderProblem } from './pages/reader-parts.ts';
import { readerReportPage } from './pages/reader-report.ts';
import { type ReaderNeeds, type ReaderRequest, readerOf } from './reader-needs.ts';
import { done, gone, openedBy } from './reader-parts.ts';
import { namesOf } from './reader-queue.ts';

/** The report that a form names, while its readers have not done with it. */
const reportIn = async (needs: ReaderNeeds, request: ReaderRequest): Promise<HeldReport | undefined> => {
  const key = request.fields.get('report') ?? '';
  if (!/^[0-9a-f]{64}$/.test(key)) return undefined;
  const held = await needs.reports.get(key, needs.clock.now());
  if (!held) return undefined;
  const standing = standingOf(await foundIn(needs, held));
  return standing === 'unread' || standing === 'read-once' ? held : undefined;
};

const shown = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
  held: HeldReport,
  problems: readonly ReaderProblem[] = [],
): Promise<WebResponse> => {
  const [report] = await openedBy(needs, readerOf(request), [held], await namesOf(needs));
  if (!report) return gone(facts);
  const { key, reading } = held;
  return {
    status: problems.length > 0 ? 400 : 200,
    body: readerReportPage({ ...facts, report, key, reading, problems }),
  };
};

/** Shows a report with its words, after it was written down who opens it. */
export const openReport = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
): Promise<WebResponse> => {
  const held = await reportIn(needs, request);
  return held ? shown(needs, request, facts, held) : gone(facts);
};

/**
 * Records what a reader found in a report, once, and does what follows. A report that the tenant changed since it was
 * opened is another one.
 */
export const findReport = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
): Promise<WebResponse> => {
  const held = await reportIn(needs, request);
  if (!held || held.reading !== request.fields.get('reading')) return gone(facts);
  const { problems } = wordingOf(readerWording, facts.lang).report;
  const { hazards, association, charter, sentOn } = held.report;
  const finding = findingIn(request.fields);
  const [only] = hazards;
  const hazard = hazards.length === 1 ? only : hazards.find((each) => each === request.fields.get('hazard'));
  const wrong: ReaderProblem[] = [];
  if (!finding) wrong.push({ field: 'finding', text: problems.finding });
  if (finding?.finding === 'confirmed' && !hazard) wrong.push({ field: 'hazard', text: problems.hazard });
  if (!finding || wrong.length > 0) return shown(needs, request, facts, held, wrong);
  await needs.log.note(loggedAs.report(held.reading), {
    ...{ kind: 'found', at: needs.clock.now(), by: readerOf(request) },
    ...{ association, charter, year: reportingYearOf(sentOn), reading: finding },
    ...(finding.finding === 'confirmed' && hazard && { hazard }),
  });
  const standing = await carryOn(needs)(held);
  return done(facts.lang, standing === 'unread' ? 'found' : standing);
};
