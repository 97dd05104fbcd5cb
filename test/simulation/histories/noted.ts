import type { CaseEvent, CaseView } from '../../../shared/domain/escalation/case.ts';
import type { Instant } from '../../../shared/domain/time/calendar.ts';
import type { People } from './people.ts';
import type { Seen } from './seen.ts';
import type { Stores } from './stores.ts';

type Notes = {
  /** When it was first written down that a mail was taken: by our own mark, or by the mail service's word. */
  known: Map<string, Instant>;
  now: () => Instant;
  seen: Seen;
  sees: People['sees'];
};

/** By which way a case goes to the regulator, in words that are counted. */
const wayOf = ({ failures, dangers }: CaseView, reason: string): string => {
  const confirmed = dangers.find((each) => each.standing === 'confirmed')?.failure;
  const of = failures.find((each) => each.id === confirmed) ?? failures[0];
  return reason === 'confirmed-danger' || reason === 'answer-late' ? `${reason} of ${of?.trigger}` : reason;
};

const countMove = (view: CaseView, events: readonly CaseEvent[], seen: Seen): void => {
  for (const event of events) {
    seen.count(event.kind);
    if (event.kind === 'board-answered' && event.mailed) seen.count('answer by mail');
    if (event.kind === 'answer-rejected') seen.count(`answer rejected, ${event.times}`);
    if (event.kind === 'panel-acted' && event.byLead) seen.count('act with a lead');
    if (event.kind === 'escalation-due') seen.count(`due for the regulator: ${wayOf(view, event.reason)}`);
  }
};

/** The same tables, whose writes are counted, and told to whoever sees them on a page. */
export const noted = (stores: Stores, { known, now, seen, sees }: Notes): Stores => {
  const note = (id: string): void => {
    if (!known.has(id)) known.set(id, now());
  };
  const { cases, notices } = stores;
  return {
    ...stores,
    cases: {
      ...cases,
      append: async (move) => {
        const done = await cases.append(move);
        if (done === 'conflict') {
          seen.count('met another move');
          return done;
        }
        countMove(move.view, move.events, seen);
        for (const { step } of move.notices)
          if (step === 'board-second-contact') seen.count('second contact');
        for (const event of move.events) sees(move.view, event);
        return done;
      },
    },
    notices: {
      ...notices,
      claim: async (key, leaseUntil) => {
        const claimed = await notices.claim(key, leaseUntil);
        if (!claimed) seen.count('claim was lost');
        return claimed;
      },
      release: (key) => {
        seen.count('lease ended');
        return notices.release(key);
      },
      markSent: (notice, messageId, at) => {
        note(messageId);
        return notices.markSent(notice, messageId, at);
      },
      recordOutcome: (notice, outcome, at, messageId) => {
        note(messageId);
        return notices.recordOutcome(notice, outcome, at, messageId);
      },
    },
  };
};
