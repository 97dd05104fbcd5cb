import type { Rulebook } from '../rulebook/rulebook.ts';
import { localDateOf } from '../time/calendar.ts';
import { answeredWith, answerRefusal, startedBy } from './board-moves.ts';
import type { CaseView } from './case.ts';
import { type Decision, moved, type Of, type Refusal, refused } from './command.ts';
import { publicText } from './people.ts';
import { boardContact, type Recipient } from './step.ts';

/** Texts made of the same parts in the same order are the same. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * "Drafter and chair, two people." A draft is no answer: it stops no clock and no reminder. It takes the place of a
 * draft that its writer knew, and of no other; said twice it is one.
 */
export const draftAnswer = (
  { at, by, answer, upon }: Of<'draft-answer'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  const drafter = boardContact.parse(by);
  const why = answerRefusal(view, answer, localDateOf(at));
  if (why) return refused(why);
  if (view.draft?.by === drafter && same(view.draft.answer, answer))
    return { kind: 'nothing', why: 'known-draft' };
  if (view.drafted !== upon) return refused('draft-changed');
  return moved(...startedBy(view, at, rulebook), { kind: 'answer-drafted', at, by: drafter, answer });
};

/** The draft that the other of the two has read, or why there is none of theirs to judge. */
const waiting = (view: CaseView, by: Recipient, number: number): NonNullable<CaseView['draft']> | Refusal => {
  if (view.answeredAt) return 'already-answered';
  if (!view.draft) return 'no-draft';
  if (view.draft.by === by) return 'same-person';
  return view.draft.number === number ? view.draft : 'draft-changed';
};

/** "Confirmed by the other of the two": only now it is the board's answer, and only what they have read. */
export const confirmAnswer = (
  { at, by, draft }: Of<'confirm-answer'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  const read = waiting(view, by, draft);
  if (typeof read === 'string') return refused(read);
  const { answer, by: draftedBy } = read;
  const today = localDateOf(at);
  const why = answerRefusal(view, answer, today);
  return why ? refused(why) : answeredWith(view, { at, by, answer, draftedBy }, today, rulebook);
};

/** The other of the two gives the draft back; who wrote it just writes a new one. */
export const returnDraft = ({ at, by, draft, reason }: Of<'return-draft'>, view: CaseView): Decision => {
  const read = waiting(view, by, draft);
  if (typeof read === 'string') return refused(read);
  const said = publicText.safeParse(reason);
  if (!said.success) return refused('reason-missing');
  return moved({ kind: 'draft-returned', at, by: boardContact.parse(by), reason: said.data });
};

/** "Replies by mail are read by people": one records the text, with the day on which the mail came. */
export const recordMailedAnswer = (
  { at, by, from, receivedOn, answer }: Of<'record-mailed-answer'>,
  view: CaseView,
): Decision => {
  const why = answerRefusal(view, answer, receivedOn);
  if (why) return refused(why);
  if (receivedOn > localDateOf(at)) return refused('day-in-future');
  if (receivedOn < localDateOf(view.openedAt)) return refused('day-before-case');
  const known = view.mailedAnswer;
  if (known?.by === by.subject && known.from === from && known.receivedOn === receivedOn)
    if (same(known.answer, answer)) return { kind: 'nothing', why: 'known-draft' };
  return moved({ kind: 'mailed-answer-recorded', at, by: by.subject, from, receivedOn, answer });
};

/** "A second person's confirmation": it counts by the day on which the mail came. */
export const confirmMailedAnswer = (
  { at, by }: Of<'confirm-mailed-answer'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  if (view.answeredAt) return refused('already-answered');
  const mail = view.mailedAnswer;
  if (!mail) return refused('no-draft');
  if (mail.by === by.subject) return refused('same-person');
  const { from, answer, receivedOn } = mail;
  const mailed = { recordedBy: mail.by, confirmedBy: by.subject, receivedOn };
  return answeredWith(view, { at, by: from, answer, mailed }, receivedOn, rulebook);
};
