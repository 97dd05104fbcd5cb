/** What is asked about a tenant or a home, and the names of its levels. */
export type DimensionWords = { question: string; hint?: string; levels: Readonly<Record<string, string>> };

/** Words of the optional questions about the tenant and the home, by the rulebook's dimensions. */
export const aboutYouEn = {
  title: 'About you and your home',
  intro: 'You do not have to answer any of these.',
  why: 'Why we ask',
  whyItems: (publicFrom: number) => [
    'Some people answer more often than others. With these answers we can make the figures speak for all homes.',
    'They are used only in numbers. They are not shown with your answers, and no figure is about fewer than ' +
      `${publicFrom} homes.`,
    'They are not used to decide anything about you. Your landlord never gets them.',
  ],
  notSaid: 'Prefer not to say',
  dimensions: {
    age: {
      question: 'How old are you?',
      levels: {
        'under-25': 'Under 25',
        '25-to-34': '25 to 34',
        '35-to-49': '35 to 49',
        '50-to-64': '50 to 64',
        '65-to-74': '65 to 74',
        '75-and-over': '75 or over',
      },
    },
    tenure: {
      question: 'What kind of tenant are you?',
      levels: {
        'general-needs': 'I rent an ordinary home',
        supported: 'I rent a home with support',
        'housing-for-older-people': 'I rent a home for older people',
        'shared-ownership': 'I own a share and pay rent for the rest',
      },
    },
    disability: {
      question: 'Are you disabled, or do you have an illness that has lasted or will last 12 months or more?',
      levels: { disabled: 'Yes', 'not-disabled': 'No' },
    },
    property: {
      question: 'What kind of home is it?',
      levels: {
        house: 'A house',
        bungalow: 'A bungalow',
        flat: 'A flat or maisonette',
        'shared-or-other': 'A shared home, or something else',
      },
    },
  } as Readonly<Record<string, DimensionWords>>,
  answered: (question: string, level: string) => `${question} ${level}`,
  remove: 'Remove these answers',
};
