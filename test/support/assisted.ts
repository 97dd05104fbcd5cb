import { answerHelper } from '../../functions/intake/answer-helper.ts';
import type { HelperNeeds } from '../../functions/intake/helper-needs.ts';
import { memorySheetEntries } from '../../shared/adapters/memory/sheet-entries.ts';
import { routes, type TellLanguage } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { sheetCodeOf, sheetVersion } from '../../shared/domain/submission/sheet.ts';
import { spoken } from '../../shared/wording/wording.ts';
import { aCode, anIntake, stateOf } from './intake.ts';

/** The code of a home whose tenant needs help; registered. */
export const homeCode = aCode(9);

/** The code that today's sheet of a language carries. */
export const sheetCode = (language: TellLanguage = 'en'): string =>
  sheetCodeOf({
    ...{ charter: adoptedEdition.id, rulebook: currentRulebook.id },
    ...{ language, version: sheetVersion },
  });

/** The same level for every promise, by the fields of the whole form. */
export const everyLevel = (level: string): Record<string, string> => ({
  reported: 'yes',
  ...Object.fromEntries(askedOfTenants(adoptedEdition).map(({ id }) => [`answer-${id}`, level])),
});

/** A sheet with a code, all levels, words and a way to be reached. */
export const aSheet = (): Record<string, string> => ({
  'hazard-none': 'yes',
  code: homeCode.text,
  ...everyLevel('2'),
  words: 'The quince tree leans on the wall.',
  email: 'someone@example.com',
  purpose: 'more',
  age: '50-to-64',
});

/** The reference that the page after a first entry shows. */
export const referenceOn = ({ body }: WebResponse): string =>
  /twt-receipt-code__code--short"[^>]*>([^<]+)</.exec(String(body))?.[1] ?? '';

/** The helper's mode with everything in memory, and helpers who use it. */
export const aHelpersDesk = async () => {
  const intake = await anIntake();
  await intake.register(homeCode);
  const entries = memorySheetEntries();
  const audited: unknown[][] = [];
  const needs: HelperNeeds = { ...intake.needs, entries, audit: (...line) => void audited.push(line) };
  const ask = async (
    path: string,
    fields: Record<string, string> | undefined,
    by: { helper: string; lang: TellLanguage },
    more: Partial<HelperNeeds> = {},
  ): Promise<WebResponse> => {
    await spoken(by.lang);
    return answerHelper(
      { ...needs, ...more },
      {
        method: fields ? 'POST' : 'GET',
        path,
        segments: path.split('/').slice(2),
        lang: by.lang,
        query: new URLSearchParams(),
        fields: new Map(Object.entries(fields ?? {})),
        person: { subject: by.helper },
      },
    );
  };
  /** One helper; the first is called "ada" unless named. */
  const helper = (subject = 'ada', lang: TellLanguage = 'en', more: Partial<HelperNeeds> = {}) => {
    const by = { helper: subject, lang };
    const paper = (fields?: Record<string, string>) => ask(routes.helperPaper(lang), fields, by, more);
    const phone = (fields?: Record<string, string>) => ask(routes.helperTelephone(lang), fields, by, more);
    return {
      start: () => ask(routes.helper(lang), undefined, by, more),
      at: (path: string, fields?: Record<string, string>) => ask(path, fields, by, more),
      phone,
      paper,
      /** Goes on from a page of the phone, or of paper. */
      say: (page: WebResponse, fields: Record<string, string>) => phone({ ...fields, state: stateOf(page) }),
      type: (page: WebResponse, fields: Record<string, string>) => paper({ ...fields, state: stateOf(page) }),
      /** Types a sheet for the first time and gives the reference that it is kept under. */
      enter: async (fields: Record<string, string>): Promise<string> =>
        referenceOn(
          await paper({
            ...{ ...fields, act: 'continue' },
            state: stateOf(await paper({ act: 'first', sheet: sheetCode(lang) })),
          }),
        ),
      /** The empty page of a second entry. */
      again: (reference: string) => paper({ act: 'second', reference }),
    };
  };
  return {
    ...intake,
    needs,
    entries,
    audited,
    helper,
    rows: () => [...intake.submissions.rows.values()].map(({ submission }) => submission),
    texts: () => [...intake.confidences.rows.values()].map(({ text }) => text),
  };
};
