import type { Role } from '../domain/escalation/people.ts';

type Beside = Extract<Role, 'panel-member' | 'panel-chair'>;

/** Words of the mails about a panel's report and its recommendations. */
export const reportMailsEn = {
  reply:
    'Replies to this mail are read by people at the trade body. What the board says to the report, and its answers to recommendations, count only on the page behind the link.',
  wrong: 'If nobody who may speak for the board sent this, reply to this mail today.',
  link: 'The report in public',
  contacts: { secretary: 'the company secretary', chair: 'the chair' },
  report: {
    what: 'the board may reply to the report of the panel',
    happened:
      'The panel of tenants has written a report about this case. The board reads it before anybody else does.',
    anew: (version: number) =>
      `The panel of tenants has written its report about this case anew. This is text ${version}. It has a right of reply of its own.`,
    title: 'Title of the report',
    findings: 'What the panel finds',
    views:
      'Members of the panel may say beside the report what they see otherwise. It is published with the report and has the same weight. So far this is said:',
    view: {
      'panel-member': 'View of a panel member',
      'panel-chair': 'View of the panel chair',
    } satisfies Record<Beside, string>,
    ask: [
      'Read the report. You may reply to it once, on the page behind the link: one of you two is enough.',
      'You may comment on the report. You cannot change it.',
      'Your reply is public, word for word, beside the report. Do not name a tenant, a home or a member of staff.',
    ],
    caption: 'Date of the reply',
    by: 'Reply, by',
    given: 'The board has replied. There is nothing more to do.',
    over: 'That day has passed. You can still reply until the report is published.',
    next: 'Once the board has replied, or that day has passed, the panel may publish the report. A new text comes to you first, as this one did.',
  },
  replied: {
    what: 'the reply to the report was received',
    happened: (by: string, day: string) =>
      `We received the reply of the board to the report of the panel on ${day}, through the link of ${by}.`,
    said: 'Reply of the board',
    next: 'It stands beside the report, word for word, when the panel publishes it.',
  },
  published: {
    what: 'the report of the panel is public',
    happened: (day: string) =>
      `The panel of tenants published its report about this case on ${day}. It is the text that the board has read.`,
    withReply: 'The reply of the board stands beside it, word for word.',
    without: 'The board did not reply to it.',
    views: (number: number) =>
      number === 1
        ? 'One member of the panel sees it otherwise; that stands beside it too.'
        : `${number} members of the panel see it otherwise; that stands beside it too.`,
  },
  recommendation: {
    what: (number: number) => `the panel recommends something (recommendation ${number})`,
    happened: (number: number) =>
      `The panel of tenants has made recommendation ${number} in this case. Two members decided it. It is public.`,
    text: 'What the panel recommends',
    caption: 'Dates of this recommendation',
    owner: 'Who should see to it',
    by: 'To be done by',
    answerBy: 'Give the answer of the board, by',
    ask: 'Please give the answer of the board: accept it with an action and a date, accept it in part, or reject it with your reason. One of you two drafts the answer, the other confirms it.',
    next: 'If there is no answer by that date, the recommendation is shown as late from the next day. Later the panel says in public what came of it.',
  },
  draft: {
    what: (number: number) => `a draft about recommendation ${number} waits for you`,
    happened: (number: number, by: string) =>
      `The answer to recommendation ${number} has been drafted, through the link of ${by}.`,
    ask: 'Please read it and confirm it, or give it back with a reason. It takes two people: until you have confirmed it, it is no answer, and the due date stays as it is.',
  },
  returned: {
    what: (number: number) => `your draft about recommendation ${number} was given back`,
    happened: (number: number) =>
      `The draft of the answer to recommendation ${number} was not confirmed. It was given back to you.`,
    reason: 'Reason',
    ask: 'Please write a new draft. The due date stays as it is.',
  },
  answered: {
    what: (number: number) => `the answer to recommendation ${number} was received`,
    happened: (number: number, by: string, day: string) =>
      `We received the answer of the board to recommendation ${number} on ${day}, through the link of ${by}.`,
    kinds: {
      accept: 'The board accepts the recommendation.',
      part: 'The board accepts the recommendation in part.',
      reject: 'The board rejects the recommendation.',
    },
    next: 'The answer is public beside the recommendation. Later the panel says in public what came of it.',
  },
  late: {
    what: (number: number) => `the answer to recommendation ${number} is late`,
    happened: (number: number, day: string) =>
      `The answer of the board to recommendation ${number} was due on ${day}. We have not received it. The recommendation is shown as late in public.`,
    ask: 'Please give the answer of the board. It can still be given.',
    next: 'The panel may say in public what came of the recommendation, with or without an answer.',
  },
  judged: {
    what: (number: number) => `the panel has judged recommendation ${number}`,
    happened: (number: number) =>
      `The panel of tenants says what came of recommendation ${number}. Two members decided it. It is public.`,
    verdicts: {
      kept: 'What was recommended was done.',
      partly: 'What was recommended was done in part.',
      'not-kept': 'What was recommended was not done.',
    },
    reason: 'Reason of the panel, shown in public',
  },
} as const;
