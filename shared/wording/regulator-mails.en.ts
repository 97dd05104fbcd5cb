/** Words of the mails to the regulator and of the case file. Factual, in the regulator's own five groups of factors. */
export const regulatorMailsEn = {
  what: {
    notice: 'referral for consideration',
    reminder: 'a referral waits for an acknowledgement',
    receipt: 'the referral was acknowledged',
  },
  greeting: {
    regulator: 'To the referrals team of the Regulator of Social Housing',
    'trade-body': 'To the trade body',
  },
  notTaken:
    "The regulator's mailbox did not take the mail below. Please bring it to the regulator in another way today, with the four files, and record how.",
  about: (association: string, code: string, promise: string) =>
    `This mail tells you of ${association} (registration code ${code}) and of the promise “${promise}” of the Together with Tenants charter.`,
  notComplaint:
    'It is not an individual complaint: it rests on what many homes said. Individual complaints go to the landlord and to the Housing Ombudsman. It makes no claim about any grade.',
  ask: 'What we ask',
  askText: (day: string) =>
    `Please acknowledge that you have it, by ${day}: open the page below and press the button on it. Opening the page changes nothing. Whether you acknowledge, and when, is shown in public.`,
  provisional:
    'The date is counted in working days from the day on which this mail reaches your mail system.',
  link: 'The page to acknowledge, for you alone',
  files: 'Files',
  filesText:
    'Attached are the case file as PDF, its figures as CSV, the whole as JSON with a published schema, and the SHA-256 sums of all three. They hold no word of a tenant, no name of a person and no count under ten.',
  reply: 'Replies to this mail are read by people at the trade body.',
  again: 'You may have received this already. If you have acknowledged it, there is nothing more to do.',
  reminder: {
    happened: (day: string) =>
      `On ${day} we sent you the case file of this case. Nobody has acknowledged it yet. This is shown in public.`,
    ask: 'Please open the page below and press the button on it.',
  },
  receipt: {
    happened: (day: string) =>
      `The Regulator of Social Housing acknowledged this case on ${day}. This is shown in public.`,
    next: 'There is nothing more to do in this service. What the regulator decides, it decides by its own rules.',
    wrong: 'If nobody at the regulator did this, reply to this mail today.',
  },
} as const;
