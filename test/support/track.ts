import type { Needs } from '../../functions/intake/needs.ts';
import { answerWeb } from '../../functions/intake/web.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { unpack } from '../../shared/domain/submission/pack.ts';
import { aCode, anIntake, answerPage, begin, get, levelOn, stateOf, walkToCheck } from './intake.ts';

/** The code of the home that tracks; registered. */
export const code = aCode(7);

/** The receipt code that a receipt's page shows. */
export const receiptCodeOn = ({ body }: WebResponse): string =>
  /twt-receipt-code__code"[^>]*>([^<]+)</.exec(String(body))?.[1] ?? '';

/** The first commitment's page, as its "Change" button names it. */
export const firstOn = ({ body }: WebResponse): string =>
  /change-(about-[a-z-]+)/.exec(String(body))?.[1] ?? '';

/** The capability, a registered code, and a person who sends, looks, changes and withdraws. */
export const aTracker = async () => {
  const intake = await anIntake();
  await intake.register(code);
  const track = (fields: Record<string, string>, needs: Needs = intake.needs): Promise<WebResponse> =>
    answerWeb(needs, {
      method: 'POST',
      path: '/en/tell/track',
      segments: ['tell', 'track'],
      lang: 'en',
      query: new URLSearchParams(),
      fields: new Map(Object.entries(fields)),
    });
  const answer = (page: WebResponse, fields: Record<string, string>) => answerPage(intake, page, fields);
  const sendFrom = async (check: WebResponse): Promise<string> => {
    const { headers } = await answer(check, { act: 'send' });
    return receiptCodeOn(await get(intake, headers?.location ?? ''));
  };
  return {
    intake,
    track,
    answer,
    /** Sends what a check page shows, and gives the receipt code of its receipt. */
    sendFrom,
    act: (page: WebResponse, name: string) => track({ state: stateOf(page), act: name }),
    look: (receipt: string, home: string = code.text) => track({ receipt, home, act: 'continue' }),
    sent: async (level = '4') => sendFrom(await walkToCheck(intake, code, level)),
    sentWithWords: async () => {
      let check = await walkToCheck(intake, code);
      check = await answer(check, { act: 'change-words' });
      check = await answer(check, { words: 'The stairs are dark' });
      check = await answer(check, { act: 'change-contact' });
      check = await answer(check, { email: 'someone@example.com', purpose: 'more' });
      return { receipt: await sendFrom(check), check };
    },
    sentOpen: async () => {
      let page = await answer(await begin(intake), {});
      page = await answer(page, { act: 'no-code' });
      page = await answer(page, { search: 'alder' });
      page = await answer(page, { search: 'alder', association: 'C9001' });
      for (let asked = 0; asked < 5; asked += 1) page = await answer(page, levelOn(page, '2'));
      return sendFrom(page);
    },
    rows: () => [...intake.submissions.rows.values()],
    levels: () => [...intake.submissions.rows.values()].map(({ packed }) => unpack(packed, 5).answers[0]),
    texts: () => [...intake.confidences.rows.values()].map(({ text }) => text),
  };
};
export type Tracker = Awaited<ReturnType<typeof aTracker>>;
