import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { answerKeyOf } from '../../local/demo/answer-key.ts';
import { demo, sectorOf } from '../../local/demo/sector.ts';
import { routes, tellLanguages } from '../../shared/contracts/routes.ts';
import { walkAssisted } from '../support/assisted-pages.ts';
import { oldPhone, startBrowser } from '../support/browser.ts';
import { walkDesk } from '../support/desk-pages.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { type See, walkForm, walkPublic } from '../support/pages.ts';
import { root } from '../support/sources.ts';

/** Screenshots of every page, as a phone shows it with scripts off, and of the wide ones on a desk. */
const folder = join(root, 'docs/screens');
mkdirSync(folder, { recursive: true });
const phone: BrowserContextOptions = { ...oldPhone, deviceScaleFactor: 1 };
const desk: BrowserContextOptions = { viewport: { width: 1180, height: 900 }, javaScriptEnabled: false };

const journey = await startJourney({ demo: 'pilot', tell: (line) => console.log(line) });
const browser = await startBrowser();

/** The list of all associations is cut off after one screen. */
const onto =
  (page: Page, prefix: string): See =>
  async (name) => {
    await page.screenshot({ path: join(folder, `${prefix}-${name}.png`), fullPage: name !== 'results' });
  };
const linkOf = async (from: Journey, step: string): Promise<string> => {
  const mail = (await from.mails()).find((each) => each.about.step === step);
  const [link] =
    (await from.mailText(mail?.id ?? '')).match(/http:\/\/127\S+\/en\/(board|regulator)\/\S+/) ?? [];
  if (!link) throw new Error(`no mail with a link for ${step}`);
  return link;
};
const mailOnto = async (page: Page, step: string, name: string): Promise<void> => {
  const mail = (await journey.mails()).find((each) => each.about.step === step);
  const { html }: { html: string } = JSON.parse(await (await journey.get(`/_local/mail/${mail?.id}`)).text());
  await page.setContent(html);
  await onto(page, 'mail')(name);
};

try {
  const small = await (await browser.newContext(phone)).newPage();
  const wide = await (await browser.newContext(desk)).newPage();
  const association = answerKeyOf(demo.seed, sectorOf(demo.seed)).raised[0]?.association ?? '';
  for (const [letter, lang] of tellLanguages.entries())
    await walkForm(small, journey.url, lang, letter, onto(small, `${lang}-phone`));
  await journey.post('/_local/schedules/scoring');
  await journey.idle();
  const board = await linkOf(journey, 'board-notice');
  for (const [page, prefix] of [
    [small, 'en-phone'],
    [wide, 'en-desk'],
  ] as const) {
    await page.goto(board);
    await onto(page, prefix)('board');
    await page.goto(`${board}/answer`);
    await onto(page, prefix)('board-answer');
  }
  await journey.post('/_local/clock', { to: '2027-04-23T12:00:00Z' });
  await journey.idle();
  const regulator = await linkOf(journey, 'regulator-notice');
  for (const [page, prefix] of [
    [small, 'en-phone'],
    [wide, 'en-desk'],
  ] as const) {
    await page.goto(regulator);
    await onto(page, prefix)('regulator');
    await walkPublic(page, journey.url, 'en', association, onto(page, prefix));
    await page.goto(`${journey.url}${routes.start('en')}`);
    await onto(page, prefix)('start');
    await page.goto(`${journey.url}/_local/guide`);
    await onto(page, prefix)('guide');
    await walkDesk(page, journey.url, 'en', onto(page, prefix));
  }
  const helpers = [
    await (await browser.newContext(desk)).newPage(),
    await (await browser.newContext(desk)).newPage(),
  ] as const;
  await walkAssisted(helpers, journey.url, 'en', (at, name) => onto(at, 'en-desk')(name));
  for (const step of ['board-notice', 'board-reminder-due', 'regulator-notice'])
    await mailOnto(wide, step, step);
  console.log(`Screenshots are in ${folder}`);
} finally {
  await browser.close();
  await journey.stop();
}
