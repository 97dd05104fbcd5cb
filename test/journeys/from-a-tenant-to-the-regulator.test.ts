import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { answerKeyOf } from '../../local/demo/answer-key.ts';
import { demoLetters } from '../../local/demo/letters.ts';
import { demo, sectorOf } from '../../local/demo/sector.ts';
import { routes } from '../../shared/contracts/routes.ts';
import type { BoardContact } from '../../shared/domain/escalation/step.ts';
import { formWording } from '../../shared/wording/form.ts';
import { receiptWording } from '../../shared/wording/receipt.ts';
import { regulatorWording } from '../../shared/wording/regulator.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { boardLinkOf, walkBoard } from '../support/board-pages.ts';
import { oldPhone } from '../support/browser.ts';
import { allRows } from '../support/everything-seen.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { fillForm, type Journey, type ListedMail } from '../support/journey.ts';

const beforeTheDueDay = '2027-04-12T12:00:00Z';
/** Reaches past the answer's due date (20 working days over Easter) and the five in public. */
const pastThePublicWait = '2027-04-23T12:00:00Z';

const planted = answerKeyOf(demo.seed, sectorOf(demo.seed)).raised;
const serious = planted.filter((each) => each.trigger === 'serious');
const [first] = serious;
if (!first) throw new Error('the demonstration plants no serious failure');
const firstCase = first.failure.replace(/-serious$/, '-1');

const replayed = z.object({ delivered: z.int() });

let journey: Journey;
let browser: Browser;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  [journey, browser] = await startInBrowser();
  phone = await browser.newContext(oldPhone);
  page = await phone.newPage();
});
afterAll(async () => {
  await browser?.close();
  await journey?.stop();
});

const score = async (): Promise<void> => {
  await journey.post('/_local/schedules/scoring');
  await journey.idle();
};
const to = (mails: ListedMail[], step: string, about: string): ListedMail[] =>
  mails.filter((mail) => mail.about.step === step && mail.about.case === about);
const linkIn = (text: string): string => {
  const [link] = text.match(/http:\/\/127\.0\.0\.1:\d+\/en\/(board|regulator)\/\S+/) ?? [];
  if (!link) throw new Error(`no link in:\n${text}`);
  return link;
};
const mailed = async (step: string, about = firstCase): Promise<ListedMail> => {
  const [mail] = to(await journey.mails(), step, about);
  if (!mail) throw new Error(`no mail for ${step} of ${about}`);
  return mail;
};

