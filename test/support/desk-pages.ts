import type { Page } from 'playwright-core';
import { demoPeople } from '../../local/demo/people.ts';
import { type Language, routes } from '../../shared/contracts/routes.ts';
import { deskFormsWording } from '../../shared/wording/desk-forms.ts';
import { deskPeopleWording } from '../../shared/wording/desk-people.ts';
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

/** The trade body's desk, as its first person meets it; a change is proposed and taken back. */
export const walkTradeBody = async (
  page: Page,
  url: string,
  lang: Language,
  about: { association: string; case: string },
  see: See,
): Promise<void> => {
  const words = wordingOf(deskFormsWording, lang);
  const go = (path: string) => page.goto(`${url}${path}`);
  await signInAs(page, url, 'trade-body', routes.tradeBody(lang));
  await see('trade-body');
  await go(`${routes.tradeBody(lang)}?find=nothing`);
  await see('trade-body-not-found');
  await go(routes.tradeBodyCase(lang, about.case));
  await see('trade-body-case');
  await go(routes.tradeBodyCase(lang, about.case, 'mailed-answer'));
  await page.getByRole('button', { name: words.acts['mailed-answer'].button }).click();
  await see('trade-body-answer-error');
  await go(routes.tradeBodyCase(lang, about.case, 'stop'));
  await see('trade-body-not-open');
  await go(routes.tradeBodyRegister(lang, about.association));
  await see('trade-body-register');
  await go(`${routes.tradeBodyRegister(lang, about.association, 'mailbox')}?of=safety`);
  await see('trade-body-mailbox');
  await page.getByLabel(words.fields.address).fill('safety@landlord.example');
  await page.getByRole('button', { name: words.register.propose }).click();
  await see('trade-body-change');
  await page.getByRole('button', { name: words.change.withdraw }).click();
  await go(routes.tradeBodyRegister(lang, about.association, 'panel-join'));
  await see('trade-body-panel');
  await go(routes.tradeBodyPeople(lang));
  await see('trade-body-people');
  await page
    .getByRole('link', { name: wordingOf(deskPeopleWording, lang).signOut.button })
    .last()
    .click();
  await see('trade-body-sign-out');
};
