import * as z from 'zod';
import type { TellLanguage } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import type { ReturnCode } from '../../shared/domain/submission/return-code.ts';
import { addDays, type LocalDate, startOfDay } from '../../shared/domain/time/calendar.ts';
import { spoken } from '../../shared/wording/wording.ts';
import type { Needs } from './needs.ts';
import { deadLinkPage, openedLinkPage } from './pages/link-page.ts';

const purpose = 'return link';
const carried = z.strictObject({ code: z.strictObject({ text: z.string() }) });

/** What a link to a saved form has in its address: the code, sealed until the end of the draft's last day. */
export const sealLink = (needs: Needs, code: ReturnCode, last: LocalDate): Promise<string> =>
  needs.sealer.seal(purpose, { code }, startOfDay(addDays(last, 1)));

/** The return code in a link; `undefined` where it is not ours, cut short or over. */
export const codeInLink = async (needs: Needs, token: string): Promise<ReturnCode | undefined> =>
  carried.safeParse(await needs.sealer.open(purpose, token, needs.clock.now())).data?.code;

/**
 * The page of a link: it shows two buttons and nothing of what was saved. Programs that look into mails follow links, so
 * only its post opens the form, and nobody is asked here whether there still is one.
 */
export const showLink = async (needs: Needs, lang: TellLanguage, token: string): Promise<WebResponse> => {
  await spoken(lang);
  const { stylesheet, exitScript } = needs;
  const facts = { lang, stylesheet, exitScript };
  return (await codeInLink(needs, token)) === undefined
    ? { status: 404, body: deadLinkPage(facts) }
    : { status: 200, body: openedLinkPage({ ...facts, token }) };
};
