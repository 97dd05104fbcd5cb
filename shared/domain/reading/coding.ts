import * as z from 'zod';
import { associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';
import { subject } from '../escalation/people.ts';
import { type Rulebook, type ThemeId, themeId } from '../rulebook/rulebook.ts';
import { instant, type LocalDate, localDate } from '../time/calendar.ts';

/** What a reader made of one text: which promise it is about, and what it says of it. Nothing of the text itself. */
export const coding = z.strictObject({
  association: associationId,
  /** Names the text, and leads to nothing but its sealed row. */
  text: z.string().regex(/^[0-9a-f]{64}$/),
  /** First day of the quarter in which it was sent. */
  quarter: localDate,
  /** None: it is about no promise of the charter. */
  commitment: commitmentId.exactOptional(),
  themes: z.array(themeId),
  by: subject,
  at: instant,
});
export type Coding = z.infer<typeof coding>;

/** What panels see of one promise in one quarter: the most frequent first. */
export type ThemesOfQuarter = {
  commitment: NonNullable<Coding['commitment']>;
  /** First day of the quarter. */
  quarter: LocalDate;
  /** `atLeast`: so many texts or a few more. What fewer texts say than the smallest published cell is left out. */
  themes: { theme: ThemeId; atLeast: number }[];
};

/** The first day of the quarter that holds this day; quarters begin in January, April, July and October. */
export const quarterOf = (day: LocalDate): LocalDate => {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return localDate.parse(`${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`);
};

const byFrequency = (a: ThemesOfQuarter['themes'][number], b: typeof a): number =>
  b.atLeast - a.atLeast || (a.theme < b.theme ? -1 : 1);

const shownOf = (texts: readonly Coding[], { publication, themes }: Rulebook): ThemesOfQuarter['themes'] =>
  themes.ids
    .map((theme) => ({ theme, count: texts.filter((each) => each.themes.includes(theme)).length }))
    .filter(({ count }) => count >= publication.cellFloor)
    .map(({ theme, count }) => ({ theme, atLeast: Math.floor(count / themes.step) * themes.step }))
    .sort(byFrequency);

/**
 * Counts of texts by promise, quarter and theme, counted anew each time. A count below the smallest published cell is
 * left out; the others are rounded down, so that who looks twice does not learn what one more text says. No total is
 * shown and a text may have several themes, so what is left out cannot be worked out.
 */
export const shownThemes = (codings: readonly Coding[], rulebook: Rulebook): ThemesOfQuarter[] => {
  const groups = new Map<string, Coding[]>();
  for (const each of codings) {
    if (each.commitment === undefined) continue;
    const name = `${each.quarter} ${each.commitment}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, texts]) => {
      const [first] = texts;
      const themes = shownOf(texts, rulebook);
      return first?.commitment === undefined || themes.length === 0
        ? []
        : [{ commitment: first.commitment, quarter: first.quarter, themes }];
    });
};
