import type { Association } from '../../../shared/domain/association.ts';
import type { CaseEvent, CaseView } from '../../../shared/domain/escalation/case.ts';
import { type CaseFile, caseFile, type Finding } from '../../../shared/domain/escalation/case-file.ts';
import type { History } from '../../../shared/domain/escalation/command.ts';
import { shownFailures } from '../../../shared/domain/escalation/danger-changes.ts';
import type { Failure } from '../../../shared/domain/escalation/failure.ts';
import { shownWeightingOf } from '../../../shared/domain/escalation/shown-weighting.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger/entry.ts';
import type { DatedFigure } from '../../../shared/domain/publication/publication.ts';
import { publishedMode } from '../../../shared/domain/publication/suppress.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import type { Scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import { type Instant, type LocalDate, localDateOf } from '../../../shared/domain/time/calendar.ts';

/** What the charter and the wording say about the case. */
export type CaseWords = {
  promise: string;
  standards: readonly string[];
  /** From the id of a danger to its name. */
  hazards: Readonly<Record<string, string>>;
};

export type CaseFileFacts = {
  history: History;
  association: Association;
  words: CaseWords;
  latest: { asOf: string; scorecards: readonly Scorecard[] } | undefined;
  /** What was published of the same promise, oldest first. */
  published: readonly DatedFigure[];
  /** Ledger entries of the events, in the same order. */
  entries: readonly LedgerEntry[];
  today: LocalDate;
  /** Address of the JSON Schema. */
  schema: string;
};

const findingOf = (failure: Failure, foundAt: Instant, view: CaseView, words: CaseWords): Finding => {
  const { evidence, run, charter, rulebook } = failure;
  const rules = rulebookOf(rulebook);
  const found = { foundOn: localDateOf(foundAt), run, charter, rulebook };
  const danger = view.dangers.find((each) => each.failure === failure.id);
  const confirmed = danger?.standing === 'confirmed';
  switch (evidence.kind) {
    case 'serious': {
      const { n, score, low, high, expected, bar, lnEValue, lnThreshold, streams, mode } = evidence;
      const { low998, low95, high95, high998, tauSquared, associations } = evidence;
      // A share of few homes gives their count away.
      const shown = evidence.failing >= rules.publication.cellFloor;
      return {
        ...{ kind: 'serious', ...found, mode, n, score, low, high, expected, limit: low998 },
        ...{ low95, high95, high998, tauSquared, associations },
        ...{ bar, lnEValue, lnThreshold, streams },
        ...(evidence.weighting && { weighting: evidence.weighting }),
        ...(evidence.legalTime && { legalTime: evidence.legalTime }),
        ...(shown && { failingShare: evidence.failingShare }),
      };
    }
    case 'grave-danger': {
      const { hazard, report } = evidence;
      const hazardName = words.hazards[hazard] ?? hazard;
      return { kind: 'grave-danger', ...found, hazard, hazardName, ...(report && { report }), confirmed };
    }
    case 'danger-cluster': {
      const { hazard, from, to } = evidence;
      return {
        ...{ kind: 'danger-cluster', ...found, hazard, from, to },
        hazardName: words.hazards[hazard] ?? hazard,
        atLeastHomes: rules.danger.clusterHomes,
        withinDays: rules.danger.clusterDays,
        confirmed,
      };
    }
    default:
      return evidence satisfies never;
  }
};

/**
 * Failures of a case as a board or the regulator may see them, in the order they were found: those that may be shown,
 * or these.
 */
export const findingsOf = (
  { view, events }: History,
  words: CaseWords,
  these: readonly string[] = shownFailures(view).map((each) => each.id),
): Finding[] =>
  events.flatMap((event) =>
    (event.kind === 'opened' || event.kind === 'failure-joined') && these.includes(event.failure.id)
      ? [findingOf(event.failure, event.at, view, words)]
      : [],
  );

const day = (at: Instant | undefined): LocalDate | undefined => (at ? localDateOf(at) : undefined);

/** The board's answer without the name of whoever owns the action. */
const answerOf = ({ answer }: CaseView): CaseFile['board']['answer'] => {
  switch (answer?.kind) {
    case undefined:
      return undefined;
    case 'accept':
      return { kind: answer.kind, action: answer.action, by: answer.by };
    case 'part':
      return { kind: answer.kind, reason: answer.reason, action: answer.action, by: answer.by };
    case 'reject':
      return { kind: answer.kind, reason: answer.reason };
    default:
      return answer satisfies never;
  }
};

const boardOf = (view: CaseView): CaseFile['board'] => ({
  noticeOn: day(view.boardNoticeOwedAt),
  dayZero: view.dayZero,
  proof: view.proof,
  acknowledgeBy: view.acknowledgeBy,
  acknowledgedOn: day(view.acknowledgedAt),
  acknowledgementMissed: view.acknowledgementMissed,
  answerBy: view.answerBy,
  lateSince: view.lateSince,
  veryLateSince: view.veryLateSince,
  answeredOn: day(view.answeredAt),
  answer: answerOf(view),
});

const escalationOf = ({ view, events }: History): CaseFile['escalation'] => {
  // The last one: an earlier one was stopped, or a confirmed danger overtook it.
  const due = events.findLast(
    (event): event is Extract<CaseEvent, { kind: 'escalation-due' }> => event.kind === 'escalation-due',
  );
  if (!due || !view.regulatorNoticeOwedAt) throw new Error(`case ${view.id} does not go to the regulator`);
  return { reason: due.reason, dueOn: localDateOf(due.at), wentOn: localDateOf(view.regulatorNoticeOwedAt) };
};

/** Figures of the same promise from the latest run that may be shown to anyone. */
const latestOf = ({ history, latest }: CaseFileFacts): CaseFile['latest'] => {
  const { view } = history;
  const floor = rulebookOf(view.rulebook).publication.publicFrom;
  return (latest?.scorecards ?? []).flatMap(({ commitment, mode, result, weighting }) =>
    commitment === view.commitment && result.kind === 'scored' && result.n >= floor
      ? [
          {
            asOf: latest?.asOf ?? '',
            mode,
            n: result.n,
            score: result.score,
            low: result.low,
            high: result.high,
            ...(weighting && { weighting: shownWeightingOf(weighting) }),
          },
        ]
      : [],
  );
};

/**
 * The case file of a case that goes to the regulator. Parsed by its own schema, so what is not in the schema cannot get
 * out.
 * @throws when the case has no escalation, or when a fact does not fit the schema
 */
export const caseFileOf = (facts: CaseFileFacts): CaseFile => {
  const { history, association, words, entries, today, schema } = facts;
  const { view, events } = history;
  const { id, name, designation, homes, homesAsOf } = association;
  return caseFile.parse({
    ...{ $schema: schema, version: 1, madeOn: today, case: view.id, year: view.year, state: view.state },
    association: { id, name, designation, homes, homesAsOf },
    commitment: {
      id: view.commitment,
      title: words.promise,
      charter: view.charter,
      standards: words.standards,
    },
    rulebook: view.rulebook,
    findings: findingsOf(history, words),
    latest: latestOf(facts),
    published: facts.published.map((each) => ({ ...each, mode: publishedMode })),
    board: boardOf(view),
    escalation: escalationOf(history),
    timeline: events.map((event, index) => ({
      on: localDateOf(event.at),
      at: event.at,
      event: event.kind,
      entry: entries[index]?.id,
      hash: entries[index]?.hash,
    })),
  });
};
