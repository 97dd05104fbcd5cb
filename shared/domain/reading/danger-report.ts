import * as z from 'zod';
import { associationId } from '../association.ts';
import type { Reading } from '../escalation/danger.ts';
import type { Subject } from '../escalation/people.ts';
import { hazardId, type Rulebook } from '../rulebook/rulebook.ts';
import { type LocalDate, localDate } from '../time/calendar.ts';
import { addWorkingDays, isWorkingDay } from '../time/working-days.ts';

/**
 * A report of danger as it is sealed for the readers: what it is about, and where the words lie that came with it, if
 * any did. Not whose it is, and nothing of the answers.
 */
export const dangerReport = z.strictObject({
  association: associationId,
  hazards: z.array(hazardId).min(1).max(7),
  sentOn: localDate,
  charter: z.string(),
  /** Names the row of the words: there is one only where something was written. */
  words: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DangerReport = z.infer<typeof dangerReport>;

/** "Once the same working day, a second time within one more": a report of a Sunday is first read on the Monday. */
export const firstReadingDue = (sentOn: LocalDate, { danger }: Rulebook): LocalDate =>
  addWorkingDays(isWorkingDay(sentOn) ? sentOn : addWorkingDays(sentOn, 1), danger.firstReadBy);

/** The day by which a second reader has read what nobody found grave. */
export const secondReadingDue = (firstDue: LocalDate, { danger }: Rulebook): LocalDate =>
  addWorkingDays(firstDue, danger.readBy - danger.firstReadBy);

/** What one reader found in a report. */
export type Finding = { by: Subject; reading: Reading };

/**
 * Where a report stands by what readers found, in the order of time. One reader who confirms raises it: it goes on as a
 * case, and the next reader reads it there. One who does not ends nothing, "one person's word stops nothing".
 */
export const standingOf = (findings: readonly Finding[]): 'unread' | 'read-once' | 'raised' | 'not-grave' => {
  if (findings.some(({ reading }) => reading.finding === 'confirmed')) return 'raised';
  const readers = new Set(findings.map(({ by }) => by)).size;
  return readers === 0 ? 'unread' : readers === 1 ? 'read-once' : 'not-grave';
};

/** The day by which somebody has to read it next. */
export const dueBy = (
  firstDue: LocalDate,
  standing: 'unread' | 'read-once',
  rulebook: Rulebook,
): LocalDate => (standing === 'unread' ? firstDue : secondReadingDue(firstDue, rulebook));
