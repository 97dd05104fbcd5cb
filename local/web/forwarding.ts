import type { Behaviour, Forwarded, Wiring } from '../template/wiring.ts';

export type Viewed = { query: string; headers: Readonly<Record<string, string>> };
export type Passed = { query: string; headers: Record<string, string>; cookies: string[] };

const nothing: Forwarded = { query: [], cookies: [], headers: [] };
const everything = 'everything but the host';

/** Policies that AWS manages, by their published ids. */
const managedRequest: Readonly<Record<string, typeof everything | Forwarded>> = {
  '216adef6-5c7f-47e4-b989-5492eafa07d3': everything,
  'b689b0a8-53d0-40ab-baf2-68738e2966ac': everything,
  'acba4595-bd28-49b8-b9fe-13317c0390fa': nothing,
};
const managedCache: Readonly<Record<string, Forwarded>> = {
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad': nothing,
  '658327ea-f89d-4fab-a63d-7e88639e58f6': nothing,
};

const policyFor = (wiring: Wiring, behaviour: Behaviour): typeof everything | Forwarded => {
  const request = behaviour.originRequestPolicy;
  const chosen = request === undefined ? nothing : managedRequest[request];
  if (chosen === everything) return everything;
  const id = behaviour.cachePolicy ?? '';
  const cached = wiring.cachePolicies.get(id) ?? managedCache[id] ?? nothing;
  return cached;
};

/** Managed policies of whose effect nothing is known here; the start stops when the template names one. */
export const unknownPolicies = (wiring: Wiring): string[] =>
  wiring.distributions
    .flatMap((each) => each.behaviours)
    .flatMap((each) => [
      ...(each.originRequestPolicy === undefined || each.originRequestPolicy in managedRequest
        ? []
        : [`origin request policy ${each.originRequestPolicy}`]),
      ...(each.cachePolicy === undefined ||
      each.cachePolicy in managedCache ||
      wiring.cachePolicies.has(each.cachePolicy)
        ? []
        : [`cache policy ${each.cachePolicy}`]),
    ]);

/** Headers that belong to one connection and never travel on. */
const hops = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'host', 'cookie']);

const cookiesOf = (header: string | undefined): string[] =>
  (header ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');

const queryOf = (query: string, wanted: 'all' | readonly string[]): string =>
  wanted === 'all'
    ? query
    : query
        .split('&')
        .filter((part) => wanted.includes(decodeURIComponent(part.split('=')[0] ?? '')))
        .join('&');

/** What of a request reaches the origin, by the cache and origin request policies of its behaviour. */
export const forwarded = (wiring: Wiring, behaviour: Behaviour, viewed: Viewed): Passed => {
  const policy = policyFor(wiring, behaviour);
  const cookies = cookiesOf(viewed.headers.cookie);
  const travelling = Object.entries(viewed.headers).filter(([name]) => !hops.has(name));
  if (policy === everything) return { query: viewed.query, headers: Object.fromEntries(travelling), cookies };
  const named = new Set([...policy.headers, 'content-type', 'content-length']);
  const wanted = policy.cookies;
  return {
    query: queryOf(viewed.query, policy.query),
    // Without a policy the origin sees CloudFront as the browser.
    headers: {
      ...Object.fromEntries(travelling.filter(([name]) => named.has(name))),
      'user-agent': named.has('user-agent') ? (viewed.headers['user-agent'] ?? '') : 'Amazon CloudFront',
    },
    cookies: wanted === 'all' ? cookies : cookies.filter((each) => wanted.includes(each.split('=')[0] ?? '')),
  };
};
