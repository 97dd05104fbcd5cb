/** Words of the page that says what became of all cases that went to the regulator. */
export const escalationsEn = {
  title: 'What became of cases that went to the regulator',
  lead: 'Some cases go to the Regulator of Social Housing. This page counts all of them, and what the regulator said of each.',
  none: 'No case has gone to the regulator so far.',
  summary: (upheld: number, all: number): string =>
    `In ${upheld} of ${all} ${all === 1 ? 'case' : 'cases'} the regulator found something to look at.`,
  share: (share: string, unknown: number): string =>
    `That is ${share}.${unknown > 0 ? ` ${unknown === 1 ? 'One of which' : `${unknown} of which`} we know no outcome ${unknown === 1 ? 'counts' : 'count'} as not found.` : ''}`,
  range: (low: string, high: string): string =>
    `A few cases cannot tell what many would: from those whose outcome we know, anything from ${low} to ${high} would fit.`,
  noRange: 'While no outcome is known, this says nothing about how many will be found.',
  silent: (count: number): string =>
    count === 0
      ? 'Each of them has been acknowledged.'
      : `${count} of them ${count === 1 ? 'has' : 'have'} not been acknowledged so far.`,
  caption: 'Cases by what the regulator said',
  outcome: 'What the regulator said',
  upheld: 'Something to look at?',
  cases: 'Cases',
  yes: 'Yes',
  no: 'No',
  open: 'Not known',
  unknown: 'Nothing so far, or nobody recorded it',
  outcomes: {
    'took-over': 'It took the case over',
    engaged: 'It is dealing with the landlord about it',
    'already-known': 'It knew already and is dealing with it',
    'no-action': 'It looked and takes no action',
    'out-of-remit': 'It is not within its remit',
  },
  countedOn: (day: string): string => `Counted on ${day}. It is counted anew every night.`,
  meansTitle: 'How to read this',
  means: [
    'A high share means that cases which go to the regulator are worth its time. A low one means that we send too many that are not.',
    '“No action” does not say that tenants were wrong. The regulator looks at how a landlord is run, and some matters belong to the landlord or to the Housing Ombudsman.',
    'The regulator says what became of a case by its own link, or in a reply that the trade body records. Each case shows who said so and when.',
  ],
  csv: 'Every such case as a table (CSV)',
  back: 'All results',
};
