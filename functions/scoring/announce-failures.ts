import type { Announcer } from '../../shared/ports/announcer.ts';
import type { Scores } from '../../shared/ports/scores.ts';

type Needs = { scores: Pick<Scores, 'unopenedFailures'>; announcer: Announcer };

/**
 * "What was found must be heard of": announces every failure that is stored and has no case yet, by whatever run found
 * it. Announced once more, it opens nothing twice.
 * @param cause what set this going, for the record
 */
export const announceFailures = async ({ scores, announcer }: Needs, cause: string): Promise<void> => {
  const failures = await scores.unopenedFailures();
  if (failures.length === 0) return;
  const events = failures.map(({ id, association, commitment, year, trigger, severity }) => ({
    name: 'FailureDetected' as const,
    detail: { failure: id, association, commitment, year, trigger, severity },
  }));
  await announcer.announce(events, cause);
};
