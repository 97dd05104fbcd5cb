import type { Command } from '../../shared/domain/escalation/command.ts';
import type { Notice, OutcomeKind } from '../../shared/domain/escalation/notice.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';

/** What an outcome means for the case; `undefined` for what only shows that the mail is on its way. */
export const commandOf = (
  { step, recipient }: Pick<Notice, 'step' | 'recipient'>,
  kind: OutcomeKind,
  at: Instant,
  now: Instant,
): Exclude<Command, { kind: 'open-case' }> | undefined => {
  switch (kind) {
    case 'delivery':
      return { kind: 'notice-delivered', at: now, deliveredAt: at, step, recipient };
    case 'bounce':
    case 'complaint':
    case 'reject':
      return { kind: 'notice-bounced', at: now, step, recipient };
    case 'send':
    case 'delivery-delay':
      return undefined;
    default:
      return kind satisfies never;
  }
};