describe('from a tenant to the regulator', { timeout: 240_000 }, () => {
  test('a tenant tells in nine pages on a small phone, scripts off, and gets a receipt', async () => {
    const code = demoLetters()[0]?.text ?? '';
    expect(await fillForm(page, journey.url, { code, level: 2 })).toBe(9);
    await page.getByRole('button', { name: wordingOf(formWording, 'en').check.send }).click();
    await page.getByRole('heading', { name: wordingOf(receiptWording, 'en').title }).waitFor();
    expect(await page.locator('main').innerText()).toMatch(/\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b/);
    expect(new URL(page.url()).origin).toBe(journey.url);
  });

  test('the scheduled run opens one case for each planted failure and tells those boards, once', async () => {
    expect(await journey.mails()).toEqual([]);
    await score();
    const mails = await journey.mails();
    const told = new Set(
      mails.filter((mail) => mail.about.step === 'board-notice').map((mail) => mail.about.case),
    );
    expect([...told].sort()).toEqual(serious.map((each) => each.failure.replace(/-serious$/, '-1')).sort());
    expect(to(mails, 'board-notice', firstCase)).toHaveLength(1);
  });

  test('a second run, and every event delivered again, sends no further mail', async () => {
    const before = await journey.mails();
    await score();
    await journey.post('/_local/replay');
    await journey.idle();
    expect(await journey.mails()).toEqual(before);
  });

  test('the board reads its evidence behind the link of its mail', async () => {
    const link = linkIn(await journey.mailText((await mailed('board-notice')).id));
    await page.goto(link);
    const shown = await page.locator('main').innerText();
    expect(shown).toContain(first.name);
    expect(shown).toMatch(/14 April 2027/);
  });

  test('another board answers: one of its two drafts, the other sends back and then confirms, both get a receipt', async () => {
    const answering = serious[1]?.failure.replace(/-serious$/, '-1') ?? '';
    const two = { secretary: page, chair: await phone.newPage() };
    const seen: string[] = [];
    const linkOf = (step: string, to: BoardContact) => boardLinkOf(journey, answering, step, to);
    await walkBoard(two, linkOf, 'en', async (_, name) => {
      seen.push(name);
    });
    await two.chair.close();
    expect(seen).toHaveLength(16);
    await journey.idle();
    const receipts = to(await journey.mails(), 'board-answer-receipt', answering);
    expect(new Set(receipts.flatMap((mail) => mail.to)).size).toBe(2);
  });

  test('nobody answers: reminders, late in public, five working days, then the regulator with four attachments', async () => {
    // For weeks nothing runs at all, as on a machine that was switched off; then every schedule fires, hour by hour.
    await journey.post('/_local/clock', { to: beforeTheDueDay, fire: false });
    await journey.post('/_local/clock', { to: pastThePublicWait });
    await journey.idle();
    const mails = await journey.mails();
    expect(to(mails, 'board-reminder-due', firstCase).length).toBeGreaterThan(0);
    const mail = await mailed('regulator-notice');
    expect(mail.attachments).toHaveLength(4);
    const named = (ending: string): string =>
      mail.attachments.find((each) => each.filename.endsWith(ending))?.filename ?? '';
    const manifest = new TextDecoder().decode(
      await journey.attachment(
        mail.id,
        mail.attachments.find((each) => !/\.(pdf|csv|json)$/.test(each.filename))?.filename ?? '',
      ),
    );
    for (const ending of ['.pdf', '.csv', '.json']) {
      const content = await journey.attachment(mail.id, named(ending));
      const sum = createHash('sha256').update(content).digest('hex');
      expect(manifest).toContain(`${sum}  ${named(ending)}`);
    }
    const lateInPublic = await (await journey.get(routes.resultsOf('en', first.association))).text();
    expect(lateInPublic).toMatch(/late/i);
  });

  test('opening the regulator’s link changes nothing; the button acknowledges, once', async () => {
    const words = wordingOf(regulatorWording, 'en');
    const link = linkIn(await journey.mailText((await mailed('regulator-notice')).id));
    const before = await journey.mails();
    const opened = await Promise.all(Array.from({ length: 5 }, () => fetch(link)));
    expect(opened.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
    expect(await journey.mails()).toEqual(before);
    await page.goto(link);
    await page.getByRole('button', { name: words.acknowledge.button }).click();
    expect(await page.locator('main').innerText()).toContain('acknowledged');
    await journey.idle();
    const receipts = to(await journey.mails(), 'regulator-acknowledgement-receipt', firstCase);
    expect(receipts.length).toBe(2);
    expect(new Set(receipts.flatMap((mail) => mail.to)).size).toBe(2);
    const again = await fetch(`${link}/acknowledge`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: journey.url },
      body: '',
    });
    expect(await again.text()).toContain(words.already.title);
    await journey.idle();
    expect(to(await journey.mails(), 'regulator-acknowledgement-receipt', firstCase)).toHaveLength(2);
  });

  test('the public page says that the regulator acknowledged', async () => {
    const shown = await (await journey.get(routes.resultsOf('en', first.association))).text();
    expect(shown).toMatch(/regulator[^<]*acknowledged|acknowledged[^<]*regulator/i);
  });

  test('every event that there ever was, delivered twice more, changes no row and sends no mail', async () => {
    const asked = async (): Promise<number> => replayed.parse(await journey.post('/_local/replay')).delivered;
    const before = { mails: await journey.mails(), rows: await allRows(journey) };
    // Each mail was announced once, and brought at least the words "send" and "delivery".
    for (const _ of [1, 2]) {
      expect(await asked()).toBeGreaterThan(3 * before.mails.length);
      await journey.idle();
    }
    expect(before.rows.length).toBeGreaterThan(10_000);
    expect((await allRows(journey)).filter((each, index) => each !== before.rows[index])).toEqual([]);
    expect(await journey.mails()).toEqual(before.mails);
  });

  test('no function was refused a thing, and none failed', async () => {
    const functions: { name: string; errors: number; refusals: number }[] = JSON.parse(
      await (await journey.get('/_local/functions')).text(),
    );
    expect(functions.length).toBe(globSync('functions/*/*.handler.ts').length);
    expect(functions.filter((fn) => fn.errors > 0 || fn.refusals > 0)).toEqual([]);
  });
});
