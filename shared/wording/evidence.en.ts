/** What a case rests on, told to a board and to the regulator in the same words. */
export const evidenceEn = {
  title: 'What the case rests on',
  serious: (facts: { failing: string; n: string; share: string; bar: string }): string =>
    `${facts.failing} of the ${facts.n} homes that answered in this way said that this commitment is not kept. That is ${facts.share}, and we ask questions above ${facts.bar}.`,
  chance: (facts: { bar: string; odds: string }): string =>
    `If the true share were no more than ${facts.bar}, a result as strong as this would come up by chance at most once in ${facts.odds} times. We look every night, and this already allows for that.`,
  cluster: (facts: { homes: string; hazard: string; from: string; to: string }): string =>
    `At least ${facts.homes} homes that each used their own code told us of the same danger: ${facts.hazard}. They told us in the weeks from ${facts.from} to ${facts.to}.`,
  legalTime: (facts: { asked: string; late: string }): string =>
    `Of ${facts.asked} homes that reported something, ${facts.late} said it was not answered in the legal time.`,
  grave: (hazard: string, further: boolean): string =>
    `${further ? 'A further home' : 'One home'} told us of a grave danger: ${hazard}. Nothing else of the report is shown, so that nobody finds out whose home it is.`,
  unconfirmed: 'Nobody has been able to confirm these reports of danger yet.',
  question:
    'A figure asks a question. It is not a finding against the landlord: the people who answered chose to answer.',
  caption: 'The figures',
  rows: {
    homes: 'Homes that answered',
    failing: 'Homes that said it is not kept',
    failingShare: 'Share that said it is not kept',
    bar: 'Share above which we ask',
    score: 'Score: share that said it is kept',
    interval: 'Range that the score is likely to lie in (95%)',
    weighted: 'Score, weighted to all homes',
    expected: 'Score of all associations together',
    line: 'Lowest score that chance and usual differences explain (99.8%)',
    mode: 'How they answered',
    hazard: 'Danger',
    cluster: 'Homes that reported it',
    weeks: 'Weeks, by their Monday',
  },
  modes: {
    web: 'On the web',
    telephone: 'By telephone',
    paper: 'On paper',
    'panel-assisted': 'With help from a tenant panel',
  },
  range: (low: string, high: string): string => `${low} to ${high}`,
  atLeast: (count: string): string => `at least ${count}`,
  few: 'not shown: few homes',
  weighted: (facts: { score: string; range: string; voices: string }): string =>
    `${facts.score} (${facts.range}), worth ${facts.voices} equal voices`,
  unweighted: {
    'no-margins': 'not weighted: nothing is known of all homes',
    'too-few-homes': 'not weighted: too few homes answered from some part of all homes',
    'homes-nobody-has': 'not weighted: homes answered that we know nothing of',
    'not-convergent': 'not weighted: what is known of all homes does not fit the answers',
  },
  overAMillion: 'a million',
};
