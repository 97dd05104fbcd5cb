import type { Refusal } from '../domain/escalation/command.ts';
import type { EscalationReason } from '../domain/escalation/regulator-outcome.ts';

type Recipient = 'secretary' | 'chair' | 'regulator' | 'trade-body';

/** Words of the trade body's desk: what waits, a case, and why something was not done. */
export const tradeBodyDeskEn = {
  title: 'Look after the service',
  back: 'Back to what waits',
  someone: 'somebody who has left',
  waits: {
    title: 'What waits for you',
    none: 'Nothing waits. New tasks appear here by themselves.',
    about: (association: string, commitment: string): string => `${association}: ${commitment}`,
    caseLink: 'Open the case',
  },
  tasks: {
    'readings-overdue': {
      title: 'Reports of danger have not been read in time',
      body: 'Ask two readers to read them today. Only readers can see what tenants wrote.',
    },
    'stop-asked': {
      title: 'The panel chair asks to stop an escalation',
      body: (day: string): string =>
        `By itself this stops nothing. The case goes to the regulator on ${day}.`,
      act: 'Say whether you stop it too',
    },
    'not-reached': {
      title: 'The board has not been reached',
      body: (day: string): string =>
        `Mails came back. Send a letter and enter the day of posting. Otherwise the regulator is told on ${day}.`,
      act: 'Enter the day of posting',
    },
    'mailed-answer': {
      title: 'An answer that came by mail waits to be confirmed',
      body: (by: string): string => `${by} entered it. Somebody else compares it with the mail.`,
      act: 'Compare and confirm it',
      own: 'You entered it, so somebody else must confirm it.',
    },
    'to-second': {
      title: 'The independent lead proposed something for a panel without members',
      body: (day: string): string =>
        `Somebody else of the trade body reads it and seconds it, or it lapses after ${day}.`,
      act: 'Read it',
    },
    bounced: {
      title: (of: string): string => `A mail to ${of} came back`,
      body: 'Find the right mailbox and propose it. A second person confirms it.',
      settings: 'This mailbox stands in the settings. Ask an engineer to change it there.',
      act: 'Change the mailbox',
    },
    'no-address': {
      title: (of: string): string => `There is no mailbox of ${of}`,
      body: 'Find one and propose it. A second person confirms it.',
      act: 'Enter a mailbox',
    },
    undeliverable: {
      title: 'The board could not be reached, and the regulator has been told',
      body: 'A letter still helps: enter the day of posting, and the time of the board begins.',
      act: 'Enter the day of posting',
    },
    'review-late': {
      title: 'The panel has not decided in time',
      body: (day: string): string => `It was due before ${day}. Ask the panel what it needs.`,
    },
  },
  recipients: {
    secretary: 'the company secretary',
    chair: 'the chair',
    regulator: 'the regulator',
    'trade-body': 'the trade body',
  } satisfies Record<Recipient, string>,
  find: {
    title: 'Find a case or an association',
    hint: 'Reference of a case, such as C9001-quality-2026-1, or a registration number, such as C9001',
    button: 'Find',
    notFound: 'There is no case with this reference and no association with this number.',
  },
  case: {
    caption: (id: string): string => `Case ${id}`,
    public: 'The case in public',
    register: 'Mailboxes and panel',
    facts: {
      state: 'State',
      opened: 'Opened',
      told: 'Board told',
      notTold: 'Not yet: no mail was delivered and no letter is entered',
      answerDue: 'Answer due by',
      answered: 'Answered',
      mailed: 'Answer by mail',
      mailedBy: (by: string, day: string): string => `Came on ${day}, entered by ${by}, not confirmed yet`,
      goes: 'Goes to the regulator on',
      why: 'Why it goes',
      stops: 'Asked to stop',
      regulatorTold: 'Regulator told',
      outcome: 'What the regulator said',
    },
    reasons: {
      'answer-late': 'The board did not answer in time',
      'rejected-twice': 'The panel rejected the answer twice',
      undeliverable: 'The board could not be reached',
      'confirmed-danger': 'A danger was confirmed',
      'undecided-danger': 'A danger could not be decided in time',
    } satisfies Record<EscalationReason, string>,
    askedBy: { chair: 'Panel chair', us: 'Trade body' },
    acts: 'What you can do',
    none: 'Nothing is open to you in this case now.',
  },
  refusals: {
    'not-open': 'This is not open in the case as it stands now. Somebody may have done it before you.',
    changed: 'Another answer was entered since you opened the page. Open it again and compare.',
    'same-person': 'It takes two people, and you are the one who proposed or entered it.',
    'no-such-proposal': 'This proposal is gone: it was seconded, taken back, or it lapsed.',
    'panel-has-members': 'The panel has members now, so they decide.',
    'not-waiting': 'Somebody has decided it already.',
    'already-asked': 'The trade body has asked already.',
    'already-answered': 'The board has answered already.',
    'already-recorded': 'This is recorded already.',
    'case-closed': 'The case is closed.',
    'nothing-to-stop': 'There is nothing to stop: no escalation is due, or it has gone.',
    'clock-already-runs': 'The board has been told already.',
    'no-draft': 'No answer waits to be confirmed.',
    'day-in-future': 'This day has not come yet',
    'day-before-case': 'This day is before the case was opened',
    'action-day-passed': 'The day by which it acts was over when the mail came',
    'reason-missing': 'Enter a reason of at most 2,000 characters',
  } satisfies Partial<Record<Refusal | 'not-open' | 'changed' | 'not-waiting', string>>,
  told: {
    title: 'Nothing was changed',
    other: 'The rules do not allow this in the case as it stands now.',
    back: 'See how it stands',
  },
};
