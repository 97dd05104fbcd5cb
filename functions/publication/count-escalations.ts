import { escalationsOf } from '../../shared/domain/publication/escalations.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Escalations } from '../../shared/ports/escalations.ts';

type Needs = {
  associations: Pick<Associations, 'list'>;
  cases: Pick<Cases, 'ofAssociation'>;
  escalations: Escalations;
  clock: Clock;
};

/**
 * "One public page with the precision of all escalations so far": counts them anew each night, over every association
 * that is not a rehearsal, also one that has left the charter. Nobody who looks at the page makes it read all cases.
 * @returns how many there are
 */
export const countEscalations =
  ({ associations, cases, escalations, clock }: Needs) =>
  async (): Promise<{ escalations: number }> => {
    const views = [];
    for (const { id, rehearsal } of await associations.list())
      if (!rehearsal) views.push(...(await cases.ofAssociation(id)));
    const found = escalationsOf(views);
    await escalations.keep({ countedOn: localDateOf(clock.now()), escalations: found });
    return { escalations: found.length };
  };
