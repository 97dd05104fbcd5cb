import type { receiptEn } from './receipt.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the page after sending. */
export const receiptEasy: typeof receiptEn = {
  title: 'We got your answers',
  reference: 'The number of your answers',
  about: (association) => `Your answers are about ${association}.`,
  counted: 'We count your home in the score.',
  open: 'You did not use a code. So we keep your answers apart. They do not count in the score.',
  next: 'What happens now',
  steps: ({ published, answerDays }) => [
    'Tonight we count your answers together with the answers from other homes.',
    `On ${published} we show how each landlord is doing. We need answers from enough homes for that.`,
    `Do many homes say that a promise is broken? Then we tell the people in charge of the landlord. They must answer in ${answerDays} working days. Everybody can read the answer.`,
    'Do they not answer? Then we tell the Regulator of Social Housing. The Regulator checks landlords.',
  ],
  danger: {
    title: 'Did you tell us about a danger?',
    text: 'Three homes must tell us about the same danger in four weeks. Then we tell the people in charge of your landlord. We do that in two working days.\nWe cannot send anyone to your home.\nTell your landlord about the danger too.\nIs someone in danger now? Phone 999.',
  },
  code: {
    title: 'The code of your receipt',
    only: 'A receipt shows that you sent answers.\nKeep this code. You need it to see your answers, to change them or to take them back.',
    how: 'Write the code down or print this page.\nKeep it where only you look.\nYou can see the code here until tomorrow night. After that we cannot show it to you.',
    over: 'We showed the code on the day when you sent your answers and on the next day. Now nobody can show it again.',
    track: 'See your answers, change them or take them back',
  },
  proof: {
    title: 'A receipt that you can show to others',
    text: 'The receipt says that you sent answers about this landlord, and in which week.\nIt does not say who you are or what you said.\nThe code is not in it.\nNobody can make a false one.',
    download: 'Get the receipt as a file',
    how: 'How this works',
    hash: 'We made this long number from your answers. We keep the number. Nobody can find your answers from it.',
    signature:
      'This is our signature. Only we can make it. If somebody changes one letter of the receipt, the signature does not fit any more.',
    check: 'Anybody can check the receipt. For that you need',
    key: 'our public key (a long number that everybody may see)',
  },
  results: 'See how your landlord is doing',
  gone: {
    title: 'We cannot show this receipt',
    body: 'A part of the address is missing, or it is more than a year old.\nDid you send answers? Then we have them. Nothing is lost.\nDid you write down the number of your answers? Then you can ask us.',
  },
};
