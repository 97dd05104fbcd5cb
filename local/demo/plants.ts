import { type CommitmentId, commitmentId } from '../../shared/domain/charter/charter.ts';
import type { TriggerName } from '../../shared/domain/escalation/failure.ts';
import { type HazardId, hazardId } from '../../shared/domain/rulebook/rulebook.ts';

/**
 * What is hidden in the demonstration, by the place of its association in the list. `late` comes in the last ten days,
 * so that a visitor's own run is the first to see it; the others are there all year and no run may raise them.
 */
export type Plant = { place: number; commitment: CommitmentId; story: string } & (
  | { kind: 'serious'; earlier: number; late: number }
  | { kind: 'cluster'; hazard: HazardId; homes: number }
  | { kind: 'nearly-serious'; homes: number; failing: number }
  | { kind: 'without-codes'; answers: number }
  | { kind: 'nearly-cluster'; hazard: HazardId; homes: number }
);

const quality = commitmentId.parse('quality');
const voice = commitmentId.parse('voice-and-influence');
const damp = hazardId.parse('damp-or-mould');
const electrics = hazardId.parse('electrics');

export const plants: readonly Plant[] = [
  {
    kind: 'serious',
    place: 16,
    commitment: quality,
    earlier: 32,
    late: 64,
    story:
      'Boilers failed in a cold week and nobody came: most who answered since then say that homes are not kept.',
  },
  {
    kind: 'serious',
    place: 57,
    commitment: voice,
    earlier: 30,
    late: 66,
    story:
      'A tenants’ group was dissolved without a word: most who answered since then say that nobody listens.',
  },
  {
    kind: 'cluster',
    place: 88,
    commitment: quality,
    hazard: damp,
    homes: 4,
    story: 'Four homes of one estate report damp that makes someone ill, within a fortnight.',
  },
  {
    kind: 'nearly-serious',
    place: 30,
    commitment: quality,
    homes: 80,
    failing: 39,
    story:
      'Nearly half say that homes are not kept: a poor figure, and yet too few answers to exclude chance.',
  },
  {
    kind: 'without-codes',
    place: 101,
    commitment: quality,
    answers: 90,
    story:
      'Ninety answers without a code, all as bad as can be: anyone could have sent them, so they count nothing.',
  },
  {
    kind: 'nearly-cluster',
    place: 120,
    commitment: quality,
    hazard: electrics,
    homes: 2,
    story: 'Two homes report the same danger in the same ten days: one fewer than the rule asks for.',
  },
];

/** Which of them a run must raise, and by which rule. */
export const raisedBy = (plant: Plant): TriggerName | undefined => {
  switch (plant.kind) {
    case 'serious':
      return 'serious';
    case 'cluster':
      return 'danger-cluster';
    case 'nearly-serious':
    case 'without-codes':
    case 'nearly-cluster':
      return undefined;
    default:
      return plant satisfies never;
  }
};
