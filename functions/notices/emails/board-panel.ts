import type { PanelAct } from '../../../shared/domain/escalation/panel-act.ts';
import { localDateOf } from '../../../shared/domain/time/calendar.ts';
import { caseMailsEn } from '../../../shared/wording/case-mails.en.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { closing, dates, how, opening, subjectOf } from './board-parts.ts';
import type { BoardFacts } from './facts.ts';
import { type Block, type MailText, mailOf } from './mail-body.ts';

const said = (facts: BoardFacts, text: string): Block[] => [
  ...opening(facts),
  { kind: 'heading', text: mailsEn.headings.happened },
  { kind: 'paragraph', text },
];
const next = (text: string): Block[] => [
  { kind: 'heading', text: mailsEn.headings.next },
  { kind: 'paragraph', text },
];

/** The panel's own words about its last act of this kind. */
const reasonOf = ({ view }: BoardFacts, kind: 'accept' | 'reject', of: string): Block[] => {
  const act: PanelAct | undefined = view.panelActs.findLast((each) => each.act.kind === kind)?.act;
  return act && 'reason' in act ? [{ kind: 'quote', of, text: act.reason }] : [];
};

/** The panel accepted the answer: nothing is asked until the day of the action. */
export const boardAnswerAccepted = (facts: BoardFacts): MailText => {
  const words = caseMailsEn.accepted;
  const until = facts.view.monitoredUntil;
  return mailOf(subjectOf(facts, words.what), [
    ...said(facts, words.happened),
    ...reasonOf(facts, 'accept', caseMailsEn.rejected.reason),
    ...(until ? next(words.next(dateWords(until, 'en'))) : []),
    { kind: 'link', label: mailsEn.link, address: facts.link },
    ...closing,
  ]);
};

/** The panel rejected it: a new answer is asked for, by a new date. */
export const boardAnswerRejected = (facts: BoardFacts): MailText => {
  const words = caseMailsEn.rejected;
  return mailOf(subjectOf(facts, words.what), [
    ...said(facts, words.happened),
    ...reasonOf(facts, 'reject', words.reason),
    { kind: 'heading', text: mailsEn.headings.ask },
    { kind: 'paragraph', text: words.ask },
    ...dates(facts),
    ...how(facts),
    ...next(words.next),
    ...closing,
  ]);
};

/** Rejected a second time: nothing more is asked of the board, and the case goes on. */
export const boardAnswerRejectedAgain = (facts: BoardFacts): MailText => {
  const words = caseMailsEn.rejectedAgain;
  const goes = facts.view.escalation?.goesOn;
  return mailOf(subjectOf(facts, words.what), [
    ...said(facts, words.happened),
    ...reasonOf(facts, 'reject', caseMailsEn.rejected.reason),
    ...next(goes ? words.next(dateWords(goes, 'en')) : words.nextUnknown),
    { kind: 'link', label: mailsEn.link, address: facts.link },
    ...closing,
  ]);
};

/** The panel's question with this number, and by when it is answered. */
export const boardInformation = (facts: BoardFacts, number: number): MailText => {
  const words = caseMailsEn.information;
  const asked = facts.view.information.find((each) => each.number === number);
  const what = asked?.given ? words.given : asked && words.by(dateWords(asked.answerBy, 'en'));
  return mailOf(subjectOf(facts, words.what), [
    ...said(facts, words.happened),
    ...(asked ? [{ kind: 'quote', of: words.question, text: asked.question } as const] : []),
    ...(what ? [{ kind: 'paragraph', text: what } as const] : []),
    ...how(facts),
    ...closing,
  ]);
};

/** The case has ended, how, and why. */
export const boardCaseClosed = (facts: BoardFacts): MailText => {
  const words = caseMailsEn.closed;
  const { closed } = facts.view;
  const why: Block[] = closed
    ? [
        { kind: 'paragraph', text: words.outcomes[closed.outcome] },
        closed.code
          ? { kind: 'paragraph', text: words.codes[closed.code] }
          : { kind: 'quote', of: words.reason, text: closed.reason },
      ]
    : [];
  const on = closed ? dayWords(closed.at, 'en') : dateWords(localDateOf(facts.view.openedAt), 'en');
  return mailOf(subjectOf(facts, words.what), [
    ...said(facts, words.happened(on)),
    ...why,
    ...next(words.next),
    { kind: 'link', label: mailsEn.link, address: facts.link },
    { kind: 'paragraph', text: mailsEn.reply },
  ]);
};
