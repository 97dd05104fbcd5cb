import { openDraft } from '../../functions/intake/show.ts';
import { answerWeb } from '../../functions/intake/web.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { charter2019 } from '../../shared/domain/charter/editions/2019.ts';
import type { Drafts } from '../../shared/ports/drafts.ts';
import { answerPage, begin, get, levelOn, stateOf, walkToCheck } from './intake.ts';
import { aTracker, code } from './track.ts';

/** The return code that the page after saving shows. */
export const returnCodeOn = ({ body }: WebResponse): string =>
  /twt-receipt-code__code--short"[^>]*>([^<]+)</.exec(String(body))?.[1] ?? '';

/** The capability, and a person who saves forms and comes back to them. */
export const aReturner = async () => {
  const tracker = await aTracker();
  const { intake } = tracker;
  const withDrafts = (own: Partial<Drafts>) => ({
    needs: { ...intake.needs, drafts: { ...intake.needs.drafts, ...own } },
  });
  const post = (fields: Record<string, string>, own: Partial<Drafts> = {}): Promise<WebResponse> =>
    answerWeb(withDrafts(own).needs, {
      method: 'POST',
      path: '/en/tell/return',
      segments: ['tell', 'return'],
      lang: 'en',
      query: new URLSearchParams(),
      fields: new Map(Object.entries(fields)),
    });
  const answer = (page: WebResponse, fields: Record<string, string>, own: Partial<Drafts> = {}) =>
    answerPage(withDrafts(own), page, fields);
  const onCode = async (): Promise<WebResponse> => answer(await begin(intake), { 'hazard-none': 'yes' });
  const atFirst = async (): Promise<WebResponse> => answer(await onCode(), { code: code.text });
  return {
    ...tracker,
    answer,
    post,
    get: (path: string) => get(intake, path),
    /** Types a return code. */
    back: (typed: string, own: Partial<Drafts> = {}, act = 'continue') => post({ code: typed, act }, own),
    /** Presses a button of a page about a saved form. */
    press: (page: WebResponse, name: string) => post({ state: stateOf(page), act: name }),
    /** The page of the first commitment, with a code. */
    atFirst,
    /** From there to the check page. */
    toCheck: async (first: WebResponse): Promise<WebResponse> => {
      let page = first;
      for (const _ of charter2019.commitments) page = await answer(page, levelOn(page, '4'));
      return page;
    },
    /** A page of the form by its name. */
    on: async (name: string): Promise<WebResponse> => {
      if (name === 'code') return onCode();
      if (name === 'association') return answer(await onCode(), { act: 'no-code' });
      const check = await walkToCheck(intake, code);
      return name === 'check' ? check : answer(check, { act: `change-${name}` });
    },
    draftOf: async (page: WebResponse) => {
      const draft = await openDraft(intake.needs, stateOf(page));
      if (!draft) throw new Error('this page carries no form');
      return draft;
    },
  };
};
export type Returner = Awaited<ReturnType<typeof aReturner>>;
