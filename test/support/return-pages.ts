import type { Page } from 'playwright-core';
import * as z from 'zod';
import { routes, type TellLanguage } from '../../shared/contracts/routes.ts';
import { saveWording } from '../../shared/wording/save.ts';
import { spoken, wordingOf } from '../../shared/wording/wording.ts';
import type { See } from './pages.ts';

/** The return code on the page after saving that is shown. */
export const returnCodeShown = (page: Page): Promise<string> =>
  page.locator('.twt-receipt-code__code--short').innerText();

const mail = z.object({ id: z.string(), tags: z.record(z.string(), z.string()), to: z.array(z.string()) });

/** Ids of the mails with links that were sent to an address, newest first. */
export const linkMailsTo = async (url: string, address: string): Promise<string[]> => {
  const listed = z.array(mail).parse(await (await fetch(`${url}/_local/mail`)).json());
  return listed.filter((each) => each.to.includes(address) && !each.tags.notice).map(({ id }) => id);
};

/** The link in a mail, as somebody presses it who reads its HTML. */
export const linkIn = async (url: string, id: string): Promise<string> => {
  const read = z.object({ html: z.string() }).parse(await (await fetch(`${url}/_local/mail/${id}`)).json());
  return /<a href="([^"]+)"/.exec(read.html)?.[1] ?? '';
};

/** From the page after saving: every page and state of a link that is mailed. */
const walkLink = async (page: Page, url: string, lang: TellLanguage, see: See): Promise<void> => {
  const next = (): Promise<void> => page.locator('main button[value=continue]').click();
  const address = `${lang}@example.com`;
  await page.locator('button[value=mail]').click();
  await next();
  await see('link-ask-error');
  await page.locator('input[name=email]').fill(address);
  await next();
  await see('link-asked');
  const [id = ''] = await linkMailsTo(url, address);
  const link = await linkIn(url, id);
  await page.goto(link);
  await see('link-opened');
  await page.goto(link.slice(0, -3));
  await see('link-dead');
};

/** From a page of the form that is shown: every page and state of saving and coming back, until it is deleted. */
export const walkReturn = async (page: Page, url: string, lang: TellLanguage, see: See): Promise<void> => {
  await spoken(lang);
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
  await walkLink(page, url, lang, see);
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
