import { charter2019 } from '../../shared/domain/charter/editions/2019.ts';

const stateIn = (page: string): string => {
  const [, state] = page.match(/name="state" value="([^"]+)"/) ?? [];
  if (!state) throw new Error(`a page of the form without its state:\n${page.slice(0, 2000)}`);
  return state;
};

const post = (url: string, fields: Record<string, string>): Promise<Response> =>
  fetch(`${url}/en/tell/form`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
  });

/**
 * Answers the form without a browser, page after page, as a home with a code.
 * @returns the address of the receipt; throws when any page or the sending is not answered.
 */
export const tell = async (url: string, code: string, level: 1 | 2 | 3 | 4 | 5): Promise<string> => {
  const pages: Record<string, string>[] = [
    { 'hazard-none': 'yes' },
    { code },
    ...charter2019.commitments.map(({ asksAboutProblem }) => ({
      ...(asksAboutProblem && { reported: 'yes' }),
      answer: String(level),
    })),
  ];
  let page = await (await post(url, { act: 'start' })).text();
  for (const fields of pages) page = await (await post(url, { state: stateIn(page), ...fields })).text();
  const sent = await post(url, { state: stateIn(page), act: 'send' });
  const receipt = sent.headers.get('location');
  if (sent.status !== 303 || !receipt)
    throw new Error(`sending answered ${sent.status}: ${await sent.text()}`);
  return receipt;
};
