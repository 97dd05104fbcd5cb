/** Words about the two people who answer for a board: one drafts, the other confirms or sends back. */
export const boardDraftsEn = {
  contacts: { secretary: 'the company secretary', chair: 'the chair' },
  yours: {
    title: {
      secretary: 'Your draft waits for the company secretary',
      chair: 'Your draft waits for the chair',
    },
    body: (moment: string, other: string): string =>
      `You wrote this draft on ${moment}. It is no answer yet: only ${other} can confirm it, by the link in their own mail.`,
    change: 'Change your draft',
    done: {
      secretary: 'Your draft is saved. It now waits for the company secretary.',
      chair: 'Your draft is saved. It now waits for the chair.',
    },
  },
  clock: (due: string): string =>
    `A draft does not stop the clock. The answer is due by ${due}, and counts from the day on which the second person confirms it.`,
  clockLate: (due: string): string =>
    `A draft does not stop the clock. The answer was due by ${due}, and stays late until the second person confirms it.`,
  tell: (mails: number): string =>
    `We mail the first ${mails} drafts only. Please tell them yourself that there is a new one.`,
  theirs: {
    title: {
      secretary: 'A draft of the company secretary waits for you',
      chair: 'A draft of the chair waits for you',
    },
    body: (moment: string, other: string): string =>
      `Written by ${other} on ${moment}. It becomes the board’s answer when you confirm it.`,
    open: 'Confirm it or send it back',
  },
  judge: {
    title: 'Confirm the draft, or send it back',
    lead: 'Please read all of it before you decide.',
    once: 'An answer cannot be changed after it is confirmed.',
    confirm: 'Confirm: this is the board’s answer',
    back: 'Send it back with a reason',
    instead: 'Change it yourself',
    insteadHint: (other: string): string => `Then it is your draft, and waits for ${other} to confirm it.`,
    done: 'You have confirmed the answer. It is now the board’s answer.',
  },
  returned: {
    toYou: {
      secretary: 'The company secretary sent your draft back',
      chair: 'The chair sent your draft back',
    },
    byYou: 'You sent the draft back',
    reason: (moment: string): string => `Reason given on ${moment}:`,
    waits: (other: string): string =>
      `A new draft by ${other} is waited for. You can also write one yourself: then they confirm it.`,
    change: 'Change the draft',
    anew: 'Write a new draft',
    before: 'The draft as it was',
    done: 'You have sent the draft back with your reason.',
  },
  replaces: (other: string): string =>
    `A draft by ${other} waits for you. What you send here takes its place, and waits for ${other} to confirm it.`,
  meanwhile:
    'Another draft was sent while you wrote. What you wrote is below and has not been sent. Please look at the case before you send it: it would take the other draft’s place.',
  reach: {
    title: 'Nobody can confirm your draft yet',
    'no-mailbox': (other: string): string =>
      `We know no mailbox of ${other}, so nobody else can confirm an answer by a link. The dates stay as they are.`,
    'one-mailbox': (other: string): string =>
      `We know the same mailbox for you and for ${other}. An answer takes two people with a mailbox each, so this link cannot be used to confirm one. The dates stay as they are.`,
    refused: (other: string): string =>
      `The mailbox that we know of ${other} does not take our mail, so nobody else can confirm an answer by a link. The dates stay as they are.`,
    help: 'Reply to any of our mails and name the right mailbox: the trade body enters it. Or send the answer itself in your reply: two people at the trade body then record it, and it counts from the day on which your mail came.',
  },
  byMail: {
    waits: (day: string): string =>
      `The trade body has an answer of the board that came by mail on ${day}. It counts when a second person there has compared it with the mail.`,
    given: 'This answer came by mail. Two people at the trade body took it from there.',
  },
  refused: {
    title: 'Nothing was changed',
    'case-closed': (moment: string): string =>
      `The case was closed on ${moment}. Nothing can be answered any more.`,
    'already-answered': (moment: string): string => `The board’s answer was already recorded on ${moment}.`,
    'already-acknowledged': (moment: string): string =>
      `That the board has this case was already recorded on ${moment}.`,
    'no-draft': 'No draft waits any more: it was sent back, or there never was one.',
    'same-person':
      'You wrote this draft, so another person must confirm it or send it back. An answer takes two people.',
    'one-mailbox':
      'The same mailbox is registered for both of you. An answer takes two people with a mailbox each.',
    'draft-changed': 'The draft has changed since you opened the page. Please read the new one first.',
    'action-day-passed':
      'The day by which the draft promises its action has passed. Please send it back, so that a new day is named.',
    'already-extended': (due: string): string =>
      `The board has had its one extension. The answer is due by ${due}.`,
    'too-late-to-extend': (due: string): string =>
      `More time can be asked for until the day before the answer is due. It was due by ${due}.`,
    'no-such-request': 'The panel does not wait for this: it was given already, or was never asked for.',
    'reason-missing': 'Nothing was written, or it was too long.',
    kept: 'What you wrote, so that it is not lost',
    already: 'This is already recorded',
    back: 'See the case',
  },
};
