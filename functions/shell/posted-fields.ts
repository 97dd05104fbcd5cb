import type { GatewayEvent } from './gateway-event.ts';
import { refusal } from './refusal.ts';

/** Far above what our longest form sends, far below what could hurt. */
const mostBytes = 64 * 1024;
const mostFields = 200;

/** Refuses NUL; puts the rest in composed form with plain line breaks. What is no character is already U+FFFD. */
export const cleaned = (text: string): string => {
  if (text.includes('\0')) throw refusal(400, 'NUL in a text');
  return text.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n');
};

const bodyOf = (event: GatewayEvent): string => {
  const body = event.body ?? '';
  // Judged before decoding: four characters of base64 hold three bytes.
  if (body.length > mostBytes * 1.4) throw refusal(413, 'body too long');
  const bytes = Buffer.from(body, event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > mostBytes) throw refusal(413, 'body too long');
  return bytes.toString('utf8');
};

/**
 * The fields of a posted form, as a browser sends it without scripts.
 * Refuses another kind of body (415), one too long (413), too many fields and a field that stands twice (400).
 */
export const postedFields = (event: GatewayEvent): ReadonlyMap<string, string> => {
  const [type] = (event.headers['content-type'] ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/x-www-form-urlencoded') throw refusal(415, 'not a form');
  if ((event.headers['content-encoding'] ?? 'identity') !== 'identity') throw refusal(415, 'compressed body');
  const body = bodyOf(event);
  if (body.split('&', mostFields + 1).length > mostFields) throw refusal(400, 'too many fields');
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    const field = cleaned(name);
    if (fields.has(field)) throw refusal(400, 'a field stands twice');
    fields.set(field, cleaned(value));
  }
  return fields;
};
