import * as z from 'zod';
import { routes, type TellLanguage, tellLanguages } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import {
  parseReturnCode,
  type ReturnCode,
  shownReturnCode,
} from '../../shared/domain/submission/return-code.ts';
import { addMinutes, type LocalDate, localDate } from '../../shared/domain/time/calendar.ts';
import { frameActs } from '../../shared/html/frame.ts';
import { orBusy } from './busy.ts';
import { type Draft, draft as drafts } from './draft.ts';
import type { Needs } from './needs.ts';
import { type FormPage, pageOf } from './page-order.ts';
import { forgetPage, type ReturnProblem, returnEndedPage, returnPage } from './pages/return-page.ts';
import { savedPage } from './pages/saved-page.ts';
import { show } from './show.ts';

/**
 * What a page carries, sealed: the code, and which page it is: "saved" with its last day, "mail me a link" with `mail` as
 * well, or "delete it?".
 */
const carried = z.strictObject({
  code: z.strictObject({ text: z.string() }),
  last: localDate.exactOptional(),
  mail: z.literal(true).exactOptional(),
});
type Carried = z.infer<typeof carried>;

const refused: WebResponse = { status: 400, body: '' };
const purpose = 'return';
/** The page opens somebody's answers, so it does not stay open for long on a device that others use. */
const opensForMinutes = 60;

const page = (body: string, status = 200): WebResponse => ({ status, body });
const factsOf = ({ stylesheet, exitScript }: Needs, lang: TellLanguage) => ({ lang, stylesheet, exitScript });
const sealed = (needs: Needs, of: Carried): Promise<string> =>
  needs.sealer.seal(purpose, of, addMinutes(needs.clock.now(), opensForMinutes));

/** The page that asks for the return code; a post shows it again with what was typed. */
export const askForReturnCode = (
  needs: Needs,
  lang: TellLanguage,
  typed?: string,
  problem?: ReturnProblem,
): WebResponse =>
  page(
    returnPage({
      ...factsOf(needs, lang),
      ...{ typed, problem, days: currentRulebook.retention.draftDays },
    }),
  );

/** The page after saving. It carries the code, so that going on and deleting need no typing. */
export const showSaved = async (
  needs: Needs,
  lang: TellLanguage,
  code: ReturnCode,
  last: LocalDate,
): Promise<WebResponse> =>
  page(
    savedPage({
      ...factsOf(needs, lang),
      state: await sealed(needs, { code, last }),
      code: shownReturnCode(code),
      address: `${needs.address.replace(/^https?:\/\//, '')}${routes.return(lang)}`,
      last,
    }),
  );

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What is saved under a code. Unknown, over, deleted, or saved before a release that changed the form: one answer. */
const savedUnder = async (
  needs: Needs,
  code: ReturnCode,
): Promise<{ draft: Draft; left: FormPage } | undefined> => {
  const text = await needs.drafts.find(code, needs.clock.now());
  const read = drafts.safeParse(text === undefined ? undefined : parsed(text));
  const left = read.success ? pageOf(read.data, read.data.page) : undefined;
  return read.success && left ? { draft: read.data, left } : undefined;
};

const confirm = async (needs: Needs, lang: TellLanguage, code: ReturnCode): Promise<WebResponse> =>
  page(forgetPage({ ...factsOf(needs, lang), state: await sealed(needs, { code }) }));

/** Goes on with the form at the page it was left, or asks whether to delete it. */
const open = async (
  needs: Needs,
  lang: TellLanguage,
  code: ReturnCode,
  act: string,
): Promise<WebResponse | 'not-found'> => {
  const saved = await savedUnder(needs, code);
  if (!saved) return 'not-found';
  return act === 'forget' ? confirm(needs, lang, code) : show(needs, lang, saved.draft, saved.left);
};

