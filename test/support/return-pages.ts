import type { Page } from 'playwright-core';
import { routes, type TellLanguage } from '../../shared/contracts/routes.ts';
import { saveWording } from '../../shared/wording/save.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { See } from './pages.ts';

/** The return code on the page after saving that is shown. */
export const returnCodeShown = (page: Page): Promise<string> =>
  page.locator('.twt-receipt-code__code--short').innerText();

/** From a page of the form that is shown: every page and state of saving and coming back, until it is deleted. */
export const walkReturn = async (page: Page, url: string, lang: TellLanguage, see: See): Promise<void> => {
  const words = wordingOf(saveWording, lang);
  const press = (name: string): Promise<void> =>
    page.locator('main').getByRole('button', { name, exact: true }).click();
  const enter = async (code: string): Promise<void> => {
    await page.goto(`${url}${routes.return(lang)}`);
    await page.locator('input[name=code]').fill(code);
  };
  await press(words.save);
  await see('saved');
  const code = await returnCodeShown(page);
  await page.goto(`${url}${routes.return(lang)}`);
  await see('return');
  await press(words.ask.goOn);
  await see('return-error');
  await enter(code);
  await press(words.ask.forget);
  await see('forget');
  await press(words.confirm.no);
  await press(words.save);
  await press(words.ask.forget);
  await press(words.confirm.yes);
  await see('forgotten');
  await enter(code);
  await press(words.ask.goOn);
  await see('return-not-found');
};
