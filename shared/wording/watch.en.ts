/** Why a stream is worth a look, told to a panel. Each sentence stands by itself. */
export const watchEn = {
  opening: (facts: { n: string; failing: string; share: string; score: string }): string =>
    `${facts.n} homes answered in this way; ${facts.failing} of them (${facts.share}) said that this commitment is not kept, and ${facts.score} said that it is.`,
  evidence: (odds: string, bar: string): string =>
    `These answers are ${odds} times as likely if more than ${bar} of homes are failed than if just ${bar} are.`,
  funnel: (facts: { expected: string; line: string; streams: string }): string =>
    `The score is below ${facts.line}, the lowest that chance and the usual differences between associations explain for this many homes 19 times out of 20; all associations together have ${facts.expected}. ${facts.streams} series were looked at together, and about one in twenty of those listed for this reason is there by chance.`,
  change: (facts: { weeks: string; count: number }): string =>
    `Answers turned for the worse against this association’s own earlier ones: the chart of change spoke in the ${facts.count === 1 ? 'week' : 'weeks'} of ${facts.weeks}.`,
  closing: 'It is a reason to look, not a finding. Nobody but the panel is told.',
};
