/** Words of the form's pages. */
export const formEn = {
  about: (association: string) => `About ${association}`,
  continue: 'Continue',
  danger: {
    title: 'Is anything in your home dangerous now?',
    emergency: 'In an emergency, do not wait for us',
    numbers: [
      { what: 'Someone is in danger, or there is a fire:', number: '999', phone: '999' },
      { what: 'You smell gas:', number: '0800 111 999', phone: '0800111999' },
      { what: 'A power cut, or a damaged power line:', number: '105', phone: '105' },
    ],
    hint: 'Choose all that are true today. Tell your landlord about it as well: we cannot send anyone to your home.',
    or: 'or',
    none: 'None of these',
    wasNone: 'Nothing dangerous',
  },
  code: {
    title: 'Enter the code from your letter',
    hint: 'It looks like 7K2QM-9XR4-TB8W-C. Capital letters, spaces and hyphens do not matter.',
    why: 'What the code is for',
    whyText:
      'Each home gets one code, so that each home counts once. If you answer again, your new answer takes the place of the old one. Your landlord cannot use the code to find out what you said, and neither can we.',
    none: 'I do not have a code',
  },
  association: {
    title: 'Which association is your landlord?',
    hint: 'Type part of its name, or its code in the register, for example C9001.',
    search: 'Search',
    open: 'Without a code your answer is kept and shown apart from the others. It does not count in the score, because we cannot tell how many homes it stands for.',
    results: (count: number) => (count === 1 ? '1 association found' : `${count} associations found`),
    more: 'There are more. Type more of the name to see them.',
    code: (id: string) => `Register code ${id}`,
  },
  commitment: {
    promise: 'The promise',
    or: 'or',
    skip: 'Skip this question',
  },
  words: {
    title: 'Tell us more',
    hint: 'Do not write names, phone numbers or your address. Your landlord never sees this. Up to 2,000 characters.',
    remove: 'Remove my words',
    found: {
      title: 'Your words could tell somebody who you are',
      lead: 'Nothing is wrong and you may keep them. Look at this first:',
      sure: 'We cannot find everything. Read your words once more for names, places and dates that only you would know.',
      who: 'Your landlord never sees your words. Two named people read them to help with dangers and to say what many homes write about.',
    },
    choices: 'What do you want to do?',
    change: 'Continue with my changes',
    keep: 'Keep my words as they are',
    makePrivate: 'Keep my words, but private',
    privateMeans:
      'Private: only those two people see them, and they are never used to say what many homes write about.',
    isPrivate: 'Your words are private: only two named people see them.',
  },
  contact: {
    title: 'How may we reach you?',
    intro:
      'You do not have to tell us. If you do, it is locked away: only two named people may open it, and never your landlord. We delete it after a year at most.',
    email: 'Email address',
    phone: 'Phone number',
    purpose: 'What may we contact you about?',
    purposes: {
      danger: 'The danger I told you about',
      more: 'To ask me more about my answers',
      outcome: 'To tell me what came of it',
    },
    remove: 'Remove my contact details',
  },
  check: {
    title: 'Check your answers before you send them',
    landlord: 'Your landlord',
    association: 'Association',
    code: 'Code from your letter',
    used: 'Used: your home counts in the score',
    notUsed: 'Not used: kept and shown apart, not scored',
    danger: 'Dangerous now',
    answers: 'Your answers',
    more: 'If you want to add something',
    problem: 'What went wrong',
    words: 'In your own words',
    wordsPrivate: 'Private: only two named people see these words',
    aboutYou: 'About you and your home',
    contact: 'How we may reach you',
    notProvided: 'Not provided',
    change: 'Change',
    add: 'Add',
    send: 'Send my answers',
    sending:
      'When you send, your answers replace any that your home sent before in this year, from April to March.',
    sendingOpen: 'Your landlord does not see them.',
    replacing: 'When you send, these answers take the place of those you sent before.',
    stays: {
      words:
        'If you wrote something before, it stays as it is. If you write something now, it takes its place.',
      contact: 'If you gave contact details before, they stay. If you give some now, they take their place.',
    },
  },
  problems: {
    'none-and-danger': 'Choose what is dangerous, or “None of these”, not both',
    'code-empty': 'Enter the code from your letter',
    'code-too-short': 'The code is too short: it has 14 letters and digits',
    'code-too-long': 'The code is too long: it has 14 letters and digits',
    'code-not-a-symbol': 'The code has only letters and digits, and no letter U',
    'code-slip': 'There is a slip in the code: check it against your letter',
    'code-refused':
      'We could not accept this code. Check it against your letter. After several wrong tries a code rests, for 15 minutes or more: then try later, or go on without a code',
    'code-withdrawn': 'This code is no longer valid. Use the code of your newest letter',
    'search-empty': 'Enter part of the name of your landlord',
    'search-short': 'Enter at least 2 letters of the name',
    'search-none':
      'We found no association by that name. It may be written in another way, or it has not joined the charter',
    'association-empty': 'Choose your association',
    'reported-empty':
      'Say if you reported something in the last 12 months. We count your answer below only if you did',
    'words-long': 'Your words must be 2,000 characters or fewer',
    'address-empty': 'Enter your address, or untick the box',
    'address-long': 'The address must be 300 characters or fewer',
    'pass-on-not-ticked': 'Tick the box if we should pass on your address, or empty the fields below',
    'pass-on-no-danger':
      'We pass on an address only with a danger: choose what is dangerous, or untick the box',
    'email-wrong': 'Enter an email address in the right form, like name@example.com',
    'phone-wrong': 'Enter a phone number, like 020 7946 0123',
    'reach-empty': 'Enter an email address or a phone number',
    'purpose-empty': 'Choose what we may contact you about',
    nothing: 'Answer at least one question, report a danger or tell us something in words',
  },
  ended: {
    expired: {
      title: 'This page is too old',
      body: 'We keep nothing until you send or save, so a form that was left for a day has to be started again.',
    },
    conflict: {
      title: 'These answers were already sent',
      body: 'This page was sent before with other answers, and those are stored. To change them, start again with the same code: your new answers then take their place.',
    },
    superseded: {
      title: 'A newer answer is already stored',
      body: 'Your home sent newer answers after this page was opened. The newer ones count and nothing was changed. To change them, start again with the same code.',
    },
    withdrawn: {
      title: 'You have withdrawn these answers',
      body: 'They stay withdrawn and nothing was stored. If you want to answer after all, start again.',
    },
    busy: {
      title: 'Sorry, we are busy',
      body: 'Too many people are sending at this moment. Your answers are still on this page. Wait a minute, then send them again.',
      again: 'Send again',
    },
    restart: 'Start again',
  },
};
