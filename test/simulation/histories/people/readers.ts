import { findDanger } from '../../../../functions/oversight/reader-danger.ts';
import type { ReaderRequest } from '../../../../functions/oversight/reader-needs.ts';
import { findReport } from '../../../../functions/oversight/reader-report.ts';
import type { CaseView } from '../../../../shared/domain/escalation/case.ts';
import { isOpen } from '../../../../shared/domain/escalation/danger.ts';
import { dangerOf } from '../../../../shared/domain/escalation/danger-changes.ts';
import type { ConfidedReport } from '../../../../shared/ports/confidences.ts';
import { days } from '../mix.ts';
import { aboutOf, type Form, type Plan, type Planning, type Sees } from './plan.ts';

const readers = ['reader-ann', 'reader-ben', 'reader-cat'];
const facts = { lang: 'en', stylesheet: '/styles.css' } as const;

const posted = (subject: string, fields: Readonly<Record<string, string>>): ReaderRequest => ({
  ...{ method: 'POST', path: '/en/desk/reader', segments: ['desk', 'reader'], lang: 'en' },
  ...{ query: new URLSearchParams(), fields: new Map(Object.entries(fields)) },
  person: { subject, name: subject },
});

/** A page of the readers' that is answered by going back to the queue did what it was asked. */
const isDone = ({ status }: { status: number }): boolean => status === 303;

/** The readers: somebody opens what waits at the desk, and says what they found. */
export const readersAt = ({ chance, habits, plan }: Planning) => {
  const word = (): string => (chance() < habits.denies ? 'not-a-danger' : 'life-at-risk');
  const finds = (view: CaseView, failure: string, who: string): Plan => ({
    kind: 'read-danger',
    about: aboutOf(view),
    read: async () => {
      const fields = { association: view.association, case: view.id, failure, finding: word() };
      const form: Form = async ({ readers: needs }) =>
        isDone(await findDanger(needs, posted(who, fields), { ...facts, name: who }));
      return form;
    },
  });
  /** Two who read it, or the third alone where two differed; once in a while one comes to it again. */
  const look = (view: CaseView, failure: string, who: readonly string[]): void => {
    for (const each of who)
      if (chance() < habits.reads)
        plan(finds(view, failure, chance() < 0.1 ? (readers[0] ?? each) : each), chance() * 3 * days);
  };
  const sees: Sees = (view, event) => {
    const danger = 'failure' in event && typeof event.failure === 'string' ? event.failure : undefined;
    const of = danger === undefined ? undefined : dangerOf(view, danger);
    if (danger === undefined || !of || !isOpen(of)) return;
    const read = new Set<string>(of.readings.map((each) => each.by));
    const left = readers.filter((each) => !read.has(each));
    if (event.kind === 'triage-started') look(view, danger, left.slice(0, 2));
    if (event.kind === 'danger-disputed' || event.kind === 'readings-overdue')
      look(view, danger, left.slice(0, 1));
  };
  /** One report of one tenant waits: whoever opens it says what they found, and a second one reads after them. */
  const reads = (confided: ConfidedReport, about: Plan['about']): void => {
    for (const who of readers.slice(0, 2)) {
      if (chance() >= Math.max(0.5, habits.reads)) continue;
      const fields = { report: confided.derived, reading: confided.reading, finding: word() };
      const form: Form = async ({ readers: needs }) =>
        isDone(await findReport(needs, posted(who, fields), { ...facts, name: who }));
      plan({ kind: 'find-report', about, read: async () => form }, chance() * 3 * days);
    }
  };
  return { sees, reads };
};
