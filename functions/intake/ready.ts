import type { TellLanguage } from '../../shared/contracts/routes.ts';
import { spoken } from '../../shared/wording/wording.ts';

/** A part of this function, loaded by the first visit that needs it, with its words in the languages of that visit. */
export const ready = async <M>(loading: Promise<M>, ...languages: readonly TellLanguage[]): Promise<M> => {
  const part = await loading;
  await Promise.all(languages.map(spoken));
  return part;
};
