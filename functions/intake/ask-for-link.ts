import { mailAddress } from '../../shared/contracts/link-mail.ts';
import { routes, type TellLanguage } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import type { ReturnCode } from '../../shared/domain/submission/return-code.ts';
import type { LocalDate } from '../../shared/domain/time/calendar.ts';
import { spoken } from '../../shared/wording/wording.ts';
import type { Needs } from './needs.ts';
import { askForLinkPage, type LinkProblem, linkAskedPage, linkNotSentPage } from './pages/link-page.ts';
import { sealLink } from './return-link.ts';

/** Links that are mailed for one form at most: enough for a slip in the address, too few to pester a stranger. */
export const linksPerForm = 3;

/** A saved form, and the page about it that the answer carries, sealed. */
export type Asking = {
  lang: TellLanguage;
  code: ReturnCode;
  last: LocalDate;
  state: string;
};

const factsOf = ({ stylesheet, exitScript }: Needs, { lang, state }: Asking) => ({
  ...{ lang, state, stylesheet, exitScript },
});

/** The page that asks where to mail the link to; with a problem, or in another language, what was typed stays. */
export const askForLink = async (
  needs: Needs,
  of: Asking,
  typed = '',
  problem?: LinkProblem,
): Promise<WebResponse> => {
  await spoken(of.lang);
  const facts = { ...factsOf(needs, of), last: of.last, most: linksPerForm, typed, problem };
  return { status: 200, body: askForLinkPage(facts) };
};

/**
 * Has a link to the saved form mailed. The answer is the same whether it went or was held back, because too many were
 * asked for; only an address with a slip, and a mail service that took nothing, have answers of their own.
 * @param asking what the page with the slip carries; `answered` what the answer carries
 */
export const sendLink = async (
  needs: Needs,
  { asking, answered }: { asking: Asking; answered: Asking },
  typed: string,
): Promise<WebResponse> => {
  await spoken(asking.lang);
  const address = mailAddress.safeParse(typed.trim());
  if (!address.success) return askForLink(needs, asking, typed, typed.trim() === '' ? 'empty' : 'wrong');
  const { lang, code, last } = asking;
  const facts = factsOf(needs, answered);
  if (!(await needs.drafts.countLink(code, linksPerForm, needs.clock.now())))
    return { status: 200, body: linkAskedPage(facts) };
  const link = `${needs.address}${routes.returnByLink(lang, await sealLink(needs, code, last))}`;
  const said = await needs.linkMailer.send({ address: address.data, link, lang, last });
  return { status: 200, body: said === 'not-sent' ? linkNotSentPage(facts) : linkAskedPage(facts) };
};
