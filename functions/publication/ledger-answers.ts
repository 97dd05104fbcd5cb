import type { WebResponse } from '../../shared/contracts/web.ts';

/** There is no such file. */
export const notFound: WebResponse = { status: 404, body: '' };

const kept = (cacheControl: string) => ({ headers: { 'cache-control': cacheControl } });
type Kept = ReturnType<typeof kept>;
const forEver = kept('public, max-age=31536000, immutable');

/** How long something may be kept that is going to change. */
export const forSeconds = (count: number): Kept => kept(`public, max-age=${count}`);

/** A text; "not found" where there is none. */
export const text = (body: string | undefined, keptFor: Kept): WebResponse =>
  body === undefined ? notFound : { status: 200, contentType: 'text/plain; charset=utf-8', ...keptFor, body };

/** JSON that was written as it is to be served; "not found" where there is none. */
export const json = (body: string | undefined, keptFor: Kept): WebResponse =>
  body === undefined ? notFound : { status: 200, contentType: 'application/json', ...keptFor, body };

/** Bytes that never change. */
export const bytes = (body: Uint8Array): WebResponse => ({
  ...{ status: 200, contentType: 'application/octet-stream', ...forEver, body },
});
