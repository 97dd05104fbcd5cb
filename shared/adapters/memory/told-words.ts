import { ownWords } from '../../domain/submission/own-words.ts';
import { localDate } from '../../domain/time/calendar.ts';
import type { Confidence } from '../../ports/confidences.ts';
import type { ToldWords } from '../../ports/told-words.ts';

/** Words as they were confided in memory. */
export const memoryToldWords = (rows: ReadonlyMap<string, Confidence>): ToldWords => {
  const about = (association: string, now: string) =>
    [...rows.values()].filter(
      (each) =>
        each.association === association && each.kind === 'words' && Date.parse(now) < each.expires * 1000,
    );
  return {
    listed: async (association, now) =>
      about(association, now)
        .map(({ derived, week }) => ({ text: derived, week: localDate.parse(week) }))
        .sort((a, b) => (a.week + a.text < b.week + b.text ? -1 : 1)),
    open: async (association, text, now) => {
      const found = about(association, now).find(({ derived }) => derived === text);
      return found && ownWords.parse(JSON.parse(found.text));
    },
  };
};
