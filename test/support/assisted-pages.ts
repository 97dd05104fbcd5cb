import type { Page } from 'playwright-core';
import { demoLetters } from '../../local/demo/letters.ts';
import { demoPeople } from '../../local/demo/people.ts';
import { routes, type TellLanguage } from '../../shared/contracts/routes.ts';
import { sheetCode } from './assisted.ts';
import type { See } from './pages.ts';

/** Signs in as one of the demonstration's helpers, on the page that was asked for. */
const signInAsHelper = async (page: Page, url: string, which: number, path: string): Promise<void> => {
  const name = demoPeople.filter(({ role }) => role === 'helper')[which]?.name ?? '';
  await page.goto(`${url}${path}`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(`${url}${path}`);
};

/** The same choice in every group that has it, and one danger. */
const fill = async (page: Page, letter: string, words: string): Promise<void> => {
  await page.locator('input[name=hazard-none]').check();
  await page.locator('input[name=code]').fill(letter);
  await page.locator('input[name=reported][value=yes]').check();
  for (const box of await page.locator('input[name^=answer-][value="4"]').all()) await box.check();
  await page.locator('textarea[name=words]').fill(words);
};

const press = (page: Page, act: string): Promise<void> =>
  page.locator(`main button[value=${act}]`).last().click();

const walkCall = async (page: Page, url: string, lang: TellLanguage, see: See): Promise<void> => {
  await page.goto(`${url}${routes.helperTelephone(lang)}`);
  await see('telephone');
  await page.locator('input[name=search]').fill('homes');
  await page.locator('input[name=email]').fill('someone at');
  await press(page, 'continue');
  await see('telephone-error');
  await page.locator('input[name=email]').fill('');
  await fill(page, demoLetters()[10]?.text ?? '', 'Mr Khan in flat 12 fell.');
  await press(page, 'continue');
  await see('telephone-read-back');
  await press(page, 'send');
  await see('telephone-receipt');
};

const enter = async (page: Page, field: 'sheet' | 'reference', typed: string): Promise<void> => {
  await page.locator(`input[name=${field}]`).fill(typed);
  await press(page, field === 'sheet' ? 'first' : 'second');
};

/** Every page of the helper's mode in a language. Needs two browsers: no helper may type a sheet twice. */
export const walkAssisted = async (
  [first, second]: readonly [Page, Page],
  url: string,
  lang: TellLanguage,
  see: (page: Page, name: string) => Promise<void>,
): Promise<void> => {
  const letter = demoLetters()[11]?.text ?? '';
  await signInAsHelper(first, url, 0, routes.helper(lang));
  await signInAsHelper(second, url, 1, routes.helper(lang));
  await walkCall(first, url, lang, (name) => see(first, name));
  await first.goto(`${url}${routes.helperPaper(lang)}`);
  await see(first, 'paper-entry');
  await enter(first, 'sheet', '2019-en-0000');
  await see(first, 'paper-entry-error');
  await enter(first, 'sheet', sheetCode(lang));
  await see(first, 'paper-first');
  await fill(first, letter, 'The stairs are dark.');
  await press(first, 'continue');
  await see(first, 'paper-kept');
  const reference = await first.locator('.twt-receipt-code__code').innerText();
  await second.goto(`${url}${routes.helper(lang)}`);
  await see(second, 'helper');
  await second.goto(`${url}${routes.helperPaper(lang)}`);
  await enter(second, 'reference', reference);
  await see(second, 'paper-second');
  await fill(second, letter, 'The stairs are dirty.');
  await press(second, 'continue');
  await see(second, 'paper-differ');
  await press(second, 'send');
  await see(second, 'paper-differ-error');
  await second.locator('input[value=first]').check();
  await press(second, 'send');
  await see(second, 'paper-sent');
};
