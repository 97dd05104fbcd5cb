import * as z from 'zod';
import { associationId } from '../../shared/domain/association.ts';

/**
 * One schema a cell of the register's file: text in, value out. A message says what is wanted; whoever reports it
 * puts the line, the column and the cell's own text in front.
 */

/** Spaces of every kind become one plain space; what a sheet puts around a cell falls away. */
export const tidy = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

/** A cell's own text as a message begins with it; nothing where the cell is empty. */
export const shown = (text: string): string => {
  const tidied = tidy(text);
  return tidied === '' ? '' : `'${tidied.length > 60 ? `${tidied.slice(0, 60)}…` : tidied}' `;
};

const cell = z.string().transform(tidy);
const empty = z.literal('').transform(() => undefined);

/** Control characters in a name would travel into mails and pages; a name has none. */
const words = (longest: number) =>
  cell.pipe(
    z
      .string()
      .min(1, 'is empty')
      .max(longest, `is longer than ${longest} characters`)
      .regex(/^\P{Cc}*$/u, 'holds a character that cannot be printed'),
  );

export const nameCell = words(200);
export const corporateFormCell = words(80);

/** Codes arrive in lower case and with spaces: "l 1019" is L1019. */
export const registrationCell = cell.transform((text, context) => {
  const code = associationId.safeParse(text.replaceAll(' ', '').toUpperCase());
  if (code.success) return code.data;
  const wrong = text === '' ? 'is empty' : 'is not a registration code';
  context.addIssue({ code: 'custom', message: `${wrong}; wanted e.g. C3489, 4758, LH0391 or 45UB` });
  return z.NEVER;
});

const isoOf = (text: string): string | undefined => {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = british ?? [];
  const iso = british ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return z.iso.date().safeParse(iso).success ? iso : undefined;
};

/** A day as `31/03/2026` or `2026-03-31`, never after today; comes out as `2026-03-31`. */
export const dayCell = (today: string) =>
  cell.transform((text, context) => {
    const day = isoOf(text);
    if (text !== '' && day !== undefined && day <= today) return day;
    context.addIssue({
      code: 'custom',
      message:
        text === ''
          ? 'is empty; wanted a date, e.g. 31/03/2026'
          : day === undefined
            ? 'is not a date; wanted day/month/year, e.g. 31/03/2026'
            : `is after today, ${today}`,
    });
    return z.NEVER;
  });

const designations = {
  nonprofit: 'Non-profit',
  profit: 'Profit',
  localauthority: 'Local authority',
} as const;
const adoptions = { earlyadopter: 'early-adopter', adopter: 'adopter', informal: 'informal' } as const;

/** One of a few words, whatever their case, hyphens and spaces. */
const oneOf = <V extends string>(known: Readonly<Record<string, V>>) =>
  cell.transform((text, context): V => {
    const found = known[text.toLowerCase().replaceAll(/[^a-z]/g, '')];
    if (found !== undefined) return found;
    context.addIssue({
      code: 'custom',
      message: `${text === '' ? 'is empty' : 'is not known'}; wanted one of: ${Object.values(known).join(', ')}`,
    });
    return z.NEVER;
  });

export const designationCell = oneOf(designations);
export const adoptionCell = z.union([cell.pipe(empty), oneOf(adoptions)]);

/** A whole number of homes from `least` on; "1,250" and "1 250" are 1250. */
const homesFrom = (least: number) =>
  cell.transform((text, context) => {
    const plain = text.replace(/(?<=\d)[, ](?=\d{3}(?:\D|$))/g, '');
    const homes = /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
    if (homes !== undefined && homes >= least && homes <= 1_000_000) return homes;
    context.addIssue({
      code: 'custom',
      message:
        homes === undefined
          ? `${text === '' ? 'is empty' : 'is not a whole number'}; wanted e.g. 1250`
          : `is not between ${least} and 1,000,000; wanted e.g. 1250`,
    });
    return z.NEVER;
  });

export const homesCell = homesFrom(1);
/** Homes at one level of a margin: there may be none. */
export const homesAtLevelCell = homesFrom(0);

export const mailboxCell = z.union([
  cell.pipe(empty),
  cell.pipe(z.email('is not an e-mail address; wanted e.g. secretary@homes.example').max(254)),
]);

/** Only a rehearsal association says yes here; every figure leaves it out. */
export const rehearsalCell = oneOf({ '': 'no', no: 'no', yes: 'yes' } as const);
