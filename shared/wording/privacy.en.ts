/** Words of the privacy page. */
export const privacyEn = {
  title: 'How we look after what you tell us',
  lead: 'You can answer without giving your name. Your landlord never gets your answer, your words or your contact details. The one exception is an address that you ask us to pass on because of a danger.',
  kept: {
    title: 'What we keep, how long, and who can see it',
    head: ['What', 'How long', 'Who'],
    rows: (months: number, wordsDays: number, contactDays: number) => [
      [
        'Your answers and reports of danger, with the week you sent them. No name, address or exact time.',
        `${months} months after the reporting year ends in March`,
        'Our computer counts them. People only see figures made of many homes.',
      ],
      [
        'What you said about yourself and your home, if anything. It is one number beside your answers.',
        'As long as your answers',
        'Nobody. Our computer uses it to make figures speak for all homes.',
      ],
      [
        'Your own words, if you wrote any. Kept locked, apart from your answers.',
        `${wordsDays} days`,
        'Two named people who read reports of danger and sort words into themes. Words that you marked private are sorted into none.',
      ],
      [
        'Your email or phone, if you gave one. Kept locked, apart from all else.',
        `${contactDays} days at most`,
        'The same two people, for the reason you chose',
      ],
      [
        'A scrambled form of your home’s code, which nobody can turn back',
        'Until your home gets a new code',
        'Nobody',
      ],
    ],
  },
  code: {
    title: 'Why nobody can tell what your home said',
    text: 'Your code is mixed with a secret key of the year before anything is stored. The key is held where no person can read it, and is destroyed after the year ends. From then on nobody, not even we, can join a code to an answer.',
  },
  cookies: {
    title: 'Cookies',
    text: 'We use none. While you fill in the form, what you have typed travels locked inside the page itself. If you close the page without saving, it is gone.',
  },
  exit: {
    title: 'Exit this page',
    text: 'On each page of the form a button takes you to a weather page at once; pressing Shift three times does the same where your browser runs scripts. Where scripts run, the page that you leave is also taken out of your browser’s history. Earlier pages stay in the history by their address, but pages with your answers are not kept in the browser, and what travels inside a page is locked. Your internet provider, or an app that watches your phone, may still see that you were here.',
  },
  connection: {
    title: 'Your connection',
    text: 'To keep attacks away, our computers look at the address of your internet connection for a moment and do not store it with your answer. We write no record of who visits which page.',
  },
  published: {
    title: 'What we publish',
    text: 'Only figures. Never fewer than 30 homes together, never your words. Once a week is over, the public record also gets one long number for each answer of that week, of all landlords together. Nobody can read from it who answered, about which landlord, or what. With your receipt you can find your own. It stays when you withdraw.',
  },
  rights: {
    title: 'Your rights',
    text: 'With the receipt code that you get after sending you can see that we have your answers, change them or withdraw them until the reporting year ends on 31 March. When you withdraw, your answers, words and contact details are deleted at once, and figures are made without them from that night on. Figures that were published already stay. To ask what we hold, or to complain about how we handle it, phone us or write to us. You can also complain to the Information Commissioner on 0303 123 1113.',
  },
  more: 'More on data protection and your rights',
};
