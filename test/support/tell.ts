import { charter2019 } from '../../shared/domain/charter/editions/2019.ts';

const stateIn = (page: string): string => {
  const [, state] = page.match(/name="state" value="([^"]+)"/) ?? [];
  if (!state) throw new Error(`a page of the form without its state:\n${page.slice(0, 2000)}`);
  return state;
};

/** What somebody answers page after page, each as the fields of that page, and what their browser sends along. */
export type Telling = {
  pages: readonly Record<string, string>[];
  headers?: Readonly<Record<string, string>>;
};

/**
 * Answers the form without a browser, and sends it.
 * @returns the address of the receipt and the last page before sending; throws when any page or the sending is not
 * answered.
 */
export const tellOf = async (
  url: string,
  { pages, headers }: Telling,
): Promise<{ receipt: string; check: string }> => {
  const post = (fields: Record<string, string>): Promise<Response> =>
    fetch(`${url}/en/tell/form`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, origin: url, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(fields),
    });
  let page = await (await post({ act: 'start' })).text();
  for (const fields of pages) page = await (await post({ state: stateIn(page), ...fields })).text();
  const sent = await post({ state: stateIn(page), act: 'send' });
  const receipt = sent.headers.get('location');
  if (sent.status !== 303 || !receipt)
    throw new Error(`sending answered ${sent.status}: ${await sent.text()}`);
  return { receipt, check: page };
};

/**
 * Answers every question as a home with a code.
 * @returns the address of the receipt
 */
export const tell = async (url: string, code: string, level: 1 | 2 | 3 | 4 | 5): Promise<string> => {
  const answers = charter2019.commitments.map(({ asksAboutProblem }) => ({
    ...(asksAboutProblem && { reported: 'yes' }),
    answer: String(level),
  }));
  return (await tellOf(url, { pages: [{ 'hazard-none': 'yes' }, { code }, ...answers] })).receipt;
};
