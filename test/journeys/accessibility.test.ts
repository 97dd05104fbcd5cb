import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerKeyOf } from '../../local/demo/answer-key.ts';
import { demo, sectorOf } from '../../local/demo/sector.ts';
import { languages, type TellLanguage, tellLanguages } from '../../shared/contracts/routes.ts';
import type { BoardContact } from '../../shared/domain/escalation/step.ts';
import { formWording } from '../../shared/wording/form.ts';
import { startWording } from '../../shared/wording/start.ts';
import { markupOf, wordingOf } from '../../shared/wording/wording.ts';
import { walkAssisted } from '../support/assisted-pages.ts';
import { boardLinkOf, walkBoard } from '../support/board-pages.ts';
import { oldPhone } from '../support/browser.ts';
import { walkDesk, walkTradeBody } from '../support/desk-pages.ts';
import { startInBrowser } from '../support/in-browser.ts';
import type { Journey } from '../support/journey.ts';
import {
  faultsOf,
  heaviestFirst,
  keyboardFaults,
  summaryFaults,
  weightsOf,
  widths,
} from '../support/page-faults.ts';
import { type See, walkForm, walkPublic } from '../support/pages.ts';
import { walkPanel } from '../support/panel-pages.ts';
import { walkReaders } from '../support/reader-pages.ts';
import { regulatorInPlace, walkRegulator } from '../support/regulator-pages.ts';

let journey: Journey;
let browser: Browser;
/** The checker is a script; the form itself is walked without any elsewhere. */
let withScripts: Page;
let page: Page;
const asked: string[] = [];

const opened = async (javaScriptEnabled: boolean): Promise<Page> => {
  const made = await (await browser.newContext({ ...oldPhone, javaScriptEnabled })).newPage();
  made.on('request', (request) => asked.push(request.url()));
  return made;
};

beforeAll(async () => {
  [journey, browser] = await startInBrowser();
  withScripts = await opened(true);
  page = withScripts;
  await journey.post('/_local/schedules/scoring');
  await journey.idle();
});
afterAll(async () => {
  await browser?.close();
  await journey?.stop();
});

/**
 * `AXE=all` looks at everything at every width, with scripts on and off. Otherwise the languages of a page take turns,
 * so that axe looks at every page once and at every language; the keyboard goes through every page in English.
 */
const everything = process.env.AXE === 'all';
const axeLooks = (lang: TellLanguage, turn: number, among: readonly TellLanguage[]): boolean =>
  everything || turn % among.length === among.indexOf(lang);

const walks = tellLanguages.flatMap((lang) =>
  (everything ? [true, false] : [true]).map((scripts) => ({ lang, scripts })),
);

const faults = (name: string, axe = true): Promise<string[]> =>
  faultsOf(page, name, {
    at: Object.values(widths),
    axe: axe ? (everything ? 'each width' : 'once') : 'not',
  });

/** What the keyboard finds. The summary of errors comes first: it had the focus when the page opened. */
const keyboard = async (name: string): Promise<string[]> => [
  ...(/-(error|not-found)$/.test(name) ? await summaryFaults(page, name) : []),
  ...(await keyboardFaults(page, name)),
];

/**
 * Walks pages on a page of its own, since the sign-in of this machine is another origin: which were seen, and their faults.
 * @param twins pages that axe need not look at: another differs by a sentence only
 */
const walkedApart = async (
  walk: (other: Page, see: See) => Promise<void>,
  at: readonly (keyof typeof widths)[] = ['fourTimes', 'phone'],
  twins: readonly string[] = [],
): Promise<{ seen: string[]; found: string[] }> => {
  const other = await (await browser.newContext({ ...oldPhone, javaScriptEnabled: true })).newPage();
  const [seen, found]: [string[], string[]] = [[], []];
  await walk(other, async (name) => {
    seen.push(name);
    const axe = twins.includes(name) && !everything ? 'not' : 'once';
    found.push(...(await faultsOf(other, name, { at: at.map((each) => widths[each]), axe })));
  });
  await other.context().close();
  return { seen, found };
};

