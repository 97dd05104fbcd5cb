import { routes } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { type AssociationId, isOfTheCharter } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../shared/domain/charter/charter.ts';
import { quarterOf } from '../../shared/domain/reading/coding.ts';
import { loggedAs } from '../../shared/domain/reading/reader-log.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { ListedWords } from '../../shared/ports/told-words.ts';
import { readerWording } from '../../shared/wording/reader.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { ReaderFacts, ReaderProblem } from './pages/reader-parts.ts';
import { readerThemesPage, readerWordsPage, type WaitingTexts } from './pages/reader-themes.ts';
import { type ReaderNeeds, type ReaderRequest, readerOf } from './reader-needs.ts';

/** Associations looked at at once. */
const atOnce = 20;
/** Texts for readers only that one request passes over; the next goes on. */
const mostPassed = 50;

type About = { id: AssociationId; name: string };

const uncoded = async (needs: ReaderNeeds, association: AssociationId): Promise<ListedWords[]> => {
  const [listed, coded] = await Promise.all([
    needs.words.listed(association, needs.clock.now()),
    needs.codings.codedTexts(association),
  ]);
  return listed.filter(({ text }) => !coded.has(text));
};

const ofCharter = async ({ associations }: ReaderNeeds): Promise<About[]> =>
  (await associations.list()).filter(isOfTheCharter).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Which associations have texts without a theme. How many of them are for readers only, nobody knows before. */
export const showThemes = async (
  needs: ReaderNeeds,
  facts: ReaderFacts,
  isDone: boolean,
): Promise<WebResponse> => {
  const all = await ofCharter(needs);
  const waiting: WaitingTexts[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    const some = await Promise.all(
      all.slice(from, from + atOnce).map(async ({ id, name }) => {
        const texts = (await uncoded(needs, id)).length;
        return { id, name, texts };
      }),
    );
    waiting.push(...some.filter(({ texts }) => texts > 0));
  }
  return { status: 200, body: readerThemesPage({ ...facts, waiting, done: isDone }) };
};

const aboutIn = async (needs: ReaderNeeds, request: ReaderRequest): Promise<About | undefined> =>
  (await ofCharter(needs)).find(({ id }) => id === request.fields.get('association'));

const toThemes = ({ lang }: ReaderFacts, done = ''): WebResponse => ({
  status: 303,
  headers: { location: `${routes.readerThemes(lang)}${done}` },
  body: '',
});

/** Shows one text, after it was written down who reads it; `false` where it is for readers of danger only. */
const shown = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
  of: { association: About; listed: ListedWords; problems: readonly ReaderProblem[] },
): Promise<WebResponse | false> => {
  const { association, listed, problems } = of;
  const own = await needs.words.open(association.id, listed.text, needs.clock.now());
  if (!own || own.private) return false;
  const by = readerOf(request);
  await needs.log.note(loggedAs.words(listed.text), { kind: 'opened', at: needs.clock.now(), by });
  return {
    status: problems.length > 0 ? 400 : 200,
    body: readerWordsPage({
      ...{ ...facts, association, problems, typed: problems.length > 0 ? request.fields : new Map() },
      ...{ text: listed.text, week: listed.week, words: own.words },
      promises: askedOfTenants(adoptedEdition).map(({ id }) => id),
      themes: currentRulebook.themes.ids,
    }),
  };
};

/** Shows the next text about an association; those for readers of danger only are passed over, unread, for good. */
export const openWords = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
): Promise<WebResponse> => {
  const association = await aboutIn(needs, request);
  if (!association) return toThemes(facts);
  for (const listed of (await uncoded(needs, association.id)).slice(0, mostPassed)) {
    const page = await shown(needs, request, facts, { association, listed, problems: [] });
    if (page) return page;
    await needs.codings.keep({
      ...{ association: association.id, text: listed.text, quarter: quarterOf(listed.week) },
      ...{ themes: [], by: readerOf(request), at: needs.clock.now() },
    });
  }
  return toThemes(facts);
};

/** Keeps what a reader made of a text, once; then the next one, or the list. */
export const codeWords = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  facts: ReaderFacts,
): Promise<WebResponse> => {
  const { fields } = request;
  const association = await aboutIn(needs, request);
  const listed =
    association && (await uncoded(needs, association.id)).find(({ text }) => text === fields.get('text'));
  if (!association || !listed) return toThemes(facts);
  const words = wordingOf(readerWording, facts.lang).themes.problems;
  const chosen = fields.get('promise');
  const promise = askedOfTenants(adoptedEdition).find(({ id }) => id === chosen)?.id;
  const themes = currentRulebook.themes.ids.filter((id) => fields.get(`theme-${id}`) === 'yes');
  const problems: ReaderProblem[] = [];
  if (!promise && chosen !== 'none') problems.push({ field: 'promise', text: words.promise });
  if (promise && themes.length === 0) problems.push({ field: 'theme', text: words.themes });
  if (problems.length > 0) {
    const again = await shown(needs, request, facts, { association, listed, problems });
    return again || toThemes(facts);
  }
  await needs.codings.keep({
    ...{ association: association.id, text: listed.text, quarter: quarterOf(listed.week), themes },
    ...{ by: readerOf(request), at: needs.clock.now(), ...(promise && { commitment: promise }) },
  });
  return fields.get('act') === 'code' ? openWords(needs, request, facts) : toThemes(facts, '?done=coded');
};
