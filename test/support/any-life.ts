import type { Command, Decision, History } from '../../shared/domain/escalation/command.ts';
import { reading } from '../../shared/domain/escalation/danger.ts';
import { decide } from '../../shared/domain/escalation/decide.ts';
import { followedBy } from '../../shared/domain/escalation/evolve.ts';
import { rulebookFor } from '../../shared/domain/escalation/move.ts';
import type { PanelAct } from '../../shared/domain/escalation/panel-act.ts';
import { regulatorOutcome } from '../../shared/domain/escalation/regulator-outcome.ts';
import { boardContact, recipient } from '../../shared/domain/escalation/step.ts';
import { addDays, addMinutes, type Instant, localDateOf } from '../../shared/domain/time/calendar.ts';
import { reportMakers } from './any-report.ts';
import { aFailure, at, everyStep } from './cases.ts';
import { answerOf, type Dice, dice, type Makers, somebody, textOf } from './life-chance.ts';
import { lifeStarts } from './life-starts.ts';
import { latestText, someItem } from './report-acts.ts';

/** One command that somebody put, what it led to, and the case before and after. */
export type Attempt = {
  command: Command;
  decision: Decision;
  before: History | undefined;
  after: History | undefined;
};

const actOf = (now: Instant, history: History | undefined, chance: Dice): PanelAct => {
  const reason = textOf(chance);
  switch (chance.pick(chance.acts)) {
    case 'judge-answer':
      return { kind: 'judge-answer', verdict: chance.pick(['kept', 'partly', 'not-kept']), reason };
    case 'accept':
      return { kind: 'accept', reason };
    case 'recommend': {
      const by = addDays(localDateOf(now), chance.below(30) - 1);
      return { kind: 'recommend', text: reason, owner: 'Director of homes', by };
    }
    case 'ask-information':
      return { kind: 'ask-information', question: reason };
    case 'close':
      return { kind: 'close', outcome: chance.pick(['resolved', 'not-upheld', 'data-error']), reason };
    case 'reject':
      return { kind: 'reject', reason };
    case 'judge-recommendation':
      return { kind: 'judge-recommendation', number: someItem(history), verdict: 'partly', reason };
    case 'send-report':
      return { kind: 'send-report', draft: history?.view.reportDraft?.number ?? 1 };
    case 'publish-report':
      return { kind: 'publish-report', version: latestText(history) };
  }
};

const readingOf = ({ pick }: Dice) => {
  const option = pick(reading.options);
  return reading.parse({ finding: option.shape.finding.value, reason: option.shape.reason.options[0] });
};

const anyProposal = (history: History | undefined, { below, pick }: Dice): number => {
  const open = (history?.view.proposals ?? []).map((each) => each.number);
  return open.length > 0 && below(8) > 0 ? pick(open) : 99;
};

/** The number of the draft that somebody read last; some have not seen the newest. */
const lastDraft = (history: History | undefined, { below }: Dice): number =>
  Math.max(0, (history?.view.drafted ?? 0) - (below(8) === 0 ? 1 : 0));

const hazards = ['damp-or-mould', 'gas-or-fumes', 'electrics'];