describe('on a small phone, and at 200 % and 400 % on a desk', {
  timeout: everything ? 600_000 : 120_000,
}, () => {
  test.each(walks)(
    'every page of the form and the public is accessible, fits and is light: $lang, scripts $scripts',
    async ({ lang, scripts }) => {
      const found: string[] = [];
      const seen: string[] = [];
      let among: readonly TellLanguage[] = tellLanguages;
      const see: See = async (name) => {
        seen.push(name);
        await page.waitForLoadState();
        // Before anything else moves the focus.
        if (everything || lang === 'en') found.push(...(await keyboard(name)));
        // axe is a script itself.
        found.push(...(await faults(name, scripts && axeLooks(lang, seen.length, among))));
        const html = page.locator('html');
        const { lang: named, dir = null } = markupOf[lang];
        if ((await html.getAttribute('lang')) !== named) found.push(`${name}: not in ${named}`);
        if ((await html.getAttribute('dir')) !== dir) found.push(`${name}: its dir is not ${dir}`);
      };
      page = scripts ? withScripts : await opened(false);
      await walkForm(page, journey.url, lang, tellLanguages.indexOf(lang), see);
      const [planted] = answerKeyOf(demo.seed, sectorOf(demo.seed)).raised;
      const everywhere = languages.find((each) => each === lang);
      among = languages;
      if (everywhere) await walkPublic(page, journey.url, everywhere, planted?.association ?? '', see);
      page = withScripts;
      expect(seen.length).toBeGreaterThanOrEqual(26);
      expect(found).toEqual([]);
    },
  );

  test('the pages of drafter and chair are accessible and fit', async () => {
    const about =
      (await journey.mails()).findLast((each) => each.about.step === 'board-notice')?.about.case ?? '';
    const chair = await opened(true);
    const found: string[] = [];
    const seen: string[] = [];
    const linkOf = (step: string, to: BoardContact) => boardLinkOf(journey, about, step, to);
    // Pages that differ by a date or a sentence only: axe looks at one of them.
    const twins = ['board-answer', 'board-extension', 'board-return-check', 'board-extended', 'board-theirs'];
    await walkBoard({ secretary: withScripts, chair }, linkOf, 'en', async (at, name) => {
      seen.push(name);
      const axe = twins.includes(name) && !everything ? 'not' : 'once';
      found.push(...(await faultsOf(at, name, { at: [widths.fourTimes, widths.phone], axe })));
    });
    await chair.context().close();
    expect(seen).toHaveLength(16);
    expect(found).toEqual([]);
  });

  test('the pages of people who sign in are accessible and fit', async () => {
    const { seen, found } = await walkedApart(
      (other, see) => walkDesk(other, journey.url, 'en', see),
      ['fourTimes', 'twice', 'phone'],
    );
    expect(seen).toHaveLength(5);
    expect(found).toEqual([]);
  });

  test('the desk of the trade body is accessible and fits', async () => {
    const notice = (await journey.mails()).find((each) => each.about.step === 'board-notice');
    const about = notice?.about.case ?? '';
    const of = { case: about, association: about.split('-')[0] ?? '' };
    const { seen, found } = await walkedApart((other, see) =>
      walkTradeBody(other, journey.url, 'en', of, see),
    );
    expect(seen).toHaveLength(11);
    expect(found).toEqual([]);
  });

  test('the pages of readers are accessible and fit', async () => {
    const { seen, found } = await walkedApart((other, see) => walkReaders(other, journey.url, 'en', see));
    expect(seen).toHaveLength(6);
    expect(found).toEqual([]);
  });

  test('the pages of a panel are accessible and fit', async () => {
    const { seen, found } = await walkedApart((other, see) => walkPanel(other, journey.url, 'en', see));
    expect(seen).toHaveLength(8);
    expect(found).toEqual([]);
  });

  test('the pages of the regulator are accessible and fit', async () => {
    const { seen, found } = await walkedApart(
      async (other, see) => walkRegulator(other, await regulatorInPlace(other, journey.url), see),
      ['fourTimes', 'phone'],
      ['regulator-outcome'],
    );
    expect(seen).toHaveLength(3);
    expect(found).toEqual([]);
  });

  test('the pages of helpers are accessible and fit', async () => {
    const opened = async (): Promise<Page> =>
      (await browser.newContext({ ...oldPhone, javaScriptEnabled: true })).newPage();
    const helpers = [await opened(), await opened()] as const;
    const found: string[] = [];
    const seen: string[] = [];
    // Long pages: axe looks at the one with errors of two that are otherwise the same.
    const twins = ['telephone', 'paper-entry', 'paper-second', 'paper-differ'];
    await walkAssisted(helpers, journey.url, 'en', async (at, name) => {
      seen.push(name);
      const axe = twins.includes(name) && !everything ? 'not' : 'once';
      found.push(...(await faultsOf(at, name, { at: [widths.fourTimes, widths.phone], axe })));
    });
    for (const each of helpers) await each.context().close();
    expect(seen).toHaveLength(13);
    expect(found).toEqual([]);
  });

  test('the browser’s own Back button shows the question before, and never an error', async () => {
    const words = wordingOf(formWording, 'en');
    await page.goto(`${journey.url}/`);
    await page.getByRole('button', { name: wordingOf(startWording, 'en').start }).click();
    await page.getByLabel(words.danger.none, { exact: true }).check();
    await page.locator('main').getByRole('button', { name: words.continue }).click();
    await page.getByLabel(words.code.title).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: words.danger.title }).waitFor();
    await page.locator('main').getByRole('button', { name: words.continue }).click();
    expect(await page.title()).toContain(words.code.title);
  });

  test('no request left the origin', () => {
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((url) => !url.startsWith(`${journey.url}/`))).toEqual([]);
  });

  test('the start page weighs at most 60 KB as transferred, in at most four requests', async () => {
    const fresh = await opened(true);
    const before = asked.length;
    await fresh.goto(`${journey.url}/`);
    expect(asked.length - before).toBeGreaterThanOrEqual(2);
    expect(asked.length - before).toBeLessThanOrEqual(heaviestFirst.requests);
    const weights = await weightsOf(fresh);
    expect(weights).toHaveLength(asked.length - before);
    expect(Math.min(...weights)).toBeGreaterThan(0);
    expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(heaviestFirst.bytes);
    await fresh.context().close();
  });
});
