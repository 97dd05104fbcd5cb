/** How long things are kept, from the rulebook. */
export type Kept = { submissionMonthsAfterYear: number; wordsDays: number; contactDays: number };

/** Words of the data protection notice; an officer fills in what stands in brackets. */
export const dataProtectionEn = {
  title: 'Data protection',
  lead: 'What the law asks us to tell you about what you send us. The page on privacy says the same in fewer words.',
  sections: (
    kept: Kept,
  ): readonly { title: string; text: readonly string[]; items?: readonly string[] }[] => [
    {
      title: 'Who is answerable',
      text: [
        'The controller is [to be completed by the trade body: legal name, registered number and address]. Its data protection officer is [to be completed by the trade body: name, e-mail address and phone]. Registration with the Information Commissioner: [to be completed by the trade body: number].',
        'Your landlord is not a controller and gets nothing that is about you.',
      ],
    },
    {
      title: 'What we hold and what for',
      text: ['Only what you choose to send; you can skip every question.'],
      items: [
        'Your answers, and reports of danger or of something that went wrong: to work out in numbers how each association keeps its promises, and to make its board and the regulator answer.',
        'Answers about you and your home, if you gave any: as one number beside your answers, only so that figures can speak for all homes.',
        'Your own words: read by two named people, to help with dangers and to say what many homes write about. Words that you marked private are used for no such theme.',
        'Your e-mail address or phone number: to reach you for the purpose that you chose.',
      ],
    },
    {
      title: 'Why we may',
      text: [
        'The lawful basis is [to be completed by the trade body: lawful basis under Article 6]. Whether you are disabled, and what you write about health, is special category data; for it we rely on [to be completed by the trade body: condition under Article 9 and Schedule 1].',
        'The assessment of the risks to you (DPIA): [to be completed by the trade body: address where it is published].',
      ],
    },
    {
      title: 'Who gets it',
      text: [],
      items: [
        'Amazon Web Services keeps it for us, in London, encrypted, on our instructions only.',
        'The public, boards, the panel and the regulator get figures made of many homes, never an answer, words or a contact.',
        'If you report a danger to life, and ask us to: [to be completed by the trade body: who may be told, and how].',
      ],
    },
    {
      title: 'How long',
      text: [],
      items: [
        `Answers: ${kept.submissionMonthsAfterYear} months after the reporting year ends in March.`,
        'The public record keeps one long number for each answer, made with the secret of its receipt code. It stays, also after a withdrawal; without the receipt nobody can tell whose it is, about which landlord, or what was said.',
        `Words: ${kept.wordsDays} days. Contact: ${kept.contactDays} days at most. Copies of the store for emergencies go 7 days later.`,
        'The key of the year, by which alone a home’s code could be joined to its answer, is destroyed after the year closes. From then on nobody can tell whose answer it was.',
      ],
    },
    {
      title: 'Your rights',
      text: [
        'You may see, correct or delete what we hold about you, object, and ask us to hold it still. We need no name: the code of your letter or your receipt is enough, and without either we usually cannot tell which answer is yours. After the key of the year is destroyed nobody can.',
        'No decision about you is made by a computer. Our computer decides only which association is asked to explain itself.',
        'Write to us or phone us: the number and address are at the end of each page. You may complain to the Information Commissioner on 0303 123 1113.',
      ],
    },
    {
      title: 'About this notice',
      text: ['Version of [to be completed by the trade body: date and who approved it].'],
    },
  ],
};
