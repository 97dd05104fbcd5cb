import { beforeAll, describe, expect, test } from 'vitest';
import { fetchProof } from '../../../functions/intake/fetch-proof.ts';
import { verifyPlace, verifyProof } from '../../../functions/intake/verify-place.ts';
import { memorySigner } from '../../../shared/adapters/memory/signer.ts';
import { isSignedBy } from '../../../shared/adapters/system/ed25519.ts';
import { routes } from '../../../shared/contracts/routes.ts';
import { noteKeyOf } from '../../../shared/domain/ledger/note.ts';
import { type ReceiptProof, receiptProofText } from '../../../shared/domain/ledger/receipt-proof.ts';
import { day, hash } from '../../support/cases.ts';

import { flipped, receiptFor, sent, started, week } from '../../support/sealed-log.ts';

let log: Awaited<ReturnType<typeof started>>;
let receipt: Uint8Array;
let proof: ReceiptProof;
beforeAll(async () => {
  log = await started();
  receipt = await receiptFor({ sent: sent[5] ?? '' });
  const found = await fetchProof({ hash, read: log.read }, { week, sent: sent[5] ?? '' });
  if (found.kind !== 'proof') throw new Error(found.kind);
  proof = found.proof;
});

const needs = { hash, isSignedBy };
const online = (
  file: Uint8Array,
  changed: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | undefined>> = {},
) => {
  const read = async (path: string) => {
    const bytes = await log.read(path);
    return bytes && path in changed ? changed[path]?.(bytes) : bytes;
  };
  return verifyPlace({ ...needs, read }, { receipt: file, published: log.published });
};
const offline = (changed: Partial<ReceiptProof> = {}, file = receipt, published = log.published) =>
  verifyProof(needs, { receipt: file, published }, receiptProofText({ ...proof, ...changed }));

describe('a receipt', () => {
  test('is found in the log over the network, and with its proof without any', async () => {
    const says = `It is number ${proof.index + 1} of 700 in the public record of the week of ${week}: entry 300 of 302 in tenants.example/ledger`;
    expect(await online(receipt)).toMatchObject({ kind: 'stands', says: expect.stringContaining(says) });
    expect(await offline()).toMatchObject({ kind: 'stands', says: expect.stringContaining(says) });
  });

  test('of every place of a week is found', async () => {
    for (const at of [0, 99, 350, 511, 512, 699]) {
      const found = await online(await receiptFor({ sent: sent[at] ?? '' }));
      expect(found.kind).toBe('stands');
    }
  });

  test('that is in no record is told so, with what may be the reason', async () => {
    const found = await online(await receiptFor({ sent: hash('never sent') }));
    expect(found).toMatchObject({
      kind: 'forged',
      says: expect.stringMatching(
        /none of the 700 receipts.*changed, replaced or withdrawn.*or it was left out/,
      ),
    });
  });

  test('of a week that is not over has no place yet, and is not called a forgery', async () => {
    const found = await online(await receiptFor({ sent: sent[5] ?? '', week: '2026-11-30' }));
    expect(found).toMatchObject({
      kind: 'unreadable',
      says: expect.stringContaining('no receipts of the week of 2026-11-30 yet'),
    });
  });

  test('that says no hash is told so', async () => {
    const found = await online(await receiptFor({ sent: 'x' }));
    expect(found).toMatchObject({ kind: 'unreadable', says: expect.stringContaining('no hash') });
  });
});

