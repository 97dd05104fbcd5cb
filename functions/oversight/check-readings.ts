import { dueBy } from '../../shared/domain/reading/danger-report.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Tasks } from '../../shared/ports/tasks.ts';
import { carryOn } from './carry-on.ts';
import { checkAddresses } from './check-addresses.ts';
import type { AddressNeeds, CarryNeeds } from './reader-needs.ts';

type Needs = CarryNeeds & AddressNeeds & { tasks: Tasks };

/**
 * Looks at every report of danger that is not settled: carries on what a reader found and a crash kept from the case, and
 * asks a person to look when nobody has read one in time. It can open none of them. One that fails delays no other.
 * @returns how many are late
 * Then it looks at addresses that are to be passed on.
 * @throws when any failed, after all were looked at
 */
export const checkReadings = (needs: Needs) => async (): Promise<{ late: number }> => {
  const now = needs.clock.now();
  const today = localDateOf(now);
  const failed: unknown[] = [];
  let late = 0;
  for (const report of await needs.waiting.waiting(now)) {
    try {
      const standing = await carryOn(needs)(report);
      if (standing === 'raised' || standing === 'not-grave') continue;
      if (dueBy(report.due, standing, currentRulebook) >= today) continue;
      late += 1;
      needs.tasks.raise('danger-unread', report.reading);
    } catch (error) {
      failed.push(error);
    }
  }
  await checkAddresses(needs)().catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} reports were not looked at`);
  return { late };
};
