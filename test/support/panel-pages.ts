import type { Page } from 'playwright-core';
import { demoPanel } from '../../local/demo/panel.ts';
import { type Language, routes } from '../../shared/contracts/routes.ts';
import { panelWording } from '../../shared/wording/panel.ts';
import { panelActsWording } from '../../shared/wording/panel-acts.ts';
import { panelPublicWording } from '../../shared/wording/panel-public.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { See } from './pages.ts';
import { linkIn, linkMailsTo } from './return-pages.ts';

/** The newest link that was mailed to this address; the mail is sent after the page has answered. */
const linkTo = async (url: string, address: string): Promise<string> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const [id] = await linkMailsTo(url, address);
    if (id !== undefined) return linkIn(url, id);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no link was mailed');
};

/** The pages of a member of the demonstration's panel, once a run has opened its case, and the panel in public. */
export const walkPanel = async (page: Page, url: string, lang: Language, see: See): Promise<void> => {
  const words = wordingOf(panelWording, lang);
  const [, { email }] = demoPanel;
  await page.goto(`${url}${routes.panel(lang)}`);
  const send = page.getByRole('button', { name: words.ask.send });
  await send.click();
  await see('panel-sign-in');
  await page.getByLabel(words.ask.email).fill(email);
  await send.click();
  await see('panel-asked');
  await page.goto(await linkTo(url, email));
  await see('panel-link');
  await page.getByRole('button', { name: words.link.button }).click();
  await page.waitForURL(/\/panel\/of\//);
  await see('panel');
  const queue = page.url();
  await page.getByRole('link', { name: words.queue.declare }).click();
  const declare = wordingOf(panelPublicWording, lang).declare;
  await page.getByRole('button', { name: declare.button }).click();
  await see('panel-interests');
  await page.goto(queue);
  await page.locator('a[href*="/case/"]').first().click();
  const acts = wordingOf(panelActsWording, lang);
  await page.getByRole('link', { name: acts.forms.recommend.title }).click();
  await page.getByRole('button', { name: acts.propose }).click();
  await see('panel-act');
  await page.locator('textarea').fill('Tell tenants a week before works begin.');
  await page.locator('input[name=owner]').fill('Director of Homes');
  for (const [part, value] of Object.entries({ day: '31', month: '3', year: '2030' }))
    await page.locator(`input[name=by-${part}]`).fill(value);
  await page.getByRole('button', { name: acts.propose }).click();
  await page.waitForURL(/done=proposed/);
  await see('panel-case');
  await page.goto(queue);
  await page.getByRole('link', { name: words.queue.panelInPublic }).click();
  await see('panel-in-public');
};
