import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoLetters } from '../../local/demo/letters.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { charter2019 } from '../../shared/domain/charter/editions/2019.ts';
import { formWording } from '../../shared/wording/form.ts';
import { frameWording } from '../../shared/wording/frame.ts';
import { receiptWording } from '../../shared/wording/receipt.ts';
import { startWording } from '../../shared/wording/start.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { oldPhone } from '../support/browser.ts';
import { startInBrowser } from '../support/in-browser.ts';
import type { Journey } from '../support/journey.ts';

const words = wordingOf(formWording, 'en');
const leave = wordingOf(frameWording, 'en').exit.text;
const weather = 'https://www.bbc.co.uk/weather';

let journey: Journey;
let browser: Browser;
beforeAll(async () => {
  [journey, browser] = await startInBrowser();
});
afterAll(async () => {
  await browser?.close();
  await journey?.stop();
});

/**
 * A page of a browser in which the weather page answers, or (204) says that there is nothing to show, so that what was
 * left can be looked at.
 */
const opened = async (javaScriptEnabled: boolean, status: 200 | 204 = 200) => {
  const context = await browser.newContext({ ...oldPhone, javaScriptEnabled });
  const page = await context.newPage();
  const asked: string[] = [];
  await context.route(`${weather}**`, async (route) => {
    asked.push(JSON.stringify(route.request().headers()));
    const body = status === 200 ? '<title>Weather</title><h1>Rain later</h1>' : '';
    await route.fulfill({ status, contentType: 'text/html', body });
  });
  return { page, asked };
};
const toCode = async (page: Page): Promise<void> => {
  await page.goto(`${journey.url}${routes.start('en')}`);
  await page.getByRole('button', { name: wordingOf(startWording, 'en').start }).click();
  await page.locator('main').getByRole('button', { name: words.continue }).click();
  await page.getByLabel(words.code.title).fill('7K2QM');
};

describe('“Exit this page”', { timeout: 120_000 }, () => {
  test('without scripts is a link to a harmless page that is not told where one came from', async () => {
    const { page, asked } = await opened(false);
    await toCode(page);
    await page.getByRole('button', { name: leave }).click();
    await page.getByRole('heading', { name: 'Rain later' }).waitFor();
    expect(asked.join()).not.toMatch(/referer|127\.0\.0\.1/i);
    await page.context().close();
  });

  test('with scripts covers the page at the third Shift, with nothing of the form left in it', async () => {
    const { page } = await opened(true, 204);
    await toCode(page);
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    expect(await page.locator('span[role=status]').innerText()).toContain('press 1 more time');
    await page.keyboard.press('Shift');
    await page.locator('.govuk-exit-this-page-overlay').waitFor();
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.locator('body').innerText()).toBe('Loading.');
    await page.context().close();
  });

  test('with scripts takes the place of the page in the history', async () => {
    const { page } = await opened(true);
    await toCode(page);
    const before: unknown = await page.evaluate('history.length');
    await page.getByRole('button', { name: leave }).click();
    await page.getByRole('heading', { name: 'Rain later' }).waitFor();
    expect(await page.evaluate('history.length')).toBe(before);
    await page.goBack();
    await page.getByRole('heading', { name: words.danger.title }).waitFor();
    expect(await page.content()).not.toContain('7K2QM');
    await page.context().close();
  });

  test('is the second thing that a keyboard reaches on a page of the form', async () => {
    const { page } = await opened(true);
    await toCode(page);
    await page.locator('.govuk-skip-link').first().focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe(leave);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Rain later' }).waitFor();
    await page.context().close();
  });
});

/** From the start to the page that asks for an association by its name. */
const toAssociation = async (page: Page): Promise<void> => {
  await page.goto(`${journey.url}${routes.start('en')}`);
  await page.locator('button[value=start]').click();
  await page.locator('main button[value=continue]').click();
  await page.locator('button[value=no-code]').click();
};

