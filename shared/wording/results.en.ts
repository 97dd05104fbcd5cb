/** Numbers of the rulebook and names of the charter that the method page speaks of; shares in per cent, with the sign. */
export type MethodFacts = {
  floor: number;
  publicFrom: number;
  levelsFrom: number;
  mostHidden: number;
  extremesBelow: number;
  newHomes: number;
  knownHomes: number;
  day: number;
  minimum: number;
  associations: number;
  bar: string;
  otherBars: readonly { title: string; bar: string }[];
  chance: string;
  cluster: number;
  clusterDays: number;
  boardToldBy: number;
  acknowledge: number;
  answer: number;
  evidence: number;
  wait: number;
  regulator: number;
};

/** Words of the public pages. */
export const resultsEn = {
  index: {
    title: 'How associations keep their promises',
    lead: 'What tenants say about the housing associations that took on the charter. There are no ranks: the associations stand in the order of their names.',
    none: 'Nothing has been published yet. The page on how the figures are made says when they come out.',
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
      `These figures are made of answers on the web up to ${asOf}. Each home that used the code from its letter counts once.`,
    selfSelected: 'People chose to answer',
    selfSelectedMeans:
      'Homes that did not answer may think otherwise. So these figures ask questions; they do not measure every home.',
    sample: (homes: string, needed: string): string =>
      `To compare: in its own yearly survey a landlord with ${homes} homes must get at least ${needed} answers.`,
    says: 'of homes say that this promise is kept',
    range: (low: string, high: string, n: string): string =>
      `${n} homes answered. With so many, chance alone could have moved the share anywhere between ${low} and ${high}.`,
    under: 'Under 5%',
    over: 'Over 95%',
    bar: (score: string, low: string, high: string): string => `Score ${score}, range ${low} to ${high}`,
    tooFew: (least: number): string => `Not shown: fewer than ${least} homes have answered.`,
    notAsked: 'Judged by the tenant panel, not by single tenants.',
    unpublished: 'No figures have been published about this association yet.',
    carried: (asOf: string): string =>
      `This figure is from ${asOf}. A new one comes out when enough more homes have answered.`,
    least: '0%',
    most: '100%',
    levels: 'All answers',
    level: 'Answer',
    count: 'Homes',
    hidden: 'hidden, to protect people',
    cases: 'Cases',
    noCases: 'There is no case about this association.',
    question: 'A case asks a question. It is not a finding.',
  },
  case: {
    title: (commitment: string): string => `Case: ${commitment}`,
    reference: (id: string): string => `Reference ${id}`,
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
    timeline: 'What happened and what comes next',
    moments: {
      opened: 'The case was opened',
      'board-told': 'The board was told',
      'acknowledge-by': 'Due: the board says that it has the case',
      'acknowledgement-late': 'The board had still not said that it has the case',
      'answer-by': 'Due: the board’s answer',
      'answer-late': 'The board’s answer became late',
      'answer-very-late': 'The board’s answer became very late',
      extended: 'The board asked for more time and got a new date',
      'panel-by': 'Due: the panel’s decision',
      'panel-late': 'The panel had still not decided',
      accepted: 'The panel accepted the answer',
      'look-again': 'Due: the panel looks whether it was done',
      rejected: 'The panel rejected the answer',
      'information-by': 'Due: what the panel asked the landlord for',
      'information-late': 'What the panel asked for became late',
      'information-given': 'The landlord gave what the panel had asked for',
      stopped: 'Panel chair and trade body stopped the way to the regulator',
      'regulator-outcome': 'The regulator’s decision was recorded',
      'regulator-from': 'Due: the case goes to the regulator',
      'regulator-told': 'The regulator was told',
      'regulator-acknowledge-by': 'Due: the regulator acknowledges it',
      'regulator-late': 'The regulator had still not acknowledged it',
      'regulator-very-late': 'The regulator’s acknowledgement became very late',
      closed: 'The case was closed',
      'board-acknowledged': 'The board said that it has the case',
      'board-answered': 'The board answered',
      'regulator-acknowledged': 'The regulator acknowledged it',
    },
    lateMark: 'late',
    reasons: 'Reasons given',
    reasonOf: {
      extension: 'The board, asking for more time',
      'stop-of-panel': 'The chair of the panel, asking to stop the way to the regulator',
      'stop-of-trade-body': 'The trade body, asking to stop the way to the regulator',
    },
    evidence: 'What it rests on',
    notYet: (day: string): string => `What it rests on and what the board says become public on ${day}.`,
    notYetOpen: (days: number): string =>
      `What it rests on and what the board says become public ${days} working days after the board is told.`,
    serious: (homes: number, failing: number, bar: string): string =>
      `At least ${homes} homes answered, and about ${failing}% said that this promise is not kept. We ask questions above ${bar}.`,
    cluster: (homes: number, hazard: string, days: number): string =>
      `At least ${homes} homes reported the same danger within ${days} days: ${hazard}.`,
    grave: (hazard: string, further: boolean): string =>
      `${further ? 'A further home' : 'One home'} reported a grave danger: ${hazard}.`,
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
    closedBecause: 'Why it was closed',
    outcomes: {
      resolved: 'It was put right.',
      'not-upheld': 'It was not upheld.',
      'regulator-took-over': 'The regulator took it over.',
      'data-error': 'It rested on a mistake in the figures.',
    },
    codes: {
      'not-a-danger': 'Two people read the reports and found no danger in them.',
      'already-made-safe': 'Two people read the reports; what was reported has been made safe.',
      'too-little-told': 'Two people read the reports; they say too little to find out more.',
      'not-this-association': 'Two people read the reports; they are about homes of another landlord.',
    },
  },
  method: {
    title: 'How the figures are made',
    lead: 'Every number below stands in a rulebook that anyone can read. Statistics open an inquiry here; they never end one.',
    rules: (facts: MethodFacts): { title: string; texts: string[] }[] => [
      {
        title: 'The score',
        texts: [
          'The score is the share of homes that answered “always” or “mostly”, among all that gave one of the five answers. “Does not apply” and questions left out count nowhere.',
          `The range is the 95% interval after Wilson. With fewer than ${facts.floor} homes there is no result at all, which is not the same as 0%.`,
          'Only homes that used the code from their letter count, each once. If a home answers again in the same year, from April to March, its last answer counts.',
          'Nobody is picked by chance: people choose to answer. So the range says what chance does among those who did, and nothing about those who did not.',
        ],
      },
      {
        title: 'What is published',
        texts: [
          `Figures come out on day ${facts.day} of each month. With fewer than ${facts.publicFrom} homes nothing is shown. From ${facts.publicFrom} homes we show the score, its range and the number of homes, and from ${facts.levelsFrom} homes all five answers.`,
          `An answer that ${facts.mostHidden} homes or fewer gave is hidden, and so is the next smallest where it could be worked out. With fewer than ${facts.extremesBelow} homes a score near 0 or 100% is shown as “under 5%” or “over 95%”.`,
          `A new figure needs at least ${facts.newHomes} more homes than the one before, so that nobody can find out what one home said by comparing the two. Someone who knows the answers of ${facts.knownHomes} homes and everything that we publish can still not work out the answer of another.`,
          'Answers on the web are shown. People answer more kindly on the telephone, so the two are never mixed or compared, and associations are never ranked.',
        ],
      },
      {
        title: 'When a case opens because of a score',
        texts: [
          `When at least ${facts.minimum} homes answered, and so many of them said “rarely” or “never” that a share of ${facts.bar} cannot explain it.${facts.otherBars.map(({ title, bar }) => ` For “${title}” that share is ${bar}.`).join('')}`,
          `The test is made every night, for every association, promise and way of answering, and allows for all of that: in a year in which nobody is above the share, the chance of even one such case in the whole sector is at most ${facts.chance}.`,
          `The score must also lie below the lowest line that chance and the usual differences between associations explain (99.8%), and at least ${facts.associations} associations must have enough answers to know those differences.`,
        ],
      },
      {
        title: 'When a case opens because of danger',
        texts: [
          `When ${facts.cluster} homes with codes report the same danger within ${facts.clusterDays} days. Only the week of an answer is kept, so whole weeks are counted.`,
          `People read such reports first. Whoever has read them by then, the board is told after ${facts.boardToldBy} working days.`,
        ],
      },
      {
        title: 'What the board and the regulator must do',
        texts: [
          `The board should say that it has the case within ${facts.acknowledge} working days of being told, and must answer within ${facts.answer}. What the case rests on and what the board says become public after ${facts.evidence} working days, or when the case is closed.`,
          `If the answer is late, that is said in public, and after ${facts.wait} more working days the Regulator of Social Housing is told. It should acknowledge the case within ${facts.regulator} working days, and its clock runs in public too.`,
        ],
      },
    ],
    editions: (charter: string, rulebook: string): string =>
      `Charter of ${charter}, rulebook of ${rulebook}.`,
    back: 'See the results',
  },
};
