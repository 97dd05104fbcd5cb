import type { TellLanguage } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import type { Association } from '../../shared/domain/association.ts';
import { couldIdentify } from '../../shared/domain/submission/could-identify.ts';
import type { Mode } from '../../shared/domain/submission/submission.ts';
import { assistWording } from '../../shared/wording/assist.ts';
import { formWording } from '../../shared/wording/form.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { Draft } from './draft.ts';
import { findAssociation } from './find-association.ts';
import type { HelperNeeds } from './helper-needs.ts';
import { assistEndedPage } from './pages/assist-frame.ts';
import { type Checked, type Submitted, submit } from './submit.ts';

/** No page of ours sends this. The shell has a page for it. */
export const refused: WebResponse = { status: 400, body: '' };

/** The page's state is not ours, damaged or too old. */
export const tooOld = ({ stylesheet }: HelperNeeds, lang: TellLanguage): WebResponse => {
  const { title, text } = wordingOf(assistWording, lang).ended.expired;
  return { status: 400, body: assistEndedPage({ lang, stylesheet }, { title, body: text }) };
};

/** What was sent meanwhile stands, and nothing was changed. */
export const overtaken = (
  { stylesheet }: HelperNeeds,
  lang: TellLanguage,
  why: 'conflict' | 'superseded' | 'withdrawn',
): WebResponse => ({
  status: 409,
  body: assistEndedPage({ lang, stylesheet }, wordingOf(formWording, lang).ended[why]),
});

/** The landlords that a searched name fits, to choose among. */
export const foundFor = async (
  needs: HelperNeeds,
  searched: string,
): Promise<Pick<Association, 'id' | 'name'>[]> => {
  const found = await findAssociation(needs, searched);
  return found.kind === 'found' ? found.all : [];
};

/** What in a caller's words could identify somebody, once each. */
export const identifyingIn = ({ words = '', association }: Draft): string[] => [
  ...new Set(couldIdentify(words, association ? [association.name] : []).map(({ text }) => text)),
];

const isChecked = (draft: Draft): draft is Checked =>
  draft.association !== undefined && draft.token !== undefined;

/**
 * Sends what a helper entered, the way it reached us with it. Who the helper is goes nowhere near it.
 * @returns `undefined` when it is not whole
 */
export const helperSubmit = async (
  needs: HelperNeeds,
  draft: Draft,
  mode: Mode,
): Promise<Submitted | undefined> => {
  if (!isChecked(draft)) return undefined;
  // A helper saves no form, and may not look for one.
  const drafts = { forget: async () => undefined };
  // What a late try of theirs finds withdrawn was noted when it was.
  const erasures = { note: async () => undefined };
  return submit({ ...needs, drafts, erasures }, draft, mode);
};
