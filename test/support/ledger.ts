import { sequenceLedger } from '../../functions/publication/sequence-ledger.ts';
import { memoryLedger, memoryWaiting } from '../../shared/adapters/memory/ledger.ts';
import { memoryScores } from '../../shared/adapters/memory/scores.ts';
import { memorySealedReceipts } from '../../shared/adapters/memory/sealed-receipts.ts';
import { memorySigner } from '../../shared/adapters/memory/signer.ts';
import { type LedgerEntry, ledgerEntry } from '../../shared/domain/ledger/entry.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import type { Ledger, WaitingEntries } from '../../shared/ports/ledger.ts';
import { at, hash } from './cases.ts';

export const address = 'https://tenants.example';
export const origin = 'tenants.example/ledger';

/** An entry of a case that does not exist; `number` tells entries apart and orders them. */
export const anEntry = (number: number, more: Partial<LedgerEntry> = {}): LedgerEntry =>
  ledgerEntry.parse({
    id: `C9001-repairs-2026-1-${number}`,
    at: at(`2026-12-17T09:${String(number % 60).padStart(2, '0')}:00Z`),
    about: 'C9001-repairs-2026-1',
    kind: 'board-notified',
    hash: hash(`event ${number}`),
    ...more,
  });

export const entries = (count: number): LedgerEntry[] =>
  Array.from({ length: count }, (_, index) =>
    anEntry(index + 1, { at: at(new Date(Date.UTC(2026, 11, 17, 9, 0, index)).toISOString()) }),
  );

/** Salts that can be told from one another and come the same each time. */
const counting = () => {
  let count = 0;
  return {
    bytes: (length: number) => {
      count += 1;
      return Uint8Array.from({ length }, (_, index) => (count >> (8 * (index % 4))) % 256);
    },
  };
};

/** The log in memory, with entries that wait; `over` stands between the run and its stores. */
export const aLog = (
  list: LedgerEntry[] = [],
  over: (ports: { ledger: Ledger; waiting: WaitingEntries }) => {
    ledger: Ledger;
    waiting: WaitingEntries;
  } = (ports) => ports,
) => {
  const ledger = memoryLedger();
  const scores = memoryScores();
  const receipts = memorySealedReceipts();
  const clock: { time: Instant; now: () => Instant } = {
    time: at('2026-12-17T10:52:00Z'),
    now: () => clock.time,
  };
  const signer = memorySigner('the log');
  return {
    ledger,
    scores,
    receipts,
    clock,
    list,
    signer,
    run: sequenceLedger({
      ...over({ ledger, waiting: memoryWaiting(list) }),
      ...{ scores, receipts, clock, signer, hash, address, chance: counting() },
    }),
  };
};
