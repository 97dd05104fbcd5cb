import type { formEn } from './form.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the form's pages. */
export const formEasy: typeof formEn = {
  about: (association) => `This is about ${association}`,
  continue: 'Next',
  danger: {
    title: 'Is something in your home dangerous now?',
    emergency: 'Is it an emergency? Phone first. Do not wait for us.',
    numbers: [
      { what: 'Someone is in danger, or something burns:', number: '999', phone: '999' },
      { what: 'There is a smell of gas:', number: '0800 111 999', phone: '0800111999' },
      { what: 'The electricity is off, or a power line is broken:', number: '105', phone: '105' },
    ],
    hint: 'Choose everything that is true today. Tell your landlord too. We cannot send anyone to your home.',
    or: 'or',
    none: 'Nothing is dangerous',
    wasNone: 'Nothing is dangerous',
  },
  code: {
    title: 'Type the code from your letter',
    hint: 'It looks like this: 7K2QM-9XR4-TB8W-C. You can use big or small letters. You can leave out spaces and lines.',
    why: 'Why there is a code',
    whyText:
      'Every home gets one code. So we count every home only once. Did you answer before? Then your new answer takes the place of the old one. Your landlord cannot find out from the code what you said. We cannot find out either.',
    none: 'I have no code',
  },
  association: {
    title: 'Who is your landlord?',
    hint: 'Type a part of the name. Or type its number, for example C9001.',
    search: 'Find',
    open: 'Without a code we keep your answer apart.\nWe show it, but it does not count in the score.',
    results: (count) => (count === 1 ? 'We found 1 landlord' : `We found ${count} landlords`),
    more: 'There are more. Type more letters of the name.',
    code: (id) => `Number ${id}`,
  },
  commitment: {
    promise: 'The promise:',
    or: 'or',
    skip: 'Leave out this question',
  },
  words: {
    title: 'Do you want to tell us more?',
    hint: 'Do not write names, phone numbers or your address. Your landlord never sees this. You can write up to 2,000 letters.',
    remove: 'Delete my words',
    found: {
      title: 'Somebody could find out who you are from your words',
      lead: 'You did nothing wrong. You can keep your words. Please look at this first:',
      sure: 'We cannot find everything. Read your words again. Are there names, places or days that only you know?',
      who: 'Your landlord never sees your words. Two people who work for us read them. They do it to help with dangers and to find out what many people write about.',
    },
    choices: 'What do you want to do now?',
    change: 'Go on with what I changed',
    keep: 'Keep my words as they are',
    makePrivate: 'Keep my words private',
    privateMeans: 'Private means: only those two people read them. We use them for nothing else.',
    isPrivate: 'Your words are private. Only two people who work for us can read them.',
  },
  contact: {
    title: 'Can we get in touch with you?',
    intro:
      'You do not have to tell us.\nIf you tell us, we lock it away. Only two people may open it. Your landlord never sees it.\nWe delete it after one year or before.',
    email: 'Your email address',
    phone: 'Your phone number',
    purpose: 'Why may we get in touch?',
    purposes: {
      danger: 'About the danger in my home',
      more: 'To ask me more questions',
      outcome: 'To tell me what happened',
    },
    remove: 'Delete my email and phone number',
  },
  check: {
    title: 'Look at your answers before you send them',
    landlord: 'The landlord',
    association: 'Name',
    code: 'The code from your letter',
    used: 'You used it. We count your home in the score.',
    notUsed: 'You did not use it. We keep your answers apart. They do not count in the score.',
    danger: 'What is dangerous now',
    answers: 'What you answered',
    more: 'Do you want to add something?',
    problem: 'What was wrong',
    words: 'Your own words',
    wordsPrivate: 'Private: only two people who work for us can read these words',
    aboutYou: 'You and your home',
    contact: 'How we can get in touch with you',
    notProvided: 'No answer',
    change: 'Change',
    add: 'Add',
    send: 'Send',
    sending:
      'We only keep one answer from each home in a year. Did your home send answers before? Then these take their place. A year is from April to March.',
    sendingOpen: 'Your landlord never sees your answers.',
    replacing: 'When you send, these answers take the place of your old ones.',
    stays: {
      words: 'Did you write something before? It stays. If you write something now, it takes its place.',
      contact:
        'Did you give an email or phone number before? It stays. If you give one now, it takes its place.',
    },
  },
  problems: {
    'none-and-danger': 'Choose what is dangerous, or choose “Nothing is dangerous”. Do not choose both',
    'code-empty': 'Type the code from your letter',
    'code-too-short': 'Something is missing in the code. It has 14 letters and numbers',
    'code-too-long': 'There is too much in the code. It has 14 letters and numbers',
    'code-not-a-symbol': 'The code only has letters and numbers. It never has the letter U',
    'code-slip': 'There is a mistake in the code. Look at your letter again',
    'code-refused':
      'We could not take this code. Look at your letter again. After many wrong tries you have to wait 15 minutes or more. Or go on without a code',
    'code-withdrawn': 'This code is too old. Use the code from your newest letter',
    'search-empty': 'Type a part of the name of your landlord',
    'search-short': 'Type 2 letters or more of the name',
    'search-none':
      'We did not find this name. Try to write it in another way. Or your landlord did not make the promises',
    'association-empty': 'Choose your landlord',
    'reported-empty':
      'Did you tell your landlord that something was wrong? Choose an answer. We only count the answer below if you say yes',
    'words-long': 'You wrote too much. You can write 2,000 letters',
    'address-empty': 'Write your address, or take the tick away',
    'address-long': 'Your address is too long. You can write 300 letters',
    'pass-on-not-ticked': 'Do you want us to send your address? Tick the box. If not, delete what you wrote',
    'pass-on-no-danger':
      'We only send your address with a danger. Choose what is dangerous, or take the tick away',
    'email-wrong': 'There is a mistake in the email address. It looks like this: name@example.com',
    'phone-wrong': 'There is a mistake in the phone number. It looks like this: 020 7946 0123',
    'reach-empty': 'Type an email address or a phone number',
    'purpose-empty': 'Choose why we may get in touch',
    nothing: 'Answer one question or more, or tell us about a danger, or write something',
  },
  ended: {
    expired: {
      title: 'You have to start again',
      body: 'This page was open for more than a day.\nWe keep nothing before you send it or save it.\nPlease start again.',
    },
    conflict: {
      title: 'You sent these answers before',
      body: 'We have answers from this page. They were different.\nDo you want to change them? Start again with the same code. Then your new answers take their place.',
    },
    superseded: {
      title: 'We have a newer answer',
      body: 'Your home sent newer answers after you opened this page.\nWe count the newer answers. We changed nothing.\nDo you want to change them? Start again with the same code.',
    },
    withdrawn: {
      title: 'You took these answers back',
      body: 'We did not store them again.\nDo you want to answer now? Start again.',
    },
    busy: {
      title: 'Sorry, we are busy',
      body: 'Too many people are sending answers now.\nYour answers are still on this page.\nWait one minute. Then send them again.',
      again: 'Send again',
    },
    restart: 'Start again',
  },
};
