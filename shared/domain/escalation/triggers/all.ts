import type { TriggerName } from '../failure.ts';
import { dangerCluster } from './danger-cluster.ts';
import type { Facts, Flag, Trigger } from './flag.ts';
import { serious } from './serious.ts';

/**
 * THE list of rules that every run is looked at with. The others are raised elsewhere: a single report of grave danger
 * by the people who read it, an overdue answer by the case's own clock.
 */
export const triggers: Readonly<Partial<Record<TriggerName, Trigger>>> = {
  serious,
  'danger-cluster': dangerCluster,
};

/** Every flag of a run, in the order of the rules, then of the registration codes. */
export const flagsOf = (facts: Facts): Flag[] =>
  Object.values(triggers).flatMap((trigger) =>
    trigger(facts).sort((a, b) =>
      a.association < b.association ? -1 : a.association > b.association ? 1 : 0,
    ),
  );
