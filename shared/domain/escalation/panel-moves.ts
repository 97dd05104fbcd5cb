import type { Rulebook } from '../rulebook/rulebook.ts';
import { localDateOf } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { CaseView } from './case.ts';
import { type Decision, moved, type Of, refused } from './command.ts';
import { panelAct } from './panel-act.ts';
import { actRefusal, effectsOf } from './panel-effects.ts';
import { leadRefusal } from './small-panel.ts';

/** One member puts an act of the panel on the table; alone it does nothing. */
export const proposePanelAct = (
  { at, by, act, members }: Of<'propose-panel-act'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  const read = panelAct.safeParse(act);
  if (!read.success) return refused('reason-missing');
  const why = leadRefusal(by.role, members, true, rulebook) ?? actRefusal(read.data, view, rulebook);
  if (why) return refused(why);
  if (read.data.kind === 'recommend' && read.data.by < localDateOf(at)) return refused('action-day-passed');
  const text = JSON.stringify(read.data);
  if (view.proposals.some((each) => JSON.stringify(each.act) === text)) return refused('already-proposed');
  const today = localDateOf(at);
  return moved({
    ...{ kind: 'panel-act-proposed', at, number: view.proposed + 1, by, act: read.data },
    remindOn: addWorkingDays(today, rulebook.panel.proposalReminder),
    lapsesOn: addWorkingDays(today, rulebook.panel.proposalLapses),
    rulebook: rulebook.id,
  });
};

/** "Acts that publish, escalate or close need two members": the second makes it so. */
export const secondPanelAct = (
  { at, by, number, members }: Of<'second-panel-act'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  const proposal = view.proposals.find((each) => each.number === number);
  if (!proposal) return refused('no-such-proposal');
  if (proposal.by.subject === by.subject) return refused('same-person');
  const { act, by: proposedBy } = proposal;
  const why = leadRefusal(by.role, members, false, rulebook) ?? actRefusal(act, view, rulebook);
  if (why) return refused(why);
  const lead = [by.role, proposedBy.role].includes('independent-lead');
  return moved(
    { kind: 'panel-acted', at, number, act, proposedBy, secondedBy: by, byLead: lead },
    ...effectsOf(act, view, at, rulebook),
  );
};

/** Whoever proposed it may take it back while nobody has seconded it. */
export const withdrawPanelAct = ({ at, by, number }: Of<'withdraw-panel-act'>, view: CaseView): Decision => {
  const proposal = view.proposals.find((each) => each.number === number);
  if (!proposal) return refused('no-such-proposal');
  if (proposal.by.subject !== by.subject) return refused('not-yours');
  return moved({ kind: 'panel-act-withdrawn', at, number, by });
};
