/** Words of the pages behind a receipt code: see, change, withdraw. */
export const trackEn = {
  title: 'See, change or withdraw your answers',
  lead: 'Use the receipt code that we showed you when you had sent your answers.',
  receipt: 'Your receipt code',
  receiptHint:
    'It begins with the code of your landlord and a hyphen, like C9001-2M4R. Capital letters, spaces and hyphens do not matter.',
  home: 'The code from your letter, if you used it',
  homeHint: 'Leave this empty if you answered without a code.',
  show: 'Show my answers',
  lost: 'I do not have the receipt code',
  lostText:
    'Then nobody can find your answers, not even we: that is how they are kept safe. If you have the code from your letter, you can answer again. Your new answers then take the place of the old ones.',
  notFound: {
    title: 'We found no answers for these codes',
    intro: 'That we found none can have several reasons, and we cannot tell which:',
    reasons: [
      'There is a slip in one of the codes, or the code from your letter is missing.',
      'The code from your letter was tried wrongly several times and is resting. Try again in 15 minutes or more.',
      'Your home has answered again since. Use the receipt code of the newest answers.',
      'The answers were withdrawn.',
      'They were sent before 1 April. A reporting year ends on 31 March, and after it answers cannot be seen, changed or withdrawn: the figures of that year stand.',
    ],
  },
  problems: {
    empty: 'Enter your receipt code',
    'too-short': 'The receipt code is too short: part of it is missing',
    'too-long': 'The receipt code is too long',
    'not-a-symbol': 'The receipt code has only letters and digits, and no letter U after the first part',
    slip: 'There is a slip in the receipt code: check it against your receipt',
  },
  held: {
    title: 'We have your answers',
    about: 'About',
    year: 'Reporting year',
    yearOf: (year: number) => `1 April ${year} to 31 March ${year + 1}`,
    week: 'Received in the week of',
    code: 'Code from your letter',
    used: 'Used: your home counts in the score',
    notUsed: 'Not used: kept and shown apart, not scored',
    next: 'What happens with them',
    counted: 'Every night, soon after 3 am, we count what is stored then, yours with them.',
    apart:
      'Every night, soon after 3 am, we count what is stored then. Answers without a code are counted apart.',
    published: (day: string) => `The next figures are published on ${day}, if enough homes have answered.`,
    cases: 'What the public can see about this landlord, with its open cases',
    proof: 'Check it against your receipt',
    proofText:
      'This long number was made from exactly what you sent. If the line “sent-sha256” of your receipt shows the same, we hold what you sent, unchanged. If it shows another, your receipt is from before a change: the newest receipt counts.',
    change: 'Change my answers',
    withdraw: 'Withdraw my answers',
    until: (day: string) => `You can change or withdraw them until ${day}.`,
  },
  record: {
    title: 'In the public record',
    waits: (from: string) =>
      `Your answer joins the public record once this week is over. Look again from ${from}.`,
    due: 'The week is over. Your answer joins the public record within a day: look again tomorrow.',
    stands: ({ number, of, week }: { number: string; of: string; week: string }) =>
      `Your answer is number ${number} of ${of} in the public record of the week of ${week}.`,
    proves:
      'This proves that we had it when the week was over. Nobody can take it out of that record, or put another in, without being found out, and nor can we.',
    save: 'Save the proof as a file',
    keep: 'Keep the file with your receipt. With both, anybody can check this without asking us.',
    missing: (week: string) =>
      `The public record of the week of ${week} does not hold your answer. That should not happen. Keep your receipt and phone us:`,
    what: 'What the public record shows of you',
    whatText: [
      'One long number, mixed with the secret in your receipt code. It shows nobody that you answered, about which landlord, or what. The numbers of all tenants of a week stand there together, in an order that says nothing about when anybody answered.',
      'If you change your answers, the new ones join the record of the week in which you change them. What you replace before its week is over does not come into the record.',
      'If you withdraw, your answers are deleted. A number that is in the record already stays there, and nobody can read anything from it.',
    ],
  },
  confirm: {
    title: 'Do you want to withdraw your answers?',
    items: [
      'Your answers and reports of danger are deleted now.',
      'Your own words and contact details, if you gave any, are deleted now.',
      'If you asked us to pass on your address and it has not gone yet, it is deleted and does not go. If it has gone, your landlord has it, and we cannot call it back.',
      'From tonight’s count on, the figures are made without them. Figures that were published already stay.',
    ],
    cannot: 'We cannot bring them back. You can answer again later.',
    yes: 'Yes, withdraw my answers',
    no: 'No, keep them',
  },
  withdrawn: {
    title: 'Your answers are withdrawn',
    text: 'Your answers, your own words and your contact details are deleted. From tonight’s count on, the figures are made without them.',
    danger:
      'If you told us of a danger, it may still be there. Tell your landlord, and phone 999 if someone is in danger.',
    restart: 'Answer again',
  },
  gone: {
    title: 'These answers are no longer stored',
    text: 'They were withdrawn, or your home has answered again since. If it has, use the receipt code of the newest answers.',
  },
  closed: {
    title: 'The reporting year has ended',
    text: 'Answers can be changed and withdrawn until 31 March. After that the figures of the year stand, and the key that joins your code to your answers is destroyed.',
  },
  expired: {
    title: 'This page is too old',
    text: 'For your safety it closes by itself after an hour. Enter your codes again to go on.',
  },
  back: 'Enter a receipt code',
};
