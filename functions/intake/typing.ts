import type { WebResponse } from '../../shared/contracts/web.ts';
import { editionOf } from '../../shared/domain/charter/adopted.ts';
import { sessionLimits } from '../../shared/domain/people/session.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { sheetCodeOf } from '../../shared/domain/submission/sheet.ts';
import { spoken } from '../../shared/wording/wording.ts';
import { type Draft, notSaid } from './draft.ts';
import type { HelperNeeds } from './helper-needs.ts';
import { foundFor } from './helper-parts.ts';
import { entryPage } from './pages/entry-page.ts';
import type { Fields, Problem } from './read-answers.ts';
import { saysNothing } from './send.ts';
import { type EnteredSheet, type Step, sealStep, shown } from './sheet-entry.ts';
import { asksOf } from './show-paper.ts';
import { blankDraft, readWhole } from './whole-form.ts';

/** A step in which somebody types a sheet. */
export type Typing = Exclude<Step, { step: 'decide' }>;

/** What the sheet asks, under its own editions. */
export const asksOfSheet = ({ charter, rulebook }: EnteredSheet) =>
  asksOf(editionOf(charter), rulebookOf(rulebook));

/** The page to type a sheet on, in the sheet's language; what was typed stays, with what is wrong with it. */
export const showTyping = async (
  needs: HelperNeeds,
  of: Typing,
  values: Fields = {},
  problems: readonly Problem[] = [],
): Promise<WebResponse> => {
  const { sheet } = of;
  await spoken(sheet.language);
  const facts = {
    ...{ lang: sheet.language, stylesheet: needs.stylesheet, values, problems, notSaid },
    state: await sealStep(needs, of),
    asks: asksOfSheet(sheet),
    found: of.searched === undefined ? [] : await foundFor(needs, of.searched),
    idleMinutes: sessionLimits.idleMinutes,
  };
  const body =
    of.step === 'first'
      ? entryPage({ ...facts, which: of.step, sheetCode: sheetCodeOf(sheet) })
      : entryPage({ ...facts, which: of.step, reference: shown(of.reference) });
  return { status: 200, body };
};

/** A sheet that says something, or the answer to one that cannot be read, or says nothing. */
export const readSheet = async (
  needs: HelperNeeds,
  of: Typing,
  typed: Fields,
  secret: string,
): Promise<{ draft: Draft } | { answer: WebResponse }> => {
  const blank = blankDraft({ ...of.sheet, secret });
  const from = of.searched === undefined ? blank : { ...blank, searched: of.searched };
  const reading = await readWhole(needs, from, typed);
  if (reading.kind === 'foreign') return { answer: { status: 400, body: '' } };
  if (reading.kind === 'read' && !saysNothing(reading.draft)) return reading;
  const problems: Problem[] =
    reading.kind === 'problems' ? reading.problems : [{ field: 'answers', says: 'nothing' }];
  const { searched } = reading.draft;
  const again = searched === undefined ? of : { ...of, searched };
  return { answer: await showTyping(needs, again, typed, problems) };
};
