import { routes, type TellLanguage } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { retryAfter } from './busy.ts';
import { type Draft, without } from './draft.ts';
import type { Needs } from './needs.ts';
import { busyPage, endedPage } from './pages/ended-page.ts';
import { problemSent } from './read-extras.ts';
import { sealReceipt } from './receipt.ts';
import { factsOf, show } from './show.ts';
import { type Checked, submit } from './submit.ts';

/** Nothing was answered, reported or told. */
export const saysNothing = (draft: Draft): boolean =>
  Object.keys(draft.answers).length === 0 &&
  (draft.hazards ?? []).length === 0 &&
  problemSent(draft) === undefined &&
  draft.words === undefined &&
  !draft.replaces?.words;

const isChecked = (draft: Draft): draft is Checked =>
  draft.association !== undefined && draft.token !== undefined;

/** Sends what the check page showed, and leads to the receipt. */
export const send = async (needs: Needs, lang: TellLanguage, draft: Draft): Promise<WebResponse> => {
  const check = { name: 'check' } as const;
  if (!isChecked(draft)) return { status: 400, body: '' };
  if (saysNothing(draft))
    return show(needs, lang, draft, check, { problems: [{ field: 'answers', says: 'nothing' }] });
  const submitted = await submit(needs, draft);
  const { stylesheet } = needs;
  switch (submitted.kind) {
    case 'received': {
      const token = await sealReceipt(needs.sealer, submitted.receipt);
      return { status: 303, headers: { location: routes.receipt(lang, token) }, body: '' };
    }
    case 'code-withdrawn':
      return show(
        needs,
        lang,
        { ...without(draft, 'token', 'code'), changing: true },
        { name: 'code' },
        {
          problems: [{ field: 'code', says: 'code-withdrawn' }],
        },
      );
    case 'conflict':
    case 'superseded':
    case 'withdrawn':
      return { status: 409, body: endedPage({ lang, stylesheet, why: submitted.kind }) };
    case 'busy': {
      const { draft: _, ...facts } = await factsOf(needs, lang, draft, check);
      return { status: 503, headers: retryAfter, body: busyPage(facts) };
    }
    default:
      return submitted satisfies never;
  }
};
