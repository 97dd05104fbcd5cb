/** Words of the page after sending. */
export const receiptEn = {
  title: 'We have your answers',
  reference: 'Your reference number',
  about: (association: string) => `They are about ${association}.`,
  counted: 'Your home counts in the score.',
  open: 'They are kept and shown apart from the others, because no code was used. They do not count in the score.',
  next: 'What happens next',
  steps: (facts: { published: string; answerDays: number }) => [
    'Tonight we count your answers with those of other homes.',
    `On ${facts.published} we publish how each association does, if enough homes have answered.`,
    `If many homes say that a promise is not kept, we tell the board of the association. It must answer in public within ${facts.answerDays} working days of being told.`,
    'If it does not, we tell the Regulator of Social Housing.',
  ],
  danger: {
    title: 'If you told us of a danger',
    text: 'When three homes report the same danger within four weeks, the board of your landlord is told within two working days, whoever has had time to read the reports. We cannot send anyone to your home: if you have not yet done so, tell your landlord, and phone 999 if someone is in danger.',
  },
  code: {
    title: 'Your receipt code',
    only: 'Keep it: it is the only way to see, change or withdraw what you sent.',
    how: 'Write it down or print this page, and keep it where only you look. This page shows the code until tomorrow night and never again. We cannot tell it to you later.',
    over: 'The code was shown here on the day you answered and the day after. Nobody can show it again.',
    track: 'See, change or withdraw your answers',
  },
  proof: {
    title: 'A receipt that proves it',
    text: 'The file says that you sent answers about this landlord, and in which week. It says nothing about you or what you said, and your receipt code is not in it. Nobody can forge one.',
    download: 'Download the receipt as a text file',
    how: 'How it proves that you answered',
    hash: 'This long number was made from exactly what you sent. We keep it with your answers. Nobody can work your answers out from it.',
    signature:
      'This is our signature under the receipt. Only we can make it, and it fits no other text: if a single letter of the file is changed, it does not fit any more.',
    check: 'Anyone can check the file without asking us, with',
    key: 'our public key',
  },
  results: 'See the results',
  gone: {
    title: 'We cannot show this receipt',
    body: 'Its address is incomplete or more than a year old. If you sent answers, they are stored: nothing is lost. If you wrote down the reference number, you can ask us about it.',
  },
};
