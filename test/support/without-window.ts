import type { WebResponse } from '../../shared/contracts/web.ts';

type Cookie = { value: string; path: string };

/** A browser without a window: it keeps cookies by path, follows where it is led, and has no scripts. */
export const browserAt = (service: string) => {
  const jar = new Map<string, Cookie>();
  const keep = (line: string): void => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0|01 jan 1970/i.test(line)) jar.delete(name);
    else jar.set(name, { value, path: /path=([^;]+)/i.exec(line)?.[1] ?? '/' });
  };
  const send = async (url: string, fields?: Readonly<Record<string, string>>): Promise<Response> => {
    const { pathname, origin } = new URL(url);
    const sent = [...jar].filter(([, { path }]) => pathname.startsWith(path));
    const cookie = sent.map(([name, { value }]) => `${name}=${value}`).join('; ');
    const posted = fields && {
      ...{ method: 'POST', body: new URLSearchParams(fields), headers: { cookie, origin } },
    };
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie }, ...posted });
    for (const line of answer.headers.getSetCookie()) keep(line);
    const to = answer.headers.get('location');
    return to === null ? answer : send(new URL(to, url).href);
  };
  return {
    /** Asks for a page, or posts fields to one. */
    ask: async (path: string, fields?: Readonly<Record<string, string>>): Promise<WebResponse> => {
      const answer = await send(`${service}${path}`, fields);
      return { status: answer.status, body: await answer.text() };
    },
    /** Signs in as a person of the demonstration, where this machine asks who one wants to be. */
    signIn: async (path: string, name: string): Promise<void> => {
      const page = await send(`${service}${path}`);
      const [, subject = ''] = new RegExp(`value="([^"]+)"><strong>${name}`).exec(await page.text()) ?? [];
      await send(page.url, { subject });
    },
  };
};
