import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { compile } from 'sass';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { showPaper } from '../../../functions/intake/show-paper.ts';
import { tellLanguages } from '../../../shared/contracts/routes.ts';
import { spoken } from '../../../shared/wording/wording.ts';
import { startBrowser } from '../../support/browser.ts';
import { root } from '../../support/sources.ts';

/** What a sheet of A4 holds within its margins, in CSS pixels: 180 by 269 mm. */
const within = { width: 680, height: 1016 };
const points = 96 / 72;
const numbers = z.array(z.number()).min(1);

let browser: Browser;
let page: Page;
const { css } = compile(join(root, 'web/styles.scss'), {
  loadPaths: [join(root, 'node_modules')],
  quietDeps: true,
});

beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: within });
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => browser.close());

describe.each(
  tellLanguages.flatMap((lang) => (['normal', 'large'] as const).map((size) => ({ lang, size }))),
)('printed in $lang, $size', ({ lang, size }) => {
  beforeAll(async () => {
    const query = new URLSearchParams({ size });
    await spoken(lang);
    const { body } = await showPaper({ stylesheet: '/x.css' }, { lang, query });
    await page.setContent(String(body).replace(/<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`));
  });

  test('nothing stands round the form: no header, languages, links or footer', async () => {
    for (const part of ['body > header', '.twt-bar', '.twt-footer', '.govuk-skip-link', '.twt-no-print'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator('.twt-paper').isVisible()).toBe(true);
    expect(await page.locator('a:visible:not([href^="tel:"])').count()).toBe(0);
  });

  test('no question is split: a printer may not, and each fits on a page', async () => {
    const all = z.array(z.object({ inside: z.string(), height: z.number() })).parse(
      await page.evaluate(`[...document.querySelectorAll('.twt-paper__question')].map((each) => ({
          inside: getComputedStyle(each).breakInside, height: each.getBoundingClientRect().height }))`),
    );
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter(({ inside, height }) => inside !== 'avoid' || height > within.height)).toEqual([]);
  });

  test('every word is large enough to read, and every box large enough to tick', async () => {
    const sizes = numbers.parse(
      await page.evaluate(`[...document.querySelectorAll('.twt-paper *')]
          .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
          .map((each) => parseFloat(getComputedStyle(each).fontSize))`),
    );
    expect(Math.min(...sizes) / points).toBeGreaterThanOrEqual(size === 'large' ? 16 : 11.99);
    const boxes = numbers.parse(
      await page.evaluate(`[...document.querySelectorAll('.twt-paper__box')]
          .map((each) => each.getBoundingClientRect().width)`),
    );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
  });

  test('all of it is black on white', async () => {
    const colours = await page.evaluate(
      `[...new Set([...document.querySelectorAll('.twt-paper, .twt-paper *')].map((each) => getComputedStyle(each).color))]`,
    );
    expect(colours).toEqual(['rgb(0, 0, 0)']);
  });
});
