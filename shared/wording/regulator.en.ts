/** Words of the pages on which the regulator reads a referral and acknowledges it. */
export const regulatorEn = {
  title: (association: string): string => `Referral about ${association}`,
  caption: (caseId: string): string => `Case ${caseId}`,
  link: 'Only people with this link can see this page. Opening it changes nothing; only its button does.',
  acknowledge: {
    title: 'Acknowledge this referral',
    body: (days: readonly string[]): string =>
      `This says only that the referral has arrived. It takes no position on it. We ask again after ${days.join(' and ')} working days, and the public page shows whether it was acknowledged.`,
    button: 'Acknowledge this referral',
    done: 'Thank you. The referral is acknowledged. You and the trade body each get a receipt by e-mail.',
    acknowledged: (moment: string): string => `Acknowledged on ${moment}.`,
    notYours: 'Only the regulator’s own link can acknowledge this referral.',
  },
  remit: {
    title: 'Remit',
    body: 'The commitment touches these consumer standards.',
    commitment: 'Commitment',
    standards: 'Standards',
    names: {
      'safety-and-quality': 'Safety and Quality',
      'transparency-influence-and-accountability': 'Transparency, Influence and Accountability',
      'neighbourhood-and-community': 'Neighbourhood and Community',
      tenancy: 'Tenancy',
    },
  },
  context: {
    title: 'Context',
    association: 'Association',
    code: 'Registration number',
    designation: 'Designation',
    designations: {
      'Non-profit': 'Non-profit',
      Profit: 'For profit',
      'Local authority': 'Local authority',
    },
    homes: 'Homes',
    asOf: (homes: string, day: string): string => `${homes} on ${day}`,
    year: 'Reporting year',
    yearOf: (from: number): string => `April ${from} to March ${from + 1}`,
    others: 'Other cases about this association',
    othersOf: (open: number, closed: number): string => `${open} open, ${closed} closed`,
  },
  impact: { title: 'Scale and impact' },
  landlord: {
    title: 'What the landlord has done',
    told: 'Board told on',
    acknowledged: 'Board said that it has the case',
    answerDue: 'Answer due by',
    answer: 'Board’s answer',
    none: 'None so far',
    notTold: 'No mailbox of the board has taken our mail',
    late: 'late',
  },
  why: {
    title: 'Why this comes to you now',
    body: 'Your aims include that tenants are safe, are treated well, and can hold their landlord to account.',
    reasons: {
      'answer-late': 'The board did not answer in time.',
      'rejected-twice': 'Tenants on the panel rejected the board’s answer twice.',
      undeliverable: 'The board could not be reached at any address.',
      'confirmed-danger': 'People have confirmed a danger, and that does not wait.',
      'undecided-danger':
        'One of two readers confirmed a danger, and no third decided in time. That does not wait.',
    },
    waited: (day: string): string => `The case then waited in public until ${day}.`,
    straight: 'It came to you at once.',
  },
  already: {
    title: 'This is already recorded',
    body: (moment: string): string =>
      `The referral was already acknowledged on ${moment}. Nothing was changed now.`,
    back: 'See the referral',
  },
  closed: {
    title: 'This case is closed',
    body: (moment: string): string => `It was closed on ${moment}. Nothing was changed now.`,
  },
};
