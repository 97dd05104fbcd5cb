import * as z from 'zod';
import { routes, type TellLanguage, tellLanguages } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { editionOf } from '../../shared/domain/charter/adopted.ts';
import { sessionLimits } from '../../shared/domain/people/session.ts';
import { currentRulebook, rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { receiptCodeOf } from '../../shared/domain/submission/receipt-code.ts';
import { tokenBytes, tokenOf } from '../../shared/domain/submission/token.ts';
import { addMinutes } from '../../shared/domain/time/calendar.ts';
import { frameActs } from '../../shared/html/frame.ts';
import { spoken } from '../../shared/wording/wording.ts';
import { retryAfter } from './busy.ts';
import { beginDraft, draft, notSaid } from './draft.ts';
import type { HelperNeeds, HelperRequest } from './helper-needs.ts';
import { foundFor, helperSubmit, identifyingIn, overtaken, refused, tooOld } from './helper-parts.ts';
import { callPage, readBackPage } from './pages/call-page.ts';
import { callSentPage } from './pages/call-sent-page.ts';
import type { Problem } from './read-answers.ts';
import { nextPublication, type Receipt } from './receipt.ts';
import { checkFacts } from './rendered-at-check.ts';
import { saysNothing } from './send.ts';
import { asksOf } from './show-paper.ts';
import { blankDraft, readWhole, wholeFieldsOf } from './whole-form.ts';

/** What a page carries, sealed: the form, and what was typed; `checked`: it is being read back. */
const call = z.strictObject({
  draft,
  typed: z.record(z.string(), z.string()),
  checked: z.boolean(),
});
type Call = z.infer<typeof call>;

const purpose = 'telephone';
/** As long as a session can be; the page that sends, and so the receipt, closes much sooner. */
const opensForMinutes = { form: sessionLimits.absoluteHours * 60, check: 60 };

const blankOf = ({ draft }: Call) => ({
  ...blankDraft(draft),
  ...(draft.searched !== undefined && { searched: draft.searched }),
});

const sealed = (needs: HelperNeeds, of: Call): Promise<string> =>
  needs.sealer.seal(
    purpose,
    of,
    addMinutes(needs.clock.now(), opensForMinutes[of.checked ? 'check' : 'form']),
  );

const form = async (
  needs: HelperNeeds,
  lang: TellLanguage,
  of: Call,
  problems: readonly Problem[] = [],
): Promise<WebResponse> => ({
  status: 200,
  body: callPage({
    ...{ lang, stylesheet: needs.stylesheet, values: of.typed, problems, notSaid },
    state: await sealed(needs, { ...of, checked: false }),
    asks: asksOf(editionOf(of.draft.charter), rulebookOf(of.draft.rulebook)),
    found: of.draft.searched === undefined ? [] : await foundFor(needs, of.draft.searched),
    idleMinutes: sessionLimits.idleMinutes,
  }),
});

/** A new form for a caller. Nothing is kept of it until it is sent. */
export const showTelephone = (needs: HelperNeeds, lang: TellLanguage): Promise<WebResponse> =>
  form(needs, lang, { draft: blankDraft(beginDraft(needs.chance)), typed: {}, checked: false });

const readBack = async (
  needs: HelperNeeds,
  lang: TellLanguage,
  of: Call,
  busy = false,
): Promise<WebResponse> => ({
  status: busy ? 503 : 200,
  ...(busy && { headers: retryAfter }),
  body: readBackPage({
    ...{ lang, stylesheet: needs.stylesheet, exitScript: '', values: {}, problems: [], busy },
    state: await sealed(needs, of),
    association: of.draft.association?.name,
    ...checkFacts(of.draft),
    found: of.draft.wordsPrivate ? [] : identifyingIn(of.draft),
  }),
});

const goOn = async (needs: HelperNeeds, lang: TellLanguage, of: Call): Promise<WebResponse> => {
  const reading = await readWhole(needs, blankOf(of), of.typed);
  if (reading.kind === 'foreign') return refused;
  if (reading.kind === 'problems')
    return form(needs, lang, { ...of, draft: reading.draft }, reading.problems);
  if (saysNothing(reading.draft)) return form(needs, lang, of, [{ field: 'answers', says: 'nothing' }]);
  const token = tokenOf(needs.clock.now(), needs.chance.bytes(tokenBytes));
  return readBack(needs, lang, { ...of, draft: { ...reading.draft, token }, checked: true });
};

const receiptOf = (needs: HelperNeeds, lang: TellLanguage, of: Receipt): WebResponse => ({
  status: 200,
  body: callSentPage({
    ...{ lang, stylesheet: needs.stylesheet, reference: of.reference, withCode: of.withCode },
    association: of.association.name,
    code: receiptCodeOf({ association: of.association.id, secret: of.secret }),
    track: `${needs.address.replace(/^https?:\/\//, '')}${routes.track(lang)}`,
    published: nextPublication(of.sentOn, currentRulebook.publication.dayOfMonth),
    answerDays: currentRulebook.clocks.answer,
  }),
});

const send = async (needs: HelperNeeds, request: HelperRequest, of: Call): Promise<WebResponse> => {
  const { lang, person } = request;
  const sent = await helperSubmit(needs, of.draft, 'telephone');
  switch (sent?.kind) {
    case undefined:
      return refused;
    case 'received':
      needs.audit('telephone answer sent', { helper: person.subject });
      return receiptOf(needs, lang, sent.receipt);
    case 'busy':
      return readBack(needs, lang, of, true);
    case 'code-withdrawn':
      return form(needs, lang, of, [{ field: 'code', says: sent.kind }]);
    case 'conflict':
    case 'superseded':
    case 'withdrawn':
      return overtaken(needs, lang, sent.kind);
    default:
      return sent satisfies never;
  }
};

/** Takes what a helper typed for a caller: keeps it, reads it back, sends it. */
export const answerTelephone = async (needs: HelperNeeds, request: HelperRequest): Promise<WebResponse> => {
  const { lang } = request;
  const { state, act = 'continue', ...typed } = Object.fromEntries(request.fields);
  const opened = call.safeParse(state && (await needs.sealer.open(purpose, state, needs.clock.now())));
  if (!opened.success) return tooOld(needs, lang);
  const of = opened.data;
  if (of.checked) {
    const language = tellLanguages.find((each) => act === frameActs.language(each));
    if (Object.keys(typed).length > 0) return refused;
    if (language) await spoken(language);
    if (language) return readBack(needs, language, of);
    if (act === frameActs.back) return form(needs, lang, of);
    // Enter presses the frame's unseen "Continue": it sends nothing that was not read back and agreed to.
    return act === 'send' ? send(needs, request, of) : readBack(needs, lang, of);
  }
  const known = wholeFieldsOf(of.draft);
  if (Object.keys(typed).some((name) => !known.includes(name))) return refused;
  const now = { ...of, typed };
  const language = tellLanguages.find((each) => act === frameActs.language(each));
  if (language) await spoken(language);
  if (language) return form(needs, language, now);
  if (act === 'keep') return form(needs, lang, now);
  return act === 'continue' ? goOn(needs, lang, now) : refused;
};
