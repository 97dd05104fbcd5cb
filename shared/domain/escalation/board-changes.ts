import { startOfDay } from '../time/calendar.ts';
import type { BoardEvent } from './board-events.ts';
import type { CaseView } from './case.ts';

type Of<K extends BoardEvent['kind']> = Extract<BoardEvent, { kind: K }>;

const extended = ({ at, by, reason, was, answerBy }: Of<'extension-given'>): Partial<CaseView> => ({
  answerBy,
  answerRound: 'extended',
  extension: { at, by, reason, was, answerBy },
});

const drafted = (view: CaseView, { at, by, answer }: Of<'answer-drafted'>): Partial<CaseView> => {
  const number = view.drafted + 1;
  return { drafted: number, draft: { number, at, by, answer }, draftReturned: undefined };
};

/** What it said is kept, so that whoever wrote it need not begin anew. */
const returned = (view: CaseView, { at, by, reason }: Of<'draft-returned'>): Partial<CaseView> => ({
  draft: undefined,
  draftReturned: { at, by, reason, answer: view.draft?.answer },
});

/** An answer that came by mail was given on the day of the mail. */
const answered = ({ at, by, answer, mailed }: Of<'board-answered'>): Partial<CaseView> => ({
  ...{
    answeredAt: mailed ? startOfDay(mailed.receivedOn) : at,
    answeredBy: by,
    answer,
    answerMailed: mailed !== undefined,
  },
  ...{ draft: undefined, draftReturned: undefined, mailedAnswer: undefined },
});

const given = (view: CaseView, { number, at, by, text }: Of<'information-given'>): Partial<CaseView> => ({
  information: view.information.map((each) =>
    each.number === number ? { ...each, given: { at, by, text } } : each,
  ),
});

/** What a board's act, or its clock, changes. */
export const boardChanges = (view: CaseView, event: BoardEvent): Partial<CaseView> => {
  switch (event.kind) {
    case 'board-notified': {
      const { dayZero, proof, acknowledgeBy, answerBy } = event;
      return { dayZero, proof, acknowledgeBy, answerBy };
    }
    case 'reminder-owed':
      return { remindersOwed: [...view.remindersOwed, event.step] };
    case 'board-acknowledged':
      return { acknowledgedAt: event.at };
    case 'acknowledgement-missed':
      return { acknowledgementMissed: true };
    case 'answer-drafted':
      return drafted(view, event);
    case 'draft-returned':
      return returned(view, event);
    case 'mailed-answer-recorded': {
      const { at, by, from, receivedOn, answer } = event;
      return { mailedAnswer: { at, by, from, receivedOn, answer } };
    }
    case 'extension-given':
      return extended(event);
    case 'board-answered':
      return answered(event);
    case 'answer-late':
      return { lateSince: event.since };
    case 'answer-very-late':
      return { veryLateSince: event.since };
    case 'information-given':
      return given(view, event);
    default:
      return event satisfies never;
  }
};
