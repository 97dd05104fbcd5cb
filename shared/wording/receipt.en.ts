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
  keep: 'Keep this page',
  keepText:
    'Write the reference number down, print this page or save its address. It shows nothing about you or what you said.',
  change: 'Change your answers',
  changeText:
    'You can answer again at any time with the same code. Your new answers then take the place of these.',
  results: 'See the results',
  gone: {
    title: 'We cannot show this receipt',
    body: 'Its address is incomplete or more than a year old. If you sent answers, they are stored: nothing is lost. If you wrote down the reference number, you can ask us about it.',
  },
};
