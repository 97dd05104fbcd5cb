import type { privacyEn } from './privacy.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the privacy page. */
export const privacyEasy: typeof privacyEn = {
  title: 'How we keep your answers safe',
  lead: 'You do not have to tell us your name.\nYour landlord never gets your answers, your words, your email or your phone number.\nOnly if you ask us to, because of a danger, we tell your landlord your address.',
  kept: {
    title: 'What we keep, how long, and who can see it',
    head: ['What we keep', 'How long we keep it', 'Who can see it'],
    rows: (months, wordsDays, contactDays) => [
      [
        'Your answers, the dangers you told us, and the week. No name, no address and no time of day.',
        `${months} months after the year ends in March`,
        'Our computer counts them. People only see numbers from many homes.',
      ],
      [
        'What you said about yourself and your home. It is one number beside your answers.',
        'As long as we keep your answers',
        'Nobody. Our computer uses it to count fairly.',
      ],
      [
        'Your own words. We lock them away, apart from your answers.',
        `For ${wordsDays} days`,
        'Two people who work for us. They look for dangers and for things that many people write about. Private words are not used for that.',
      ],
      [
        'Your email or phone number. We lock it away, apart from everything else.',
        `For ${contactDays} days or less`,
        'The same two people, and only for the reason that you chose',
      ],
      [
        'The code of your home, mixed up so that nobody can read it',
        'Until your home gets a new code',
        'Nobody can see it',
      ],
    ],
  },
  code: {
    title: 'Why nobody can find out what your home said',
    text: 'Before we store anything, our computer mixes your code with a secret key.\nNo person can read that key.\nAfter the year we destroy the key. Then nobody can find out which answer is from which home. We cannot find out either.',
  },
  cookies: {
    title: 'Cookies',
    text: 'Cookies are small files that a website puts on your phone or computer.\nWe do not use cookies.\nWhat you type stays locked in the page. When you close the page and did not save, it is gone.',
  },
  exit: {
    title: 'The button “Leave this page fast”',
    text: 'You find this button on every page of the form. It takes you to a page about the weather at once.\nYou can also press the Shift key three times. This does not work on every device.\nOn most devices the page also goes out of your history. The history is the list of pages that you looked at.\nOther pages can stay in the history. But nobody can see your answers there.\nYour internet company may still see that you were here. So may an app that watches your phone.',
  },
  connection: {
    title: 'Your internet connection',
    text: 'Our computers look at the address of your internet connection for a moment. This keeps attacks away.\nWe do not store it with your answer.\nWe do not write down who looks at which page.',
  },
  published: {
    title: 'What we show to everybody',
    text: 'We only show numbers.\nEvery number is from 30 homes or more.\nWe never show your words.\nWe also show one long number for every answer, in a list for each week. Nobody can see from it who answered or what they said. It stays in the list when you take your answers back.',
  },
  rights: {
    title: 'What you can ask for',
    text: 'After sending you get a code. With the code you can see that we have your answers. You can change them or take them back until 31 March.\nWhen you take them back, we delete your answers, your words, your email and your phone number at once. From that night on we count without them. Numbers that we showed before stay.\nDo you want to know what we keep? Do you want to complain about us? Phone us or write to us.\nYou can also complain to the Information Commissioner: 0303 123 1113. The Commissioner checks how people keep data.',
  },
  more: 'More about the law and your data',
};
