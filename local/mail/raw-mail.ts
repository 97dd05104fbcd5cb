/** Where the headers of a raw mail end: at the first empty line. */
const split = (raw: Buffer): { head: string; body: Buffer } => {
  const at = raw.indexOf('\r\n\r\n');
  if (at < 0) return { head: raw.toString('latin1'), body: Buffer.alloc(0) };
  return { head: raw.subarray(0, at).toString('latin1'), body: raw.subarray(at) };
};

/** Header lines, folded ones joined with their continuation. */
const linesOf = (head: string): string[] => head.split(/\r\n(?![ \t])/);

const nameOf = (line: string): string => line.slice(0, line.indexOf(':')).trim().toLowerCase();

/** The first value of a header, unfolded; undefined when the mail has none of that name. */
export const headerOf = (raw: Buffer, name: string): string | undefined => {
  const line = linesOf(split(raw).head).find((each) => nameOf(each) === name.toLowerCase());
  return line
    ?.slice(line.indexOf(':') + 1)
    .replace(/\r\n[ \t]+/g, ' ')
    .trim();
};

/** Puts headers in place of those that the mail has, as SES does with `Message-ID` and `Date`; drops its own ones. */
export const withHeaders = (raw: Buffer, headers: Readonly<Record<string, string>>): Buffer => {
  const { head, body } = split(raw);
  const replaced = new Set([...Object.keys(headers).map((name) => name.toLowerCase()), 'bcc']);
  const kept = linesOf(head).filter((line) => {
    const name = nameOf(line);
    return !replaced.has(name) && !name.startsWith('x-ses-');
  });
  const added = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from([...added, ...kept].join('\r\n'), 'latin1'), body]);
};

/** `"A Name" <a@b.example>` → `a@b.example`. */
export const addressIn = (text: string): string => (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).trim();
