import type { CaseView } from '../../shared/domain/escalation/case.ts';
import { membersOf, type PanelMember, panelPerson, sits } from '../../shared/domain/people/panel-member.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { LocalDate } from '../../shared/domain/time/calendar.ts';
import { addWorkingDays } from '../../shared/domain/time/working-days.ts';
import type { DigestLine } from './emails/panel-daily.ts';
import { type PanelTask, panelTasksOf } from './panel-tasks.ts';

/** What a member is told of, and the marks by which the next digest knows that they were. */
export type Digest = { lines: DigestLine[]; told: string[] };

type Told = PanelTask & { kind: DigestLine['kind'] };

/** What a member can do something about; what only runs its course stands on the panel's pages. */
const isTold = (task: PanelTask): task is Told =>
  task.kind === 'second' || task.kind === 'review' || task.kind === 'information-given';

/** Who can do what waits: everybody who sits, but the lead only where members are too few. */
export const actingOf = (panel: readonly PanelMember[]): PanelMember[] => {
  const few = membersOf(panel) < currentRulebook.panel.members;
  return panel.filter((each) => sits(each) && (few || each.role !== 'independent-lead'));
};

/** The same thing is told again when its day is near, and when it is late; not every day. */
const markOf = (task: Told, today: LocalDate): string => {
  const near = task.on <= addWorkingDays(today, 1);
  const number = 'number' in task ? task.number : 0;
  const how = task.late ? 'late' : near && task.kind !== 'information-given' ? 'near' : 'waits';
  return [task.view.id, task.kind, number, task.on, how].join(' ');
};

/**
 * What a member of a panel is to be told today; `undefined` where nothing waits for them, or nothing that the last digest
 * did not tell.
 * @param views the cases of their association
 * @param last the marks of the last digest that went
 * @throws outside the years of the list of bank holidays
 */
export const digestOf = (
  views: readonly CaseView[],
  member: PanelMember,
  last: readonly string[],
  today: LocalDate,
): Digest | undefined => {
  const tasks = panelTasksOf(views, panelPerson(member)).filter(isTold);
  const told = tasks.map((each) => markOf(each, today));
  if (told.every((each) => last.includes(each))) return undefined;
  const lines = tasks.map(({ kind, view: { commitment }, on, late }) => ({ kind, commitment, on, late }));
  return { lines, told };
};
