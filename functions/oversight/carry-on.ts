import { editionOf } from '../../shared/domain/charter/adopted.ts';
import type { Refusal } from '../../shared/domain/escalation/command.ts';
import { type Failure, failureIdOf } from '../../shared/domain/escalation/failure.ts';
import { graveDanger } from '../../shared/domain/escalation/triggers/grave-danger.ts';
import { standingOf } from '../../shared/domain/reading/danger-report.ts';
import { type Found, loggedAs, type ReaderLogEntry } from '../../shared/domain/reading/reader-log.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { WaitingReport } from '../../shared/ports/danger-reports.ts';
import { hazardName } from '../../shared/wording/charter.ts';
import { evidenceWording } from '../../shared/wording/evidence.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { CarryNeeds } from './reader-needs.ts';

const isFound = (entry: ReaderLogEntry): entry is Found => entry.kind === 'found';
const raisedIn = (entries: readonly ReaderLogEntry[]): Failure | undefined =>
  entries.flatMap((each) => (each.kind === 'raised' ? [each.failure] : []))[0];

/** What readers found in this version of a report, in the order of time. */
export const foundIn = async (
  { log }: Pick<CarryNeeds, 'log'>,
  { reading }: Pick<WaitingReport, 'reading'>,
): Promise<Found[]> => (await log.of(loggedAs.report(reading))).filter(isFound);

/** The failure that a reader's word raises: the danger, and nothing else of the report. */
const failureOf = async ({ cases }: CarryNeeds, { association, hazard, charter, year }: Found) => {
  if (!hazard) throw new Error('a reader found a danger and did not say which');
  const edition = editionOf(charter);
  const known = await cases.ofAssociation(association);
  const flag = graveDanger({
    ...{ association, hazard, year, charter: edition },
    known: known.filter((each) => each.year === year),
  });
  return {
    ...flag,
    id: failureIdOf(flag),
    plainWords: wordingOf(evidenceWording, 'en').grave(
      hazardName('en', hazard),
      flag.evidence.kind === 'grave-danger' && flag.evidence.report !== undefined,
    ),
    charter,
    rulebook: currentRulebook.id,
    run: 'readers',
  };
};

/** Which failure it became is written down before a case hears of it, so that a second try raises no second one. */
const raised = async (
  needs: CarryNeeds,
  what: string,
  entries: readonly ReaderLogEntry[],
): Promise<Failure> => {
  const before = raisedIn(entries);
  if (before) return before;
  const first = entries.filter(isFound).find(({ reading }) => reading.finding === 'confirmed');
  if (!first) throw new Error('nobody found a danger');
  const failure = await failureOf(needs, first);
  const noted = await needs.log.note(what, { kind: 'raised', at: needs.clock.now(), by: first.by, failure });
  if (noted === 'noted') return failure;
  const meanwhile = raisedIn(await needs.log.of(what));
  if (!meanwhile) throw new Error('what was raised is not in the log');
  return meanwhile;
};

const harmless: readonly Refusal[] = ['already-read', 'already-decided', 'case-closed'];

/** Opens the case, or joins one, and gives it what readers found so far; done again, it changes nothing. */
const toCase = async (needs: CarryNeeds, failure: Failure, findings: readonly Found[]): Promise<void> => {
  const cause = `readers:${failure.id}`;
  const opened = await needs.moves.open({ kind: 'open-case', at: needs.clock.now(), failure }, cause);
  if (opened.kind === 'refused') throw new Error(`no case opens with ${failure.id}: ${opened.why}`);
  const about = { association: failure.association, case: opened.view.id };
  for (const { by, reading } of findings) {
    const person = { role: 'reader', subject: by } as const;
    const read = await needs.moves.put(
      about,
      { kind: 'read-danger', at: needs.clock.now(), by: person, failure: failure.id, reading },
      cause,
    );
    if (read.kind === 'refused' && !harmless.includes(read.why))
      throw new Error(`a reading of ${failure.id} is refused: ${read.why}`);
  }
};

/**
 * Does what follows from what readers found in a report: one of them confirms a danger, and a case opens with it, where
 * another reads it next; two do not, and the report is settled. The log says what to do, so it may be done again after a
 * crash at any point.
 */
export const carryOn =
  (needs: CarryNeeds) =>
  async (report: Pick<WaitingReport, 'key' | 'reading'>): Promise<ReturnType<typeof standingOf>> => {
    const what = loggedAs.report(report.reading);
    const entries = await needs.log.of(what);
    const findings = entries.filter(isFound);
    const standing = standingOf(findings);
    if (standing === 'raised') await toCase(needs, await raised(needs, what, entries), findings);
    if (standing === 'raised' || standing === 'not-grave') await needs.waiting.settle(report);
    return standing;
  };
