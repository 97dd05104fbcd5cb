import type { Page } from 'playwright-core';
import { regulatorWording } from '../../shared/wording/regulator.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { time } from './cases.ts';
import { oversight } from './oversight.ts';
import type { See } from './pages.ts';

/** The regulator's pages behind a link of its mail, up to the form with nothing filled in; nothing is recorded. */
export const walkRegulator = async (page: Page, link: string, see: See): Promise<void> => {
  const words = wordingOf(regulatorWording, 'en').outcome;
  await page.goto(link);
  await see('regulator');
  await page.getByRole('link', { name: words.link }).click();
  await see('regulator-outcome');
  await page.getByRole('button', { name: words.button }).click();
  await see('regulator-outcome-error');
};

/**
 * A case that has gone to the regulator, with its pages put in the place of those at this address: weeks of a clock are
 * not waited for.
 * @returns the regulator's link
 */
export const regulatorInPlace = async (page: Page, url: string): Promise<string> => {
  const service = await oversight();
  for (const day of ['2027-01-21', '2027-01-28']) await service.put(time(day));
  service.set('2027-01-28T15:00:00Z');
  const [stylesheet = ''] = /\/assets\/[^"]+\.css/.exec(await (await fetch(`${url}/`)).text()) ?? [];
  await page.route(`${url}/*/regulator/**`, async (route) => {
    const asked = route.request();
    const { pathname } = new URL(asked.url());
    const fields = Object.fromEntries(new URLSearchParams(asked.postData() ?? ''));
    const answer = await (asked.method() === 'POST' ? service.post(pathname, fields) : service.get(pathname));
    const body = String(answer.body).replace(/\/assets\/site\.css/g, stylesheet);
    await route.fulfill({ status: answer.status, contentType: 'text/html; charset=utf-8', body });
  });
  return `${url}/en/regulator/${await service.sign('regulator', 'regulator')}`;
};
