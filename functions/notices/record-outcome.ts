import type { Outcome } from '../../shared/contracts/outcomes.ts';
import { associationOfCase, caseId } from '../../shared/domain/escalation/case.ts';
import { aboutNotice } from '../../shared/domain/escalation/notice.ts';
import { recipient, step } from '../../shared/domain/escalation/step.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import type { Notices } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Tasks } from '../../shared/ports/tasks.ts';
import { commandOf } from './outcome-command.ts';

type Needs = { notices: Pick<Notices, 'recordOutcome'>; moves: CaseMoves; tasks: Tasks; clock: Clock };

/**
 * "SES says what became of a mail": keeps the first time of each outcome and tells the case. Late, doubled and reordered
 * words change nothing that is known; the case is told each time, in case the last time ended half-way.
 * @throws when there is no such notice
 */
export const recordOutcome =
  ({ notices, moves, tasks, clock }: Needs) =>
  async ({ notice, kind, at, messageId }: Outcome): Promise<void> => {
    const about = aboutNotice(notice);
    const of = caseId.parse(about.case);
    const association = associationOfCase(of);
    const recorded = await notices.recordOutcome({ association, id: notice }, kind, at, messageId);
    // Mails are off for a restore, and the notice is not there again yet. It is known when it is.
    if (recorded === 'kept') return;
    if (recorded === 'unknown-notice') throw new Error(`there is no notice ${notice}`);
    const to = { step: step.parse(about.step), recipient: recipient.parse(about.recipient) };
    const command = commandOf(to, kind, at, clock.now());
    if (!command) return;
    if (command.kind === 'notice-bounced' && recorded === 'new') tasks.raise('bounced', notice);
    await moves.put({ association, case: of }, command, `outcome:${notice}:${kind}`);
  };
