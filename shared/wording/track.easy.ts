import type { trackEn } from './track.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the pages behind a receipt code. */
export const trackEasy: typeof trackEn = {
  title: 'See your answers, change them or take them back',
  lead: 'When you sent your answers, we showed you a code.\nType that code here.',
  receipt: 'The code of your receipt',
  receiptHint:
    'It starts with the number of your landlord and a line, like C9001-2M4R. You can use big or small letters. You can leave out spaces and lines.',
  home: 'The code from your letter, if you used one',
  homeHint: 'Did you answer without a code? Then leave this empty.',
  show: 'Show my answers',
  lost: 'I lost the code of the receipt',
  lostText:
    'Then nobody can find your answers. We cannot find them either. That is how we keep them safe.\nDo you have the code from your letter? Then you can answer again. Your new answers take the place of the old ones.',
  notFound: {
    title: 'We did not find answers for these codes',
    intro: 'We do not know why. Here are some reasons:',
    reasons: [
      'There is a mistake in one of the codes. Or the code from your letter is missing.',
      'The code from your letter was typed wrong many times. Wait 15 minutes or more. Then try again.',
      'Your home answered again. Use the code of the newest receipt.',
      'Somebody took the answers back.',
      'You sent them before 1 April. A year ends on 31 March. After that nobody can see, change or take back answers of that year.',
    ],
  },
  problems: {
    empty: 'Type the code of your receipt',
    'too-short': 'A part of the code is missing',
    'too-long': 'The code is too long',
    'not-a-symbol': 'The code only has letters and numbers. After the first part it never has the letter U',
    slip: 'There is a mistake in the code. Look at your receipt again',
  },
  held: {
    title: 'We have your answers',
    about: 'They are about',
    year: 'Year',
    yearOf: (year) => `From 1 April ${year} to 31 March ${year + 1}`,
    week: 'You sent them in the week of',
    code: 'The code from your letter',
    used: 'You used it. We count your home in the score.',
    notUsed: 'You did not use it. We keep your answers apart. They do not count in the score.',
    next: 'What happens now',
    counted: 'Every night after 3 o’clock we count all answers. We count yours too.',
    apart: 'Every night after 3 o’clock we count all answers. We count answers without a code apart.',
    published: (day) => `On ${day} we show the next numbers. We need answers from enough homes for that.`,
    cases: 'What everybody can see about this landlord',
    proof: 'Check your receipt',
    proofText:
      'We made this long number from your answers.\nLook at the line “sent-sha256” of your receipt. Is the number the same? Then we have what you sent.\nIs it another number? Then you changed your answers later. The newest receipt counts.',
    change: 'Change my answers',
    withdraw: 'Take my answers back',
    until: (day) => `You can change them or take them back until ${day}.`,
  },
  record: {
    title: 'The public list',
    waits: (from) =>
      `We write all answers of a week in a public list.\nWe do this when the week is over.\nLook here again from ${from}.`,
    due: 'The week is over. Your answer will be in the public list soon.\nLook here again tomorrow.',
    stands: ({ number, of, week }) =>
      `Your answer is number ${number} of ${of} in the public list for the week of ${week}.`,
    proves:
      'This shows that we have your answer.\nNobody can take it out of the list in secret. We cannot do that either.',
    save: 'Keep this proof as a file',
    keep: 'Keep the file with your receipt. With both files anybody can check this. They do not have to ask us.',
    missing: (week) =>
      `Your answer is not in the public list for the week of ${week}. This is wrong.\nKeep your receipt. Phone us:`,
    what: 'What does the public list show about you?',
    whatText: [
      'It shows one long number. Nobody can see from it who you are, who your landlord is or what you said. Nobody can see when you answered.',
      'Do you change your answers? Then the new answers go in the list of the week when you change them.',
      'Do you take your answers back? Then we delete them. The long number stays in the list. Nobody can read anything from it.',
    ],
  },
  confirm: {
    title: 'Do you want to take your answers back?',
    items: [
      'We delete your answers now.',
      'We delete your words, your email and your phone number now.',
      'Did you ask us to send your address? If we have not sent it, we delete it and do not send it. If we have sent it, your landlord has it. We cannot take it back.',
      'From tonight on we count without your answers. Numbers that we showed before stay.',
    ],
    cannot: 'We cannot bring your answers back.\nYou can answer again later.',
    yes: 'Yes, delete my answers',
    no: 'No, keep my answers',
  },
  withdrawn: {
    title: 'You took your answers back',
    text: 'We deleted your answers, your words, your email and your phone number.\nFrom tonight on we count without your answers.',
    danger:
      'Did you tell us about a danger? It may still be there.\nTell your landlord.\nIs someone in danger now? Phone 999.',
    restart: 'Answer again',
  },
  gone: {
    title: 'We do not have these answers any more',
    text: 'Somebody took them back, or your home answered again.\nDid your home answer again? Use the code of the newest receipt.',
  },
  closed: {
    title: 'The year is over',
    text: 'You can change your answers or take them back until 31 March. After that the numbers of the year stay.\nWe destroy the key. Then nobody can find out which answer is from which home.',
  },
  expired: {
    title: 'You have to type the codes again',
    text: 'This page closes after one hour. We do this to keep you safe.',
  },
  back: 'Type the code of your receipt',
};
