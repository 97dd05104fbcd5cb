/** Words of saving the form and coming back to it. */
export const saveEn = {
  save: 'Save and come back later',
  startLink: 'I saved my answers and want to go on',
  saved: {
    title: 'Your answers are saved',
    notSent: 'They are not sent yet: they count only when you have sent them.',
    code: 'Your return code',
    only: 'Keep it: it is your way back to your answers.',
    how: 'Write it down or print this page, and keep it where only you look. We cannot tell it to you later.',
    warning: 'Whoever has this code can read your answers until you send them or delete them.',
    back: 'How to come back',
    go: 'On any phone or computer, go to',
    enter: 'Enter the code. You go on where you stopped.',
    until: (day: string) => `The code works until ${day}. Then what you saved is deleted.`,
    again: 'If you save again, the code stays the same.',
    goOn: 'Go on with the form',
    mail: 'If you have a mailbox that only you read, we can mail you a link as well. This is optional.',
    mailLink: 'E-mail me a link',
  },
  ask: {
    title: 'Go on with answers that you saved',
    code: 'Your return code',
    hint: 'We showed it when you saved. It looks like 7K2Q-M9XR-4TB8-WC3D-A. Capital letters, spaces and hyphens do not matter.',
    goOn: 'Go on with my answers',
    forget: 'Delete what I saved',
    lost: 'I do not have the return code',
    lostText:
      'Then nobody can open what you saved, not even we: that is how it is kept safe. Only a link that you had mailed to you still opens it. It is deleted by itself. You can start again.',
    restart: 'Start again',
  },
  notFound: {
    title: 'We found nothing saved under this code',
    intro: 'That we found nothing can have several reasons, and we cannot tell which:',
    reasons: (days: number) => [
      'The code is not right. Check it letter by letter.',
      'The answers were sent: what was saved is then deleted.',
      'What you saved was deleted with this code.',
      `It was saved more than ${days} days ago, or the reporting year of the answers that you were changing has ended.`,
    ],
  },
  problems: {
    empty: 'Enter your return code',
    'too-short': 'The return code is too short: it has 17 letters and digits',
    'too-long': 'The return code is too long: it has 17 letters and digits',
    'not-a-symbol': 'The return code has only letters and digits, and no letter U',
    slip: 'There is a slip in the return code: check it against what you wrote down',
  },
  confirm: {
    title: 'Do you want to delete what you saved?',
    text: 'The answers that you saved and have not sent are deleted now. We cannot bring them back. Answers that you sent are not touched.',
    yes: 'Yes, delete what I saved',
    no: 'No, go on with my answers',
  },
  forgotten: {
    title: 'What you saved is deleted',
    text: 'The return code opens nothing any more. A page of the form that is still open on one of your devices can still be sent: close it too.',
  },
  expired: {
    title: 'This page is too old',
    text: 'For your safety it closes by itself after an hour. Enter your return code to go on.',
    back: 'Enter a return code',
  },
  busy: {
    title: 'Sorry, we could not save just now',
    text: 'Too many people are using the service at this moment. Nothing is saved yet, and what you typed is still on this page. Wait a minute, then save again.',
    again: 'Save again',
  },
  privacy: {
    title: 'If you save and come back later',
    text: (days: number) =>
      `What you have answered so far is then stored, locked with your return code. We do not keep the code, so nobody here can read it or find it. It is deleted when you send your answers, when you delete it with the code, or after ${days} days. If you have a link mailed to you, your address is used for that mail and kept nowhere; only if you mark the mail as unwanted, the mail service remembers not to write to you again.`,
  },
};
