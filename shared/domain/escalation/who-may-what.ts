import type { CaseView } from './case.ts';
import type { Command, OfPeople } from './command.ts';
import type { PanelAct } from './panel-act.ts';
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
  'reply-to-report': board,
  'draft-recommendation-answer': board,
  'confirm-recommendation-answer': board,
  'return-recommendation-draft': board,
  'acknowledge-regulator': ['regulator'],
  'record-regulator-outcome': ['regulator', 'trade-body'],
  'confirm-post': ['trade-body'],
  'correct-mailbox': ['trade-body'],
  'record-mailed-answer': ['trade-body'],
  'confirm-mailed-answer': ['trade-body'],
  'read-danger': ['reader'],
  'propose-panel-act': panel,
  'second-panel-act': [...panel, 'trade-body'],
  'withdraw-panel-act': panel,
  'draft-report': panel,
  'write-minority-view': ['panel-member', 'panel-chair'],
  'withdraw-minority-view': ['panel-member', 'panel-chair'],
  'ask-stop': ['panel-chair', 'trade-body'],
} as const satisfies Record<OfPeople['kind'], readonly Role[]>;

/** In which part somebody puts a command. */
export const roleOf = ({ by }: Pick<OfPeople, 'by'>): Role => (typeof by === 'string' ? by : by.role);

export const isAllowed = (command: OfPeople): boolean => {
  const allowed: readonly Role[] = mayPut[command.kind];
  return allowed.includes(roleOf(command));
};

/** What a panel may still do about a case that has ended: nobody ends its report, or its recommendations, by ending the case. */
const actsWhenClosed: readonly PanelAct['kind'][] = ['send-report', 'publish-report', 'judge-recommendation'];

/** Whether this may be put to a case that has ended. */
export const goesOnWhenClosed = (command: Command, { proposals }: Pick<CaseView, 'proposals'>): boolean => {
  switch (command.kind) {
    case 'draft-report':
    case 'write-minority-view':
    case 'withdraw-minority-view':
    case 'reply-to-report':
    case 'draft-recommendation-answer':
    case 'confirm-recommendation-answer':
    case 'return-recommendation-draft':
    case 'withdraw-panel-act':
      return true;
    case 'propose-panel-act':
      return actsWhenClosed.includes(command.act.kind);
    case 'second-panel-act':
      return proposals.some(
        (each) => each.number === command.number && actsWhenClosed.includes(each.act.kind),
      );
    default:
      return false;
  }
};
