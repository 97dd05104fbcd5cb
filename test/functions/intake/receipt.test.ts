import { beforeEach, describe, expect, test } from 'vitest';
import { verifyReceipt } from '../../../functions/intake/verify-receipt.ts';
import { memorySigner } from '../../../shared/adapters/memory/signer.ts';
import { isSignedBy } from '../../../shared/adapters/system/ed25519.ts';
import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import { encodedSignature, noteKeyOf, noteOf, verifierKeyOf } from '../../../shared/domain/ledger/note.ts';
import { receiptsName } from '../../../shared/domain/submission/receipt-text.ts';
import { aCode, anIntake, answerPage, get, type Intake, walkToCheck } from '../../support/intake.ts';

const code = aCode(7);
let intake: Intake;
let path: string;
beforeEach(async () => {
  intake = await anIntake();
  await intake.register(code);
  const check = await walkToCheck(intake, code);
  path = (await answerPage(intake, check, { act: 'send' })).headers?.location ?? '';
});

const verify = verifyReceipt({ hash: sha256, isSignedBy });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = async (): Promise<string> => String((await get(intake, `${path}/file`)).body);
const published = async (): Promise<string> => String((await get(intake, '/receipts/key')).body);
const storedHash = () => [...intake.submissions.rows.values()][0]?.submission.bodyHash ?? '';

describe('the receipt as a file', () => {
  test('is offered under its reference, as plain text', async () => {
    const page = String((await get(intake, path)).body);
    const [, reference] = /twt-reference"[^>]*>([^<]+)</.exec(page) ?? [];
    expect(await get(intake, `${path}/file`)).toMatchObject({
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      headers: { 'content-disposition': `attachment; filename="receipt-${reference}.txt"` },
    });
  });

  test('says what, about whom, when and which hash, and nothing else', async () => {
    const lines = (await fileOf()).split('\n');
    expect(lines.slice(0, 9)).toEqual([
      'Together with Tenants: receipt',
      expect.stringMatching(/^reference: [0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/),
      'association: C9001 Alder Homes',
      'reporting year: 1 April 2026 to 31 March 2027',
      'received in the week of: 2026-11-30',
      'home code: used',
      'charter edition: 2019',
      'rulebook edition: 2026-11',
      `sent-sha256: ${storedHash()}`,
    ]);
    expect(lines[10]).toMatch(/^— together-with-tenants\/receipts \S+$/);
    expect(lines).toHaveLength(12);
  });

  test('of a repeat in the week after says the week that is stored', async () => {
    intake.setNow('2026-12-06T23:50:00.000Z');
    const again = await walkToCheck(intake, code, '3');
    await answerPage(intake, again, { act: 'send' });
    intake.setNow('2026-12-07T00:10:00.000Z');
    path = (await answerPage(intake, again, { act: 'send' })).headers?.location ?? '';
    expect(await fileOf()).toContain('received in the week of: 2026-11-30');
  });

  test('holds no code, neither the home’s nor the receipt’s', async () => {
    const file = await fileOf();
    const shown = receiptCodeOn(String((await get(intake, path)).body));
    for (const secret of [code.text, shown, shown.replaceAll('-', '').slice(5)])
      expect(file).not.toContain(secret);
  });

  test('is not there under an address that does not open', async () => {
    expect((await get(intake, '/en/tell/received/nonsense/file')).status).toBe(404);
    expect((await get(intake, `${path}/other`)).status).toBe(404);
  });
});

const receiptCodeOn = (page: string): string => /twt-receipt-code__code"[^>]*>([^<]+)</.exec(page)?.[1] ?? '';

describe('the receipt code', () => {
  test('stands on the page on the day of sending and the day after, and then never again', async () => {
    expect(receiptCodeOn(String((await get(intake, path)).body))).toMatch(/^C9001(-[0-9A-Z]{3,4}){7}$/);
    intake.setNow('2026-12-02T23:59:59.000Z');
    expect(receiptCodeOn(String((await get(intake, path)).body))).not.toBe('');
    intake.setNow('2026-12-03T00:00:00.000Z');
    const later = String((await get(intake, path)).body);
    expect(receiptCodeOn(later)).toBe('');
    expect(later).toContain('Nobody can show it again');
  });

  test('is shown with the whole address where it is used, for paper', async () => {
    expect((await get(intake, path)).body).toContain('href="https://tell.example.org/en/tell/track"');
  });

  test('stands in no address: the secret travels there under seal', async () => {
    const symbols = receiptCodeOn(String((await get(intake, path)).body))
      .replaceAll('-', '')
      .slice(5);
    expect(path).not.toContain(symbols);
    expect(Buffer.from(path.split('/').at(-1) ?? '', 'base64url').toString('latin1')).not.toContain(symbols);
  });
});

describe('checking a receipt', () => {
  test('that is genuine says what it says', async () => {
    const { kind, says } = verify(bytes(await fileOf()), await published());
    expect(kind).toBe('genuine');
    expect(says).toContain('answers about C9001 Alder Homes were received in the week of 2026-11-30');
    expect(says).toContain(storedHash());
  });

  test('fails for every single bit that is changed', async () => {
    const file = bytes(await fileOf());
    const key = await published();
    const passed: string[] = [];
    for (let at = 0; at < file.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const damaged = file.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        if (verify(damaged, key).kind !== 'not-genuine') passed.push(`byte ${at}, bit ${bit}`);
      }
    expect(passed).toEqual([]);
    expect(file.length).toBeGreaterThan(400);
  });

  test('fails for one that another key signed, and names both', async () => {
    const forger = memorySigner('a forger');
    const text = `${(await fileOf()).split('\n\n')[0]}\n`;
    const key = noteKeyOf(receiptsName, await forger.publicKey(), sha256);
    const signature = await forger.sign(text);
    const forged = noteOf(text, receiptsName, encodedSignature({ ...key, signature }));
    expect(verify(bytes(forged), verifierKeyOf(key)).kind).toBe('genuine');
    const { kind, says } = verify(bytes(forged), await published());
    expect(kind).toBe('not-genuine');
    expect(says).toContain(`${receiptsName}+${key.id}`);
    expect(says).toContain((await published()).slice(0, receiptsName.length + 9));
  });

  test('fails for another text that was signed with the right key', async () => {
    const { signer } = intake.needs;
    const key = noteKeyOf(receiptsName, await signer.publicKey(), sha256);
    const signature = await signer.sign('something else\n');
    const other = noteOf('something else\n', receiptsName, encodedSignature({ ...key, signature }));
    expect(verify(bytes(other), await published())).toMatchObject({
      kind: 'not-genuine',
      says: expect.stringContaining('it is no receipt'),
    });
  });

  test('needs a key that is one', async () => {
    expect(verify(bytes(await fileOf()), '<html>')).toMatchObject({
      kind: 'no-key',
      says: expect.stringContaining('"<html>" is no public key'),
    });
  });
});
