import type { CountedEscalations } from '../domain/publication/escalations.ts';

/** What became of all cases that went to the regulator, counted once a day, so that a page reads one row. */
export type Escalations = {
  counted(): Promise<CountedEscalations | undefined>;
  /** Takes the place of what was counted before. */
  keep(counted: CountedEscalations): Promise<void>;
};
