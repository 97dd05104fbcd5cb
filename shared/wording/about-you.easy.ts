import type { aboutYouEn } from './about-you.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the questions about the tenant and the home. */
export const aboutYouEasy: typeof aboutYouEn = {
  title: 'You and your home',
  intro: 'You do not have to answer these questions.',
  why: 'Why we ask',
  whyItems: (publicFrom) => [
    'Some people answer more often than others. Your answers here help us to count fairly.',
    `We only use them to make numbers.\nEvery number is about ${publicFrom} homes or more.`,
    'We decide nothing about you.\nYour landlord never sees them.',
  ],
  notSaid: 'I do not want to say',
  dimensions: {
    age: {
      question: 'How old are you now?',
      levels: {
        'under-25': 'Younger than 25',
        '25-to-34': 'From 25 to 34',
        '35-to-49': 'From 35 to 49',
        '50-to-64': 'From 50 to 64',
        '65-to-74': 'From 65 to 74',
        '75-and-over': '75 or older',
      },
    },
    tenure: {
      question: 'How do you rent your home?',
      levels: {
        'general-needs': 'I rent a normal home',
        supported: 'I rent a home where staff support me',
        'housing-for-older-people': 'I rent a home that is for older people',
        'shared-ownership': 'I bought a part of my home and pay rent for the other part',
      },
    },
    disability: {
      question: 'Are you disabled, or ill for a long time (12 months or more)?',
      levels: { disabled: 'Yes', 'not-disabled': 'No' },
    },
    property: {
      question: 'What is your home?',
      levels: {
        house: 'A house with stairs inside',
        bungalow: 'A house without stairs (bungalow)',
        flat: 'A flat',
        'shared-or-other': 'A home that I share, or something else',
      },
    },
  },
  answered: (question, level) => `${question} ${level}`,
  remove: 'Delete these answers',
};
