import type { WebResponse } from '../../shared/contracts/web.ts';
import { askForSheet } from './ask-for-sheet.ts';
import { orBusy } from './busy.ts';
import { keepFirst, startFirst } from './first-entry.ts';
import type { HelperNeeds, HelperRequest } from './helper-needs.ts';
import { refused, tooOld } from './helper-parts.ts';
import type { Fields } from './read-answers.ts';
import { compareEntries, decideAndSend, startSecond } from './second-entry.ts';
import { openStep, type Step } from './sheet-entry.ts';
import { showTyping } from './typing.ts';
import { blankDraft, wholeFieldsOf } from './whole-form.ts';

const begin = (needs: HelperNeeds, request: HelperRequest): Promise<WebResponse> | WebResponse => {
  const { act, ...typed } = Object.fromEntries(request.fields);
  const { sheet, reference, ...others } = typed;
  if (Object.keys(others).length > 0) return refused;
  if (act === 'first' && sheet !== undefined && reference === undefined)
    return startFirst(needs, request, sheet);
  if (act === 'second' && reference !== undefined && sheet === undefined)
    return startSecond(needs, request, reference);
  return refused;
};

const typedIn = async (
  needs: HelperNeeds,
  of: Exclude<Step, { step: 'decide' }>,
  act: string,
  typed: Fields,
): Promise<WebResponse> => {
  const known = wholeFieldsOf(blankDraft({ ...of.sheet, secret: '' }));
  if (Object.keys(typed).some((name) => !known.includes(name))) return refused;
  if (act === 'keep') return showTyping(needs, of, typed);
  if (act !== 'continue') return refused;
  return of.step === 'first' ? keepFirst(needs, of, typed) : compareEntries(needs, of, typed);
};

const goOn = async (needs: HelperNeeds, of: Step, act: string, fields: Fields): Promise<WebResponse> => {
  if (of.step !== 'decide') return typedIn(needs, of, act, fields);
  const { by, sheet, reference, typed } = of;
  if (act === 'back') return showTyping(needs, { step: 'second', by, sheet, reference }, typed);
  return act === 'send' ? decideAndSend(needs, of, fields) : refused;
};

/** Takes what a helper typed from paper: a first entry, a second one, or which of two typings is right. */
export const answerPaper = async (needs: HelperNeeds, request: HelperRequest): Promise<WebResponse> => {
  const { lang, person } = request;
  const { state, act = 'continue', ...fields } = Object.fromEntries(request.fields);
  return orBusy(async () => {
    if (state === undefined) return begin(needs, request);
    const of = await openStep(needs, state, person.subject);
    return of ? goOn(needs, of, act, fields) : tooOld(needs, lang);
  });
};

/** The page that asks which sheet it is. */
export const showPaperEntry = (needs: HelperNeeds, { lang }: HelperRequest): WebResponse =>
  askForSheet(needs, lang);
