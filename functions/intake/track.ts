import * as z from 'zod';
import { type TellLanguage, tellLanguages } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { addMinutes, localDate, localDateOf } from '../../shared/domain/time/calendar.ts';
import { frameActs } from '../../shared/html/frame.ts';
import type { Standing } from '../../shared/ports/submissions.ts';
import { orBusy } from './busy.ts';
import { draftOf } from './change-sent.ts';
import type { Needs } from './needs.ts';
import { heldPage } from './pages/held-page.ts';
import { type TrackProblem, trackPage } from './pages/track-page.ts';
import { trackEndedPage, withdrawnPage, withdrawPage } from './pages/withdraw-page.ts';
import { nextPublication } from './receipt.ts';
import { inRecord } from './receipt-in-record.ts';
import { findSent, type Sent, sent, standingOf } from './sent.ts';
import { show } from './show.ts';
import { isClosed, withdraw } from './withdraw.ts';

/** What a page carries, sealed: whose answers, and whether it asks if they are to be withdrawn. */
const carried = sent.extend({ confirming: z.boolean() });
type Carried = z.infer<typeof carried>;

const refused: WebResponse = { status: 400, body: '' };
const purpose = 'track';
/** The page opens somebody's answers, so it does not stay open for long on a device that others use. */
const opensForMinutes = 60;

const page = (body: string, status = 200): WebResponse => ({ status, body });
const factsOf = (needs: Needs, lang: TellLanguage) => ({
  lang,
  stylesheet: needs.stylesheet,
  exitScript: needs.exitScript,
});

type Asked = { values?: Readonly<Record<string, string>>; problems?: TrackProblem[]; notFound?: boolean };

/** The page that asks for the codes; a post shows it again with what was typed. */
export const askForCodes = (needs: Needs, lang: TellLanguage, asked: Asked = {}): WebResponse => {
  const { values, problems = [], notFound = false } = asked;
  const facts = { ...factsOf(needs, lang), values: values ?? {}, problems, notFound };
  return page(trackPage({ ...facts, posted: values !== undefined }));
};

const sealed = (needs: Needs, of: Sent, confirming: boolean): Promise<string> =>
  needs.sealer.seal(purpose, { ...of, confirming }, addMinutes(needs.clock.now(), opensForMinutes));

const showHeld = async (
  needs: Needs,
  lang: TellLanguage,
  of: Sent,
  { submission }: Standing,
): Promise<WebResponse> => {
  const { publication } = currentRulebook;
  const week = localDate.parse(submission.week);
  return page(
    heldPage({
      ...factsOf(needs, lang),
      state: await sealed(needs, of, false),
      association: of.association,
      year: of.year,
      week,
      withCode: of.voice.kind === 'home',
      hash: submission.bodyHash,
      record: await inRecord(needs, { week, hash: submission.bodyHash }),
      published: nextPublication(localDateOf(needs.clock.now()), publication.dayOfMonth),
      until: localDate.parse(`${of.year + 1}-03-31`),
    }),
  );
};

const look = async (needs: Needs, lang: TellLanguage, fields: WebRequest['fields']): Promise<WebResponse> => {
  const values = { receipt: fields.get('receipt') ?? '', home: fields.get('home') ?? '' };
  const act = fields.get('act') ?? 'continue';
  const language = tellLanguages.find((each) => act === frameActs.language(each));
  if (language) return askForCodes(needs, language, { values });
  if (act !== 'continue') return refused;
  const found = await findSent(needs, values);
  switch (found.kind) {
    case 'found':
      return showHeld(needs, lang, found.sent, found.standing);
    case 'problems':
      return askForCodes(needs, lang, { values, problems: found.problems });
    case 'not-found':
      return askForCodes(needs, lang, { values, notFound: true });
    default:
      return found satisfies never;
  }
};

const withdrawNow = async (needs: Needs, lang: TellLanguage, of: Sent): Promise<WebResponse> => {
  const facts = factsOf(needs, lang);
  const done = await withdraw(needs, of);
  return page(done === 'closed' ? trackEndedPage(facts, 'closed') : withdrawnPage(facts));
};

const confirm = async (needs: Needs, lang: TellLanguage, of: Sent): Promise<WebResponse> =>
  page(withdrawPage({ ...factsOf(needs, lang), state: await sealed(needs, of, true) }));

const actOn = async (needs: Needs, lang: TellLanguage, seen: Carried, act: string): Promise<WebResponse> => {
  const { confirming, ...of } = seen;
  if (act === frameActs.back && !confirming) return askForCodes(needs, lang);
  if (act === 'withdraw-now' && confirming) return withdrawNow(needs, lang, of);
  if (isClosed(needs, of)) return page(trackEndedPage(factsOf(needs, lang), 'closed'));
  const standing = await standingOf(needs, of);
  if (!standing) return page(trackEndedPage(factsOf(needs, lang), 'gone'));
  const language = tellLanguages.find((each) => act === frameActs.language(each));
  if (language) return confirming ? confirm(needs, language, of) : showHeld(needs, language, of, standing);
  switch (act) {
    case 'continue':
    case frameActs.back:
      return showHeld(needs, lang, of, standing);
    case 'change':
      return show(needs, lang, draftOf(of, standing), { name: 'check' });
    case 'withdraw':
      return confirm(needs, lang, of);
    default:
      return refused;
  }
};

const opened = async (needs: Needs, state: string): Promise<Carried | undefined> => {
  const parsed = carried.safeParse(await needs.sealer.open(purpose, state, needs.clock.now()));
  return parsed.success ? parsed.data : undefined;
};

const fieldsOf = (fields: WebRequest['fields']): readonly string[] =>
  fields.has('state') ? ['state', 'act'] : ['receipt', 'home', 'act'];

/** Answers a post of the pages behind a receipt code: finds, shows, changes, withdraws. */
export const answerTrack = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { lang, fields } = request;
  const allowed = fieldsOf(fields);
  if ([...fields.keys()].some((name) => !allowed.includes(name))) return refused;
  const state = fields.get('state');
  return orBusy(async () => {
    if (state === undefined) return look(needs, lang, fields);
    const of = await opened(needs, state);
    if (!of) return page(trackEndedPage(factsOf(needs, lang), 'expired'), 400);
    return actOn(needs, lang, of, fields.get('act') ?? 'continue');
  });
};
