/** Words of the pages on which a board writes one text: a reason for more time, for sending back, an answer to the panel. */
export const boardSayingsEn = {
  continue: 'Continue',
  change: 'Change what you wrote',
  names: 'Do not name a tenant, a home or a member of staff.',
  extension: {
    link: 'Ask for more time',
    title: 'Ask for more time to answer',
    offer: (days: number, until: string): string =>
      `You can ask for ${days} more working days, once, until ${until}.`,
    lead: (was: string, becomes: string): string =>
      `The answer is due by ${was}. With more time it is due by ${becomes}. You can have more time once in a case; it needs nobody’s consent.`,
    public: 'Your reason is public at once, word for word.',
    label: 'Why you need more time',
    hint: 'Up to 2,000 characters.',
    checkTitle: 'Check the reason before you send it',
    key: 'Your reason',
    newDate: 'New date for the answer',
    send: 'Take more time and make the reason public',
    done: (due: string): string => `The answer is now due by ${due}. Secretary and chair each get a receipt.`,
    row: 'More time',
    given: (was: string, moment: string): string =>
      `Asked for on ${moment}. Before, the answer was due by ${was}.`,
    reason: 'Your reason, in public',
    errors: {
      missing: 'Enter why you need more time',
      'too-long': 'Why you need more time must be 2,000 characters or fewer',
    },
  },
  return: {
    title: 'Send the draft back',
    lead: (other: string): string =>
      `Your reason goes to ${other}, who can then write a new draft. The date of the answer stays as it is.`,
    public: 'Your reason is kept in the record of the case. It is not shown on the public page.',
    label: 'Why you send it back',
    hint: 'Up to 2,000 characters.',
    checkTitle: 'Check the reason before you send the draft back',
    key: 'Your reason',
    send: 'Send the draft back',
    errors: {
      missing: 'Enter why you send it back',
      'too-long': 'Why you send it back must be 2,000 characters or fewer',
    },
  },
  information: {
    section: 'What the panel asks you for',
    due: (due: string): string => `Please give it by ${due}. From the next day it is shown as late.`,
    late: (due: string): string => `Late: it was due by ${due}. You can still give it.`,
    open: 'Give what the panel asks for',
    given: (moment: string): string => `Given on ${moment}:`,
    title: 'Give what the panel asks for',
    question: 'The panel of tenants asks:',
    lead: 'Two members of the panel decided to ask. You can answer each request once.',
    public: 'The panel may make what you write public, word for word.',
    label: 'Your answer to the panel',
    hint: 'Up to 2,000 characters.',
    checkTitle: 'Check what you give to the panel',
    key: 'Your answer to the panel',
    send: 'Give it to the panel',
    done: 'The panel has what you wrote.',
    errors: {
      missing: 'Enter your answer to the panel',
      'too-long': 'Your answer to the panel must be 2,000 characters or fewer',
    },
  },
};
