/** Words of the frame that every page stands in, and of the pages that say that something went wrong. */
export const frameEn = {
  service: 'Together with Tenants',
  skip: 'Skip to main content',
  language: 'Language',
  changeLanguage: 'Change the language to English',
  back: 'Back',
  error: 'Error',
  exit: {
    hidden: 'Emergency',
    text: 'Exit this page',
    activated: 'Loading.',
    timedOut: 'Exit this page expired.',
    pressTwoMoreTimes: 'Shift, press 2 more times to exit.',
    pressOneMoreTime: 'Shift, press 1 more time to exit.',
  },
  problem: 'There is a problem',
  warning: 'Warning',
  important: 'Important',
  success: 'Success',
  breadcrumbs: 'Where you are',
  dates: { day: 'Day', month: 'Month', year: 'Year' },
  footer: {
    title: 'About this service',
    tell: 'Tell us about your landlord',
    results: 'Results',
    method: 'How we work out results',
    privacy: 'Privacy',
    dataProtection: 'Data protection',
    accessibility: 'Accessibility statement',
    independent: 'An independent service for tenants of housing associations in England.',
    help: 'Need help, large print or a paper form?',
    phone: 'Phone',
    post: 'Write to',
  },
  /** Pages for what cannot be shown, by HTTP status. */
  refusals: {
    400: {
      title: 'We could not read that',
      body: 'Something in what your browser sent was not what we expected. Nothing was saved. Go back and try again.',
    },
    403: {
      title: 'We could not accept that',
      body: 'It did not come from one of our own pages. Nothing was saved. Start again from our start page.',
    },
    404: {
      title: 'Page not found',
      body: 'If you typed the address, check that it is right. If you followed a link, it may be out of date.',
    },
    405: {
      title: 'That does not work here',
      body: 'This page cannot be used in that way. Start again from our start page.',
    },
    413: {
      title: 'That was too much to send',
      body: 'What you sent is too long. Nothing was saved. Go back, shorten it and try again.',
    },
    415: {
      title: 'We could not read that kind of message',
      body: 'We can only read what our own forms send. Nothing was saved.',
    },
    429: {
      title: 'Please wait a minute',
      body: 'A lot came from your connection in a short time. Nothing is lost. Wait a minute, then try again.',
    },
    500: {
      title: 'Sorry, something went wrong',
      body: 'This is our fault, not yours. Try again in a few minutes. If you were sending an answer, go back: what you typed should still be there.',
    },
    503: {
      title: 'Sorry, we are busy',
      body: 'Too many people are sending at this moment. Nothing is lost. Wait a minute, then try again.',
    },
  },
  toStart: 'Go to the start page',
  inDanger: 'If someone is in danger now, phone 999.',
};
