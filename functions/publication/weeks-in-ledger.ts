import { entryOfWeek } from '../../shared/domain/ledger/sealed-week.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { SealedReceipts } from '../../shared/ports/sealed-receipts.ts';
import type { Numbered } from './number-entries.ts';

type Needs = { receipts: Pick<SealedReceipts, 'weeks'>; ledger: Pick<Ledger, 'place'> };

/**
 * What the log says of weeks that are sealed and have no number yet, oldest first. Weeks get their numbers in order, so
 * none before the first that has one is looked at.
 */
export const weeksInLedger = async ({ receipts, ledger }: Needs): Promise<Numbered[]> => {
  const found: Numbered[] = [];
  for (const week of (await receipts.weeks()).toReversed()) {
    const entry = entryOfWeek(week);
    if (await ledger.place(entry.id)) break;
    found.unshift({ entry, open: true });
  }
  return found;
};
