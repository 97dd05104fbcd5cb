import type { frameEn } from './frame.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the words of the frame. */
export const frameEasy: typeof frameEn = {
  service: 'Together with Tenants',
  skip: 'Go to the main part of the page',
  language: 'Language',
  changeLanguage: 'Read this in easy English',
  back: 'Back',
  error: 'Mistake',
  exit: {
    hidden: 'Emergency',
    text: 'Leave this page fast',
    activated: 'Loading.',
    timedOut: 'You waited too long. Press again to leave.',
    pressTwoMoreTimes: 'Shift. Press 2 more times to leave.',
    pressOneMoreTime: 'Shift. Press 1 more time to leave.',
  },
  problem: 'Something needs to be put right',
  warning: 'Please note',
  important: 'Important',
  success: 'Done',
  breadcrumbs: 'Where you are',
  dates: { day: 'Day', month: 'Month', year: 'Year' },
  footer: {
    title: 'About this website',
    tell: 'Tell us about your landlord',
    results: 'Results',
    method: 'How we count',
    privacy: 'How we keep your answers safe',
    dataProtection: 'The law about your data',
    accessibility: 'Can everybody use this website?',
    independent:
      'We help people who rent from housing associations in England. We are not part of your landlord.',
    help: 'Do you need help, big print or a paper form?',
    phone: 'Phone us:',
    post: 'Write to us:',
  },
  refusals: {
    400: {
      title: 'We could not read that',
      body: 'Something went wrong with what was sent.\nNothing was saved.\nGo back and try again.',
    },
    403: {
      title: 'We could not take that',
      body: 'It did not come from our website.\nNothing was saved.\nPlease start again.',
    },
    404: {
      title: 'We cannot find this page',
      body: 'Did you type the address? Check each letter.\nDid you press a link? The link may be old.',
    },
    405: {
      title: 'That does not work here',
      body: 'You cannot use this page in that way.\nPlease start again.',
    },
    413: {
      title: 'That was too long',
      body: 'You sent more than we can take.\nNothing was saved.\nGo back. Make it shorter. Try again.',
    },
    415: {
      title: 'We could not read that kind of message',
      body: 'We can only read our own forms.\nNothing was saved.',
    },
    429: {
      title: 'Please wait one minute',
      body: 'Too much came from your internet connection.\nNothing is lost.\nWait one minute. Then try again.',
    },
    500: {
      title: 'Sorry, something went wrong',
      body: 'It is our mistake. It is not your mistake.\nTry again in a few minutes.\nWere you sending answers? Go back. Your answers should still be there.',
    },
    503: {
      title: 'Sorry, we are busy',
      body: 'Too many people are sending answers now.\nNothing is lost.\nWait one minute. Then try again.',
    },
  },
  toStart: 'Go to the first page',
  inDanger: 'Is someone in danger now? Phone 999.',
};
