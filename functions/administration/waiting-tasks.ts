import type { Association, AssociationId } from '../../shared/domain/association.ts';
import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { Recipient } from '../../shared/domain/escalation/step.ts';
import {
  bouncedMailboxes,
  type TradeBodyTask,
  tasksOf,
} from '../../shared/domain/escalation/trade-body-tasks.ts';
import type { Proposal } from '../../shared/domain/people/proposal.ts';
import { type Instant, instantOf } from '../../shared/domain/time/calendar.ts';
import type { DeskNeeds } from './desk-needs.ts';

/** A task with the case that it is about. */
export type WaitingTask = {
  task: TradeBodyTask;
  view: CaseView;
  association: Pick<Association, 'id' | 'name'>;
};

type Needs = Pick<DeskNeeds, 'cases' | 'notices' | 'associations'>;

/** Every case with a clock is looked at once, whenever its clock is due. */
const ever = instantOf('9999-12-31T00:00:00.000Z');
/** Associations whose cases are read at once. */
const atOnce = 16;

const mailboxIn = (association: Association, of: Recipient): string | undefined =>
  of === 'secretary'
    ? association.secretaryMailbox
    : of === 'chair'
      ? association.chairMailbox
      : 'in the settings';

const corrected = (changes: readonly Proposal[], about: AssociationId, of: Recipient, since: Instant) =>
  changes.some(
    ({ change, carriedOut }) =>
      change.kind === 'mailbox' &&
      change.association === about &&
      change.of === of &&
      carriedOut?.result === 'done' &&
      carriedOut.at > since,
  );

/** What the mailboxes of a case ask for; only a case that something came back of is looked into. */
const mailboxTasks = async (
  { notices }: Needs,
  view: CaseView,
  association: Association,
  changes: readonly Proposal[],
): Promise<TradeBodyTask[]> => {
  if (view.bounced.length === 0) return [];
  const all = await notices.ofCase(view.association, view.id);
  const without = [
    ...new Set(all.filter((each) => each.status === 'no-address').map((each) => each.recipient)),
  ];
  return [
    ...without.filter((of) => !mailboxIn(association, of)).map((of) => ({ kind: 'no-address' as const, of })),
    ...bouncedMailboxes(all)
      .filter(({ of, at }) => !corrected(changes, association.id, of, at))
      .map(({ of }) => ({ kind: 'bounced' as const, of })),
  ];
};

const ofAssociation = async (
  needs: Needs,
  id: AssociationId,
  changes: readonly Proposal[],
): Promise<WaitingTask[]> => {
  const [association, views] = await Promise.all([needs.associations.get(id), needs.cases.ofAssociation(id)]);
  if (!association) throw new Error(`association ${id} has cases and is not in the register`);
  const found: WaitingTask[] = [];
  for (const view of views.filter((each) => !each.closed)) {
    const mailboxes = await mailboxTasks(needs, view, association, changes);
    for (const task of [...tasksOf(view), ...mailboxes]) found.push({ task, view, association });
  }
  return found;
};

const order: readonly TradeBodyTask['kind'][] = [
  ...(['readings-overdue', 'stop-asked', 'not-reached', 'to-second', 'mailed-answer'] as const),
  ...(['bounced', 'no-address', 'undeliverable', 'review-late'] as const),
];

/**
 * Everything that open cases ask of the trade body, most urgent first.
 * @param changes the latest changes that took two people: a mailbox that was put right is no task any more
 */
export const waitingTasks = async (needs: Needs, changes: readonly Proposal[]): Promise<WaitingTask[]> => {
  const associations = [...new Set((await needs.cases.dueBy(ever)).map((each) => each.association))];
  const found: WaitingTask[] = [];
  for (let from = 0; from < associations.length; from += atOnce) {
    const some = associations.slice(from, from + atOnce);
    found.push(...(await Promise.all(some.map((id) => ofAssociation(needs, id, changes)))).flat());
  }
  return found.sort((a, b) => order.indexOf(a.task.kind) - order.indexOf(b.task.kind));
};
