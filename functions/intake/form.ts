import { routes, type TellLanguage, tellLanguages } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { frameActs } from '../../shared/html/frame.ts';
import { orBusy } from './busy.ts';
import { continueFrom } from './continue-from.ts';
import { beginDraft, type Draft, without, withTyped } from './draft.ts';
import type { Needs } from './needs.ts';
import { type FormPage, pageAfter, pageBefore, pageOf } from './page-order.ts';
import { endedPage } from './pages/ended-page.ts';
import { fieldsOf, withoutAnswer } from './read-answers.ts';
import { ready } from './ready.ts';
import { openDraft, show } from './show.ts';

/** No page of ours sends this. The shell has a page for it. */
const refused: WebResponse = { status: 400, body: '' };

/** Longest text of a field that is kept while one looks at another page; the longest that is allowed is 2,000. */
const longestTyped = 4000;

type Post = { needs: Needs; lang: TellLanguage; draft: Draft; page: FormPage; own: Record<string, string> };

const keptTyped = ({ draft, own }: Post): Draft =>
  withTyped(
    draft,
    draft.page,
    Object.fromEntries(Object.entries(own).map(([name, value]) => [name, value.slice(0, longestTyped)])),
  );

const back = async (post: Post): Promise<WebResponse> => {
  const before = pageBefore(post.draft, post.page);
  if (!before) return { status: 303, headers: { location: routes.start(post.lang) }, body: '' };
  const draft = without(keptTyped(post), 'token');
  return show(
    post.needs,
    post.lang,
    { ...draft, changing: draft.changing && before.name !== 'check' },
    before,
  );
};

/** Without words, contact or address; where earlier ones are stored, without those as well. */
const unconfided = (draft: Draft, kind: 'words' | 'contact' | 'passOn'): Draft => {
  const { replaces } = draft;
  return { ...without(draft, kind), ...(replaces && { replaces: { ...replaces, [kind]: false } }) };
};

/** Leaves a page without its answer: a question skipped, words or contact taken back. */
const skip = async ({ needs, lang, draft, page }: Post): Promise<WebResponse> => {
  const cleared = withTyped(draft, draft.page, undefined);
  const go = (next: Draft) => show(needs, lang, { ...next, changing: false }, pageAfter(draft, page));
  switch (page.name) {
    case 'commitment':
      return go(withoutAnswer(cleared, page.commitment));
    case 'words':
      return go(unconfided(without(cleared, 'wordsPrivate'), page.name));
    case 'problem':
      return go(without(cleared, page.name));
    case 'contact':
      return go(unconfided(cleared, page.name));
    case 'pass-on':
      return go(unconfided(cleared, 'passOn'));
    case 'about-you':
      return go(without(cleared, 'aboutYou'));
    default:
      return refused;
  }
};

const change = async ({ needs, lang, draft, page }: Post, to: string): Promise<WebResponse> => {
  const wanted = pageOf(draft, to);
  if (page.name !== 'check' || !wanted || wanted.name === 'check') return refused;
  return show(needs, lang, { ...without(draft, 'token'), changing: true }, wanted);
};

/** Loaded by the visit that saves, or that sends. */
const save = async ({ needs, lang, page }: Post, draft: Draft): Promise<WebResponse> =>
  (await ready(import('./save.ts'), lang)).save(needs, lang, draft, page);
const send = async ({ needs, lang, draft }: Post): Promise<WebResponse> =>
  (await ready(import('./send.ts'), lang)).send(needs, lang, draft);

const act = async (post: Post, name: string): Promise<WebResponse> => {
  const { needs, draft, page } = post;
  const language = tellLanguages.find((each) => name === frameActs.language(each));
  if (language) return show(needs, language, keptTyped(post), page);
  if (name === frameActs.back) return back(post);
  if (name === 'skip') return skip(post);
  // Before the code page nothing is said that could not be said again in a moment.
  if (name === 'save' && page.name !== 'danger') return save(post, keptTyped(post));
  if (name === 'save-again') return save(post, draft);
  if (name === 'resume') return show(needs, post.lang, draft, page);
  if (name === 'no-code' && page.name === 'code')
    return show(needs, post.lang, { ...keptTyped(post), open: true }, { name: 'association' });
  if (name === 'send' && page.name === 'check') return send(post);
  if (name.startsWith('change-')) return change(post, name.slice('change-'.length));
  if (name === 'continue') return continueFrom(post);
  if (name === 'find' && page.name === 'association') return continueFrom(post, { find: true });
  if ((name === 'keep' || name === 'private') && page.name === 'words')
    return continueFrom(post, { words: name });
  return refused;
};

const begin = ({
  needs,
  lang,
  fields,
}: {
  needs: Needs;
  lang: TellLanguage;
  fields: WebRequest['fields'];
}) =>
  fields.get('act') === 'start' && fields.size === 1
    ? show(needs, lang, beginDraft(needs.chance), { name: 'danger' })
    : refused;

/**
 * Answers a post of the form. The state that the page carried says which page was answered; only that page's own
 * fields are taken. Gives the next page, or the same with errors and everything that was typed.
 */
export const answerForm = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { lang, fields } = request;
  const sealed = fields.get('state');
  if (sealed === undefined) return begin({ needs, lang, fields });
  const draft = await openDraft(needs, sealed);
  if (!draft) return { status: 400, body: endedPage({ lang, stylesheet: needs.stylesheet, why: 'expired' }) };
  const page = pageOf(draft, draft.page);
  if (!page) return refused;
  const { state: _, act: name = 'continue', ...own } = Object.fromEntries(fields);
  const allowed = fieldsOf(page, draft);
  if (Object.keys(own).some((field) => !allowed.includes(field))) return refused;
  return orBusy(() => act({ needs, lang, draft, page, own }, name));
};
