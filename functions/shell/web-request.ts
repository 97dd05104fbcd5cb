import { tellLanguages } from '../../shared/contracts/routes.ts';
import type { WebRequest } from '../../shared/contracts/web.ts';
import type { GatewayEvent } from './gateway-event.ts';
import { cleaned, postedFields } from './posted-fields.ts';
import { refusal } from './refusal.ts';

const longestQuery = 4096;

const methodOf = (event: GatewayEvent): WebRequest['method'] => {
  switch (event.requestContext.http.method) {
    case 'GET':
      return 'GET';
    case 'HEAD':
      return 'HEAD';
    case 'POST':
      return 'POST';
    default:
      throw refusal(405, 'method', { allow: 'GET, HEAD, POST' });
  }
};

const decoded = (segment: string): string => {
  try {
    return cleaned(decodeURIComponent(segment));
  } catch (error) {
    // Only a malformed escape can fail here, and no page of ours has one in its address.
    if (error instanceof URIError) throw refusal(404, 'malformed path');
    throw error;
  }
};

/** The language of a path and the rest of its parts; English where a path names none. */
export const partsOf = (path: string): { lang: WebRequest['lang']; parts: string[] } => {
  const parts = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  const lang = tellLanguages.find((each) => each === parts[0]);
  if (lang) return { lang, parts: parts.slice(1) };
  return { lang: 'en', parts: path === '/' ? [] : parts };
};

/** Turns a gateway's event into a request. Throws refusals. */
export const requestOf = (event: GatewayEvent): WebRequest => {
  const method = methodOf(event);
  const { lang, parts } = partsOf(event.rawPath);
  if (event.rawQueryString.length > longestQuery) throw refusal(400, 'query too long');
  const query = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(event.rawQueryString))
    query.append(cleaned(name), cleaned(value));
  return {
    method,
    path: event.rawPath,
    segments: parts.map(decoded),
    lang,
    query,
    fields: method === 'POST' ? postedFields(event) : new Map(),
  };
};
