import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoLetters } from '../../local/demo/letters.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { parseReturnCode } from '../../shared/domain/submission/return-code.ts';
import { formWording } from '../../shared/wording/form.ts';
import { linkWording } from '../../shared/wording/link.ts';
import { receiptWording } from '../../shared/wording/receipt.ts';
import { saveWording } from '../../shared/wording/save.ts';
import { startWording } from '../../shared/wording/start.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { oldPhone } from '../support/browser.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { fillForm, type Journey } from '../support/journey.ts';
import { linkIn, linkMailsTo, returnCodeShown } from '../support/return-pages.ts';

const code = demoLetters()[3]?.text ?? '';
const words = wordingOf(saveWording, 'en');
const form = wordingOf(formWording, 'en');
const link = wordingOf(linkWording, 'en');
const mailbox = 'quince@example.com';
let mailed = '';
const told: string[] = [];
const ownWords = 'The medlar tree is on fire';

let journey: Journey;
let browser: Browser;
let phone: Page;
let library: Page;
let kept = '';
const addresses: string[] = [];

/** Another device: nothing of one browser is in the other. Scripts are off in both. */
const device = async (): Promise<Page> => {
  const page = await (await browser.newContext(oldPhone)).newPage();
  page.on('request', (request) => addresses.push(request.url()));
  return page;
};

beforeAll(async () => {
  [journey, browser] = await startInBrowser(told);
  [phone, library] = [await device(), await device()];
});
afterAll(async () => {
  await browser?.close();
  await journey?.stop();
});

const press = (page: Page, name: string): Promise<void> =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const comeBack = async (page: Page, typed: string, act: string): Promise<void> => {
  await page.goto(`${journey.url}/`);
  await page.getByRole('link', { name: words.startLink }).click();
  await page.getByLabel(words.ask.code, { exact: true }).fill(typed);
  await press(page, act);
};

describe('a form is saved on one device and sent from another', { timeout: 240_000 }, () => {
  test('a tenant saves while writing, and gets a code to print', async () => {
    await fillForm(phone, journey.url, { code, level: 4 });
    await phone.locator('button[value=change-words]').click();
    await phone.locator('textarea').fill(ownWords);
    await press(phone, words.save);
    kept = await returnCodeShown(phone);
    expect(parseReturnCode(kept)).toHaveProperty('code');
    await phone.emulateMedia({ media: 'print' });
    expect(await phone.getByText(kept).isVisible()).toBe(true);
    expect(await phone.getByRole('button', { name: words.saved.goOn }).isVisible()).toBe(false);
    await phone.emulateMedia({ media: 'screen' });
  });

  test('on another device the code, typed in small letters, brings the page and the words back', async () => {
    await comeBack(library, kept.toLowerCase().replaceAll('-', ' '), words.ask.goOn);
    expect(await library.locator('textarea[name=words]').inputValue()).toBe(ownWords);
    await press(library, form.continue);
    await library.getByRole('heading', { name: form.check.title }).waitFor();
    await press(library, form.check.send);
    await library.getByRole('heading', { name: wordingOf(receiptWording, 'en').title }).waitFor();
    expect(await library.locator('.twt-receipt-code__code').innerText()).not.toContain(kept);
  });

  test('once it is sent, the code opens nothing on either device', async () => {
    await comeBack(library, kept, words.ask.goOn);
    expect(await library.locator('main').innerText()).toContain(words.notFound.title);
    await press(phone, words.saved.goOn);
    expect(await phone.locator('main').innerText()).toContain(words.notFound.title);
  });

  test('what was saved can be deleted, and then opens nothing', async () => {
    await phone.goto(`${journey.url}/`);
    await phone.getByRole('button', { name: wordingOf(startWording, 'en').start }).click();
    await press(phone, form.continue);
    await press(phone, words.save);
    const other = await returnCodeShown(phone);
    await comeBack(library, other, words.ask.forget);
    await press(library, words.confirm.yes);
    await library.getByRole('heading', { name: words.forgotten.title }).waitFor();
    await comeBack(library, other, words.ask.goOn);
    expect(await library.locator('main').innerText()).toContain(words.notFound.title);
  });

  test('a link that is mailed goes on, or deletes, on a device that never saw the code', async () => {
    await phone.goto(`${journey.url}/`);
    await phone.getByRole('button', { name: wordingOf(startWording, 'en').start }).click();
    await press(phone, form.continue);
    await phone.getByLabel(form.code.title).fill('7K2QM');
    await press(phone, words.save);
    await press(phone, words.saved.mailLink);
    await phone.getByLabel(link.ask.email).fill(mailbox);
    await phone.keyboard.press('Enter');
    await phone.getByRole('heading', { name: link.asked.title }).waitFor();
    expect(await phone.content()).not.toContain(mailbox);
    const mails = await linkMailsTo(journey.url, mailbox);
    expect(mails).toHaveLength(1);
    mailed = await linkIn(journey.url, mails[0] ?? '');
    const desk = await device();
    await desk.goto(mailed);
    await press(desk, words.ask.goOn);
    expect(await desk.getByLabel(form.code.title).inputValue()).toBe('7K2QM');
    await desk.goto(mailed);
    await press(desk, words.ask.forget);
    await press(desk, words.confirm.yes);
    await desk.goto(mailed);
    await press(desk, words.ask.goOn);
    expect(await desk.locator('main').innerText()).toContain(words.notFound.title);
  });

  test('on the 28th day the code still works, and on the day after it opens nothing', async () => {
    await press(phone, words.saved.goOn);
    expect(await phone.locator('main').innerText()).toContain(words.notFound.title);
    await phone.goto(`${journey.url}/`);
    await phone.getByRole('button', { name: wordingOf(startWording, 'en').start }).click();
    await press(phone, form.continue);
    await press(phone, words.save);
    const late = await returnCodeShown(phone);
    await comeBack(library, late, words.ask.goOn);
    await library.getByLabel(form.code.title).waitFor();
    await journey.post('/_local/clock', { advance: 'P28D', fire: false });
    await comeBack(library, late, words.ask.goOn);
    await library.getByLabel(form.code.title).waitFor();
    await journey.post('/_local/clock', { advance: 'P1D', fire: false });
    await comeBack(library, late, words.ask.goOn);
    expect(await library.locator('main').innerText()).toContain(words.notFound.title);
  });

  test('neither code nor words stand in an address or in any line that a function wrote', async () => {
    const lines = [...told, ...addresses].join('\n').toUpperCase();
    expect(told.length).toBeGreaterThan(10);
    expect(kept).toHaveLength(21);
    for (const canary of [kept, kept.replaceAll('-', ''), kept.slice(0, 9), code, ownWords])
      expect(lines).not.toContain(canary.toUpperCase());
    expect(mailed).toContain(routes.return('en'));
    for (const canary of [mailbox, mailed.split('/').at(-1) ?? '?'])
      expect(told.join('\n')).not.toContain(canary);
  });

  test('no function was refused a thing, and none failed', async () => {
    const functions: { name: string; errors: number; refusals: number }[] = JSON.parse(
      await (await journey.get('/_local/functions')).text(),
    );
    expect(functions.filter((fn) => fn.errors > 0 || fn.refusals > 0)).toEqual([]);
  });
});
