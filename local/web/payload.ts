import { randomUUID } from 'node:crypto';

/** A request as the front passes it to the gateway, its headers already chosen by the distribution's policies. */
export type GatewayRequest = {
  method: string;
  path: string;
  query: string;
  headers: Readonly<Record<string, string>>;
  cookies: readonly string[];
  body: Buffer;
  at: number;
};

export type GatewayIds = { api: string; domain: string; account: string };

/** Everything but these is base64-encoded on its way to a function, forms included. */
const isText = (type: string): boolean =>
  /^(text\/|application\/(json|javascript|xml)|[^;]*\+(json|xml))/i.test(type);

const queryOf = (query: string): Record<string, string> | undefined => {
  const all = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) all.set(name, [...(all.get(name) ?? []), value]);
  return all.size === 0
    ? undefined
    : Object.fromEntries([...all].map(([name, values]) => [name, values.join(',')]));
};

const epochMonth = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const gatewayTime = (at: number): string => {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${two(date.getUTCDate())}/${epochMonth[date.getUTCMonth()]}/${date.getUTCFullYear()}`;
  return `${day}:${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
};

/** The event of an HTTP API with payload format 2.0. */
export const payload = (
  request: GatewayRequest,
  routeKey: string,
  pathParameters: Readonly<Record<string, string>>,
  ids: GatewayIds,
): Record<string, unknown> => {
  const encoded = request.body.length > 0 && !isText(request.headers['content-type'] ?? '');
  const parameters = queryOf(request.query);
  return {
    version: '2.0',
    routeKey,
    rawPath: request.path,
    rawQueryString: request.query,
    ...(request.cookies.length > 0 && { cookies: request.cookies }),
    headers: request.headers,
    ...(parameters && { queryStringParameters: parameters }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    requestContext: {
      accountId: ids.account,
      apiId: ids.api,
      domainName: ids.domain,
      domainPrefix: ids.api,
      http: {
        method: request.method,
        path: request.path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: gatewayTime(request.at),
      timeEpoch: request.at,
    },
    ...(request.body.length > 0 && { body: request.body.toString(encoded ? 'base64' : 'utf8') }),
    isBase64Encoded: encoded,
  };
};
