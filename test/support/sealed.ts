import { sealReceipts } from '../../functions/publication/seal-receipts.ts';
import { memoryAssociations } from '../../shared/adapters/memory/associations.ts';
import { memorySealedReceipts } from '../../shared/adapters/memory/sealed-receipts.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { SealedReceipts } from '../../shared/ports/sealed-receipts.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';
import { at, day, hash } from './cases.ts';
import { anAssociation } from './publication.ts';
import { nth } from './scoring.ts';

type Sent = { of: number; week: string; sent: string; year?: number };
type Ports = {
  associations: Pick<Associations, 'list'>;
  submissions: Pick<Submissions, 'hashesOf'>;
  receipts: SealedReceipts;
};

/** Some receipts of an association in a week. */
export const receiptsOf = (of: number, week: string, count: number, year = 2026): Sent[] =>
  Array.from({ length: count }, (_, each) => ({
    of,
    week,
    year,
    sent: hash(`${of} ${week} ${year} ${each}`),
  }));

/** Three associations whose tenants answer, and a clock that is moved by hand; `over` stands between run and stores. */
export const aSealer = (
  list: Sent[] = [],
  over: (ports: Ports) => Ports = (ports) => ports,
  receipts = memorySealedReceipts(),
) => {
  const clock = { time: at('2026-11-23T04:40:00Z'), now: () => clock.time };
  const associations = memoryAssociations([1, 2, 3].map((number) => anAssociation(number)));
  const submissions: Pick<Submissions, 'hashesOf'> = {
    hashesOf: async (id, year) =>
      list
        .filter((each) => nth(each.of) === id && (each.year ?? 2026) === year)
        .map(({ sent, week }) => ({ bodyHash: sent, week })),
  };
  return {
    list,
    receipts,
    clock,
    run: sealReceipts({ ...over({ associations, submissions, receipts }), clock, hash }),
    /** The leaves of a week as its tiles have them. */
    leaves: async (week: string): Promise<string[]> => {
      const sealed = await receipts.week(day(week));
      if (!sealed) throw new Error(`${week} is not sealed`);
      const found: string[] = [];
      for (let index = 0; index * 256 < sealed.size; index += 1)
        found.push(...((await receipts.tile(sealed, { level: 0, index })) ?? []));
      return found;
    },
  };
};
