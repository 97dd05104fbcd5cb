import type { startEn } from './start.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the page before the form. */
export const startEasy: typeof startEn = {
  title: 'Tell us about your landlord',
  lead: 'Your landlord is the housing association that you pay rent to.\nIt made promises to you.\nTell us if it keeps them.\nThis takes about 5 minutes.',
  start: 'Start',
  youCan: {
    title: 'What you can do',
    items: [
      'Answer five questions about your landlord and your home.',
      'Leave out any question.',
      'Tell us if something in your home is dangerous.',
      'Write something in your own words.',
    ],
  },
  before: {
    title: 'Before you start',
    text: 'You do not have to tell us your name.\nDid you get a letter from us? It has a code on it. A code is a row of letters and numbers.\nHave the code ready. With the code we can count your answer in the score.',
  },
  notFor: {
    title: 'What we cannot do',
    intro: 'We cannot repair your home.\nWe cannot decide about a complaint.\nThese people can help:',
    items: [
      { what: 'Someone is in danger now', go: 'Phone 999.' },
      { what: 'You smell gas', go: 'Phone 0800 111 999. It is free. You can phone by day and by night.' },
      { what: 'Something is broken', go: 'Tell your landlord. The phone number is on your rent letter.' },
      {
        what: 'You want to complain',
        go: 'A complaint is when you say that something is not right. Complain to your landlord first. Did that not help? Phone the Housing Ombudsman on 0300 111 3000. The Ombudsman decides about complaints. It is free.',
      },
    ],
  },
  happens: {
    title: 'What happens with your answer',
    items: [
      'Every night we count your answer together with the answers from other homes.',
      'Every month we show how each landlord is doing.',
      'Do many homes say that a promise is broken? Then the people in charge of the landlord must answer. Everybody can read the answer.',
      'Do they not answer, or is it very bad? Then we tell the Regulator of Social Housing. The Regulator checks landlords.',
    ],
  },
  track: 'Did you send answers before? See them, change them or take them back',
  never: {
    title: 'Who cannot see your answers',
    text: 'Your landlord never sees your answers.\nYour landlord never sees your words, your phone number or your email.\nWe only show numbers made from many homes. Nobody can tell what you said.',
    link: 'How we keep your answers safe',
  },
  other: {
    title: 'Other ways to tell us',
    text: 'You can phone us.\nYou can ask for a paper form or big print.\nYou can ask for somebody to help you.\nIt is free.',
    phone: 'Phone us:',
    hours: 'Monday to Friday, from 9 in the morning to 5 in the afternoon',
    post: 'Or write to us:',
  },
};
