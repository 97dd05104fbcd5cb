import type { Page } from 'playwright-core';
import { demoLetters } from '../../local/demo/letters.ts';
import { type Language, routes, type TellLanguage } from '../../shared/contracts/routes.ts';
import { charter2019 } from '../../shared/domain/charter/editions/2019.ts';
import { charterWording } from '../../shared/wording/charter.ts';
import { formWording } from '../../shared/wording/form.ts';
import { startWording } from '../../shared/wording/start.ts';
import { spoken, wordingOf } from '../../shared/wording/wording.ts';
import { walkReturn } from './return-pages.ts';
import { walkTrack } from './track-pages.ts';

/** Called on each page of a walk, with a name that says which it is. */
export type See = (name: string) => Promise<void>;

/** Every page and state of the form in one language, as somebody meets them who makes each kind of slip. */
export const walkForm = async (
  page: Page,
  url: string,
  lang: TellLanguage,
  letter: number,
  see: See,
): Promise<void> => {
  await spoken(lang);
  const words = wordingOf(formWording, lang);
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const next = (): Promise<void> => page.locator('main button[value=continue]').click();
  await page.goto(`${url}${routes.start(lang)}`);
  await see('start');
  await press(wordingOf(startWording, lang).start);
  await see('danger');
  await page.getByLabel(words.danger.none, { exact: true }).check();
  await next();
  await see('code');
  await next();
  await see('code-error');
  await press(words.code.none);
  await see('association');
  await page.locator('input[name=search]').fill('homes');
  await press(words.association.search);
  await see('association-found');
  await walkReturn(page, url, lang, see);
  await page.goto(`${url}${routes.start(lang)}`);
  await press(wordingOf(startWording, lang).start);
  await next();
  await page.locator('input[name=code]').fill(demoLetters()[letter]?.text ?? '');
  await next();
  for (const [index, { asksAboutProblem }] of charter2019.commitments.entries()) {
    if (index === 0) await see('commitment');
    await page.getByLabel(wordingOf(charterWording, lang).levels[4], { exact: true }).check();
    if (asksAboutProblem) {
      await next();
      await see('reported-error');
      await page.locator('input[name=reported]').first().check();
      await see('reported');
    }
    await next();
  }
  await see('check');
  await page.locator('button[value=change-problem]').click();
  for (const name of ['kind', 'when', 'in-time']) await page.locator(`input[name=${name}]`).first().check();
  await page.locator('summary').click();
  await see('problem');
  await next();
  await page.locator('button[value=change-words]').click();
  await page.locator('textarea').fill('The stairs are dark. Mr Khan in flat 12 fell. Call 07700 900123.');
  await see('words');
  await next();
  await see('words-found');
  await press(words.words.makePrivate);
  await page.locator('button[value=change-words]').click();
  await see('words-private');
  await next();
  await page.locator('button[value=change-about-you]').click();
  await page.locator('input[name=age]').first().check();
  await page.locator('input[value=not-said]').last().check();
  await see('about-you');
  await next();
  await page.locator('button[value=change-contact]').click();
  await see('contact');
  await page.locator('input[name=email]').fill('someone at example');
  await next();
  await see('contact-error');
  await page.locator('input[name=email]').fill('someone@example.com');
  await page.locator('input[name=purpose]').first().check();
  await next();
  await see('check-full');
  await press(words.check.send);
  await see('receipt');
  await walkTrack(page, url, lang, letter, see);
  const told = {
    privacy: routes.privacy(lang),
    data: routes.dataProtection(lang),
    accessibility: routes.accessibility(lang),
    paper: routes.paper(lang),
    'paper-large': routes.paper(lang, 'large'),
  };
  for (const [name, path] of Object.entries(told)) {
    await page.goto(`${url}${path}`);
    await see(name);
  }
};

/** The public pages in one language. */
export const walkPublic = async (
  page: Page,
  url: string,
  lang: Language,
  association: string,
  see: See,
): Promise<void> => {
  const paths = {
    results: routes.results(lang),
    ledger: routes.ledger(lang),
    'results-of': routes.resultsOf(lang, association),
    method: routes.method(lang),
    escalations: routes.escalations(lang),
    'not-found': `/${lang}/nowhere`,
  };
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(`${url}${path}`);
    await see(name);
  }
};
