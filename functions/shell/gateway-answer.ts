import { gzipSync } from 'node:zlib';
import type { CookieResponse } from '../../shared/contracts/web.ts';
import type { GatewayEvent } from './gateway-event.ts';
import { securityHeaders } from './security-headers.ts';

/** What an HTTP API takes, payload format 2.0. */
export type GatewayAnswer = {
  statusCode: number;
  headers: Record<string, string>;
  /** `Set-Cookie` lines. */
  cookies?: string[];
  body: string;
  isBase64Encoded: boolean;
};

/** Below this, compression saves no packet. */
const worthCompressing = 1024;

const acceptsGzip = (event: GatewayEvent): boolean =>
  (event.headers['accept-encoding'] ?? '')
    .split(',')
    .some((each) => /^\s*gzip\s*(;\s*q=(?!0(\.0+)?\s*$)[\d.]+\s*)?$/i.test(each));

/**
 * Puts the headers on that every answer carries, and compresses. `no-store` unless the function says otherwise;
 * noindex unless it sends `X-Robots-Tag` itself.
 */
export const gatewayAnswer = (event: GatewayEvent, response: CookieResponse): GatewayAnswer => {
  const cookies = response.cookies && { cookies: [...response.cookies] };
  const bytes = Buffer.from(response.body);
  const compressed = bytes.length >= worthCompressing && acceptsGzip(event);
  const own = Object.entries(response.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  const headers: Record<string, string> = {
    ...securityHeaders,
    'content-type': response.contentType ?? 'text/html; charset=utf-8',
    vary: 'accept-encoding',
    ...Object.fromEntries(own),
    ...(compressed && { 'content-encoding': 'gzip' }),
  };
  if (event.requestContext.http.method === 'HEAD')
    return { statusCode: response.status, headers, ...cookies, body: '', isBase64Encoded: false };
  if (compressed)
    return {
      statusCode: response.status,
      headers,
      ...cookies,
      body: gzipSync(bytes).toString('base64'),
      isBase64Encoded: true,
    };
  const binary = typeof response.body !== 'string';
  return {
    statusCode: response.status,
    headers,
    ...cookies,
    body: bytes.toString(binary ? 'base64' : 'utf8'),
    isBase64Encoded: binary,
  };
};
