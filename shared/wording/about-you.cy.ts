import type { aboutYouEn } from './about-you.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the questions about the tenant and the home. */
export const aboutYouCy: typeof aboutYouEn = {
  title: 'Amdanoch chi a’ch cartref',
  intro: 'Nid oes rhaid i chi ateb yr un o’r rhain.',
  why: 'Pam rydym yn gofyn',
  whyItems: (publicFrom) => [
    'Mae rhai pobl yn ateb yn amlach nag eraill. Gyda’r atebion hyn gallwn wneud i’r ffigurau siarad dros bob cartref.',
    'Dim ond mewn rhifau y cânt eu defnyddio. Ni chânt eu dangos gyda’ch atebion, ac nid oes un ffigur am lai na ' +
      `${publicFrom} o gartrefi.`,
    'Ni chânt eu defnyddio i benderfynu dim amdanoch chi. Nid yw eich landlord byth yn eu cael.',
  ],
  notSaid: 'Gwell gennyf beidio â dweud',
  dimensions: {
    age: {
      question: 'Faint yw eich oed?',
      levels: {
        'under-25': 'Dan 25',
        '25-to-34': '25 i 34',
        '35-to-49': '35 i 49',
        '50-to-64': '50 i 64',
        '65-to-74': '65 i 74',
        '75-and-over': '75 neu drosodd',
      },
    },
    tenure: {
      question: 'Pa fath o denant ydych chi?',
      levels: {
        'general-needs': 'Rwy’n rhentu cartref cyffredin',
        supported: 'Rwy’n rhentu cartref gyda chymorth',
        'housing-for-older-people': 'Rwy’n rhentu cartref i bobl hŷn',
        'shared-ownership': 'Rwy’n berchen ar gyfran ac yn talu rhent am y gweddill',
      },
    },
    disability: {
      question:
        'A ydych yn anabl, neu a oes gennych salwch sydd wedi para neu a fydd yn para 12 mis neu fwy?',
      levels: { disabled: 'Ydw, neu oes', 'not-disabled': 'Nac ydw, neu nac oes' },
    },
    property: {
      question: 'Pa fath o gartref yw e?',
      levels: {
        house: 'Tŷ',
        bungalow: 'Byngalo',
        flat: 'Fflat neu fflat deulawr',
        'shared-or-other': 'Cartref a rennir, neu rywbeth arall',
      },
    },
  },
  answered: (question, level) => `${question} ${level}`,
  remove: 'Dileu’r atebion hyn',
};
