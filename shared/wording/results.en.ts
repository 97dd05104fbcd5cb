/** Words of the public pages. */
export const resultsEn = {
  index: {
    title: 'How associations keep their promises',
    lead: 'What tenants say about the housing associations that took on the charter. There are no ranks: the associations stand in the order of their names.',
    none: 'Nothing has been published yet. Figures come out on the day of the month that the method names.',
    published: (day: string): string => `Published on ${day}`,
    caption: 'Associations of the charter',
    association: 'Association',
    homes: 'Homes',
    answered: 'Homes that answered',
    cases: 'Open cases',
    few: 'too few to show',
    csv: 'Download all figures (CSV)',
    method: 'How the figures are made',
  },
  association: {
    caption: (code: string, homes: string): string => `Registration code ${code}, ${homes} homes`,
    figures: 'What tenants say',
    basis: (asOf: string): string =>
      `These figures are made of answers on the web up to ${asOf}. People chose to answer, so they may differ from those who did not.`,
    scoreOf: (score: string): string => `${score} say it is kept`,
    range: (low: string, high: string, n: string): string =>
      `${n} homes answered. The true share is likely to lie between ${low} and ${high}.`,
    under: 'Under 5%',
    over: 'Over 95%',
    bar: (score: string, low: string, high: string): string => `Score ${score}, range ${low} to ${high}`,
    tooFew: (least: number): string => `Not shown: fewer than ${least} homes have answered.`,
    notAsked: 'Judged by the tenant panel, not by single tenants.',
    unpublished: 'No figures have been published about this association yet.',
    carried: (asOf: string): string => `Unchanged since ${asOf}: fewer than ten more homes have answered.`,
    levels: 'All answers',
    level: 'Answer',
    count: 'Homes',
    hidden: 'hidden',
    cases: 'Cases',
    noCases: 'There is no case about this association.',
    question: 'A case asks a question. It is not a finding.',
  },
  case: {
    title: (commitment: string): string => `Case: ${commitment}`,
    states: {
      detected: 'Found',
      triage: 'Being read',
      'board-notified': 'With the board',
      'board-acknowledged': 'With the board',
      'board-answered': 'The board has answered',
      'panel-review': 'With the tenant panel',
      'accepted-monitored': 'Answer accepted',
      rejected: 'Answer rejected',
      'regulator-notified': 'With the regulator',
      'regulator-acknowledged': 'The regulator has acknowledged it',
      closed: 'Closed',
    },
    late: 'Answer late',
    unconfirmed: 'Nobody has confirmed these reports yet.',
    timeline: 'What happened',
    moments: {
      opened: 'The case was opened',
      'board-told': 'The board was told',
      'acknowledge-by': 'The board should say that it has the case by',
      'acknowledgement-late': 'The board had not said that it has the case',
      'answer-by': 'The board must answer by',
      'answer-late': 'The board’s answer became late',
      'answer-very-late': 'The board’s answer became very late',
      'regulator-from': 'Goes to the regulator on',
      'regulator-told': 'The regulator was told',
      'regulator-acknowledge-by': 'The regulator should acknowledge it by',
      'regulator-late': 'The regulator had not acknowledged it',
      closed: 'The case was closed',
      'board-acknowledged': 'The board said that it has the case',
      'board-answered': 'The board answered',
      'regulator-acknowledged': 'The regulator acknowledged it',
    },
    lateMark: 'late',
    due: 'due',
    evidence: 'What it rests on',
    notYet: (day: string): string => `What it rests on and what the board says become public on ${day}.`,
    notYetOpen:
      'What it rests on and what the board says become public ten working days after the board is told.',
    serious: (homes: number, failing: number, bar: string): string =>
      `At least ${homes} homes answered, and about ${failing}% said that this promise is not kept. We ask questions above ${bar}.`,
    cluster: (homes: number, hazard: string): string =>
      `At least ${homes} homes reported the same danger within four weeks: ${hazard}.`,
    answer: 'What the board says',
    answers: {
      accept: 'The board accepts it',
      part: 'The board accepts part of it',
      reject: 'The board rejects it',
    },
    reason: 'Reason',
    action: 'Action',
    owner: 'Who is responsible',
    by: 'Done by',
    outcomes: {
      resolved: 'It was put right.',
      'not-upheld': 'It was not upheld.',
      'regulator-took-over': 'The regulator took it over.',
      'data-error': 'It rested on a mistake in the figures.',
    },
  },
  method: {
    title: 'How the figures are made',
    lead: 'Every number below stands in a rulebook that anyone can read. Statistics open an inquiry here; they never end one.',
    rules: (facts: {
      floor: number;
      publicFrom: number;
      levelsFrom: number;
      newHomes: number;
      day: number;
      minimum: number;
      bar: string;
      chance: string;
      cluster: number;
      clusterDays: number;
      acknowledge: number;
      answer: number;
      wait: number;
    }): { title: string; texts: string[] }[] => [
      {
        title: 'The score',
        texts: [
          'The score is the share of homes that answered “always” or “mostly”, among all that gave one of the five answers. “Does not apply” and questions left out count nowhere.',
          `The range is the 95% interval after Wilson. With fewer than ${facts.floor} homes there is no result.`,
          'Only homes that used the code from their letter count, each once; their last answer in a year from April to March counts.',
        ],
      },
      {
        title: 'What is published',
        texts: [
          `Figures come out on day ${facts.day} of each month: from ${facts.publicFrom} homes the score and its range, from ${facts.levelsFrom} all answers, where very small counts are hidden.`,
          `A new figure needs at least ${facts.newHomes} more homes than the last, so that nobody can find out what one home said by comparing two of them.`,
          'Answers on the web are shown. People answer more kindly on the telephone, so the two are never mixed.',
        ],
      },
      {
        title: 'When a case opens',
        texts: [
          `When at least ${facts.minimum} homes answered, and so many of them said “rarely” or “never” that a share of ${facts.bar} or less cannot explain it. The test is made every night and allows for that: the chance of even one false case in the whole sector in a year is at most ${facts.chance}.`,
          `When ${facts.cluster} homes with codes report the same danger within ${facts.clusterDays} days.`,
        ],
      },
      {
        title: 'What the board and the regulator must do',
        texts: [
          `The board should say that it has the case within ${facts.acknowledge} working days of being told, and must answer within ${facts.answer}.`,
          `If it does not, that is said in public, and after ${facts.wait} more working days the Regulator of Social Housing is told. Its clock runs in public too.`,
        ],
      },
    ],
    editions: (charter: string, rulebook: string): string =>
      `Charter of ${charter}, rulebook of ${rulebook}.`,
    back: 'See the results',
  },
};
