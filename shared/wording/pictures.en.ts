/** Words in and around the funnel plot and the trend. */
export const picturesEn = {
  table: 'The figures as a table',
  name: 'Figure',
  value: 'Value',
  range: (low: string, high: string): string => `${low} to ${high}`,
  funnel: {
    heading: 'Compared with other associations',
    title: (promise: string): string => `Funnel plot: ${promise}`,
    share: 'Homes that say this promise is kept',
    homes: 'Homes that answered (log scale)',
    own: 'this association',
    others: 'other associations',
    sector: 'sector',
    line95: '95%',
    line998: '99.8%',
    caption:
      'Most associations lie between the dashed lines (95%). Outside the dotted lines (99.8%), chance and the usual differences between associations do not explain it.',
    captionAlone:
      'The lines draw in as more homes answer. Most associations lie between the dashed lines (95%). Outside the dotted lines (99.8%), chance and the usual differences between associations do not explain it.',
    places: {
      'low-99.8': 'This association lies below the lower dotted line.',
      'low-95': 'This association lies between the lower dashed and the lower dotted line.',
      within: 'This association lies between the dashed lines.',
      'high-95': 'This association lies between the upper dashed and the upper dotted line.',
      'high-99.8': 'This association lies above the upper dotted line.',
    },
    says: (score: string, n: string, sector: string): string =>
      `Of the ${n} homes that answered here, ${score} say that this promise is kept; in the sector as a whole it is ${sector}.`,
    none: (least: number): string =>
      `There is no comparison with other associations: fewer than ${least} have an exact figure for this promise.`,
    notExact: 'There is no comparison with other associations, because the score is not shown exactly.',
    rows: {
      homes: 'Homes that answered',
      score: 'Say that this promise is kept',
      sector: 'The sector as a whole',
      lines95: 'Dashed lines (95%) for so many homes',
      lines998: 'Dotted lines (99.8%) for so many homes',
      associations: 'Associations compared',
    },
  },
  trend: {
    heading: 'Over time',
    title: (promise: string): string => `Trend: ${promise}`,
    share: 'Homes that say this promise is kept',
    caption:
      'Each dot is a published figure, and the bar through it is its 95% range. Every April the count starts anew, so the line does not go on from one year to the next.',
    says: (count: string, first: string, firstDay: string, last: string, lastDay: string): string =>
      `${count} published figures: from ${first} on ${firstDay} to ${last} on ${lastDay}.`,
    year: (first: number): string => `${first}/${String(first + 1).slice(2)}`,
    none: 'How it changes over time is drawn here once two figures have been published.',
    day: 'Up to',
    score: 'Score',
    interval: '95% range',
    homes: 'Homes',
  },
};
