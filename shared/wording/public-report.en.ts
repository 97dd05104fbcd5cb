const times = (count: number): string => (count === 1 ? 'one thing' : `${count} things`);

/** A panel's report and recommendations as everybody reads them. */
export const publicReportEn = {
  inCase: {
    title: 'What the panel reports',
    board: (day: string): string =>
      `The panel has sent a report to the board. The board can reply until ${day}. It is not public yet.`,
    panel:
      'The board has had its time to reply to a report of the panel. The panel has not published it yet.',
    published: (day: string): string => `The panel published its report on ${day}.`,
    read: 'Read the panel’s report',
    recommended: (count: number, late: number): string =>
      `The panel recommends ${times(count)}.${late === 0 ? '' : ` The board is late with ${late === 1 ? 'one answer' : `${late} answers`}.`}`,
    seeRecommendations: 'See what the panel recommends, and what the board says',
  },
  page: {
    caption: (association: string, commitment: string): string =>
      `Report of the tenant panel of ${association} on “${commitment}”`,
    version: (number: number, day: string): string => `Version ${number}, published on ${day}.`,
    two: 'Two members of the panel publish a report together. The board reads it first. It can reply, and it cannot change a word.',
    older: (number: number): string => `This is an older text. The newest is version ${number}.`,
    toNewest: 'Read the newest text',
    found: 'What the panel found',
    view: (who: string): string => `Another view: ${who}`,
    viewBy: (day: string): string =>
      `Written on ${day} by one member of the panel. Nobody else can change it or leave it out.`,
    reply: 'What the board replies',
    repliedOn: (day: string): string => `On ${day}, about this version.`,
    noReply: (day: string): string => `The board could reply until ${day}. It did not.`,
    changes: (number: number): string => `What changed since version ${number}`,
    changesMean: 'What was taken out is struck through. What was put in is underlined.',
    same: 'No word of the report has changed.',
    versions: 'All versions',
    versionOn: (number: number, day: string): string => `Version ${number}, ${day}`,
    thisOne: 'this page',
    made: 'How the panel is made up',
    toPanel: 'Who sits on the panel, and how independent they are',
    toCase: 'The case that this report is about',
  },
  differences: { went: 'taken out:', came: 'put in:', end: 'end' },
  recommendations: {
    title: 'What the panel recommends',
    state: 'These lines are as they stand today.',
    one: (number: number): string => `Recommendation ${number}`,
    what: 'What should be done',
    owner: 'Who sees to it',
    by: 'By',
    madeOn: 'Recommended on',
    answer: 'What the board says',
    waits: (day: string): string => `No answer yet. It is due by ${day}.`,
    late: (day: string): string => `No answer. It was due by ${day}.`,
    answeredOn: (day: string, due: string): string => `On ${day}. It was due by ${due}.`,
    answers: { accept: 'It accepts this', part: 'It accepts part of this', reject: 'It rejects this' },
    reason: 'Reason',
    action: 'What it will do',
    doneBy: 'Done by',
    responsible: 'Who is responsible',
    verdict: 'The panel’s verdict',
    verdicts: { kept: 'Kept', partly: 'Partly kept', 'not-kept': 'Not kept' },
    states: {
      waits: 'With the board',
      late: 'Answer late',
      accept: 'Accepted',
      part: 'Accepted in part',
      reject: 'Rejected',
      answeredLate: 'Answered late',
    },
    csv: 'Recommendations as a table (CSV)',
  },
  reports: {
    title: 'What the panel reports',
    none: 'The panel has published no report yet.',
    published: (version: number, day: string): string => `Version ${version}, published on ${day}`,
  },
};
