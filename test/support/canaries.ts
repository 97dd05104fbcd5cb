import { inflateSync } from 'node:zlib';

/** Something that was looked at: a page, a part of a mail, a row, a line; and what stood in it. */
export type Seen = { where: string; content: string | Uint8Array };

const htmlEscaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** What of a text in base64 is the same whatever stands before and after it, for each of three places to begin at. */
const base64Of = (text: string): string[] => {
  const bytes = Buffer.from(text);
  return [0, 1, 2].flatMap((before) => {
    const all = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const whole = all.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6));
    return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')];
  });
};

/** Every shape in which a text could have got out, in small letters. */
export const shapesOf = (text: string): string[] => {
  const plain = [text, text.replaceAll(/[\s-]/g, '')];
  const shapes = plain.flatMap((each) => [
    each,
    htmlEscaped(each),
    encodeURIComponent(each),
    encodeURI(each),
    new URLSearchParams({ x: each }).toString().slice(2),
    JSON.stringify(each).slice(1, -1),
    Buffer.from(each).toString('hex'),
    ...base64Of(each),
    ...base64Of(encodeURIComponent(each)),
  ]);
  return [...new Set(shapes.map((each) => each.toLowerCase()))];
};

/** The text of a PDF of ours: every stream unpacked, and the strings of each line put together. */
export const pdfText = (content: Uint8Array): string => {
  const file = Buffer.from(content).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return packed;
    }
  });
  const lines = streams.flatMap((stream) =>
    [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, inside = '']) =>
      [...inside.matchAll(/<([0-9a-f]*)>/gi)]
        .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
        .join(''),
    ),
  );
  return [file, ...streams, lines.join('\n')].join('\n');
};

const textOf = (content: string | Uint8Array): string => {
  if (typeof content === 'string') return content;
  const bytes = Buffer.from(content);
  return bytes.subarray(0, 5).toString() === '%PDF-' ? pdfText(content) : bytes.toString('utf8');
};

/** Where any of the canaries stands, in any shape; lines may be broken anywhere. */
export const canariesIn = (all: readonly Seen[], canaries: Readonly<Record<string, string>>): string[] => {
  const wanted = Object.entries(canaries).map(([name, text]) => ({ name, shapes: shapesOf(text) }));
  return all.flatMap(({ where, content }) => {
    const text = textOf(content).toLowerCase();
    const unbroken = text.replaceAll(/=\r?\n|\s/g, '');
    return wanted
      .filter(({ shapes }) => shapes.some((each) => text.includes(each) || unbroken.includes(each)))
      .map(({ name }) => `${name} in ${where}`);
  });
};
