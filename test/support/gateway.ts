import type { Context } from 'aws-lambda';
import { type HttpHandler, onHttp, type WebRequest, type WebResponse } from '../../functions/shell/http.ts';
import { onHttpWithCookies } from '../../functions/shell/with-cookies.ts';
import { edgeHeader } from '../../shared/contracts/environment.ts';
import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';

const secret = 'the secret of the edge';
export const publicAddress = 'https://tenants.example';

/** A context with nothing in it: the shell reads none of it. */
const context: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'f',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  memoryLimitInMB: '512',
  awsRequestId: 'r',
  logGroupName: 'g',
  logStreamName: 's',
  getRemainingTimeInMillis: () => 5000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

export type RawEvent = {
  method?: string;
  path?: string;
  query?: string;
  /** `undefined` takes one away that a browser would send. */
  headers?: Readonly<Record<string, string | undefined>>;
  body?: string | Uint8Array;
  /** The body as it stands, not as base64. */
  plainBody?: string;
  address?: string;
  /** Each as `name=value`. */
  cookies?: string[];
};

const without = (headers: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));

/** What the gateway sends for a request of a browser, with the edge's header unless it is named. */
export const gatewayEventOf = (raw: RawEvent): unknown => ({
  version: '2.0',
  routeKey: 'ANY /{lang}/tell/{proxy+}',
  rawPath: raw.path ?? '/en/tell',
  rawQueryString: raw.query ?? '',
  headers: without({
    [edgeHeader]: secret,
    ...(raw.method === 'POST' && {
      'content-type': 'application/x-www-form-urlencoded',
      origin: publicAddress,
      'sec-fetch-site': 'same-origin',
    }),
    ...raw.headers,
  }),
  requestContext: {
    requestId: 'request-1',
    http: { method: raw.method ?? 'GET', sourceIp: raw.address ?? '198.51.100.7' },
  },
  ...(raw.cookies && { cookies: raw.cookies }),
  ...(raw.body !== undefined && { body: Buffer.from(raw.body).toString('base64'), isBase64Encoded: true }),
  ...(raw.plainBody !== undefined && { body: raw.plainBody, isBase64Encoded: false }),
});

const giveEnvironment = (): void => {
  Object.assign(process.env, {
    PUBLIC_ADDRESS: publicAddress,
    STYLESHEET: '/assets/styles.css',
    EDGE_SECRET: secret,
  });
};

/** The shell round the one function that is handed cookies. */
export const shelledWithCookies = (serve: (request: CookieRequest) => Promise<CookieResponse>) => {
  giveEnvironment();
  const handler: HttpHandler = onHttpWithCookies([], () => serve);
  return (raw: RawEvent) => handler(gatewayEventOf(raw), context);
};

/** The shell round a function, and what it wrote to standard output. */
export const shelled = (serve: (request: WebRequest) => Promise<WebResponse>) => {
  giveEnvironment();
  const handler: HttpHandler = onHttp([], () => serve);
  return (raw: RawEvent) => handler(gatewayEventOf(raw), context);
};

/** Runs something and gives back what it wrote to standard output meanwhile. */
export const overheard = async (run: () => Promise<unknown>): Promise<string> => {
  const lines: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array): boolean => lines.push(String(chunk)) > 0;
  try {
    await run();
  } finally {
    process.stdout.write = write;
  }
  return lines.join('');
};
