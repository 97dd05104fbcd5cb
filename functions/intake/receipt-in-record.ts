import * as z from 'zod';
import type { TellLanguage } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { receiptProofText } from '../../shared/domain/ledger/receipt-proof.ts';
import { sealedEntryId } from '../../shared/domain/ledger/sealed-entry.ts';
import { dayAfterWeek, type SealedWeek } from '../../shared/domain/ledger/sealed-week.ts';
import { addMinutes, localDate, localDateOf } from '../../shared/domain/time/calendar.ts';
import { orBusy } from './busy.ts';
import type { Needs } from './needs.ts';
import type { InRecord } from './pages/record-block.ts';
import { trackEndedPage } from './pages/withdraw-page.ts';
import { indexOfReceipt, proveReceipt, type TileOf } from './place-in-record.ts';

type Asks = Pick<Needs, 'receipts' | 'ledger' | 'sealer' | 'clock' | 'hash'>;

/** Which receipt: nothing of it opens answers, and its file says the same. */
const receiptIn = z.strictObject({ week: localDate, hash: z.string() });
export type ReceiptIn = z.infer<typeof receiptIn>;

const purpose = 'proof';
const opensForMinutes = 60;

const tileOf =
  (tree: string, read: (place: Parameters<TileOf>[0]) => ReturnType<Needs['ledger']['tile']>): TileOf =>
  async (place) => {
    const hashes = await read(place);
    if (!hashes) throw new Error(`tile ${place.level}/${place.index} of ${tree} is missing`);
    return hashes;
  };

const weekTile = ({ receipts }: Asks, week: SealedWeek): TileOf =>
  tileOf(`the week ${week.week}`, (place) => receipts.tile(week, place));

type Found =
  | { kind: 'not-yet' }
  | { kind: 'missing' }
  | { kind: 'stands'; week: SealedWeek; index: number; entry: number };

const find = async (needs: Asks, of: ReceiptIn): Promise<Found> => {
  const week = await needs.receipts.week(of.week);
  const entry = week && (await needs.ledger.place(sealedEntryId(week.week)));
  if (!week || !entry) return { kind: 'not-yet' };
  const tree = { tile: weekTile(needs, week), size: week.size };
  const index = await indexOfReceipt(needs.hash, tree, of.hash);
  return index === undefined ? { kind: 'missing' } : { kind: 'stands', week, index, entry: entry.index };
};

/** Where an answer that stands is in the public record, as its page tells it. */
export const inRecord = async (needs: Asks, of: ReceiptIn): Promise<InRecord> => {
  const found = await find(needs, of);
  switch (found.kind) {
    case 'not-yet': {
      const from = dayAfterWeek(of.week);
      return localDateOf(needs.clock.now()) < from ? { kind: 'waits', from } : { kind: 'due' };
    }
    case 'missing':
      return { kind: 'missing', week: of.week };
    case 'stands': {
      const { week, size } = found.week;
      const proof = await needs.sealer.seal(purpose, of, addMinutes(needs.clock.now(), opensForMinutes));
      return { kind: 'stands', number: found.index + 1, of: size, week, proof };
    }
    default:
      return found satisfies never;
  }
};

const proofOf = async (needs: Asks, token: string): Promise<{ week: string; text: string } | undefined> => {
  const of = receiptIn.safeParse(await needs.sealer.open(purpose, token, needs.clock.now()));
  if (!of.success) return undefined;
  const found = await find(needs, of.data);
  const head = found.kind === 'stands' ? await needs.ledger.head() : undefined;
  if (found.kind !== 'stands' || !head) return undefined;
  const { week, index, entry } = found;
  const trees = {
    weekTile: weekTile(needs, week),
    logTile: tileOf('the log', (place) => needs.ledger.tile(place)),
  };
  const proof = await proveReceipt(needs.hash, { week, index, entry, head, ...trees });
  return { week: week.week, text: receiptProofText(proof) };
};

/** The proof of an answer's place in the public record, as a file to be kept with the receipt. */
export const proofFile = async (
  needs: Asks & Pick<Needs, 'stylesheet' | 'exitScript'>,
  { lang }: WebRequest & { lang: TellLanguage },
  token: string,
): Promise<WebResponse> =>
  orBusy(async () => {
    const proof = await proofOf(needs, token);
    const { stylesheet, exitScript } = needs;
    if (!proof) return { status: 404, body: trackEndedPage({ lang, stylesheet, exitScript }, 'expired') };
    return {
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      headers: { 'content-disposition': `attachment; filename="place-${proof.week}.txt"` },
      body: proof.text,
    };
  });
