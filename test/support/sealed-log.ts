import { sequenceLedger } from '../../functions/publication/sequence-ledger.ts';
import { memorySigner } from '../../shared/adapters/memory/signer.ts';
import { systemChance } from '../../shared/adapters/system/system-chance.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { encodedSignature, noteKeyOf, noteOf } from '../../shared/domain/ledger/note.ts';
import { receiptsName, receiptText } from '../../shared/domain/submission/receipt-text.ts';
import { day, hash } from './cases.ts';
import { address, entries } from './ledger.ts';
import { anAssociation, aPublicSide } from './publication.ts';
import { nth } from './scoring.ts';
import { aSealer, receiptsOf } from './sealed.ts';

/** The week that has most receipts. */
export const week = '2026-11-16';
const signer = memorySigner('the log');
/** What they say. */
export const sent = receiptsOf(1, week, 700).map((each) => each.sent);

/** A signed receipt; `week` is the one above when left out. */
export const receiptFor = async (of: { week?: string; sent: string }): Promise<Uint8Array> => {
  const text = receiptText({
    ...{ reference: 'ABC-2D4-EF7', association: { id: nth(1), name: 'Alder Homes' }, year: 2026 },
    ...{ week: day(of.week ?? week), withCode: true, charter: '2019', rulebook: '2026-11', hash: of.sent },
  });
  const by = memorySigner('receipts');
  const key = noteKeyOf(receiptsName, await by.publicKey(), hash);
  return Buffer.from(
    noteOf(text, receiptsName, encodedSignature({ ...key, signature: await by.sign(text) })),
  );
};

/** A public side with two weeks of receipts in a log of 303 entries. */
export const started = async () => {
  const side = aPublicSide([anAssociation(1)], '2026-11-30');
  const list = [...receiptsOf(1, week, 700), ...receiptsOf(2, '2026-11-23', 3)];
  const sealer = aSealer(list, undefined, side.receipts);
  sealer.clock.time = side.clock.time;
  await sealer.run();
  side.wait(...entries(300));
  await sequenceLedger({
    ...{ ledger: side.ledger, waiting: side.waiting, scores: side.scores, clock: side.clock },
    ...{ receipts: side.receipts, signer, hash, address, chance: systemChance },
  })();
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const { status, body } = await side.get(path);
    return status === 200 ? new Uint8Array(Buffer.from(body)) : undefined;
  };
  const published = new TextDecoder().decode(await read(routes.ledgerFile('key')));
  return { read, published };
};

/** Bytes of which one bit was changed. */
export const flipped = (place: number) => (bytes: Uint8Array) =>
  bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));
