import { tellLanguages } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { shownEntryReference } from '../../shared/domain/submission/entry-reference.ts';
import { sheetOf } from '../../shared/domain/submission/sheet.ts';
import { addDays, localDateOf, startOfDay } from '../../shared/domain/time/calendar.ts';
import { alreadySent } from './already-sent.ts';
import { askForSheet } from './ask-for-sheet.ts';
import { entryReferenceIn } from './derived.ts';
import { beginDraft } from './draft.ts';
import type { HelperNeeds, HelperRequest } from './helper-needs.ts';
import { entryAlreadyPage, entryKeptPage } from './pages/entry-done-page.ts';
import type { Fields } from './read-answers.ts';
import { enteredSheet, type FirstEntry, madeBy, type Step } from './sheet-entry.ts';
import { readSheet, showTyping } from './typing.ts';
import { entryOf } from './whole-form.ts';

/** Opens the page to type a sheet in, by the code that is printed on it; a code that we never printed is refused. */
export const startFirst = async (
  needs: HelperNeeds,
  { lang, person }: HelperRequest,
  typed: string,
): Promise<WebResponse> => {
  const read = sheetOf(typed, tellLanguages);
  if ('problem' in read)
    return askForSheet(needs, lang, {
      typed: { sheet: typed },
      problem: { field: 'sheet', says: `sheet-${read.problem}` },
    });
  const sheet = enteredSheet.parse(read.sheet);
  const { secret } = beginDraft(needs.chance);
  return showTyping(needs, { step: 'first', by: person.subject, sheet, secret });
};

/** Keeps a first entry and shows the reference to write on the sheet. Nothing is sent. */
export const keepFirst = async (
  needs: HelperNeeds,
  of: Extract<Step, { step: 'first' }>,
  typed: Fields,
): Promise<WebResponse> => {
  const { sheet, secret, by } = of;
  const read = await readSheet(needs, of, typed, secret);
  if ('answer' in read) return read.answer;
  const page = { lang: sheet.language, stylesheet: needs.stylesheet };
  if (await alreadySent(needs, read.draft)) return { status: 200, body: entryAlreadyPage(page) };
  const reference = entryReferenceIn(needs, { secret });
  const since = localDateOf(needs.clock.now());
  const last = addDays(since, rulebookOf(sheet.rulebook).retention.draftDays);
  const first: FirstEntry = {
    sheet,
    secret,
    by: madeBy(needs, secret, by),
    entry: entryOf(read.draft, typed),
  };
  // Kept to the end of a day, so that the row does not tell at what time it was typed.
  await needs.entries.keep({ reference, since }, JSON.stringify(first), startOfDay(addDays(last, 1)));
  needs.audit('sheet entered', { helper: by, entry: reference.text });
  return { status: 200, body: entryKeptPage({ ...page, reference: shownEntryReference(reference), last }) };
};
