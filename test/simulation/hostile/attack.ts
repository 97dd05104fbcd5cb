import type { GatewayAnswer } from '../../../functions/shell/gateway-answer.ts';
import type { RawEvent } from '../../support/gateway.ts';
import { canary, type Draw, hostileRequest, oneOf, type Page } from './grammar.ts';

/** What an honest tenant types, by the name of the field. */
export type Typed = Readonly<Record<string, string>>;

/** One request that was answered as none may be. */
export type Breach = { request: RawEvent; says: string };

export type Attacked = {
  requests: number;
  /** How many answers had which status. */
  statuses: ReadonlyMap<number, number>;
  /** Milliseconds of the slowest answer. */
  slowest: number;
  breaches: readonly Breach[];
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The forms of a page with every value that its own controls offer; empty text fields are filled as a tenant would. */
const pagesIn = (html: string, typed: Typed): Page[] =>
  [...html.matchAll(/<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/g)].map(
    ([, path = '', inside = '']) => {
      const fields = new Map<string, string[]>();
      const offer = (name: string, value: string): void =>
        void fields.set(unescaped(name), [...(fields.get(unescaped(name)) ?? []), unescaped(value)]);
      for (const [control] of inside.matchAll(/<(?:input|button|textarea|select)\b[^>]*>/g)) {
        const name = /\bname="([^"]*)"/.exec(control)?.[1];
        if (name === undefined) continue;
        offer(name, /\bvalue="([^"]*)"/.exec(control)?.[1] || typed[unescaped(name)] || 'yes');
      }
      return { path: unescaped(path), fields };
    },
  );

/** Half the time the page that came last, so that walks go deep; else any. */
const next = (draw: Draw, pages: readonly Page[]): Page | undefined =>
  pages.length === 0 ? undefined : draw() < 0.5 ? pages.at(-1) : oneOf(draw, pages);

/** Markup of an attack that stands in a page as markup, or a trace of our own code. */
const leaks = (body: string): string | undefined => {
  // What stands in an attribute's quotes is text; an attack that left them is not.
  const bare = body.replaceAll(/"[^"]*"/g, '""');
  if (new RegExp(`<(script|img|svg|a|b)\\b[^>]*${canary}`, 'i').test(bare))
    return 'an attack stands in the page as markup';
  if (/<[a-z]+[^>]*\son[a-z]+=/i.test(bare)) return 'a page carries an event handler';
  if (/\bat [\w.]+ \((file|node):|node_modules|ZodError/.test(body))
    return 'a page shows a trace of the code';
  return undefined;
};

const headerOf = (answer: GatewayAnswer, name: string): string | undefined =>
  Object.entries(answer.headers ?? {})
    .map(([key, value]) => [key.toLowerCase(), String(value)] as const)
    .find(([key]) => key === name)?.[1];

const faultOf = (answer: GatewayAnswer, milliseconds: number): string | undefined => {
  const status = answer.statusCode ?? 0;
  if (status >= 500 && status !== 503) return `answered ${status}`;
  if (milliseconds > 1000) return `took ${Math.round(milliseconds)} ms`;
  const missing = ['content-security-policy', 'x-content-type-options', 'cache-control'].filter(
    (name) => headerOf(answer, name) === undefined,
  );
  if (missing.length > 0) return `misses ${missing.join(', ')} with status ${status}`;
  if (/evil\.example|zqcanary/.test(headerOf(answer, 'location') ?? ''))
    return 'sends the browser away from us';
  return leaks(answer.isBase64Encoded ? '' : String(answer.body ?? ''));
};

/** After so many requests somebody new comes in by an entrance. */
const fresh = 12;

/** Pages kept to go on from: enough for every kind of page, few enough that deep ones are met often. */
const mostPages = 40;

/**
 * Sends so many hostile requests to a web function, each drawn from the pages that the ones before led to.
 * @param send the function behind its whole shell, with raw events of the gateway
 * @param entrances addresses whose pages the attack begins with
 * @param typed what an honest tenant would type, so that the attack gets past the first pages
 */
export const attack = async (
  send: (raw: RawEvent) => Promise<GatewayAnswer>,
  {
    requests,
    draw,
    entrances,
    typed,
  }: { requests: number; draw: Draw; entrances: readonly string[]; typed: Typed },
): Promise<Attacked> => {
  const statuses = new Map<number, number>();
  const breaches: Breach[] = [];
  const pages: Page[] = [];
  let slowest = 0;
  for (let number = 0; number < requests; number += 1) {
    const request =
      number < entrances.length || number % fresh === 0
        ? { method: 'GET', path: entrances[number % entrances.length] ?? '/', address: '203.0.113.9' }
        : hostileRequest(draw, next(draw, pages));
    const started = performance.now();
    const answer = await send(request);
    const milliseconds = performance.now() - started;
    slowest = Math.max(slowest, milliseconds);
    const status = answer.statusCode ?? 0;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const says = faultOf(answer, milliseconds);
    if (says) breaches.push({ request, says });
    if (status === 200 && typeof answer.body === 'string' && answer.body.length < 200_000)
      for (const page of pagesIn(answer.body, typed)) {
        // The newest pages are the deepest: the oldest go first.
        pages.push(page);
        if (pages.length > mostPages) pages.shift();
      }
  }
  return { requests, statuses, slowest, breaches };
};
