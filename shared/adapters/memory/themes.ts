import type { Coding } from '../../domain/reading/coding.ts';
import { shownThemes } from '../../domain/reading/coding.ts';
import { currentRulebook } from '../../domain/rulebook/current.ts';
import type { Codings, Themes } from '../../ports/themes.ts';

/** Codings in memory. */
export const memoryThemes = (...codings: Coding[]): Themes & Codings => {
  const rows = new Map(codings.map((each) => [`${each.association} ${each.text}`, each]));
  const about = (association: string) =>
    [...rows.values()].filter((each) => each.association === association);
  return {
    themesOf: async (association) => shownThemes(about(association), currentRulebook),
    keep: async (coding) => {
      const name = `${coding.association} ${coding.text}`;
      if (rows.has(name)) return 'known';
      rows.set(name, structuredClone(coding));
      return 'kept';
    },
    codedTexts: async (association) => new Set(about(association).map((each) => each.text)),
  };
};