describe('suggestions of associations', { timeout: 60_000 }, () => {
  test('three letters, an arrow and Enter choose one, and what is sent is what the search sends', async () => {
    const { page } = await opened(true);
    const said: string[] = [];
    const posted: URLSearchParams[] = [];
    let bytes = 0;
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => posted.push(new URLSearchParams(request.postData() ?? '')));
    page.on('response', async (response) => {
      bytes += Number((await response.allHeaders())['content-length']);
    });
    await toAssociation(page);
    const field = page.getByRole('combobox', { name: words.association.title });
    await field.pressSequentially('hom');
    expect(await page.getByRole('option').count()).toBeGreaterThan(1);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.keyboard.press('ArrowDown');
    const name = await page.getByRole('option', { selected: true }).innerText();
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(name);
    expect(await page.locator('.twt-search button').innerText()).toBe(words.continue);
    await page.keyboard.press('Enter');
    await page.getByText(words.about(name)).first().waitFor();
    const sent = posted.findLast((each) => each.size > 0);
    expect([...(sent?.keys() ?? [])].sort()).toEqual(['act', 'association', 'search', 'state']);
    expect(sent?.get('association')).toMatch(/^[A-Z0-9]+$/);
    expect(said.filter((line) => /Content Security Policy|Refused|Error:/.test(line))).toEqual([]);
    // Four pages, the stylesheet, both scripts and the list: one page is lighter.
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes).toBeLessThan(200 * 1024);
    await page.context().close();
  });

  test('once the text is changed, the button searches again and nothing stays chosen', async () => {
    const { page } = await opened(true);
    await toAssociation(page);
    const field = page.getByRole('combobox');
    await field.pressSequentially('hom');
    await page.getByRole('option').first().click();
    await field.press('Backspace');
    expect(await page.locator('.twt-search button').innerText()).toBe(words.association.search);
    await field.fill('homes');
    await page.getByRole('option').first().waitFor();
    // With the list open: the button does not jump away from the finger.
    await page.locator('.twt-search button').click();
    await page.locator('input[type=radio]').first().waitFor();
    expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    await toAssociation(page);
    await page.getByRole('combobox').fill('homes');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('input[type=radio]').first().waitFor();
    await page.context().close();
  });

  test('without scripts the same page searches, and asks for no list', async () => {
    const { page } = await opened(false);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await toAssociation(page);
    await page.locator('input[name=search]').fill('homes');
    await page.getByRole('button', { name: words.association.search }).click();
    await page.locator('input[name=association]').first().check();
    await page.locator('main').getByRole('button', { name: words.continue }).click();
    await page.locator('input[name=answer]').first().waitFor();
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => /associations|suggest/.test(url))).toEqual([]);
    await page.context().close();
  });
});

/** Presses Tab until the control that has focus is the wanted one. */
const tabTo = async (page: Page, wanted: string): Promise<void> => {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if ((await page.locator(`${wanted}:focus`).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${wanted} on ${await page.title()}`);
};
const press = async (page: Page, wanted: string, key = 'Enter'): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
};

test('the form is filled in and sent with the keyboard alone, scripts off; a notice takes the focus', async () => {
  const { page } = await opened(false);
  const next = 'main button[value=continue]';
  await page.goto(`${journey.url}${routes.start('en')}`);
  await press(page, 'button[value=start]');
  await page.getByRole('heading', { name: words.danger.title }).waitFor();
  await press(page, 'input[name=hazard-none]', 'Space');
  await press(page, next);
  await page.getByLabel(words.code.title).waitFor();
  await tabTo(page, 'input[name=code]');
  await page.keyboard.type(demoLetters()[5]?.text ?? '');
  await press(page, next);
  for (const { asksAboutProblem } of charter2019.commitments) {
    await page.waitForLoadState();
    if (asksAboutProblem) await press(page, 'input[name=reported]', 'Space');
    await press(page, 'input[name=answer]', 'Space');
    await press(page, next);
  }
  await page.getByRole('heading', { name: words.check.title }).waitFor();
  await press(page, 'button[value=change-words]');
  await page.getByLabel(words.words.title).waitFor();
  await tabTo(page, 'textarea');
  await page.keyboard.type('Mr Khan fell.');
  await press(page, next);
  await page.locator('.govuk-notification-banner:focus').waitFor();
  await press(page, 'button[value=private]');
  await page.getByRole('heading', { name: words.check.title }).waitFor();
  await press(page, 'button[value=send]');
  await page.getByRole('heading', { name: wordingOf(receiptWording, 'en').title }).waitFor();
  expect(await page.locator('main').innerText()).toMatch(/\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b/);
}, 60_000);
