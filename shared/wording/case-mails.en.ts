import type { NotConfirmedReason } from '../domain/escalation/danger.ts';
import type { PanelAct } from '../domain/escalation/panel-act.ts';

type Closing = Extract<PanelAct, { kind: 'close' }>['outcome'] | 'regulator-took-over';

/** Words of the mails about an answer on its way, about what the panel decides, and of the tasks of the trade body. */
export const caseMailsEn = {
  byMail: (by: string, day: string) =>
    `We received the answer of the board on ${day}, by mail from ${by}. Two people of the trade body took it from there.`,
  draft: {
    what: 'a draft waits for you',
    happened: (by: string) => `The answer of the board has been drafted, through the link of ${by}.`,
    contacts: { secretary: 'the company secretary', chair: 'the chair' },
    ask: 'Please read it and confirm it, or give it back with a reason. It takes two people: until you have confirmed it, it is no answer, and the due date stays as it is.',
    waits: 'A draft of the answer waits to be confirmed. A draft is no answer and stops no date.',
  },
  returned: {
    what: 'your draft was given back',
    happened: 'The draft of the answer was not confirmed. It was given back to you.',
    reason: 'Reason',
    ask: 'Please write a new draft. The due date stays as it is.',
  },
  extension: {
    what: 'the answer is due later',
    happened: (was: string) => `The board asked for more time. The answer was due by ${was}.`,
    reason: 'Reason of the board, shown in public',
    once: 'There is one extension in a case, and this was it. Reminders follow the new date.',
  },
  accepted: {
    what: 'the panel has accepted the answer',
    happened: 'The panel of tenants has accepted the answer of the board. Two members decided it.',
    next: (day: string) => `Until ${day} nothing more is asked. Then the panel looks whether it was done.`,
  },
  rejected: {
    what: 'the panel has rejected the answer',
    happened: 'The panel of tenants has rejected the answer of the board. Two members decided it.',
    reason: 'Reason of the panel, shown in public',
    ask: 'Please give a new answer of the board.',
    next: 'If the panel rejects the new answer too, the case goes to the Regulator of Social Housing.',
  },
  rejectedAgain: {
    what: 'the panel has rejected the answer a second time',
    happened: 'The panel of tenants has rejected the answer of the board a second time.',
    next: (day: string) => `The case waits in public and goes to the Regulator of Social Housing on ${day}.`,
    nextUnknown: 'The case goes to the Regulator of Social Housing.',
  },
  information: {
    what: 'the panel asks for information',
    happened: 'The panel of tenants asks for information about this case.',
    question: 'Question of the panel, shown in public',
    by: (day: string) =>
      `Please give it by ${day}, on the page behind the link. From the next day it is shown as late.`,
    given: 'It has been given. There is nothing more to do.',
  },
  confirmed: {
    what: 'a danger is confirmed',
    happened:
      'Readers have confirmed reports of danger that you were told of as unconfirmed. The case has gone to the Regulator of Social Housing.',
    ask: 'Please check the homes today. The dates of the case stay as they are.',
  },
  closed: {
    what: 'the case is closed',
    happened: (day: string) => `The case was closed on ${day}.`,
    outcomes: {
      resolved: 'It was put right.',
      'not-upheld': 'It was not upheld.',
      'regulator-took-over': 'The Regulator of Social Housing took it over.',
      'data-error': 'It rested on a mistake in the figures.',
    } satisfies Record<Closing, string>,
    codes: {
      'not-a-danger': 'Two people read the reports and found no danger in them.',
      'already-made-safe': 'Two people read the reports; what was reported has been made safe.',
      'too-little-told': 'Two people read the reports; they say too little to find out more.',
      'not-this-association': 'Two people read the reports; they are about homes of another landlord.',
    } satisfies Record<NotConfirmedReason, string>,
    reason: 'Reason, shown in public',
    next: 'There is nothing more to do. The case and its dates stay public.',
  },
  regulatorUpdate: {
    what: 'a danger was confirmed since the referral',
    happened:
      'After this case had been referred to you, reports of danger in it were confirmed by readers, or could not be decided in time. The case file below is made anew and says which.',
  },
  tasks: {
    greeting: 'To the trade body',
    link: 'The case in public',
    readings: {
      what: 'a reading of danger is overdue',
      happened:
        'Reports of danger wait to be read, and the day has passed by which a reader had to read them.',
      ask: 'Please see that two readers read them today. The board is told of them as unconfirmed after two working days, whoever has read them.',
    },
    review: {
      what: 'the panel has not decided',
      happened: (day: string) =>
        `The panel was to decide about this case by ${day}. It has not, and this is shown in public.`,
      ask: 'Please ask the panel what it needs. Where it has fewer than two members, the independent lead acts with it.',
    },
    stop: {
      what: 'the panel chair asks to stop an escalation',
      happened:
        'The chair of the panel has asked that this case does not go to the Regulator of Social Housing.',
      reason: 'Reason of the chair, shown in public',
      ask: (day: string) =>
        `By itself this stops nothing: the case goes on ${day}. It is stopped only if the trade body asks for it too, with a reason of its own, which is shown in public.`,
    },
  },
} as const;