/** Every kind of command, made at random for a case as it stands. */
const makers: Makers = {
  'open-case': (now, _, { pick, below }) => {
    const trigger = pick(['serious', 'danger-cluster', 'grave-danger'] as const);
    // Several dangers of one case: another hazard, and another home's report after the first was decided.
    const hazard = pick(hazards);
    const report = trigger === 'grave-danger' && below(3) === 0 ? 2 : 0;
    return {
      kind: 'open-case',
      at: now,
      failure: aFailure({ trigger, ...(trigger !== 'serious' && { hazard }), ...(report && { report }) }),
    };
  },
  'notice-delivered': (now, _, { pick, below }) => ({
    ...{ kind: 'notice-delivered', at: now, deliveredAt: addMinutes(now, -60 * below(48)) },
    ...{
      step: pick([...everyStep, 'board-notice', 'regulator-notice']),
      recipient: pick(recipient.options),
    },
  }),
  'notice-bounced': (now, _, { pick }) => ({
    ...{ kind: 'notice-bounced', at: now, step: pick(everyStep), recipient: pick(recipient.options) },
  }),
  'let-time-pass': (now) => ({ kind: 'let-time-pass', at: now }),
  'confirm-post': (now, _, { pick, below }) => ({
    ...{ kind: 'confirm-post', at: now, by: pick(recipient.options) },
    postedOn: addDays(localDateOf(now), 1 - below(5)),
  }),
  'acknowledge-board': (now, _, { pick }) => ({
    ...{ kind: 'acknowledge-board', at: now, by: pick(recipient.options) },
  }),
  'draft-answer': (now, history, chance) => ({
    ...{ kind: 'draft-answer', at: now, by: chance.pick(recipient.options), answer: answerOf(now, chance) },
    upon: lastDraft(history, chance),
  }),
  'confirm-answer': (now, history, chance) => ({
    ...{ kind: 'confirm-answer', at: now, by: chance.pick(recipient.options) },
    draft: lastDraft(history, chance),
  }),
  'return-draft': (now, history, chance) => ({
    ...{ kind: 'return-draft', at: now, by: chance.pick(recipient.options), reason: textOf(chance) },
    draft: lastDraft(history, chance),
  }),
  'ask-extension': (now, _, chance) => ({
    ...{ kind: 'ask-extension', at: now, by: chance.pick(recipient.options), reason: textOf(chance) },
  }),
  'give-information': (now, history, chance) => ({
    ...{ kind: 'give-information', at: now, by: chance.pick(recipient.options), text: textOf(chance) },
    number: history?.view.information.length || 1,
  }),
  'acknowledge-regulator': (now, _, { pick }) => ({
    ...{ kind: 'acknowledge-regulator', at: now, by: pick(recipient.options) },
  }),
  'read-danger': (now, history, chance) => ({
    ...{ kind: 'read-danger', at: now, by: somebody('read-danger', chance), reading: readingOf(chance) },
    failure: chance.pick(['none', ...(history?.view.dangers ?? []).map((each) => each.failure)]),
  }),
  'record-mailed-answer': (now, _, chance) => ({
    ...{ kind: 'record-mailed-answer', at: now, by: somebody('record-mailed-answer', chance), from: 'chair' },
    ...{ receivedOn: addDays(localDateOf(now), 1 - chance.below(4)), answer: answerOf(now, chance) },
  }),
  'confirm-mailed-answer': (now, _, chance) => ({
    ...{ kind: 'confirm-mailed-answer', at: now, by: somebody('confirm-mailed-answer', chance) },
  }),
  'propose-panel-act': (now, history, chance) => ({
    ...{
      kind: 'propose-panel-act',
      at: now,
      by: somebody('propose-panel-act', chance),
      act: actOf(now, history, chance),
    },
    members: chance.members,
  }),
  'second-panel-act': (now, history, chance) => ({
    ...{
      kind: 'second-panel-act',
      at: now,
      by: somebody('second-panel-act', chance),
      members: chance.members,
    },
    number: anyProposal(history, chance),
  }),
  'withdraw-panel-act': (now, history, chance) => ({
    ...{ kind: 'withdraw-panel-act', at: now, by: somebody('withdraw-panel-act', chance) },
    number: anyProposal(history, chance),
  }),
  ...reportMakers,
  'correct-mailbox': (now, _, chance) => ({
    ...{ kind: 'correct-mailbox', at: now, by: somebody('correct-mailbox', chance) },
    of: chance.pick(boardContact.options),
  }),
  'ask-stop': (now, _, chance) => ({
    ...{ kind: 'ask-stop', at: now, by: somebody('ask-stop', chance), reason: textOf(chance) },
  }),
  'record-regulator-outcome': (now, _, chance) => ({
    ...{ kind: 'record-regulator-outcome', at: now, note: textOf(chance) },
    by: chance.below(2) === 0 ? 'regulator' : somebody('record-regulator-outcome', chance),
    outcome: chance.pick(regulatorOutcome.options),
  }),
};
/**
 * What belongs together. Each life leaves out about half of these groups: where everybody does everything, most lives
 * end early and alike ("swarm testing"). What takes two people is in its group more than once, to come further.
 */
const groups: readonly (readonly Command['kind'][])[] = [
  ['notice-delivered', 'notice-delivered', 'notice-bounced', 'confirm-post', 'correct-mailbox'],
  ['acknowledge-board'],
  ['draft-answer', 'draft-answer', 'confirm-answer', 'confirm-answer', 'return-draft'],
  ['record-mailed-answer', 'confirm-mailed-answer', 'confirm-mailed-answer'],
  ['propose-panel-act', 'propose-panel-act', 'second-panel-act', 'second-panel-act', 'withdraw-panel-act'],
  ['ask-stop', 'ask-stop', 'ask-stop'],
  ['open-case', 'read-danger', 'read-danger'],
  ['acknowledge-regulator', 'record-regulator-outcome'],
  ['ask-extension', 'give-information'],
  [
    ...(['draft-report', 'write-minority-view', 'withdraw-minority-view', 'reply-to-report'] as const),
    ...(['propose-panel-act', 'second-panel-act'] as const),
  ],
  [
    ...(['draft-recommendation-answer', 'draft-recommendation-answer'] as const),
    ...(['confirm-recommendation-answer', 'return-recommendation-draft'] as const),
  ],
];

/** Hours between two moments at which somebody acts; a life has a few of them, so that some are hasty and some slow. */
const allPauses = [0, 1, 3, 8, 24, 24, 48, 24 * 5, 24 * 12];
/** So many things are tried at one moment, until one of them moves the case. */
const tries = 5;

/** A life of a case: whatever anybody does, in whatever order, out of a seed that gives the same life again. */
export const aLife = (seed: number, moments = 25): Attempt[] => {
  const chance = dice(seed);
  const pauses = [1, 2, 3, 4, 5].map(() => chance.pick(allPauses));
  const kinds = ['let-time-pass' as const, ...groups.filter(() => chance.below(2) === 0).flat()];
  const attempts: Attempt[] = [];
  let history: History | undefined;
  const put = (command: Command): Decision['kind'] => {
    const before = history;
    const decision = decide(command, history, rulebookFor(history));
    if (decision.kind === 'moved') {
      const anew = decision.events[0]?.kind === 'opened';
      history = followedBy(anew ? undefined : history, decision.events);
    }
    attempts.push({ command, decision, before, after: history });
    return decision.kind;
  };
  const start = lifeStarts[seed % lifeStarts.length] ?? [];
  for (const command of start) put(command);
  let now = start.at(-1)?.at ?? at('2026-12-17');
  for (let moment = 0; moment < moments; moment += 1) {
    now = addMinutes(now, 60 * chance.pick(pauses));
    for (let tried = 0; tried < tries; tried += 1)
      if (put(makers[chance.pick(kinds)](now, history, chance)) === 'moved') break;
  }
  return attempts;
};