const look = async (needs: Needs, lang: TellLanguage, fields: WebRequest['fields']): Promise<WebResponse> => {
  const typed = fields.get('code') ?? '';
  const act = fields.get('act') ?? 'continue';
  const language = tellLanguages.find((each) => act === frameActs.language(each));
  if (language) return askForReturnCode(needs, language, typed);
  if (act !== 'continue' && act !== 'forget') return refused;
  const read = parseReturnCode(typed);
  if ('problem' in read) return askForReturnCode(needs, lang, typed, read.problem);
  const done = await open(needs, lang, read.code, act);
  return done === 'not-found' ? askForReturnCode(needs, lang, typed, done) : done;
};

/** What the page "mail me a link" sends; reached from the page "saved", whose state goes on from its answer. */
const actOnMail = async (
  needs: Needs,
  lang: TellLanguage,
  { code, last }: { code: ReturnCode; last: LocalDate },
  { act, typed }: { act: string; typed: string | undefined },
): Promise<WebResponse> => {
  const { askForLink, sendLink } = await import('./ask-for-link.ts');
  const asking = { lang, code, last, state: await sealed(needs, { code, last, mail: true }) };
  if (act === 'mail') return askForLink(needs, asking);
  const language = tellLanguages.find((each) => act === frameActs.language(each));
  if (language) return askForLink(needs, { ...asking, lang: language }, typed);
  if (act === frameActs.back) return showSaved(needs, lang, code, last);
  if (act !== 'continue') return refused;
  const answered = { ...asking, state: await sealed(needs, { code, last }) };
  return sendLink(needs, { asking, answered }, typed ?? '');
};

const actOn = async (
  needs: Needs,
  lang: TellLanguage,
  { code, last }: Carried,
  act: string,
): Promise<WebResponse> => {
  if (last && act === 'mail') return actOnMail(needs, lang, { code, last }, { act, typed: undefined });
  if (last && act === 'saved') return showSaved(needs, lang, code, last);
  const language = tellLanguages.find((each) => act === frameActs.language(each));
  if (language) return last ? showSaved(needs, language, code, last) : confirm(needs, language, code);
  if (act === 'forget-now' && !last) {
    await needs.drafts.forget(code);
    return page(returnEndedPage(factsOf(needs, lang), 'forgotten'));
  }
  if (!['continue', 'forget', frameActs.back].includes(act)) return refused;
  const done = await open(needs, lang, code, act);
  return done === 'not-found' ? askForReturnCode(needs, lang, '', done) : done;
};

/** A mailed link that was opened: goes on, or asks whether to delete. */
const actOnLink = async (
  needs: Needs,
  lang: TellLanguage,
  token: string,
  act: string,
): Promise<WebResponse> => {
  const { codeInLink, showLink } = await import('./return-link.ts');
  const code = await codeInLink(needs, token);
  if (code === undefined) return showLink(needs, lang, token);
  if (act !== 'continue' && act !== 'forget') return refused;
  const done = await open(needs, lang, code, act);
  return done === 'not-found' ? askForReturnCode(needs, lang, '', done) : done;
};

const allowedIn = (fields: WebRequest['fields']): readonly string[] => {
  if (fields.has('link')) return ['link', 'act'];
  return fields.has('state') ? ['state', 'act', 'email'] : ['code', 'act'];
};

/** Answers a post of the pages about a saved form: goes on with it, or deletes it. */
export const answerReturn = async (needs: Needs, { lang, fields }: WebRequest): Promise<WebResponse> => {
  const allowed = allowedIn(fields);
  if ([...fields.keys()].some((name) => !allowed.includes(name))) return refused;
  const state = fields.get('state');
  const link = fields.get('link');
  const act = fields.get('act') ?? 'continue';
  return orBusy(async () => {
    if (link !== undefined) return actOnLink(needs, lang, link, act);
    if (state === undefined) return look(needs, lang, fields);
    const of = carried.safeParse(await needs.sealer.open(purpose, state, needs.clock.now()));
    if (!of.success) return page(returnEndedPage(factsOf(needs, lang), 'expired'), 400);
    const { code, last, mail } = of.data;
    const typed = fields.get('email');
    if (mail && last) return actOnMail(needs, lang, { code, last }, { act, typed });
    return typed === undefined ? actOn(needs, lang, of.data, act) : refused;
  });
};
