import { associationId } from '../../shared/domain/association.ts';
import type { CharterEdition } from '../../shared/domain/charter/charter.ts';
import { askedOfTenants } from '../../shared/domain/charter/charter.ts';
import { mode as modes } from '../../shared/domain/submission/submission.ts';

/** One cell read: its value, or what is wrong with it and what would be right. */
export type Cell<V> = { value: V } | { wrong: string };

/** The mode of answers that came without a home code: told apart, never flagged on. */
export const openMode = 'open';

/**
 * How answers may have reached whoever counted them: our own modes, those of the regulator's surveys, and words for
 * "not known". A mode outside the list is refused, because a typing error would be compared with nobody.
 */
const knownModes: readonly string[] = [
  ...modes.options,
  ...['internet', 'post', 'face-to-face', 'sms', 'mixed', 'other', 'survey', 'census', openMode, 'unknown'],
];

/** More answers than anybody could have: every home of England forty times over. */
const most = 1e9;

const number = /^[+-]?(?:\d{1,3}(?:[, \u00a0]\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

/** Plain decimals and exponents; "1,234" in quotation marks is 1234, because sheets save it so. */
const numberOf = (text: string): number | undefined => {
  if (!number.test(text) || !/^[+-]?\.?\d/.test(text)) return undefined;
  const value = Number(text.replaceAll(/[, \u00a0]/g, ''));
  return Number.isFinite(value) ? value : undefined;
};

/** A number of answers, 0 or more; fractions are welcome, for somebody may have weighted them. */
export const countCell = (text: string): Cell<number> => {
  const value = numberOf(text);
  if (text === '') return { wrong: 'is empty; wanted a number of answers, 0 or more, e.g. 12' };
  if (value === undefined)
    return {
      wrong:
        'is not a number; wanted a number of answers, 0 or more, e.g. 12 or 12.5 (leave out the row where the figures are not known)',
    };
  if (value < 0) return { wrong: 'is below 0; wanted a number of answers, 0 or more, e.g. 12' };
  if (value > most) return { wrong: `is more than ${most}; wanted a number of answers, e.g. 12` };
  // Minus nought is nought.
  return { value: Math.abs(value) };
};

/** The same, where nothing means none. */
export const countOrNoneCell = (text: string): Cell<number> => (text === '' ? { value: 0 } : countCell(text));

/** How many homes the association has, where that is told. */
export const homesCell = (text: string): Cell<number | undefined> => {
  if (text === '') return { value: undefined };
  const value = numberOf(text);
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= most
    ? { value }
    : { wrong: 'is not a whole number of homes, 1 or more; wanted e.g. 1250, or nothing' };
};

/** Any text that can be printed, as it comes. */
const textCell = (text: string, wanted: string): Cell<string> => {
  if (text === '') return { wrong: `is empty; wanted ${wanted}` };
  if (/\p{Cc}/u.test(text)) return { wrong: `holds a character that cannot be printed; wanted ${wanted}` };
  return { value: text };
};

export const associationCell = (text: string, edition: CharterEdition | undefined): Cell<string> => {
  if (!edition) return textCell(text, "the association's code or name");
  const code = associationId.safeParse(text);
  return code.success
    ? { value: code.data }
    : {
        wrong: `${text === '' ? 'is empty' : 'is not a registration code'}; wanted e.g. C3489, 4758, LH0391 or 45UB`,
      };
};

export const commitmentCell = (text: string, edition: CharterEdition | undefined): Cell<string> => {
  if (!edition) return textCell(text, 'the name of a commitment');
  const ids: readonly string[] = askedOfTenants(edition).map(({ id }) => id);
  return ids.includes(text)
    ? { value: text }
    : {
        wrong: `${text === '' ? 'is empty' : `is no commitment of ${edition.id} that tenants judge`}; wanted one of: ${ids.join(', ')}`,
      };
};

/** Nothing, where nobody said how the answers came. */
export const modeCell = (text: string): Cell<string> => {
  const value = text.toLowerCase().replaceAll(/[\s_]+/g, '-');
  return value === '' || knownModes.includes(value)
    ? { value }
    : { wrong: `is no mode we know; wanted nothing, or one of: ${knownModes.join(', ')}` };
};
