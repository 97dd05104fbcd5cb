import type { Rulebook } from '../rulebook/rulebook.ts';
import type { CaseView } from './case.ts';
import { type Decision, moved, type Of, refused } from './command.ts';
import { reviewStarted } from './owed.ts';
import { publicText } from './people.ts';

/**
 * "A due escalation goes unless panel chair and trade body both stop it, each with a public reason." One alone stops
 * nothing. What goes at once (confirmed danger, undeliverable) has gone before anybody can ask. A stop is no end: the
 * panel has the case again, with a date, and after it the escalation falls due again.
 */
export const askStop = ({ at, by, reason }: Of<'ask-stop'>, view: CaseView, rulebook: Rulebook): Decision => {
  const { escalation } = view;
  if (!escalation || view.regulatorNoticeOwedAt) return refused('nothing-to-stop');
  const said = publicText.safeParse(reason);
  if (!said.success) return refused('reason-missing');
  if (view.stopAsked.some((each) => each.by.role === by.role)) return refused('already-asked');
  if (view.stopAsked.some((each) => each.by.subject === by.subject)) return refused('same-person');
  const asked = { kind: 'stop-asked' as const, at, by, reason: said.data };
  if (view.stopAsked.length === 0) return moved(asked);
  return moved(
    asked,
    { kind: 'escalation-stopped', at, reason: escalation.reason },
    reviewStarted(at, 'stopped', rulebook),
  );
};
