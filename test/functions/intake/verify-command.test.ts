import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memorySigner } from '../../../shared/adapters/memory/signer.ts';
import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import { encodedSignature, noteKeyOf, noteOf, verifierKeyOf } from '../../../shared/domain/ledger/note.ts';
import { receiptsName, receiptText } from '../../../shared/domain/submission/receipt-text.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { root } from '../../support/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-verify-'));
const at = (name: string): string => join(folder, name);
const text = receiptText({
  reference: 'ABC-2D4-EF7',
  association: { id: 'C9001', name: 'Alder Homes' },
  year: 2026,
  week: localDate.parse('2026-11-30'),
  withCode: true,
  charter: '2019',
  rulebook: '2026-11',
  hash: 'a'.repeat(64),
});

const signed = async (by: string): Promise<{ key: string; note: string }> => {
  const signer = memorySigner(by);
  const key = noteKeyOf(receiptsName, await signer.publicKey(), sha256);
  const signature = await signer.sign(text);
  return {
    key: verifierKeyOf(key),
    note: noteOf(text, receiptsName, encodedSignature({ ...key, signature })),
  };
};

beforeAll(async () => {
  const ours = await signed('ours');
  writeFileSync(at('receipt.txt'), ours.note);
  writeFileSync(at('receipts-key.txt'), `${ours.key}\n`);
  writeFileSync(at('changed.txt'), ours.note.replace('Alder', 'Elder'));
  writeFileSync(at('forged.txt'), (await signed('a forger')).note);
  writeFileSync(at('photo.txt'), new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { code: number; stdout: string; stderr: string };
const run = async (...words: string[]): Promise<Ended> => {
  const command = join(root, 'functions/intake/verify.command.ts');
  try {
    const done = await promisify(execFile)(process.execPath, [command, ...words], { cwd: folder });
    return { code: 0, ...done };
  } catch (fault) {
    const { code, stdout, stderr }: Ended = Object.assign({ code: -1, stdout: '', stderr: '' }, fault);
    return { code, stdout, stderr };
  }
};

describe('npm run verify', () => {
  test('says in one paragraph what a genuine receipt says, and ends with 0', async () => {
    const { code, stdout } = await run('receipt', 'receipt.txt');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).toContain('The receipt is genuine');
    expect(stdout).toContain('C9001 Alder Homes');
  });

  test('takes the key from the address where it is published', async () => {
    const server = createServer((_, answer) => answer.end(readFileSync(at('receipts-key.txt')))).listen(0);
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { code } = await run('receipt', 'receipt.txt', '--key', `http://127.0.0.1:${port}/receipts/key`);
    server.close();
    expect(code).toBe(0);
  });

  test.each([
    ['changed.txt', 'its signature does not fit its text'],
    ['forged.txt', 'is not signed with the key together-with-tenants/receipts+'],
    ['photo.txt', 'no receipt as we make them'],
    ['receipts-key.txt', 'no receipt as we make them'],
  ])('says what is wrong with %s, and ends with 1', async (name, says) => {
    const { code, stdout } = await run('receipt', name);
    expect(code).toBe(1);
    expect(stdout).toContain(says);
  });

  test.each([
    [['receipt', 'gone.txt'], 'gone.txt cannot be read'],
    [['receipt', 'receipt.txt', '--key', 'gone.txt'], 'The public key gone.txt cannot be read'],
    [['receipt', 'receipt.txt', '--key', 'http://127.0.0.1:9/key'], 'cannot be read'],
    [['receipt', 'receipt.txt', '--key', 'changed.txt'], 'is no public key of receipts'],
    [['receipt', 'receipt.txt', '--ledger', 'here'], 'here is no address'],
    [['receipt', 'receipt.txt', '--proof', 'gone.txt'], 'Its place in the record cannot be checked'],
    [['receipt'], 'Wanted: receipt FILE'],
    [['ledger', 'receipt.txt'], 'receipt.txt is no address'],
    [['ledger', 'http://127.0.0.1:9'], 'The record at http://127.0.0.1:9 cannot be checked'],
    [['receipt', 'receipt.txt', '--loud'], 'npm run verify -- receipt FILE'],
  ])('hears %j and ends with 2', async (words, says) => {
    const { code, stderr } = await run(...words);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});
