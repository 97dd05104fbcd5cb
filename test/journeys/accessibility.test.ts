import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerKeyOf } from '../../local/demo/answer-key.ts';
import { demo, sectorOf } from '../../local/demo/sector.ts';
import { languages, type TellLanguage, tellLanguages } from '../../shared/contracts/routes.ts';
import { formWording } from '../../shared/wording/form.ts';
import { startWording } from '../../shared/wording/start.ts';
import { markupOf, wordingOf } from '../../shared/wording/wording.ts';
import { oldPhone } from '../support/browser.ts';
import { startInBrowser } from '../support/in-browser.ts';
import type { Journey } from '../support/journey.ts';
import { type See, walkForm, walkPublic } from '../support/pages.ts';

let journey: Journey;
let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  [journey, browser] = await startInBrowser();
  // The checker is a script; the form itself is walked without any elsewhere.
  const context = await browser.newContext({ ...oldPhone, javaScriptEnabled: true });
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await journey.post('/_local/schedules/scoring');
  await journey.idle();
});
afterAll(async () => {
  await browser?.close();
  await journey?.stop();
});

const norms = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Whether axe looks at the page: at every one in English and Welsh; the other two languages take turns, so that each
 * page is looked at in one of them. `AXE=all` looks at everything.
 */
const axeLooks = (lang: TellLanguage, turn: number): boolean =>
  process.env.AXE === 'all' ||
  languages.some((each) => each === lang) ||
  turn % 2 === tellLanguages.indexOf(lang) % 2;

/** What is wrong with the page as it stands, in words that lead to it. */
const faults = async (name: string, axe = true): Promise<string[]> => {
  const { violations } = axe ? await new AxeBuilder({ page }).withTags(norms).analyze() : { violations: [] };
  const wide = await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  const small = await page.evaluate(
    `[...document.querySelectorAll('main button, main input, a.govuk-button')]
      .filter((e) => e.offsetParent && e.tabIndex >= 0)
      .map((e) => [e, e.getBoundingClientRect()])
      .filter(([, r]) => r.width < 24 || r.height < 24).map(([e]) => e.outerHTML.slice(0, 80))`,
  );
  return [
    ...violations.map((each) => `${name}: ${each.id} at ${each.nodes[0]?.html ?? ''}`),
    ...(wide ? [`${name}: scrolls sideways at 360 px`] : []),
    ...(Array.isArray(small) ? small.map((each) => `${name}: a target under 24 px: ${each}`) : []),
  ];
};

describe('on a small phone', { timeout: 120_000 }, () => {
  test.each(tellLanguages)(
    'every page of the form and the public is accessible and fits: %s',
    async (lang) => {
      const found: string[] = [];
      const seen: string[] = [];
      const see: See = async (name) => {
        seen.push(name);
        found.push(...(await faults(name, axeLooks(lang, seen.length))));
        const html = page.locator('html');
        const { lang: named, dir = null } = markupOf[lang];
        if ((await html.getAttribute('lang')) !== named) found.push(`${name}: not in ${named}`);
        if ((await html.getAttribute('dir')) !== dir) found.push(`${name}: its dir is not ${dir}`);
      };
      await walkForm(page, journey.url, lang, tellLanguages.indexOf(lang), see);
      const [planted] = answerKeyOf(demo.seed, sectorOf(demo.seed)).raised;
      const everywhere = languages.find((each) => each === lang);
      if (everywhere) await walkPublic(page, journey.url, everywhere, planted?.association ?? '', see);
      expect(seen.length).toBeGreaterThanOrEqual(26);
      expect(found).toEqual([]);
    },
  );

  test('the board’s page behind its link is accessible and fits', async () => {
    const [mail] = (await journey.mails()).filter((each) => each.about.step === 'board-notice');
    const [link] = (await journey.mailText(mail?.id ?? '')).match(/http:\/\/127\S+\/en\/board\/\S+/) ?? [];
    await page.goto(link ?? '');
    const found = await faults('board');
    await page.goto(`${link}/answer`);
    expect([...found, ...(await faults('board-answer'))]).toEqual([]);
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
    const start = await fetch(`${journey.url}/`, { headers: { 'accept-encoding': 'gzip' } });
    const sizes = [Number(start.headers.get('content-length'))];
    const paths = [...(await start.text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
      ([, path]) => path,
    );
    for (const path of paths) {
      const asset = await fetch(`${journey.url}${path}`, { headers: { 'accept-encoding': 'gzip, br' } });
      sizes.push(Number(asset.headers.get('content-length') ?? Number.NaN));
    }
    expect(1 + paths.length).toBeLessThanOrEqual(4);
    expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60 * 1024);
  });
});
