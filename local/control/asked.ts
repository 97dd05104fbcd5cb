import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { bodyOf } from '../body.ts';

const fields = z.record(z.string(), z.unknown());

/** The fields of a request's body: JSON, or a form of the guide page. @throws when it is neither */
export const fieldsOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const body = (await bodyOf(request, 65_536))?.toString('utf8').trim() ?? '';
  // curl says "form" for whatever it sends, so the text itself decides.
  if (body.startsWith('{')) return fields.parse(JSON.parse(body));
  return Object.fromEntries(new URLSearchParams(body));
};

/** Whether a form in a browser asked: it wants to see a page again, not an answer in JSON. */
export const isForm = (request: IncomingMessage): boolean =>
  request.method === 'POST' && (request.headers.accept ?? '').includes('text/html');
