import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isSignedBy } from '../../shared/adapters/system/ed25519.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { verifyReceipt } from './verify-receipt.ts';

/** Exit codes, as the help text tells them. */
const genuine = 0;
const notGenuine = 1;
const wrong = 2;

const keyFile = 'receipts-key.txt';
const longestWait = 10_000;

const usage = `Checks a receipt, without asking anyone whether it is true.

  npm run verify -- receipt FILE [--key FILE|URL]
      FILE    the text file that was downloaded from the receipt's page
      --key   the public key: a file, or the address where it is published, https://ADDRESS${routes.receiptsKey()}
              (the file ${keyFile} in this folder when left out)

Ends with 0 when the receipt is genuine, 1 when it is forged or damaged, 2 when it or the key could not be read.
`;

const complain = (...lines: string[]): number => {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return wrong;
};
const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

const asked = () =>
  parseArgs({
    options: { key: { type: 'string', default: keyFile }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
    strict: true,
  });

const fetched = async (address: string): Promise<string> => {
  const answer = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  if (!answer.ok) throw new Error(`it answers ${answer.status}`);
  return answer.text();
};

const readKey = (from: string): Promise<string> =>
  /^https?:\/\//.test(from) ? fetched(from) : readFile(from, 'utf8');

const verify = async (path: string, key: string): Promise<number> => {
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
  return kind === 'genuine' ? genuine : notGenuine;
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
  if (what !== 'receipt' || path === undefined || more.length > 0)
    return complain('Wanted: receipt FILE', '', usage);
  return verify(path, values.key);
};

process.exitCode = await run();
