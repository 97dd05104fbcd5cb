import type { TellLanguage } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { tokenBytes, tokenOf } from '../../shared/domain/submission/token.ts';
import { addMinutes } from '../../shared/domain/time/calendar.ts';
import { type Draft, draft as drafts } from './draft.ts';
import type { Needs } from './needs.ts';
import { type FormPage, idOf } from './page-order.ts';
import type { PageFacts } from './pages/form-page.ts';
import { asksAboutProblem, type Problem } from './read-answers.ts';
import { rendered } from './rendered.ts';

const purpose = 'form';
/** A form left open longer is begun again: 20 hours is where the accessibility guidelines stop asking for more. */
const opensForMinutes = 24 * 60;

/** Seals the form's state into a page. */
const sealDraft = (needs: Pick<Needs, 'sealer' | 'clock'>, draft: Draft): Promise<string> =>
  needs.sealer.seal(purpose, draft, addMinutes(needs.clock.now(), opensForMinutes));

/** Opens the state that a page sent back; `undefined` when it is not ours, damaged or too old. */
export const openDraft = async (
  needs: Pick<Needs, 'sealer' | 'clock'>,
  sealed: string,
): Promise<Draft | undefined> => {
  const value = await needs.sealer.open(purpose, sealed, needs.clock.now());
  if (value === undefined) return undefined;
  // A form begun before a release that changed its state is begun again, like one that is too old.
  const parsed = drafts.safeParse(value);
  return parsed.success ? parsed.data : undefined;
};

const passOnValues = ({ passOn }: Draft): Record<string, string> =>
  passOn
    ? { 'pass-on': 'yes', address: passOn.address, ...(passOn.phone && { 'safety-phone': passOn.phone }) }
    : {};

/** What the draft already holds of a page, by field. */
const answeredOf = (draft: Draft, page: FormPage): Record<string, string> => {
  switch (page.name) {
    case 'danger': {
      if (draft.hazards === undefined) return {};
      const ticked = draft.hazards.length > 0 ? draft.hazards : ['none'];
      return Object.fromEntries(ticked.map((each) => [`hazard-${each}`, 'yes']));
    }
    case 'code':
      return draft.code === undefined ? {} : { code: draft.code };
    case 'association':
      return {
        search: draft.searched ?? (draft.open ? draft.association?.name : undefined) ?? '',
        ...(draft.association && { association: draft.association.id }),
      };
    case 'commitment': {
      const answer = draft.answers[page.commitment];
      return {
        ...(answer !== undefined && { answer: String(answer) }),
        ...(asksAboutProblem(draft, page.commitment) && draft.reported && { reported: draft.reported }),
      };
    }
    case 'problem': {
      const { inTime, ...problem } = draft.problem ?? {};
      return { ...problem, ...(inTime && { 'in-time': inTime }) };
    }
    case 'words':
      return draft.words === undefined ? {} : { words: draft.words };
    case 'contact':
      return { ...draft.contact };
    case 'pass-on':
      return passOnValues(draft);
    case 'about-you':
      return { ...draft.aboutYou };
    case 'check':
      return {};
    default:
      return page satisfies never;
  }
};

/** What one page is shown with besides the draft. */
export type With = { values?: Readonly<Record<string, string>>; problems?: readonly Problem[] };

/** The draft sealed anew, and the facts that every page is made of. The check page mints the token. */
export const factsOf = async (
  needs: Needs,
  lang: TellLanguage,
  draft: Draft,
  page: FormPage,
  shown: With = {},
): Promise<PageFacts & { draft: Draft }> => {
  const minted: Draft =
    page.name === 'check' && draft.token === undefined
      ? { ...draft, token: tokenOf(needs.clock.now(), needs.chance.bytes(tokenBytes)) }
      : draft;
  const kept = { ...minted, page: idOf(page) };
  return {
    lang,
    stylesheet: needs.stylesheet,
    exitScript: needs.exitScript,
    state: await sealDraft(needs, kept),
    values: shown.values ?? kept.typed[idOf(page)] ?? answeredOf(kept, page),
    problems: shown.problems ?? [],
    association: kept.association?.name,
    draft: kept,
  };
};

/**
 * A page that answers a post cannot be asked for again, so under `no-store` the browser's own Back button ends in an
 * error. A question that shows nothing of what was said may therefore stay in the browser; a page that shows answers,
 * words or a contact never may: the next person at the same device could find it.
 */
const mayStay = (page: FormPage, values: Readonly<Record<string, string>>): boolean =>
  !['pass-on', 'problem', 'words', 'contact', 'about-you', 'check'].includes(page.name) &&
  Object.values(values).every((value) => value === '');

/** Shows a page of the form; with errors too it is an answer like any other. */
export const show = async (
  needs: Needs,
  lang: TellLanguage,
  draft: Draft,
  page: FormPage,
  shown: With = {},
): Promise<WebResponse> => {
  const { draft: kept, ...facts } = await factsOf(needs, lang, draft, page, shown);
  const body = await rendered(needs, kept, page, facts);
  if (!mayStay(page, facts.values)) return { status: 200, body };
  return { status: 200, headers: { 'cache-control': 'private, no-cache' }, body };
};
