import type { Page } from 'playwright-core';
import { demoPeople } from '../../local/demo/people.ts';
import { type Language, routes } from '../../shared/contracts/routes.ts';
import { signInWording } from '../../shared/wording/sign-in.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { See } from './pages.ts';

/** Signs in as the first person of the demonstration with a role, and comes back to the page that was asked for. */
export const signInAs = async (
  page: Page,
  url: string,
  role: 'reader' | 'trade-body' | 'helper',
  path: string,
): Promise<void> => {
  await page.goto(`${url}${path}`);
  const name = demoPeople.find((each) => each.role === role)?.name ?? '';
  await page.getByRole('button', { name }).click();
  await page.waitForURL(`${url}${path}`);
};

/** The pages of signing in and out, as a helper meets them. */
export const walkDesk = async (page: Page, url: string, lang: Language, see: See): Promise<void> => {
  const words = wordingOf(signInWording, lang);
  await page.goto(`${url}${routes.desk(lang)}`);
  await see('sign-in-of-this-machine');
  await signInAs(page, url, 'helper', routes.desk(lang));
  await see('desk');
  await page.goto(`${url}${routes.signOut(lang)}`);
  await see('sign-out');
  await page.getByRole('button', { name: words.stillIn.button }).click();
  await page.waitForURL(`${url}${routes.signOut(lang)}`);
  await see('signed-out');
  await page.goto(`${url}${routes.signInBack()}`);
  await see('sign-in-failed');
};
