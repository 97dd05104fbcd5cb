import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import { eValueOf } from '../../shared/domain/scoring/e-value.ts';
import type { Figures } from '../../shared/domain/scoring/figures.ts';
import type { FunnelClass } from '../../shared/domain/scoring/funnel.ts';
import { failingBarOf } from '../../shared/domain/scoring/score.ts';
import type { ScoredRow } from './score-figures.ts';
import { seriousAsks } from './score-flag.ts';

const places: Readonly<Record<FunnelClass, string>> = {
  'low-99.8': 'below what chance and the usual differences explain, even allowing for 1 in 500',
  'low-95': 'lower than chance and the usual differences explain 19 times in 20',
  within: 'within what chance and the usual differences between associations explain',
  'high-95': 'higher than chance and the usual differences explain 19 times in 20',
  'high-99.8': 'above what chance and the usual differences explain, even allowing for 1 in 500',
};

const sectorSentence = ({ sector }: ScoredRow, { funnel }: Figures): string => {
  if (!funnel || !sector.baseline) return '';
  const share = (100 * sector.baseline.expected).toFixed(1);
  if (sector.units.length === 1) return ' There is nobody in the file to compare it with.';
  return ` All ${sector.units.length} associations together have ${share} %; for so many answers this score is ${places[funnel.class]}.`;
};

/** A size of evidence that a person can say. */
const size = (lnEValue: number): string => {
  const value = eValueOf(lnEValue);
  if (value < 1) return 'speaks against it rather than for it';
  return value < 1e6 ? `is ${value.toPrecision(3)} to 1` : 'is more than a million to 1';
};

const evidenceSentence = (
  { failing, commitment }: ScoredRow,
  figures: Figures,
  rulebook: Rulebook,
): string => {
  if (failing === undefined || figures.lnEValue === undefined) return '';
  const bar = 100 * failingBarOf(commitment, rulebook);
  const share = ((100 * failing) / figures.n).toFixed(1);
  return ` At levels 1 and 2 are ${failing}, ${share} %; the evidence that more than ${bar} % of all homes would say so ${size(figures.lnEValue)}.`;
};

const flagSentence = ({ flag, facts }: ScoredRow): string => {
  switch (flag) {
    case 'serious':
      return ' Everything that the rulebook asks for a serious flag is so: its board would be asked.';
    case 'watch':
      return ' It is worth a look by the panel; no board is asked about it.';
    case 'none': {
      const missing = seriousAsks(facts).filter(({ holds }) => !holds).length;
      return ` No flag: ${missing} of the ${seriousAsks(facts).length} conditions of a serious one are not met.`;
    }
    default:
      return flag satisfies never;
  }
};

/** The row in one paragraph. Statistics open an inquiry; they never end one. */
export const wordsOf = (row: ScoredRow, rulebook: Rulebook): string => {
  const { figures, n, kept, association, commitment } = row;
  if (!figures)
    return n === 0
      ? `Nobody answered about ${commitment} at ${association} at levels 1 to 5: no result, which is not 0 %.`
      : `What was answered about ${commitment} at ${association} is not published exactly, so nothing can be computed.`;
  const { score, low, high } = figures;
  return (
    `Of ${n} who answered about ${commitment} at ${association}, ${kept} said level 4 or 5: ${score.toFixed(1)} %, with a 95 % interval from ` +
    `${low.toFixed(1)} to ${high.toFixed(1)} %.${sectorSentence(row, figures)}${evidenceSentence(row, figures, rulebook)}${flagSentence(row)}`
  );
};
