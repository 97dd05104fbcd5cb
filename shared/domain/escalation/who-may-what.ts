import type { OfPeople } from './command.ts';
import type { Role } from './people.ts';

const board = ['secretary', 'chair'] as const;
const panel = ['panel-member', 'panel-chair', 'independent-lead'] as const;

/**
 * THE table of who may put which command: by the recipient whose signed link it came by, or by the role in which
 * somebody has signed in. Nobody may delete a case, or stop its clock by themselves: there is no such command. No
 * board closes its own case, and no one of the association acts for the panel.
 */
export const mayPut = {
  'acknowledge-board': board,
  'draft-answer': board,
  'confirm-answer': board,
  'return-draft': board,
  'ask-extension': board,
  'give-information': board,
  'acknowledge-regulator': ['regulator'],
  'record-regulator-outcome': ['regulator', 'trade-body'],
  'confirm-post': ['trade-body'],
  'record-mailed-answer': ['trade-body'],
  'confirm-mailed-answer': ['trade-body'],
  'read-danger': ['reader'],
  'propose-panel-act': panel,
  'second-panel-act': [...panel, 'trade-body'],
  'withdraw-panel-act': panel,
  'ask-stop': ['panel-chair', 'trade-body'],
} as const satisfies Record<OfPeople['kind'], readonly Role[]>;

/** In which part somebody puts a command. */
export const roleOf = ({ by }: Pick<OfPeople, 'by'>): Role => (typeof by === 'string' ? by : by.role);

export const isAllowed = (command: OfPeople): boolean => {
  const allowed: readonly Role[] = mayPut[command.kind];
  return allowed.includes(roleOf(command));
};
