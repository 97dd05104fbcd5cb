import type { ServerResponse } from 'node:http';
import { type Html, textOf } from '../../shared/html/html.ts';

export type Answer = {
  status: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
};

/** Pages of the control area run nothing and load nothing from anywhere else. */
const policy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: `${JSON.stringify(value, undefined, 2)}\n`,
});

export const page = (shown: Html | string): Answer => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: typeof shown === 'string' ? shown : textOf(shown),
  headers: { 'content-security-policy': policy },
});

export const write = (response: ServerResponse, answer: Answer): void => {
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': Buffer.byteLength(answer.body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    ...answer.headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : answer.body);
};
