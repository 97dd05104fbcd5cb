import { flagsOf } from '../../shared/domain/escalation/triggers/all.ts';
import { lnThresholdOf } from '../../shared/domain/escalation/triggers/conditions.ts';
import { lnEValue } from '../../shared/domain/scoring/e-value.ts';
import { answeredIn, score, streamsOf } from '../../shared/domain/scoring/score.ts';
import type { Scorecard } from '../../shared/domain/scoring/scorecard.ts';
import type { AssociationTally } from '../../shared/domain/scoring/tally.ts';
import type { Answers } from './answers.ts';
import { bars, commitments, judging, type Member } from './sector.ts';

/** What the rule still lacked on the night on which the e-value passed; the first of its conditions that was not so. */
export type Lack = 'nothing' | 'homes' | 'associations' | 'funnel';

/** By `association commitment`: the first night, from 0, of the whole rule; and of the e-value by itself. */
export type Seen = { serious: Map<string, number>; evidence: Map<string, { night: number; lack: Lack }> };

/** Looks at one night's counts and adds to what was seen. */
export type Look = (night: number, changed: ReadonlySet<number>, seen: Seen) => void;

/** The nightly run's own judgement: scorecards and flags. */
export const judged = (tallies: readonly AssociationTally[], streams: number) => {
  const scorecards = score(tallies, judging);
  return { scorecards, flags: flagsOf({ ...judging, streams, scorecards, tallies }) };
};

const nameOf = (of: Pick<Scorecard, 'association' | 'commitment'>): string =>
  `${of.association} ${of.commitment}`;

const lackOf = ({ levels, funnel }: Scorecard): Lack => {
  if (answeredIn(levels) < judging.rulebook.serious.minimumHomes) return 'homes';
  if (!funnel) return 'associations';
  return funnel.class === 'low-99.8' ? 'nothing' : 'funnel';
};

/** Judges and notes what is so for the first time. */
const lookAt = (tallies: readonly AssociationTally[], streams: number, night: number, seen: Seen): void => {
  const { scorecards, flags } = judged(tallies, streams);
  const threshold = lnThresholdOf(streams, judging.rulebook);
  for (const card of scorecards)
    if (card.lnEValue !== undefined && card.lnEValue >= threshold && !seen.evidence.has(nameOf(card)))
      seen.evidence.set(nameOf(card), { night, lack: lackOf(card) });
  for (const flag of flags) if (!seen.serious.has(nameOf(flag))) seen.serious.set(nameOf(flag), night);
};

const everywhere = commitments.map((_, place) => place);

/** Every night the whole sector, as the service does it. */
export const everyNight = (members: readonly Member[], answers: Answers): Look => {
  const streams = streamsOf(members.length, judging.charter);
  return (night, _changed, seen) => lookAt(answers.tallies(everywhere), streams, night, seen);
};

/**
 * The largest that ln e can be. An e-value is an average of likelihood ratios over failing rates above the bar, so it is
 * at most the largest of them, which is at the failing share itself; and at most 1 where that share is not above the
 * bar.
 */
export const lnLargest = (failing: number, n: number, bar: number): number => {
  const share = failing / n;
  if (!(share > bar)) return 0;
  const others = share < 1 ? (n - failing) * Math.log((1 - share) / (1 - bar)) : 0;
  return failing * Math.log(share / bar) + others;
};

/** The rule compares numbers rounded to 12 digits; this near to the threshold the rule itself is asked. */
const near = 1e-9;

/**
 * The same as `everyNight` at a small part of its price. The rule speaks of a stream only while its e-value is past the
 * threshold, and an e-value moves only with its own counts: so e-values of changed streams are enough to know of which
 * streams the rule may speak. While there are any of which it has not spoken, it is asked in full, about their
 * commitments; one commitment is judged without a look at the others.
 */
export const whereItMaySpeak = (members: readonly Member[], answers: Answers): Look => {
  const streams = streamsOf(members.length, judging.charter);
  const atLeast = lnThresholdOf(streams, judging.rulebook) - near;
  const past = new Set<number>();
  const placeOf = (cell: number): number => cell % commitments.length;
  const name = (cell: number): string =>
    `${members[Math.floor(cell / commitments.length)]?.association} ${commitments[placeOf(cell)]?.id}`;
  const passes = (cell: number): boolean => {
    const { n, failing } = answers.countsOf(cell);
    const bar = bars[placeOf(cell)] ?? 1;
    return n > 0 && lnLargest(failing, n, bar) >= atLeast && lnEValue(failing, n, bar) >= atLeast;
  };
  return (night, changed, seen) => {
    for (const cell of changed)
      if (passes(cell)) past.add(cell);
      else past.delete(cell);
    const waiting = [...past].filter((cell) => !seen.serious.has(name(cell)));
    if (waiting.length === 0) return;
    lookAt(answers.tallies([...new Set(waiting.map(placeOf))]), streams, night, seen);
  };
};
