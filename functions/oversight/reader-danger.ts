import type { WebResponse } from '../../shared/contracts/web.ts';
import type { CaseView } from '../../shared/domain/escalation/case.ts';
import { type Danger, isOpen } from '../../shared/domain/escalation/danger.ts';
import { loggedAs } from '../../shared/domain/reading/reader-log.ts';
import { weekOf } from '../../shared/domain/time/calendar.ts';
import type { HeldReport } from '../../shared/ports/danger-reports.ts';
import { readerWording } from '../../shared/wording/reader.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { findingIn } from './finding.ts';
import { readerDangerPage } from './pages/reader-danger.ts';
import type { ReaderFacts, ReaderProblem } from './pages/reader-parts.ts';
import { type ReaderNeeds, type ReaderRequest, readerOf } from './reader-needs.ts';
import { done, gone, openedBy } from './reader-parts.ts';
import { type DangerEvidence, evidenceOf, namesOf } from './reader-queue.ts';

type Read = { view: CaseView; danger: Danger; evidence: DangerEvidence };

/** The danger that a form names, while nobody has decided it and this reader has not read it. */
const dangerIn = async (needs: ReaderNeeds, request: ReaderRequest): Promise<Read | undefined> => {
  const { fields } = request;
  const view = (await needs.cases.inReading()).find(
    (each) => each.id === fields.get('case') && each.association === fields.get('association'),
  );
  const danger = view?.dangers.find((each) => each.failure === fields.get('failure') && isOpen(each));
  const evidence = view && danger && evidenceOf(view, danger.failure);
  if (!evidence || danger.readings.some(({ by }) => by === readerOf(request))) return undefined;
  return { view, danger, evidence };
};

const isOf = async (needs: ReaderNeeds, { danger, evidence }: Read, held: HeldReport): Promise<boolean> => {
  if (!held.report.hazards.includes(evidence.hazard)) return false;
  if (evidence.kind === 'danger-cluster') {
    const week = weekOf(held.report.sentOn);
    return evidence.from <= week && week <= evidence.to;
  }
  const entries = await needs.log.of(loggedAs.report(held.reading));
  return entries.some((each) => each.kind === 'raised' && each.failure.id === danger.failure);
};

/** The reports that it rests on: those of the cluster's weeks, or those that readers raised as this danger. */
const reportsOf = async (needs: ReaderNeeds, read: Read): Promise<HeldReport[]> => {
  const about = await needs.reports.about(read.view.association, needs.clock.now());
  const which = await Promise.all(about.map((each) => isOf(needs, read, each)));
  return about.filter((_, index) => which[index]);
};

const shown = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
  read: Read,
  problems: readonly ReaderProblem[] = [],
): Promise<WebResponse> => {
  const { view, danger, evidence } = read;
  const by = readerOf(request);
  await needs.log.note(loggedAs.danger(danger.failure), { kind: 'opened', at: needs.clock.now(), by });
  const nameOf = await namesOf(needs);
  const reports = await openedBy(needs, by, await reportsOf(needs, read), nameOf);
  return {
    status: problems.length > 0 ? 400 : 200,
    body: readerDangerPage({
      ...{ ...facts, reports, problems, hazard: evidence.hazard },
      about: { association: view.association, case: view.id, failure: danger.failure },
      association: nameOf(view.association),
    }),
  };
};

/** Shows all reports of a danger, after it was written down who opens them. */
export const openDanger = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
): Promise<WebResponse> => {
  const read = await dangerIn(needs, request);
  return read ? shown(needs, request, facts, read) : gone(facts);
};

/** Gives the case what a reader found. Two who agree decide it; where they differ a third does. */
export const findDanger = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
): Promise<WebResponse> => {
  const read = await dangerIn(needs, request);
  if (!read) return gone(facts);
  const reading = findingIn(request.fields);
  if (!reading) {
    const { problems } = wordingOf(readerWording, facts.lang).report;
    return shown(needs, request, facts, read, [{ field: 'finding', text: problems.finding }]);
  }
  const { view, danger } = read;
  const moved = await needs.moves.put(
    { association: view.association, case: view.id },
    {
      kind: 'read-danger',
      at: needs.clock.now(),
      by: { role: 'reader', subject: readerOf(request) },
      failure: danger.failure,
      reading,
    },
    `readers:${danger.failure}`,
  );
  return moved.kind === 'refused' ? gone(facts) : done(facts.lang, 'found');
};
