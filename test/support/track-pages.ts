import type { Page } from 'playwright-core';
import { demoLetters } from '../../local/demo/letters.ts';
import { routes, type TellLanguage } from '../../shared/contracts/routes.ts';
import { formWording } from '../../shared/wording/form.ts';
import { trackWording } from '../../shared/wording/track.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { fillForm, type Journey } from './journey.ts';
import type { See } from './pages.ts';

/** The receipt code on the receipt's page that is shown. */
export const receiptCodeShown = (page: Page): Promise<string> =>
  page.locator('.twt-receipt-code__code').innerText();

/** From a receipt's page that is shown: every page and state behind its code, up to the withdrawal. */
export const walkTrack = async (
  page: Page,
  url: string,
  lang: TellLanguage,
  letter: number,
  see: See,
): Promise<void> => {
  const words = wordingOf(trackWording, lang);
  const press = (name: string): Promise<void> =>
    page.locator('main').getByRole('button', { name, exact: true }).click();
  const receipt = await receiptCodeShown(page);
  await page.goto(`${url}${routes.track(lang)}`);
  await see('track');
  await press(words.show);
  await see('track-error');
  await page.locator('textarea[name=receipt]').fill(receipt);
  await press(words.show);
  await see('track-not-found');
  await page.locator('input[name=home]').fill(demoLetters()[letter]?.text ?? '');
  await press(words.show);
  await see('held');
  await press(words.held.change);
  await see('check-changing');
  await page.goto(`${url}${routes.track(lang)}`);
  await page.locator('textarea[name=receipt]').fill(receipt);
  await page.locator('input[name=home]').fill(demoLetters()[letter]?.text ?? '');
  await press(words.show);
  await press(words.held.withdraw);
  await see('withdraw');
  await press(words.confirm.yes);
  await see('withdrawn');
};

/** A letter of the demonstration that no other walk uses. */
const kept = 7;

/** What a tenant sees of an answer whose week is over: that it stands in the public record. It moves the clock a week. */
export const walkStanding = async (page: Page, journey: Journey, see: See): Promise<void> => {
  const words = wordingOf(trackWording, 'en');
  const code = demoLetters()[kept]?.text ?? '';
  await fillForm(page, journey.url, { code, level: 4 });
  await page.getByRole('button', { name: wordingOf(formWording, 'en').check.send, exact: true }).click();
  const receipt = await receiptCodeShown(page);
  await journey.post('/_local/clock', { advance: 'P7D', fire: false });
  for (const name of ['seal-receipts', 'sequence-ledger']) {
    await journey.post(`/_local/schedules/${name}`);
    await journey.idle();
  }
  await page.goto(`${journey.url}${routes.track('en')}`);
  await page.locator('textarea[name=receipt]').fill(receipt);
  await page.locator('input[name=home]').fill(code);
  await page.locator('main').getByRole('button', { name: words.show, exact: true }).click();
  await see('held-in-record');
};
