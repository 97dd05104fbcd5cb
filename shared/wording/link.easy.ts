import type { linkEn } from './link.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the link to a saved form. */
export const linkEasy: typeof linkEn = {
  ask: {
    title: 'Get a link by e-mail',
    lead: (day) =>
      `You can use the link until ${day}, on any phone or computer. You go on where you stopped.\nYou do not need the link. The code on paper does the same.`,
    warning:
      'Does somebody else read your e-mails? Then they can see that you started a form. With the link they can read your answers. Then it is better to use the code on paper.',
    email: 'Your e-mail address',
    hint: 'We use it one time. We do not keep it.',
    send: 'Send the link',
    few: (most) => `You can get one link each time you save. You can get ${most} links for one form.`,
  },
  problems: {
    empty: 'Type your e-mail address',
    wrong: 'Type one e-mail address. It looks like this: name@example.com',
  },
  asked: {
    title: 'Look at your e-mails soon',
    text: 'Wait ten minutes. Is the link not there? Look in “spam” or “junk”. Maybe there was a mistake in the address.',
    code: 'You can still use the code. Keep it.',
    show: 'Show the code',
  },
  notSent: {
    title: 'Sorry, we could not send the e-mail',
    text: 'Your answers are still saved. The code still works.\nYou can try again later. Save again first. Then ask for the link.',
  },
  opened: {
    title: 'Go on with your answers',
    text: 'You have not sent your answers yet. We only count answers that you sent.',
    history:
      'This phone or computer remembers the address of this page. Other people who use it can find it and read your answers. You can delete it from the list of pages (“history”).',
  },
  dead: {
    title: 'This link does not work',
    text: 'Maybe it is too old. Maybe a part of it is missing. Then copy all of it from the e-mail.\nOr try the code.',
  },
  mail: {
    subject: 'The link you asked for',
    intro: 'Here is the link that you asked for. You go on where you stopped.',
    go: 'Go on',
    until: (day) => `You can use the link until ${day}. Then we delete what you saved.`,
    forget: (button) =>
      `Do you want to delete what you saved? Open the link. Then press the words “${button}”.`,
    private: 'Everybody who has this e-mail can open what you saved. Delete it when you do not need it.',
    mistake:
      'Did you not ask for this? Then somebody made a mistake with the address. You can delete this e-mail. You do not have to do anything else.',
    from: (service) => `A computer sent this for ${service}.`,
  },
};
