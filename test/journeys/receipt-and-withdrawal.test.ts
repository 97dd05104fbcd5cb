import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoLetters } from '../../local/demo/letters.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { associationId } from '../../shared/domain/association.ts';
import { parseReceiptCode } from '../../shared/domain/submission/receipt-code.ts';
import { formWording } from '../../shared/wording/form.ts';
import { receiptWording } from '../../shared/wording/receipt.ts';
import { trackWording } from '../../shared/wording/track.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { oldPhone } from '../support/browser.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { fillForm, type Journey } from '../support/journey.ts';
import { operatorKeys } from '../support/operator.ts';
import { asked } from '../support/scoring.ts';
import { root } from '../support/sources.ts';
import { receiptCodeShown } from '../support/track-pages.ts';

const code = demoLetters()[2]?.text ?? '';
const words = wordingOf(trackWording, 'en');
const folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-receipt-'));
const file = join(folder, 'receipt.txt');
const told: string[] = [];
const ownWords = 'The quince tree is on fire';

let journey: Journey;
let browser: Browser;
let page: Page;
let receipt = '';

beforeAll(async () => {
  [journey, browser] = await startInBrowser(told);
  page = await (await browser.newContext(oldPhone)).newPage();
});
afterAll(async () => {
  await browser?.close();
  await journey?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Homes by web that the latest run counted about the association of the receipt, for the first commitment. */
const score = async (): Promise<number> => {
  await journey.post('/_local/schedules/scoring');
  await journey.idle();
  const keys = operatorKeys.parse(JSON.parse(await (await journey.get('/_local/credentials')).text()));
  const table = Object.values(keys.stacks).flatMap((outputs) => outputs.ScoresTable ?? [])[0] ?? '';
  const client = new DynamoDBClient({ ...keys, credentials: keys });
  const scores = dynamoScores({ client, table });
  const run = await scores.latestRun();
  const cards = await scores.scorecardsOf(run?.id ?? '', associationId.parse(receipt.split('-')[0]));
  client.destroy();
  const card = cards.find((each) => each.mode === 'web' && each.commitment === asked(0));
  return card?.result.n ?? 0;
};

const press = (name: string): Promise<void> =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const look = async (): Promise<void> => {
  await page.goto(`${journey.url}${routes.track('en')}`);
  await page.getByLabel(words.receipt, { exact: true }).fill(receipt.toLowerCase().replaceAll('-', ' '));
  await page.getByLabel(words.home, { exact: true }).fill(code);
  await press(words.show);
};
const verify = async (...more: string[]): Promise<string> => {
  const command = join(root, 'functions/intake/verify.command.ts');
  const key = `${journey.url}${routes.receiptsKey()}`;
  const words = [command, 'receipt', file, '--key', key, ...more];
  return (await promisify(execFile)(process.execPath, words)).stdout;
};
/** Saves what a link of the page that is shown gives, and says under which name. */
const save = async (link: string, to: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  await download.saveAs(to);
  return download.suggestedFilename();
};

/** A phone with the check page of a home's answers open. */
const checking = async (letter: number, javaScriptEnabled: boolean): Promise<Page> => {
  const tab = await (await browser.newContext({ ...oldPhone, javaScriptEnabled })).newPage();
  await fillForm(tab, journey.url, { code: demoLetters()[letter]?.text ?? '', level: 4 });
  return tab;
};
const received = async (tab: Page): Promise<string> => {
  await tab.getByRole('heading', { name: wordingOf(receiptWording, 'en').title }).waitFor();
  return receiptCodeShown(tab);
};
const send = 'main button[value=send]';

describe('sending, when something goes wrong on the way', { timeout: 120_000 }, () => {
  test.each([
    [false, 6],
    [true, 7],
  ])(
    'a double click, scripts %s, ends at a receipt, and Back shows nobody what was answered',
    async (scripts, letter) => {
      const tab = await checking(letter, scripts);
      await tab.locator(send).dblclick();
      expect(parseReceiptCode(await received(tab))).toHaveProperty('code');
      // The browser asks whether to send the question before again; it has no page of answers to show.
      await expect(tab.goBack()).rejects.toThrow('ERR_CACHE_MISS');
      await tab.context().close();
    },
  );

  test('when the answer is lost, loading again ends at the receipt of what was sent', async () => {
    const tab = await checking(8, false);
    let reached = '';
    await tab.route('**/tell/form', async (route) => {
      const answer = await route.fetch({ maxRedirects: 0 });
      reached = answer.headers().location ?? '';
      await route.abort('connectionreset');
    });
    await tab.locator(send).click();
    await expect.poll(() => reached).toContain('/received/');
    await tab.unroute('**/tell/form');
    await tab.reload();
    const shown = await received(tab);
    await tab.goto(`${journey.url}${reached}`);
    expect(await received(tab)).toBe(shown);
    await tab.context().close();
  });
});

describe('a receipt, and what it is good for', { timeout: 240_000 }, () => {
  let counted = 0;
  /** The receipt of the answers as they were changed. */
  let changed = '';

  test('a tenant with scripts off sends answers and words, and gets a receipt with its code', async () => {
    const form = wordingOf(formWording, 'en');
    await fillForm(page, journey.url, { code, level: 2 });
    await page.locator('button[value=change-words]').click();
    await page.locator('textarea').fill(ownWords);
    await press(form.continue);
    await press(form.check.send);
    await page.getByRole('heading', { name: wordingOf(receiptWording, 'en').title }).waitFor();
    receipt = await receiptCodeShown(page);
    expect(parseReceiptCode(receipt)).toHaveProperty('code');
    expect(page.url()).not.toContain(receipt);
  });

  test('the receipt downloads as a file that the verify command finds genuine, and changed does not', async () => {
    const name = await save(wordingOf(receiptWording, 'en').proof.download, file);
    expect(name).toMatch(/^receipt-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\.txt$/);
    expect(await verify()).toContain('The receipt is genuine');
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(receipt.slice(6));
    writeFileSync(file, text.replace('home code: used', 'home code: mine'));
    await expect(verify()).rejects.toMatchObject({ code: 1 });
    writeFileSync(file, text);
  });

  test('the receipt code, typed in small letters, shows the same hash as the file', async () => {
    counted = await score();
    expect(counted).toBeGreaterThan(0);
    await look();
    const shown = await page.locator('main').innerHTML();
    const [, hash = ''] = /sent-sha256: ([0-9a-f]{64})/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(hash).not.toBe('');
    expect(shown).toContain(hash);
  });

  test('what was sent is changed: the same code, a new hash, still one home', async () => {
    await press(words.held.change);
    await page.locator('button[value^=change-about-]').first().click();
    await page.locator('input[name=answer]').first().check();
    await press(wordingOf(formWording, 'en').continue);
    await press(wordingOf(formWording, 'en').check.send);
    expect(await receiptCodeShown(page)).toBe(receipt);
    const after = join(folder, 'changed.txt');
    await save(wordingOf(receiptWording, 'en').proof.download, after);
    changed = readFileSync(after, 'utf8');
    await look();
    expect(await page.locator('main').innerHTML()).not.toContain(
      /sent-sha256: ([0-9a-f]{64})/.exec(readFileSync(file, 'utf8'))?.[1],
    );
    expect(await score()).toBe(counted);
  });

  test('once the week is over it stands in the public record: checked there, and by two files without anybody', async () => {
    // The receipt from before the change has another hash, which is in no record.
    await journey.post('/_local/clock', { advance: 'P7D', fire: false });
    for (const name of ['seal-receipts', 'sequence-ledger']) {
      await journey.post(`/_local/schedules/${name}`);
      await journey.idle();
    }
    await expect(verify('--ledger', journey.url)).rejects.toMatchObject({ code: 1 });
    writeFileSync(file, changed);
    await look();
    const place = /number [\d,]+ of [\d,]+ in the public record/.exec(
      await page.locator('main').innerText(),
    )?.[0];
    const proof = join(folder, 'place.txt');
    expect(await save(words.record.save, proof)).toMatch(/^place-\d{4}-\d\d-\d\d\.txt$/);
    expect((await verify('--ledger', journey.url)).replaceAll(',', '')).toContain(place?.replaceAll(',', ''));
    const key = join(folder, 'ledger-key.txt');
    writeFileSync(key, await (await journey.get(routes.ledgerFile('key'))).text());
    expect(await verify('--proof', proof, '--ledger-key', key)).toContain('It is number');
    writeFileSync(proof, readFileSync(proof, 'utf8').replace(/^index \d+/m, 'index 0'));
    await expect(verify('--proof', proof, '--ledger-key', key)).rejects.toMatchObject({ code: 1 });
  });

  test('withdrawn, it is counted no more and found no more', async () => {
    await look();
    await press(words.held.withdraw);
    await press(words.confirm.yes);
    await page.getByRole('heading', { name: words.withdrawn.title }).waitFor();
    expect(await score()).toBe(counted - 1);
    await look();
    expect(await page.locator('main').innerText()).toContain(words.notFound.title);
  });

  test('no secret, no code and no word stands in any line that a function wrote', async () => {
    const parsed = parseReceiptCode(receipt);
    const secret = 'code' in parsed ? parsed.code.secret : '';
    const lines = told.join('\n').toUpperCase();
    expect(told.length).toBeGreaterThan(20);
    expect(secret).toHaveLength(32);
    for (const canary of [secret, receipt, receipt.slice(6).replaceAll('-', ''), code, ownWords])
      expect(lines).not.toContain(canary.toUpperCase());
  });

  test('no function was refused a thing, and none failed', async () => {
    const functions: { name: string; errors: number; refusals: number }[] = JSON.parse(
      await (await journey.get('/_local/functions')).text(),
    );
    expect(functions.filter((fn) => fn.errors > 0 || fn.refusals > 0)).toEqual([]);
  });
});
