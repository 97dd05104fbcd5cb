/** What the public reads of a panel, and the form on which members declare their interests. */
export const panelPublicEn = {
  title: (association: string): string => `The tenant panel of ${association}`,
  body: 'Tenants on this panel judge what the board answers, and recommend what should change. Names are not shown.',
  none: 'Nobody sits on this panel yet.',
  small:
    'This panel has fewer than two members. The trade body’s independent lead acts with it, and every such act says so.',
  link: 'The tenant panel: who sits on it, and what it recommends',
  register: {
    title: 'Who sits on the panel',
    since: 'Since',
    chosen: 'How they were chosen',
    until: 'Term ends',
    interests: 'Ties to the landlord',
    payments: 'Payments',
    declaredOn: 'Declared on',
    missing: 'Not declared',
  },
  recommendations: {
    title: 'What the panel recommends',
    none: 'The panel has recommended nothing yet.',
  },
  declare: {
    title: 'Declare your interests',
    body: 'Everybody should be able to see how independent the panel is. Your answers stand in the public register beside your part (member, chair or lead), without your name.',
    publicNote: 'Your answers are public, word for word. Do not write who you are or where you live.',
    fields: {
      chosen: 'How did you come to be on the panel?',
      until: 'When does your term end?',
      interests: 'What ties you to the landlord, besides living there?',
      payments: 'What are you paid for this, and by whom?',
    },
    hints: {
      chosen: 'For example: all tenants were asked, and names were drawn.',
      until: 'For example, 31 3 2028',
      interests:
        'For example: work, family, contracts, a place on its board. If there is nothing, write “none”.',
      payments: 'For example: bus fares by the landlord. If you are paid nothing, write “nothing”.',
    },
    button: 'Put this in the public register',
    register: 'The public register',
    done: 'It stands in the public register now.',
    errors: {
      chosen: {
        missing: 'Enter how you came to be on the panel',
        'too-long': 'How you came to be on the panel must be 1,000 characters or fewer',
      },
      until: {
        missing: 'Enter the day on which your term ends',
        'not-a-date': 'Enter a real date, like 31 3 2028',
      },
      interests: {
        missing: 'Enter what ties you to the landlord, or “none”',
        'too-long': 'What ties you to the landlord must be 1,000 characters or fewer',
      },
      payments: {
        missing: 'Enter what you are paid, or “nothing”',
        'too-long': 'What you are paid must be 1,000 characters or fewer',
      },
    },
  },
};
