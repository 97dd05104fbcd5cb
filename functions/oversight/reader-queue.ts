import type { AssociationId } from '../../shared/domain/association.ts';
import type { CaseView } from '../../shared/domain/escalation/case.ts';
import { type Danger, isOpen } from '../../shared/domain/escalation/danger.ts';
import type { Evidence } from '../../shared/domain/escalation/failure.ts';
import type { Subject } from '../../shared/domain/escalation/people.ts';
import { dueBy, standingOf } from '../../shared/domain/reading/danger-report.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { type LocalDate, localDateOf } from '../../shared/domain/time/calendar.ts';
import { foundIn } from './carry-on.ts';
import type { QueuedDanger, QueuedReport } from './pages/reader-queue.ts';
import { addressesFor } from './reader-addresses.ts';
import type { ReaderNeeds } from './reader-needs.ts';

/** Names of associations; one that left the register is named by its code. */
export const namesOf = async ({ associations }: Pick<ReaderNeeds, 'associations'>) => {
  const names = new Map((await associations.list()).map(({ id, name }) => [id, name]));
  return (id: AssociationId): string => names.get(id) ?? id;
};

const reportsIn = async (
  needs: ReaderNeeds,
  reader: Subject,
  nameOf: (id: AssociationId) => string,
): Promise<QueuedReport[]> => {
  const now = needs.clock.now();
  const today = localDateOf(now);
  const held = await needs.reports.open(now);
  const queued = await Promise.all(
    held.map(async ({ key, reading, due: firstDue, report }): Promise<QueuedReport[]> => {
      const findings = await foundIn(needs, { reading });
      const standing = standingOf(findings);
      if (standing === 'raised' || standing === 'not-grave') return [];
      const due = dueBy(firstDue, standing, currentRulebook);
      return [
        {
          ...{ key, standing, due, hazards: report.hazards, isLate: due < today },
          association: nameOf(report.association),
          isMine: findings.some(({ by }) => by === reader),
        },
      ];
    }),
  );
  return queued.flat().sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
};

/** The day by which somebody has to read it next. */
const dangerDue = ({ readings, firstReadBy, readBy, decideBy }: Danger): LocalDate =>
  decideBy ?? (readings.length === 0 ? firstReadBy : readBy);

export type DangerEvidence = Extract<Evidence, { hazard: unknown }>;

/** What the danger of a case rests on. */
export const evidenceOf = (view: CaseView, failure: string): DangerEvidence | undefined => {
  const found = view.failures.find(({ id }) => id === failure)?.evidence;
  return found && found.kind !== 'serious' ? found : undefined;
};

const dangersIn = (
  views: readonly CaseView[],
  reader: Subject,
  today: LocalDate,
  nameOf: (id: AssociationId) => string,
): QueuedDanger[] =>
  views
    .flatMap((view) =>
      view.dangers.filter(isOpen).flatMap((danger): QueuedDanger[] => {
        const evidence = evidenceOf(view, danger.failure);
        if (!evidence) return [];
        const due = dangerDue(danger);
        return [
          {
            ...{ association: view.association, case: view.id, failure: danger.failure, due },
            ...{ name: nameOf(view.association), kind: evidence.kind, hazard: evidence.hazard },
            standing: danger.standing === 'disputed' ? 'disputed' : 'unread',
            readings: danger.readings.length,
            isLate: due < today,
            isMine: danger.readings.some(({ by }) => by === reader),
          },
        ];
      }),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

type Addresses = Awaited<ReturnType<typeof addressesFor>>;

/** Everything that waits for readers, the earliest due first. */
export const queueFor = async (
  needs: ReaderNeeds,
  reader: Subject,
): Promise<{ reports: QueuedReport[]; dangers: QueuedDanger[] } & Addresses> => {
  const [nameOf, views] = await Promise.all([namesOf(needs), needs.cases.inReading()]);
  const today = localDateOf(needs.clock.now());
  return {
    reports: await reportsIn(needs, reader, nameOf),
    dangers: dangersIn(views, reader, today, nameOf),
    ...(await addressesFor(needs, reader, nameOf)),
  };
};
