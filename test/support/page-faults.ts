import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import * as z from 'zod';

/** Widths in CSS pixels at which a page must fit: a window of 1,280 at 400 % and at 200 %, and an old phone. */
export const widths = { fourTimes: 320, twice: 640, phone: 360 } as const;
const height = 740;

const norms = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a page may weigh with all that it needs, as transferred, in bytes. */
const heaviest = 200 * 1024;
export const heaviestFirst = { bytes: 60 * 1024, requests: 4 } as const;

/** Of the window at one width: whether it scrolls sideways, and targets that a thumb would miss. */
const layoutScript = `(() => {
  // The button that stays on top would crowd whatever is scrolled under it.
  scrollTo(0, 0);
  const shown = (e) => e.checkVisibility() && !e.classList.contains('govuk-visually-hidden') &&
    !e.closest('.govuk-visually-hidden-focusable, .govuk-skip-link, [aria-hidden=true]');
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter((e) => shown(e) && e.tabIndex >= 0).map((e) => [e, e.getBoundingClientRect()]);
  const small = ([, r]) => r.width < 24 || r.height < 24;
  const middle = (r) => [(r.left + r.right) / 2, (r.top + r.bottom) / 2];
  const gap = ([x, y], r) =>
    Math.hypot(Math.max(r.left - x, 0, x - r.right), Math.max(r.top - y, 0, y - r.bottom));
  // WCAG 2.5.8 leaves out links in the middle of a sentence, and small targets with 24 pixels to themselves.
  const inSentence = (e) => e.localName === 'a' && getComputedStyle(e).display === 'inline' &&
    e.parentElement.innerText.trim().length > e.innerText.trim().length;
  const crowded = (one) => all.some((other) => other[0] !== one[0] && (gap(middle(one[1]), other[1]) < 12 ||
    (small(other) && Math.hypot(middle(one[1])[0] - middle(other[1])[0], middle(one[1])[1] - middle(other[1])[1]) < 24)));
  return {
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    small: all.filter((each) => small(each) && !inSentence(each[0]) && crowded(each))
      .map(([e, r]) => Math.round(r.width) + 'x' + Math.round(r.height) + ' ' + e.outerHTML.slice(0, 90)),
  };
})()`;
const layout = z.object({ wide: z.boolean(), small: z.array(z.string()) });

/** Puts the focus on each control in turn: it must look another way then, and stand where one can see it. */
const focusScript = `(() => {
  const before = document.activeElement;
  const own = (e) => { const s = getComputedStyle(e); return [s.outline, s.boxShadow, s.backgroundColor, s.border].join(); };
  const look = (e) => [own(e), ...[...(e.labels ?? [])].map((label) => {
    const s = getComputedStyle(label, '::before'); return [s.outline, s.boxShadow, s.border].join(); }),
    ...[...e.children].map(own)].join(' / ');
  const faults = [];
  for (const e of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
    if (e.tabIndex > 0) faults.push('jumps the queue: ' + e.outerHTML.slice(0, 90));
    if (e.tabIndex !== 0 || e.disabled || !e.checkVisibility()) continue;
    e.blur();
    const without = look(e);
    e.focus({ focusVisible: true });
    if (look(e) === without) faults.push('no visible focus: ' + e.outerHTML.slice(0, 90));
    e.scrollIntoView({ block: 'nearest' });
    const r = e.getClientRects()[0];
    const seen = [0.1, 0.5, 0.9].some((part) => {
      const top = document.elementFromPoint(r.left + r.width * part, r.top + r.height / 2);
      return top !== null && (e.contains(top) || top.contains(e) || [...(e.labels ?? [])].some((each) => each.contains(top)));
    });
    if (!seen) faults.push('focus is hidden: ' + e.outerHTML.slice(0, 90));
  }
  document.activeElement.blur();
  before.focus();
  scrollTo(0, 0);
  return faults;
})()`;

/** Which of the page's controls has the focus: its place among them, or -1. */
const placeScript = `(() => {
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter((e) => e.tabIndex === 0 && e.checkVisibility());
  // A group of radios is one stop: of its chosen one, or of its first.
  const stops = all.filter((e) => e.type !== 'radio' ||
    e === (all.find((o) => o.name === e.name && o.checked) ?? all.find((o) => o.name === e.name)));
  return { stops: stops.length, at: stops.indexOf(document.activeElement) };
})()`;
const place = z.object({ stops: z.int(), at: z.int() });

/** Goes through the page with Tab: each control must be met, in the order of the page, and the last must let one go. */
export const keyboardFaults = async (page: Page, name: string): Promise<string[]> => {
  await page.evaluate('document.activeElement.blur()');
  await page.locator('.govuk-skip-link').first().focus();
  const { stops } = place.parse(await page.evaluate(placeScript));
  for (let stop = 1; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const { at } = place.parse(await page.evaluate(placeScript));
    if (at !== stop) return [`${name}: Tab number ${stop} of ${stops} leads to control ${at}`];
  }
  await page.keyboard.press('Tab');
  const { at } = place.parse(await page.evaluate(placeScript));
  return at < stops - 1 ? [] : [`${name}: the last control keeps the focus`];
};

/** Of a page that shows an error: its summary has the focus, and Enter on its first link leads to the field. */
export const summaryFaults = async (page: Page, name: string): Promise<string[]> => {
  // The browser gives the focus with the first picture that it draws, which may be after the page was loaded.
  const focused = page.locator('.govuk-error-summary:focus');
  const has = await focused.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );
  if (!has) return [`${name}: the summary of errors has not the focus`];
  const field = await page.locator('.govuk-error-summary a').first().getAttribute('href');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const there = await page.locator(`:is(input, textarea)${field}:focus`).count();
  return there === 1 ? [] : [`${name}: the link of the summary does not lead to ${field}`];
};

const weightScript = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .map((each) => each.encodedBodySize)`;

/** Bytes of the page and of each file that it needs, as transferred, whether or not the browser had them already. */
export const weightsOf = async (page: Page): Promise<number[]> =>
  z.array(z.number()).parse(await page.evaluate(weightScript));

const layoutFaults = async (page: Page, name: string, width: number): Promise<string[]> => {
  const { wide, small } = layout.parse(await page.evaluate(layoutScript));
  return [
    ...(wide ? [`${name}: scrolls sideways at ${width} px`] : []),
    ...small.map((each) => `${name}: a crowded target under 24 px at ${width} px: ${each}`),
  ];
};

/** What axe says of the page as it stands. */
export const axeFaults = async (page: Page, name: string): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(norms).analyze();
  return violations.map((each) => `${name}: ${each.id} at ${each.nodes[0]?.html ?? ''}`);
};

/**
 * What is wrong with the page as it stands, in words that lead to it: at each width how it fits and whether targets can
 * be hit, where the focus shows, what all of it weighs, and what axe says, at the last width or at each.
 */
export const faultsOf = async (
  page: Page,
  name: string,
  { at, axe }: { at: readonly number[]; axe: 'not' | 'once' | 'each width' },
): Promise<string[]> => {
  const found: string[] = [];
  await page.waitForLoadState();
  for (const width of at) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height });
    found.push(...(await layoutFaults(page, name, width)));
    if (axe === 'each width' || (axe === 'once' && width === at.at(-1)))
      found.push(...(await axeFaults(page, name)));
  }
  found.push(
    ...z
      .array(z.string())
      .parse(await page.evaluate(focusScript))
      .map((each) => `${name}: ${each}`),
  );
  const weight = (await weightsOf(page)).reduce((sum, each) => sum + each, 0);
  return weight > heaviest ? [...found, `${name}: weighs ${weight} bytes`] : found;
};
