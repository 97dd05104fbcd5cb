import type { TellLanguage } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import type { EntryProblemName } from '../../shared/wording/entry.ts';
import type { HelperNeeds } from './helper-needs.ts';
import { entryAskPage } from './pages/entry-ask-page.ts';

type Again = {
  typed: { sheet?: string; reference?: string };
  problem?: { field: 'sheet' | 'reference'; says: EntryProblemName };
};

/** The page that asks which sheet it is; once more with what was typed and what is wrong with it. */
export const askForSheet = (
  { stylesheet }: HelperNeeds,
  lang: TellLanguage,
  { typed, problem }: Again = { typed: {} },
): WebResponse => ({ status: 200, body: entryAskPage({ lang, stylesheet, typed, problem }) });
