import type { dataProtectionEn } from './data-protection.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the data protection notice. */
export const dataProtectionEasy: typeof dataProtectionEn = {
  title: 'The law about your data',
  lead: 'Data is what you tell us.\nThe law says that we must tell you what we do with it.\nThe page “How we keep your answers safe” is shorter.',
  sections: (kept) => [
    {
      title: 'Who is in charge',
      text: [
        'In charge of your data is [to be completed by the trade body: legal name, registered number and address].\nThis person looks after your data: [to be completed by the trade body: name, e-mail address and phone].\nOur number at the Information Commissioner is [to be completed by the trade body: number].',
        'Your landlord is not in charge of your data. It gets nothing that is about you.',
      ],
    },
    {
      title: 'What we keep, and why',
      text: ['We only keep what you send. You can leave out every question.'],
      items: [
        'Your answers, and what you told us about dangers and problems. We make numbers from them. The numbers show how each landlord keeps its promises.',
        'What you said about you and your home. It is one number beside your answers. We use it to count fairly.',
        'Your own words. Two people who work for us read them. They look for dangers and for things that many people write about. Private words are not used for that.',
        'Your email or phone number. We use it only for the reason that you chose.',
      ],
    },
    {
      title: 'Why the law lets us do this',
      text: [
        'The law lets us do this because of [to be completed by the trade body: lawful basis under Article 6].\nThe law protects what you say about your health and about being disabled even more. We may use it because of [to be completed by the trade body: condition under Article 9 and Schedule 1].',
        'We wrote down what could go wrong for you. You find it here: [to be completed by the trade body: address where it is published].',
      ],
    },
    {
      title: 'Who gets it',
      text: [],
      items: [
        'A company keeps the data for us: Amazon Web Services in London. The data is locked. The company only does what we tell it.',
        'Everybody else only gets numbers made from many homes. Nobody gets your answers, your words, your email or your phone number.',
        'Did you tell us about a danger to somebody’s life, and did you ask us to tell others? Then: [to be completed by the trade body: who may be told, and how].',
      ],
    },
    {
      title: 'How long we keep it',
      text: [],
      items: [
        `Answers: ${kept.submissionMonthsAfterYear} months after the year ends in March.`,
        'We keep one long number for every answer in a public list. It stays there. Nobody can find out from it who answered or what they said.',
        `Words: ${kept.wordsDays} days. Email and phone number: ${kept.contactDays} days or less. We keep a copy for emergencies. It goes 7 days later.`,
        'After the year we destroy the key. Then nobody can find out which answer is from which home.',
      ],
    },
    {
      title: 'What you can ask for',
      text: [
        'You can ask to see what we keep about you. You can ask us to change it, to delete it, or to stop using it.\nWe do not need your name. The code from your letter or your receipt is enough. Without a code we mostly do not know which answer is yours. After we destroyed the key nobody knows.',
        'No computer decides anything about you. Our computer only decides which landlord must explain something.',
        'Phone us or write to us. You find the number and the address at the end of each page.\nYou can complain to the Information Commissioner: 0303 123 1113.',
      ],
    },
    {
      title: 'About this page',
      text: ['This page is from [to be completed by the trade body: date and who approved it].'],
    },
  ],
};
