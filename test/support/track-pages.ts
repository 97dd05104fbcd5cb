import type { Page } from 'playwright-core';
import { demoLetters } from '../../local/demo/letters.ts';
import { routes, type TellLanguage } from '../../shared/contracts/routes.ts';
import { trackWording } from '../../shared/wording/track.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
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
