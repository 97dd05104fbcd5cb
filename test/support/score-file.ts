import * as z from 'zod';
import { type Choices, scoreFile } from '../../functions/scoring/score-file.ts';
import { scoresAsJson } from '../../functions/scoring/score-printed.ts';

const figure = z.number().nullable();
const funnelClass = z.enum(['low-99.8', 'low-95', 'within', 'high-95', 'high-99.8']).nullable();
const sector = { p0: figure, phi: figure, tau2: figure };

/** What `npm run score -- FILE --json` promises. */
export const scoresJson = z.strictObject({
  rulebook: z.string(),
  as_of: z.string().nullable(),
  streams: z.number(),
  rows: z.array(
    z.strictObject({
      association: z.string(),
      commitment: z.string(),
      n: figure,
      score: figure,
      low: figure,
      high: figure,
      margin: figure,
      required: figure,
      funnel_plain: funnelClass,
      funnel_adjusted: funnelClass,
      z_adjusted: figure,
      ln_e_value: figure,
      e_value: figure,
      flag: z.enum(['serious', 'watch', 'none']),
      mode: z.string(),
      ...sector,
    }),
  ),
  commitments: z.array(
    z.strictObject({ commitment: z.string(), mode: z.string(), associations: z.number(), ...sector }),
  ),
});

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Scores a file, as whoever reads the JSON sees it. */
export const scoredOf = (text: string, choices: Choices = {}): z.infer<typeof scoresJson> => {
  const found = scoreFile(bytesOf(text), choices);
  if (found.kind === 'wrong') throw new Error(found.complaints.join('\n'));
  return scoresJson.parse(JSON.parse(scoresAsJson(found.scored)));
};

/** The first of its rows. */
export const firstOf = (text: string, choices: Choices = {}) => {
  const [row] = scoredOf(text, choices).rows;
  if (!row) throw new Error('the file has no rows');
  return row;
};

/** What is said of a file that is wrong. */
export const complaintsAbout = (text: string, choices: Choices = {}): readonly string[] => {
  const found = scoreFile(bytesOf(text), choices);
  return found.kind === 'wrong' ? found.complaints : [];
};

export const countsHeader =
  'association,commitment,level5,level4,level3,level2,level1,does_not_apply,homes,mode';

/** A file of counts out of its lines. */
export const countsFile = (...lines: readonly string[]): string => `${[countsHeader, ...lines].join('\n')}\n`;
