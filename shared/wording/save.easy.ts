import type { saveEn } from './save.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for saving the form and coming back to it. */
export const saveEasy: typeof saveEn = {
  save: 'Save and stop for now',
  startLink: 'I saved my answers before and want to go on',
  saved: {
    title: 'We saved your answers',
    notSent: 'You have not sent your answers yet. We only count answers that you sent.',
    code: 'The code to come back',
    only: 'Keep this code. Without it you cannot come back to your answers.',
    how: 'Write the code down or print this page.\nKeep it where only you look.\nWe cannot tell you the code later.',
    warning:
      'Does somebody else have this code? Then they can read your answers until you send them or delete them.',
    back: 'How you come back',
    go: 'Take any phone or computer. Go to',
    enter: 'Type the code. You go on where you stopped.',
    until: (day) => `You can use the code until ${day}. Then we delete what you saved.`,
    again: 'You can save again. The code stays the same.',
    goOn: 'Go on now',
    mail: 'Do you have an e-mail address that only you use? Then you can also get a link by e-mail. You do not have to.',
    mailLink: 'Get a link by e-mail',
  },
  ask: {
    title: 'Go on with your answers',
    code: 'The code to come back',
    hint: 'We showed it when you saved. It looks like this: 7K2Q-M9XR-4TB8-WC3D-A. You can use big or small letters. You can leave out spaces and lines.',
    goOn: 'Go on',
    forget: 'Delete my saved answers',
    lost: 'I lost the code',
    lostText:
      'Then nobody can open what you saved. We cannot open it either. That is how we keep it safe.\nDid you get a link by e-mail? The link still works.\nAfter some time it is deleted.\nYou can start again.',
    restart: 'Start from the beginning',
  },
  notFound: {
    title: 'We did not find anything for this code',
    intro: 'We do not know why. Here are some reasons:',
    reasons: (days) => [
      'There is a mistake in the code. Look at each letter again.',
      'You sent the answers. Then we deleted what you saved.',
      'Somebody deleted it with this code.',
      `You saved it more than ${days} days ago. Or you wanted to change answers of a year that is over.`,
    ],
  },
  problems: {
    empty: 'Type the code',
    'too-short': 'Something is missing in the code. It has 17 letters and numbers',
    'too-long': 'There is too much in the code. It has 17 letters and numbers',
    'not-a-symbol': 'The code only has letters and numbers. It never has the letter U',
    slip: 'There is a mistake in the code. Look at what you wrote down',
  },
  confirm: {
    title: 'Do you want to delete your saved answers?',
    text: 'We delete the answers that you saved. We cannot bring them back.\nAnswers that you sent before stay.',
    yes: 'Yes, delete my saved answers',
    no: 'No, go on',
  },
  forgotten: {
    title: 'We deleted your saved answers',
    text: 'The code opens nothing now.\nIs the form still open on a phone or computer of yours? Somebody could still send it. Close it too.',
  },
  expired: {
    title: 'You have to type the code again',
    text: 'This page closes after one hour. We do this to keep you safe.',
    back: 'Type the code',
  },
  busy: {
    title: 'Sorry, we could not save now',
    text: 'Too many people are using this website now.\nNothing is saved yet. Your answers are still on this page.\nWait one minute. Then save again.',
    again: 'Try to save again',
  },
  privacy: {
    title: 'If you save your answers and come back later',
    text: (days) =>
      `We store what you answered so far. Your code locks it.\nWe do not keep the code. So nobody here can read your answers or find them.\nWe delete them when you send your answers, when you delete them, or after ${days} days.\nIf you get a link by e-mail: we use your address for that e-mail. We do not keep it. Only if you mark the e-mail as spam, the e-mail service keeps the address, so that we do not write to you again.`,
  },
};
