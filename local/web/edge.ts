import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { bodyOf } from '../body.ts';
import { matchesPattern } from '../permissions.ts';
import type { Behaviour, Distribution, HeadersPolicy, Origin, Wiring } from '../template/wiring.ts';
import { forwarded } from './forwarding.ts';
import type { GatewayRequest } from './payload.ts';
import { type OriginAnswer, staticFile } from './static-files.ts';

export type EdgeNeeds = {
  wiring: Wiring;
  now(): number;
  gateway(api: string, request: GatewayRequest): Promise<OriginAnswer>;
};

const mostBody = 10 * 1024 * 1024;

const plain = (status: number, text: string): OriginAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  cookies: [],
  body: Buffer.from(text),
});

/** Path patterns of behaviours know `*` and `?`, with or without a leading slash. */
const behaviourFor = (distribution: Distribution, path: string): Behaviour | undefined =>
  distribution.behaviours.find(
    (each) =>
      matchesPattern(each.pattern, path) || matchesPattern(`/${each.pattern.replace(/^\//, '')}`, path),
  );

const apiOf = (wiring: Wiring, origin: Origin): string | undefined => {
  const id = /^([^.]+)\.execute-api\./.exec(origin.domain)?.[1];
  return id !== undefined && wiring.apis.has(id) ? id : undefined;
};

const allHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );

type Viewed = { method: string; path: string; query: string; headers: Record<string, string>; body: Buffer };

const ask = (needs: EdgeNeeds, distribution: Distribution, behaviour: Behaviour, viewed: Viewed) => {
  const origin = distribution.origins.find((each) => each.id === behaviour.origin);
  if (!origin) return Promise.resolve(plain(502, 'the behaviour names no origin'));
  const path = origin.path + viewed.path;
  const bucket = needs.wiring.buckets.get(origin.domain);
  if (bucket !== undefined) return staticFile(needs.wiring.statics, bucket, path);
  const api = apiOf(needs.wiring, origin);
  if (api === undefined) return Promise.resolve(plain(502, `origin ${origin.domain} is not in the template`));
  const passed = forwarded(needs.wiring, behaviour, viewed);
  const headers = {
    ...passed.headers,
    ...origin.headers,
    host: origin.domain,
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '443',
    'x-amz-cf-id': randomUUID(),
    via: '2.0 local.cloudfront.net (CloudFront)',
  };
  const { method, body } = viewed;
  return needs.gateway(api, { ...passed, method, path, body, headers, at: needs.now() });
};

const applyPolicy = (answer: OriginAnswer, policy: HeadersPolicy | undefined): OriginAnswer => {
  const headers = { ...answer.headers };
  for (const name of policy?.remove ?? []) delete headers[name];
  for (const each of policy?.set ?? [])
    if (each.override || headers[each.name] === undefined) headers[each.name] = each.value;
  return { ...answer, headers };
};

/** The managed policy under which CloudFront compresses; under "caching disabled" it never does. */
const cachingOptimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const compressible = /^(text\/|application\/(json|javascript|xml|manifest\+json)|image\/svg)/;

/** As CloudFront does: text of 1,000 bytes and more that the origin has not compressed, where the viewer takes it. */
const compressed = (answer: OriginAnswer, behaviour: Behaviour, viewed: Viewed): OriginAnswer => {
  const { headers, body } = answer;
  const wanted = behaviour.compress && behaviour.cachePolicy === cachingOptimized;
  const takes = /\bgzip\b/.test(viewed.headers['accept-encoding'] ?? '');
  const fit = body.length >= 1000 && compressible.test(headers['content-type'] ?? '');
  if (!wanted || !takes || !fit || headers['content-encoding'] !== undefined) return answer;
  const packed = { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' };
  return { ...answer, headers: packed, body: gzipSync(body) };
};

/** An error for which the distribution has a page of its own. */
const withErrorPage = async (
  needs: EdgeNeeds,
  distribution: Distribution,
  answer: OriginAnswer,
  viewed: Viewed,
): Promise<OriginAnswer> => {
  const page = distribution.errors.find((each) => each.code === answer.status);
  const behaviour = page && behaviourFor(distribution, page.page);
  if (!page || !behaviour) return answer;
  const shown = await ask(needs, distribution, behaviour, { ...viewed, method: 'GET', path: page.page });
  return shown.status === 200 ? { ...shown, status: page.answer } : answer;
};

const answerTo = async (
  needs: EdgeNeeds,
  distribution: Distribution,
  request: IncomingMessage,
): Promise<OriginAnswer> => {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const method = request.method ?? 'GET';
  const behaviour = behaviourFor(distribution, path);
  if (!behaviour) return plain(404, 'no behaviour meets this path');
  const policy =
    behaviour.headersPolicy === undefined
      ? undefined
      : needs.wiring.headersPolicies.get(behaviour.headersPolicy);
  const body = await bodyOf(request, mostBody);
  const viewed = { method, path, query, headers: allHeaders(request.headers), body: body ?? Buffer.alloc(0) };
  if (path === '/' && distribution.root !== undefined) viewed.path = `/${distribution.root}`;
  const answer = !behaviour.methods.includes(method)
    ? plain(403, 'this method is not allowed here')
    : body
      ? await ask(needs, distribution, behaviour, viewed)
      : plain(413, 'more than 10 MB');
  const shown = await withErrorPage(needs, distribution, answer, viewed);
  return applyPolicy(compressed(shown, behaviour, viewed), policy);
};

const write = (response: ServerResponse, answer: OriginAnswer, isHead: boolean): void => {
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (answer.cookies.length > 0) response.setHeader('set-cookie', [...answer.cookies]);
  response.setHeader('content-length', answer.body.length);
  response.end(isHead ? undefined : answer.body);
};

/** The distribution of the template as a browser meets it, without its cache. */
export const edge =
  (needs: EdgeNeeds, distribution: Distribution): RequestListener =>
  async (request, response) => {
    try {
      write(response, await answerTo(needs, distribution, request), request.method === 'HEAD');
    } catch {
      // The browser went away, or sent a path that cannot be read: there is no page for that.
      if (!response.headersSent) response.writeHead(400);
      response.end();
    }
  };
