/** Words of the privacy page. */
export const privacyEn = {
  title: 'How we look after what you tell us',
  lead: 'You can answer without giving your name. Your landlord never gets your answer, your words or your contact details.',
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
        'Your own words, if you wrote any. Kept locked, apart from your answers.',
        `${wordsDays} days`,
        'Two named people who read reports of danger and sort words into themes',
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
    text: 'We use none. While you fill in the form, what you have typed travels locked inside the page itself. If you close the page, it is gone.',
  },
  connection: {
    title: 'Your connection',
    text: 'To keep attacks away, our computers look at the address of your internet connection for a moment and do not store it with your answer. We write no record of who visits which page.',
  },
  published: {
    title: 'What we publish',
    text: 'Only figures. Never fewer than 30 homes together, never your words.',
  },
  rights: {
    title: 'Your rights',
    text: 'You can answer again with the same code to change what you said. To ask what we hold, or to complain about how we handle it, phone us or write to us. You can also complain to the Information Commissioner on 0303 123 1113.',
  },
};
