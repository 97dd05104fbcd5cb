import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isSignedBy } from '../../shared/adapters/system/ed25519.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { fetched } from './fetched.ts';
import { verifyLedger } from './verify-ledger.ts';
import { verifyPlace, verifyProof } from './verify-place.ts';
import { verifyReceipt } from './verify-receipt.ts';

/** Exit codes, as the help text tells them. */
const genuine = 0;
const notGenuine = 1;
const wrong = 2;

const keyFile = 'receipts-key.txt';
const ledgerKeyFile = 'ledger-key.txt';

const usage = `Checks a receipt or the public record, without asking anyone whether it is true.

  npm run verify -- receipt FILE [--key FILE|URL]
      FILE    the text file that was downloaded from the receipt's page
      --key   the public key: a file, or the address where it is published, https://ADDRESS${routes.receiptsKey()}
              (the file ${keyFile} in this folder when left out; with --ledger URL${routes.receiptsKey()})
      --ledger URL   also checks where it stands in the public record of this service, https://ADDRESS
      --proof FILE   checks that with the proof that was saved with the receipt, and asks nobody
      --ledger-key FILE|URL   the record's public key, https://ADDRESS${routes.ledgerFile('key')}
              (the file ${ledgerKeyFile} in this folder when left out; with --ledger URL${routes.ledgerFile('key')})

  npm run verify -- ledger URL [--since FILE] [--save FILE] [--key FILE|URL]
      URL      the service's address, https://ADDRESS
      --since  a head that was kept earlier: shows that the record only grew since
      --save   keeps the head that was checked in this file, for next time
      --key    the public key (URL${routes.ledgerFile('key')} when left out)

Ends with 0 when all is genuine, 1 when something is forged, damaged or changed, 2 when something could not be read.
`;

const complain = (...lines: string[]): number => {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return wrong;
};
const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

const asked = () =>
  parseArgs({
    options: {
      key: { type: 'string' },
      since: { type: 'string' },
      save: { type: 'string' },
      ledger: { type: 'string' },
      proof: { type: 'string' },
      'ledger-key': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
    strict: true,
  });

const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

const readKey = async (from: string): Promise<string> => {
  if (!isAddress(from)) return readFile(from, 'utf8');
  const bytes = await fetched(from);
  if (!bytes) throw new Error('nothing is there');
  return new TextDecoder().decode(bytes);
};

type ReceiptOptions = { key?: string; ledger?: string; proof?: string; 'ledger-key'?: string };

const addressIn = (url: string): string => url.replace(/\/(ledger\/?)?$/, '');

const placeOf = async (
  receipt: Uint8Array,
  { ledger: url, proof, ...options }: ReceiptOptions,
): Promise<number> => {
  const address = url === undefined ? undefined : addressIn(url);
  const from =
    options['ledger-key'] ??
    (address === undefined ? ledgerKeyFile : `${address}${routes.ledgerFile('key')}`);
  const published = await readKey(from);
  const needs = { hash: sha256, isSignedBy };
  const { kind, says } =
    proof === undefined
      ? await verifyPlace({ ...needs, read: (path) => fetched(`${address}${path}`) }, { receipt, published })
      : await verifyProof(needs, { receipt, published }, await readFile(proof, 'utf8'));
  if (kind === 'unreadable') return complain(says);
  process.stdout.write(`${says}\n`);
  return kind === 'stands' ? genuine : notGenuine;
};

const verify = async (path: string, options: ReceiptOptions): Promise<number> => {
  const { ledger: url, proof } = options;
  if (url !== undefined && !isAddress(url)) return complain(`${url} is no address: wanted https://ADDRESS`);
  const key = options.key ?? (url === undefined ? keyFile : `${addressIn(url)}${routes.receiptsKey()}`);
  let file: Uint8Array;
  try {
    file = new Uint8Array(await readFile(path));
  } catch (fault) {
    return complain(`${path} cannot be read: ${reasonOf(fault)}`);
  }
  let published: string;
  try {
    published = await readKey(key);
  } catch (fault) {
    return complain(
      `The public key ${key} cannot be read: ${reasonOf(fault)}`,
      `It is published at https://ADDRESS${routes.receiptsKey()}; name that address, or a file of it, with --key.`,
    );
  }
  const { kind, says } = verifyReceipt({ hash: sha256, isSignedBy })(file, published);
  if (kind === 'no-key') return complain(says);
  process.stdout.write(`${says}\n`);
  if (kind !== 'genuine') return notGenuine;
  if (url === undefined && proof === undefined) return genuine;
  try {
    return await placeOf(file, options);
  } catch (fault) {
    return complain(`Its place in the record cannot be checked: ${reasonOf(fault)}`);
  }
};

type LedgerOptions = { key?: string; since?: string; save?: string };

const checkLedger = async (url: string, { key, since, save }: LedgerOptions): Promise<number> => {
  const address = addressIn(url);
  const published = await readKey(key ?? `${address}${routes.ledgerFile('key')}`);
  const before = since === undefined ? undefined : await readFile(since, 'utf8');
  const read = (path: string) => fetched(`${address}${path}`);
  const checked = await verifyLedger({ hash: sha256, isSignedBy, read }, published, before);
  if (checked.kind === 'unreadable') return complain(...checked.says);
  process.stdout.write(checked.says.map((line) => `${line}\n`).join(''));
  if (checked.kind === 'changed') return notGenuine;
  if (save !== undefined) await writeFile(save, checked.checkpoint ?? '');
  return genuine;
};

const ledger = async (url: string, options: LedgerOptions): Promise<number> => {
  if (!isAddress(url)) return complain(`${url} is no address: wanted https://ADDRESS`, '', usage);
  try {
    return await checkLedger(url, options);
  } catch (fault) {
    return complain(`The record at ${url} cannot be checked: ${reasonOf(fault)}`);
  }
};

const run = async (): Promise<number> => {
  let read: ReturnType<typeof asked>;
  try {
    read = asked();
  } catch (fault) {
    return complain(reasonOf(fault), '', usage);
  }
  const { values, positionals } = read;
  const [what, path, ...more] = positionals;
  if (values.help) {
    process.stdout.write(usage);
    return genuine;
  }
  if (path !== undefined && more.length === 0) {
    if (what === 'receipt') return verify(path, values);
    if (what === 'ledger') return ledger(path, values);
  }
  return complain('Wanted: receipt FILE, or ledger URL', '', usage);
};

process.exitCode = await run();
