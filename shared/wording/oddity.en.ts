/** What looks odd in answers, told to the trade body and the panel: a sentence each, and what else may explain it. */
export const oddityEn = {
  voices: { home: 'from homes with a code', open: 'without a code' },
  burst: (facts: { association: string; voices: string; week: string; submissions: string; usual: string }) =>
    `${facts.association}: ${facts.submissions} answers ${facts.voices} came in the week of ${facts.week}, where about ${facts.usual} a week are usual; letters that were sent out may explain it.`,
  straightLines: (facts: {
    association: string;
    mode: string;
    homes: string;
    same: string;
    sector: string;
  }) =>
    `${facts.association}: ${facts.same} of ${facts.homes} homes that answered ${facts.mode} gave every promise the same level, and ${facts.sector} do so elsewhere; content or angry tenants may explain it.`,
};
