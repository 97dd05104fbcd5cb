/** Words about what of a case is public, from which day, and about what the panel decided. */
export const boardPublicEn = {
  reply: {
    title: 'Your right of reply',
    from: (days: number, day: string): string =>
      `What this case rests on, and your answer beside it, are public from ${day}: ${days} working days after you were told. Answer before that day, and tenants read both together.`,
    notTold: (days: number, day: string): string =>
      `What this case rests on, and your answer beside it, become public ${days} working days after you are told. If that is today, it is ${day}.`,
    public: (day: string): string =>
      `What this case rests on has been public since ${day}. Your answer is shown beside it, word for word.`,
    live: 'Public already: the promise, where the case stands, every date, and whether one was missed.',
    edit: 'You can comment on what tenants said. You cannot change it, and nobody at the association can close this case.',
    link: 'See what tenants will see',
    linkNow: 'See what tenants see',
  },
  preview: {
    title: 'What tenants will see',
    lead: (day: string): string =>
      `From ${day} the case stands on the public page like this, unless it moves on before.`,
    now: 'The case stands on the public page like this.',
    with: {
      answer: 'It shows your answer as it was given.',
      draft: 'It shows the draft as though it were your answer. Until it is confirmed, no tenant sees it.',
      none: 'It shows no answer: you have not given one yet.',
    },
    open: 'Show the case as tenants will see it',
  },
  panel: {
    title: 'What the panel decided',
    lead: 'Two members of the panel of tenants decide together.',
    on: (what: string, day: string): string => `${what}, ${day}`,
    acts: {
      accept: 'Answer accepted',
      reject: 'Answer rejected',
      'judge-answer': 'Answer judged',
      close: 'Case closed',
    },
    verdicts: { kept: 'Kept.', partly: 'Partly kept.', 'not-kept': 'Not kept.' },
    again: (due: string): string => `The panel rejected your answer. Please give a new one by ${due}.`,
    reviewed: (day: string): string => `The panel reads your answer and decides by ${day}.`,
    monitored: (day: string): string =>
      `The panel accepted your answer. After ${day} it looks whether it was done.`,
  },
};
