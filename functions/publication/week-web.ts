import type { WebResponse } from '../../shared/contracts/web.ts';
import { canonical } from '../../shared/domain/ledger/canonical.ts';
import { hasTile } from '../../shared/domain/ledger/proof-tiles.ts';
import { sealedEntryId } from '../../shared/domain/ledger/sealed-entry.ts';
import { bytesOfTile, readTilePath } from '../../shared/domain/ledger/tiles.ts';
import { localDate } from '../../shared/domain/time/calendar.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { SealedReceipts } from '../../shared/ports/sealed-receipts.ts';
import { bytes, forSeconds, json, notFound } from './ledger-answers.ts';

type Needs = { receipts: Pick<SealedReceipts, 'week' | 'tile'>; ledger: Pick<Ledger, 'place'> };

const keptSeconds = 300;

/**
 * The files of a week whose receipts are sealed.
 * @param name `2026-11-16`: how many they are, the head of their tree and the number of the week's entry in the log; or
 *   a tile of the tree, `2026-11-16/tile/0/000`
 */
export const weekFile = async ({ receipts, ledger }: Needs, name: string): Promise<WebResponse> => {
  const [monday = '', ...more] = name.split('/');
  const day = localDate.safeParse(monday);
  const week = day.success ? await receipts.week(day.data) : undefined;
  if (!week) return notFound;
  if (more.length === 0) {
    const place = await ledger.place(sealedEntryId(week.week));
    return json(place && canonical({ ...week, entry: place.index }), forSeconds(keptSeconds));
  }
  const { level, index, width } = readTilePath(more.join('/')) ?? {};
  if (level === undefined || index === undefined || width === undefined) return notFound;
  if (!hasTile(week.size, { level, index, width })) return notFound;
  const hashes = await receipts.tile(week, { level, index });
  return hashes ? bytes(bytesOfTile(hashes.slice(0, width))) : notFound;
};
