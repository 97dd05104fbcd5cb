import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { WaitingEntries } from '../../shared/ports/ledger.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { SealedReceipts } from '../../shared/ports/sealed-receipts.ts';
import { figuresInLedger } from './figures-in-ledger.ts';
import { type LogNeeds, numberEntries } from './number-entries.ts';
import { weeksInLedger } from './weeks-in-ledger.ts';

type Needs = LogNeeds & {
  waiting: WaitingEntries;
  scores: Pick<Scores, 'latestRun' | 'publication' | 'published'>;
  receipts: Pick<SealedReceipts, 'weeks'>;
};

/** Entries in one transaction, which takes a hundred writes: these, and a dozen tiles, bundles and heads. */
const atOnce = 64;

/**
 * Gives every entry that waits its number in the log, oldest first, then weeks of receipts and figures. An entry waits until it
 * stands in the log, so a crash at any point is made good by the next run. A day on which nothing came keeps the head
 * that still stands as its own.
 */
export const sequenceLedger = (needs: Needs) => async (): Promise<void> => {
  const { waiting, ledger, clock } = needs;
  for (let batch = await waiting.oldest(atOnce); batch.length > 0; batch = await waiting.oldest(atOnce)) {
    await numberEntries(
      needs,
      batch.map((entry) => ({ entry, open: false })),
    );
    await waiting.numbered(batch);
  }
  const weeks = await weeksInLedger(needs);
  for (let from = 0; from < weeks.length; from += atOnce)
    await numberEntries(needs, weeks.slice(from, from + atOnce));
  await numberEntries(needs, await figuresInLedger(needs, clock.now()));
  const head = await ledger.head();
  if (head) await ledger.keepHeadOf(localDateOf(clock.now()), head);
};
