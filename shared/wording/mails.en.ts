/**
 * Words of the mails to boards. Boards and the regulator are written to in English; the pages that the links open are
 * in English and Welsh.
 */
export const mailsEn = {
  /** Starts with the reference of the case and ends with the day. */
  subject: (reference: string, what: string, association: string, day: string) =>
    `${reference}: ${what}, ${association}, ${day}`,
  greeting: { secretary: 'To the company secretary', chair: 'To the chair of the board' },
  about: (association: string, promise: string) =>
    `This is about ${association} and the promise “${promise}” of the Together with Tenants charter.`,
  headings: {
    happened: 'What happened',
    ask: 'What we ask of the board',
    when: 'By when',
    how: 'How',
    next: 'What happens next',
    yourAnswer: 'What was answered',
  },
  dates: 'Dates of this case',
  acknowledgeBy: 'Tell us that you have this, by',
  answerBy: 'Give the answer of the board, by',
  provisional:
    'Both dates are counted in working days in England from the day on which this mail reaches your mail system. They hold if that is today; the page behind the link shows the exact ones.',
  ask: [
    'Tell us that you have received this.',
    'Give the answer of the board: accept it with an action and a date, accept it in part, or reject it with your reason.',
  ],
  how: 'Open the page of this case. It asks for no account and no password. Opening it changes nothing: only the buttons on it do.',
  link: 'The page of this case, for you alone',
  keep: 'The address above works like a key to this case. Please do not pass it on.',
  public:
    'The promise, the dates and whether they were kept are public from today. The evidence and your answer become public ten working days after the first of these dates started, or when the case ends.',
  next: 'If there is no answer by that date, the case is shown as late from the next day. Five working days later it goes to the Regulator of Social Housing.',
  unconfirmed:
    'These reports of danger have not been confirmed by a second reader yet. You are told now because tenants should not wait. Please check the homes without delay.',
  again: 'You may have received this already. If you have acted on it, there is nothing more to do.',
  reply:
    'Replies to this mail are read by people at the trade body. A reply is not yet an answer: it counts once two of them have recorded it.',
  notTenants:
    'It is made from what tenants told us, home by home. We never pass on who they are. Please do not try to find out.',
  notice: {
    what: 'the board is asked to answer',
  },
  update: {
    what: 'something was added',
    happened: 'A further failure was added to a case that the board knows of already.',
    ask: 'Please take it into account in the answer of the board. The dates of the case stay as they are.',
  },
  reminder: {
    before: {
      what: 'the answer of the board is due soon',
      happened: (day: string) => `The answer of the board is due on ${day}. We have not received it yet.`,
    },
    due: {
      what: 'the answer of the board is due today',
      happened: (day: string) => `The answer of the board is due today, ${day}. We have not received it yet.`,
    },
    late: {
      what: 'the answer of the board is late',
      happened: (day: string) =>
        `The answer of the board was due on ${day}. We have not received it. The case is shown as late in public.`,
    },
    missing: 'What is missing is the answer of the board. This is all that we ask for.',
    missingBoth: 'What is missing: that somebody tells us the board has this, and the answer of the board.',
    goesOn: (day: string) => `The case goes to the Regulator of Social Housing on ${day}.`,
    went: 'The case has gone to the Regulator of Social Housing.',
  },
  second: {
    what: 'the board has not acknowledged a case',
    missed: (day: string) =>
      `We wrote to the first contact of the board about this case. By ${day} nobody had told us that the board has it. Therefore we write to you.`,
    bounced:
      'We wrote to the first contact of the board about this case. The mailbox did not take our mail. Therefore we write to you. Please also have the contact in the register put right.',
  },
  receipt: {
    what: 'the answer of the board was received',
    happened: (by: string, day: string) =>
      `We received the answer of the board on ${day}, through the link of ${by}.`,
    contacts: { secretary: 'the company secretary', chair: 'the chair' },
    late: (day: string) => `It was due on ${day}, so it is shown as late.`,
    inTime: (day: string) => `It was due by ${day}, so it came in time.`,
    kinds: {
      accept: 'The board accepts the failure.',
      part: 'The board accepts the failure in part.',
      reject: 'The board rejects the failure.',
    },
    action: 'What the board will do',
    reason: 'Reason of the board',
    by: 'To be done by',
    wrong: 'If nobody who may speak for the board sent this, reply to this mail today.',
    next: 'The answer is read by the panel of tenants. There is nothing more to do now.',
  },
} as const;
