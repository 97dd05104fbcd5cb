import type { Page } from 'playwright-core';
import { type Language, routes } from '../../shared/contracts/routes.ts';
import { readerWording } from '../../shared/wording/reader.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { signInAs } from './desk-pages.ts';
import type { See } from './pages.ts';

/** The pages of readers, over what the demonstration tells them of; nothing is found, and one text is opened. */
export const walkReaders = async (page: Page, url: string, lang: Language, see: See): Promise<void> => {
  const words = wordingOf(readerWording, lang);
  const open = (act: string) => page.locator(`form:has(input[value="${act}"]) button`).first().click();
  await signInAs(page, url, 'reader', routes.reader(lang));
  await see('reader');
  await open('open-report');
  await see('reader-report');
  await page.getByRole('button', { name: words.report.send }).click();
  await see('reader-report-problem');
  await page.goto(`${url}${routes.reader(lang)}`);
  await open('open-danger');
  await see('reader-danger');
  await page.goto(`${url}${routes.readerThemes(lang)}`);
  await see('reader-themes');
  await open('open-words');
  await see('reader-words');
};
