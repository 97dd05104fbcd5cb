import { type Language, ledgerPrefix } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { cutBundle } from '../../shared/domain/ledger/bundle.ts';
import { hasTile } from '../../shared/domain/ledger/proof-tiles.ts';
import { bytesOfTile, readTilePath } from '../../shared/domain/ledger/tiles.ts';
import { localDate } from '../../shared/domain/time/calendar.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { SealedReceipts } from '../../shared/ports/sealed-receipts.ts';
import { bytes, forSeconds, json, notFound, text } from './ledger-answers.ts';
import { openedEntry } from './opened-entry.ts';
import { ledgerPage } from './pages/ledger-page.ts';
import { weekFile } from './week-web.ts';

type Needs = {
  ledger: Pick<Ledger, 'head' | 'headOf' | 'tile' | 'bundle' | 'place'>;
  receipts: Pick<SealedReceipts, 'week' | 'tile'>;
  cases: Pick<Cases, 'load'>;
  clock: Clock;
  stylesheet: string;
  address: string;
};

const seconds = { head: 5, day: 300 };

const tile = async ({ ledger }: Needs, name: string): Promise<WebResponse> => {
  const asked = readTilePath(name);
  const head = asked && (await ledger.head());
  if (!asked || !head) return notFound;
  const { level, index, width } = asked;
  if (!hasTile(head.size, { level: level ?? 0, index, width })) return notFound;
  if (level === undefined) {
    const bundle = await ledger.bundle(index);
    return bundle ? bytes(cutBundle(bundle, width)) : notFound;
  }
  const hashes = await ledger.tile({ level, index });
  return hashes ? bytes(bytesOfTile(hashes.slice(0, width))) : notFound;
};

/** The files of the log, by their path: `checkpoint`, `key`, `heads/<day>`, `opened/<entry>`, `receipts/<Monday>`, and tiles. */
export const ledgerFile = async (needs: Needs, path: string): Promise<WebResponse> => {
  const name = path.slice(ledgerPrefix.length);
  if (name === 'checkpoint') return text((await needs.ledger.head())?.note, forSeconds(seconds.head));
  if (name === 'key') {
    const key = (await needs.ledger.head())?.key;
    return text(key && `${key}\n`, forSeconds(seconds.day));
  }
  const [kind, about = '', ...more] = name.split('/');
  if (kind === 'tile') return tile(needs, name);
  if (kind === 'receipts') return weekFile(needs, [about, ...more].join('/'));
  if (more.length > 0) return notFound;
  if (kind === 'opened') return json(await openedEntry(needs, about), forSeconds(seconds.day));
  const day = localDate.safeParse(about);
  if (kind !== 'heads' || !day.success) return notFound;
  return text((await needs.ledger.headOf(day.data))?.note, forSeconds(seconds.day));
};

/** What the log is, how to check it, and its latest head. */
export const showLedger = async (needs: Needs, lang: Language): Promise<WebResponse> => {
  const { stylesheet, address } = needs;
  return { status: 200, body: ledgerPage({ lang, stylesheet, address, head: await needs.ledger.head() }) };
};