describe('what is forged is named', () => {
  test.each<[string, () => Partial<ReceiptProof>, string]>([
    ['the place', () => ({ index: proof.index + 1 }), 'does not stand at number'],
    ['the way in the week', () => ({ path: proof.path.toReversed() }), 'do not lead to the week'],
    ['the week’s head', () => ({ week: { ...proof.week, root: hash('x') } }), 'do not lead to the week'],
    ['the entry', () => ({ entry: 299 }), 'is not entry 299 of the record'],
    ['the way in the log', () => ({ entryPath: proof.entryPath.toReversed() }), 'is not entry 300'],
    ['the week', () => ({ week: { ...proof.week, week: day('2026-11-23') } }), 'do not belong together'],
    [
      'the head',
      () => ({ checkpoint: proof.checkpoint.replace('\n302\n', '\n303\n') }),
      'signature does not fit',
    ],
    ['the log', () => ({ checkpoint: proof.checkpoint.replaceAll('tenants', 'tenents') }), 'of another log'],
    ['no head', () => ({ checkpoint: 'x\n' }), 'is no checkpoint'],
  ])('%s of a proof', async (_, changed, says) => {
    expect(await offline(changed())).toMatchObject({ kind: 'forged', says: expect.stringContaining(says) });
  });

  test('a proof of another receipt', async () => {
    const other = await receiptFor({ sent: sent[6] ?? '' });
    expect(await offline({}, other)).toMatchObject({
      kind: 'forged',
      says: expect.stringContaining('are of another receipt'),
    });
  });

  test('a file that is no proof, and a key that is none', async () => {
    expect(await verifyProof(needs, { receipt, published: log.published }, 'x')).toMatchObject({
      kind: 'forged',
      says: expect.stringContaining('The proof is none'),
    });
    expect(await offline({}, receipt, 'x')).toMatchObject({
      kind: 'unreadable',
      says: expect.stringContaining('no public key of a log'),
    });
  });

  test('a whole log that somebody else signed', async () => {
    const key = noteKeyOf('tenants.example/ledger', await memorySigner('a forger').publicKey(), hash);
    const published = `${key.name}+${key.id}+${Buffer.from([1, ...key.publicKey]).toString('base64')}`;
    expect(await offline({}, receipt, published)).toMatchObject({
      kind: 'forged',
      says: expect.stringContaining('is not signed with the key'),
    });
  });

  test('a changed tile of the week, of the log, and a head that was put in their place', async () => {
    const own = Math.floor(proof.index / 256);
    const width = own < 2 ? '' : '.p/188';
    const path = routes.ledgerFile(`receipts/${week}/tile/0/00${own}${width}`);
    const beside = 32 * ((proof.index % 256) ^ 1) + 3;
    expect(await online(receipt, { [path]: flipped(beside) })).toMatchObject({
      kind: 'forged',
      says: expect.stringContaining('do not lead to the week'),
    });
    const tile = routes.ledgerFile('tile/0/001.p/46');
    expect(await online(receipt, { [tile]: flipped(3) })).toMatchObject({
      kind: 'forged',
      says: expect.stringContaining('is not entry 300'),
    });
    const stated = routes.ledgerFile(`receipts/${week}`);
    const other = (bytes: Uint8Array) =>
      Buffer.from(Buffer.from(bytes).toString().replace(proof.week.root, hash('x')));
    // The tiles of another head are not served under it, but a forger could.
    expect(await online(receipt, { [stated]: other })).toMatchObject({ kind: 'forged' });
  });

  test('a tile or a head that is not there is told, with its name', async () => {
    const tile = routes.ledgerFile('tile/0/001.p/46');
    await expect(online(receipt, { [tile]: () => undefined })).rejects.toThrow(`${tile} is missing`);
    await expect(online(receipt, { [tile]: (bytes) => bytes.slice(1) })).rejects.toThrow('is not 46 hashes');
    const checkpoint = routes.ledgerFile('checkpoint');
    expect(await online(receipt, { [checkpoint]: () => undefined })).toMatchObject({ kind: 'unreadable' });
    const stated = routes.ledgerFile(`receipts/${week}`);
    expect(await online(receipt, { [stated]: () => Buffer.from('{}') })).toMatchObject({
      kind: 'unreadable',
      says: expect.stringContaining('is not what stands for a week'),
    });
  });
});
