import type { Person } from '../domain/people/person.ts';
import type { TellLanguage } from './routes.ts';

/** A request as the shell hands it on: decoded, bounded, from our own pages when it is a POST. */
export type WebRequest = {
  method: 'GET' | 'HEAD' | 'POST';
  /** As it came, still encoded; for exact comparison, never for a log. */
  path: string;
  /** Parts of the path, decoded, without the language: `/en/tell/form` gives `tell`, `form`. */
  segments: readonly string[];
  /** English where the path names none; pages beside the tenant's path know fewer than these. */
  lang: TellLanguage;
  query: URLSearchParams;
  /** Fields of a posted form, each once, in Unicode's composed form with plain line breaks; empty otherwise. */
  fields: ReadonlyMap<string, string>;
};

/** A request of somebody who is signed in and has the role that the function asks for. */
export type SignedRequest = WebRequest & { person: Person };

/** A request with its cookies: for the sign-in only. Nobody else is handed any. */
export type CookieRequest = WebRequest & { cookies: ReadonlyMap<string, string> };

/**
 * What a web function answers. The shell adds the security headers, `no-store` unless `headers` says otherwise, and
 * compression. A status from 400 with an empty body gets the shell's own page for it, in the request's language.
 */
export type WebResponse = {
  status: number;
  /** `text/html; charset=utf-8` when left out. */
  contentType?: string;
  headers?: Readonly<Record<string, string>>;
  body: string | Uint8Array;
};

/** An answer that sets cookies: whole `Set-Cookie` lines. */
export type CookieResponse = WebResponse & { cookies?: readonly string[] };
