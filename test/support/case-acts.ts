import type { BoardAnswer } from '../../shared/domain/escalation/board-answer.ts';
import type { Command, Of } from '../../shared/domain/escalation/command.ts';
import type { Reading } from '../../shared/domain/escalation/danger.ts';
import type { PanelAct } from '../../shared/domain/escalation/panel-act.ts';
import { type Person, person } from '../../shared/domain/escalation/people.ts';
import type { RegulatorOutcome } from '../../shared/domain/escalation/regulator-outcome.ts';
import type { BoardContact } from '../../shared/domain/escalation/step.ts';
import { at, day } from './cases.ts';

export const someone = (role: Person['role'], subject: string): Person => person.parse({ role, subject });

export const ann = someone('reader', 'reader-ann');
export const ben = someone('reader', 'reader-ben');
export const cat = someone('reader', 'reader-cat');
export const member = someone('panel-member', 'member-1');
export const another = someone('panel-member', 'member-2');
export const panelChair = someone('panel-chair', 'member-3');
export const lead = someone('independent-lead', 'lead-1');
export const officer = someone('trade-body', 'officer-1');
export const colleague = someone('trade-body', 'officer-2');

export const clusterOfRepairs = 'C9001-repairs-2026-danger-cluster-damp-or-mould';
const yes: Reading = { finding: 'confirmed', reason: 'life-at-risk' };
const no: Reading = { finding: 'not-confirmed', reason: 'not-a-danger' };

export const reads = (
  text: string,
  by: Person,
  what: 'yes' | 'no',
  failure = clusterOfRepairs,
): Of<'read-danger'> => ({
  ...{ kind: 'read-danger', at: at(text), by, failure },
  reading: what === 'yes' ? yes : no,
});

export const anAnswer = (by = '2027-06-01'): BoardAnswer => ({
  ...{ kind: 'accept', action: 'We repair the roofs.', by: day(by), owner: 'Director of homes' },
});
export const aRejection: BoardAnswer = { kind: 'reject', reason: 'We see no failure.' };

/** `upon`: how many drafts there had been. */
export const drafts = (
  text: string,
  by: BoardContact = 'secretary',
  answer = anAnswer(),
  upon = 0,
): Command => ({
  ...{ kind: 'draft-answer', at: at(text), by, answer, upon },
});
export const confirms = (text: string, by: BoardContact = 'chair', draft = 1): Command => ({
  ...{ kind: 'confirm-answer', at: at(text), by, draft },
});
export const returns = (
  text: string,
  by: BoardContact = 'chair',
  reason = 'Name a date.',
  draft = 1,
): Command => ({
  ...{ kind: 'return-draft', at: at(text), by, draft, reason },
});
export const asksLonger = (text: string, reason = 'The surveyor is ill.'): Command => ({
  ...{ kind: 'ask-extension', at: at(text), by: 'secretary', reason },
});
export const mails = (text: string, receivedOn: string, by = officer): Command => ({
  ...{ kind: 'record-mailed-answer', at: at(text), by, from: 'chair', receivedOn: day(receivedOn) },
  answer: anAnswer(),
});
export const confirmsMail = (text: string, by = colleague): Command => ({
  ...{ kind: 'confirm-mailed-answer', at: at(text), by },
});

export const proposes = (text: string, act: PanelAct, by = member, members = 3): Command => ({
  ...{ kind: 'propose-panel-act', at: at(text), by, act, members },
});
export const seconds = (text: string, number = 1, by = another, members = 3): Command => ({
  ...{ kind: 'second-panel-act', at: at(text), by, number, members },
});
export const withdraws = (text: string, number = 1, by = member): Command => ({
  ...{ kind: 'withdraw-panel-act', at: at(text), by, number },
});
/** Proposed by one member and seconded by another, as commands one after the other. */
export const acts = (text: string, act: PanelAct, number = 1): [Command, Command] => [
  proposes(text, act),
  seconds(text, number),
];
export const accept: PanelAct = { kind: 'accept', reason: 'It says what will be done.' };
export const reject: PanelAct = { kind: 'reject', reason: 'It names no home.' };
export const close = {
  kind: 'close',
  outcome: 'resolved',
  reason: 'The roofs are repaired.',
} satisfies PanelAct;

export const asksStop = (text: string, by: Person, reason = 'The figures are being checked.'): Command => ({
  ...{ kind: 'ask-stop', at: at(text), by, reason },
});
export const outcomeOf = (
  text: string,
  outcome: RegulatorOutcome,
  by: 'regulator' | Person = officer,
): Command => ({
  ...{ kind: 'record-regulator-outcome', at: at(text), by, outcome },
  note: 'In its mail of this day.',
});
