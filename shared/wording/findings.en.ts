/** How findings are told to boards and to the regulator. Every number stands beside what it means. */
export const findingsEn = {
  serious: {
    caption: 'Figures',
    summary: (score: string, n: string, mode: string) =>
      `Of ${n} homes that answered ${mode}, ${score} say that this promise is kept.`,
    legalTime: (asked: string, late: string) =>
      `Of ${asked} homes that reported something, ${late} said it was not answered in the legal time.`,
    n: 'Homes that answered',
    score: 'Say that it is kept (levels 4 and 5)',
    interval: '95% interval of that share',
    expected: 'The sector as a whole',
    limits95: 'Dashed lines of the funnel (95%) for so many homes',
    limits998: 'Dotted lines of the funnel (99.8%) for so many homes',
    associations: 'Associations that measured the sector',
    failing: 'Say that it is not kept (levels 1 and 2)',
    bar: 'Share of failing homes that the test is against',
    test: 'Sequential test: natural logarithm of the e-value',
    testValue: (value: string, threshold: string, streams: string) =>
      `${value}; the rule asks for at least ${threshold}, with ${streams} series watched`,
    mode: 'How the answers came',
    run: 'As of',
    editions: 'Editions',
    edition: (charter: string, rulebook: string) => `charter ${charter}, rulebook ${rulebook}`,
  },
  danger: {
    caption: 'Reports of danger',
    summary: (hazard: string, homes: string, days: string) =>
      `At least ${homes} homes reported the same danger within ${days} days: ${hazard}.`,
    grave: (hazard: string, further: boolean) =>
      `${further ? 'A further home' : 'One home'} reported a grave danger: ${hazard}. Nothing else of the report is told, so that nobody finds out whose home it is.`,
    hazard: 'Danger reported',
    rule: 'Rule',
    ruleValue: (homes: string, days: string) =>
      `at least ${homes} homes with a code, the same danger, within ${days} days`,
    weeks: 'Reported in the weeks from',
    weeksValue: (from: string, to: string) => `${from} to ${to}`,
    confirmed: 'Confirmed by two readers',
    yes: 'yes',
    no: 'not yet',
  },
  modes: {
    web: 'on the web',
    telephone: 'by telephone',
    paper: 'on paper',
    'panel-assisted': 'with help from the panel',
  },
  few: 'not shown: few homes',
} as const;
