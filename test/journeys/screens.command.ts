import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { answerKeyOf } from '../../local/demo/answer-key.ts';
import { demo, sectorOf } from '../../local/demo/sector.ts';
import { routes, tellLanguages } from '../../shared/contracts/routes.ts';
import { walkAssisted } from '../support/assisted-pages.ts';
import { boardLinkOf, walkBoard } from '../support/board-pages.ts';
import { oldPhone, startBrowser } from '../support/browser.ts';
import { walkDesk, walkTradeBody } from '../support/desk-pages.ts';
import { everyMail } from '../support/every-mail.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { mailViews, showMail } from '../support/mail-views.ts';
import { type See, walkForm, walkPublic } from '../support/pages.ts';
import { walkPanel } from '../support/panel-pages.ts';
import { walkReaders } from '../support/reader-pages.ts';
import { walkRegulator } from '../support/regulator-pages.ts';
import { smallPng } from '../support/small-png.ts';
import { root } from '../support/sources.ts';
import { walkStanding } from '../support/track-pages.ts';

/** Screenshots of every page, as a phone shows it with scripts off, and of the wide ones on a desk. */
const folder = join(root, 'docs/screens');
mkdirSync(join(folder, 'mails'), { recursive: true });
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

/** Every mail that a case can owe: narrow, wide, without styles and as plain text. */
const seeMails = async (page: Page): Promise<void> => {
  for (const { notice, mail } of await everyMail())
    for (const view of mailViews) {
      await showMail(page, view, mail);
      const name = `${notice.step}_${notice.recipient}_${view.name}.png`;
      writeFileSync(join(folder, 'mails', name), smallPng(await page.screenshot({ fullPage: true })));
    }
};

try {
  const small = await (await browser.newContext(phone)).newPage();
  const wide = await (await browser.newContext(desk)).newPage();
  const association = answerKeyOf(demo.seed, sectorOf(demo.seed)).raised[0]?.association ?? '';
  for (const [letter, lang] of tellLanguages.entries())
    await walkForm(small, journey.url, lang, letter, onto(small, `${lang}-phone`));
  await journey.post('/_local/schedules/scoring');
  await journey.idle();
  // The last of the boards that were told; the first is the one that nobody answers for.
  const told = (await journey.mails()).findLast((each) => each.about.step === 'board-notice');
  const open = async (): Promise<Page> => (await browser.newContext(phone)).newPage();
  await walkBoard(
    { secretary: await open(), chair: await open() },
    (step, to) => boardLinkOf(journey, told?.about.case ?? '', step, to),
    'en',
    async (page, name) => {
      await onto(page, 'en-phone')(name);
      await page.setViewportSize({ width: 1180, height: 900 });
      await onto(page, 'en-desk')(name);
      await page.setViewportSize({ width: 360, height: 740 });
    },
  );
  await walkStanding(small, journey, onto(small, 'en-phone'));
  await journey.post('/_local/clock', { to: '2027-04-23T12:00:00Z' });
  await journey.idle();
  await walkPanel(small, journey.url, 'en', onto(small, 'en-phone'));
  const regulator = await linkOf(journey, 'regulator-notice');
  for (const [page, prefix] of [
    [small, 'en-phone'],
    [wide, 'en-desk'],
  ] as const) {
    await walkRegulator(page, regulator, onto(page, prefix));
    await walkPublic(page, journey.url, 'en', association, onto(page, prefix));
    await page.goto(`${journey.url}${routes.start('en')}`);
    await onto(page, prefix)('start');
    await page.goto(`${journey.url}/_local/guide`);
    await onto(page, prefix)('guide');
    await walkDesk(page, journey.url, 'en', onto(page, prefix));
  }
  const about = (await journey.mails()).find((each) => each.about.step === 'board-notice')?.about.case ?? '';
  for (const [options, prefix] of [
    [phone, 'en-phone'],
    [desk, 'en-desk'],
  ] as const) {
    const page = await (await browser.newContext(options)).newPage();
    const of = { case: about, association: about.split('-')[0] ?? '' };
    await walkReaders(
      await (await browser.newContext(options)).newPage(),
      journey.url,
      'en',
      onto(page, prefix),
    );
    await walkTradeBody(page, journey.url, 'en', of, onto(page, prefix));
  }
  const helpers = [
    await (await browser.newContext(desk)).newPage(),
    await (await browser.newContext(desk)).newPage(),
  ] as const;
  await walkAssisted(helpers, journey.url, 'en', (at, name) => onto(at, 'en-desk')(name));
  for (const step of ['board-notice', 'board-reminder-due', 'regulator-notice'])
    await mailOnto(wide, step, step);
  await seeMails(await (await browser.newContext({ javaScriptEnabled: false })).newPage());
  console.log(`Screenshots are in ${folder}`);
} finally {
  await browser.close();
  await journey.stop();
}
