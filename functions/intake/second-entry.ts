import type { WebResponse } from '../../shared/contracts/web.ts';
import { parseEntryReference } from '../../shared/domain/submission/entry-reference.ts';
import {
  type Decision,
  type Difference,
  decideEntry,
  type Reconciled,
  reconcileEntries,
} from '../../shared/domain/submission/reconcile.ts';
import { tokenBytes, tokenOf } from '../../shared/domain/submission/token.ts';
import { spoken } from '../../shared/wording/wording.ts';
import { alreadySent } from './already-sent.ts';
import { askForSheet } from './ask-for-sheet.ts';
import { retryAfter } from './busy.ts';
import { type Draft, notSaid } from './draft.ts';
import type { HelperNeeds, HelperRequest } from './helper-needs.ts';
import { helperSubmit, overtaken, refused } from './helper-parts.ts';
import { entryDifferPage, rightField } from './pages/entry-differ-page.ts';
import { entryAlreadyPage, entrySentPage } from './pages/entry-done-page.ts';
import type { Fields } from './read-answers.ts';
import {
  type EnteredSheet,
  type FirstEntry,
  firstUnder,
  madeBy,
  readAs,
  type Step,
  sealStep,
  shown,
} from './sheet-entry.ts';
import { asksOfSheet, readSheet, showTyping } from './typing.ts';
import { blankDraft, entryOf, wholeFieldsOf } from './whole-form.ts';

type Second = Extract<Step, { step: 'second' }>;
type Deciding = Extract<Step, { step: 'decide' }>;

const pageOf = ({ stylesheet }: HelperNeeds, { sheet }: Second | Deciding) => ({
  lang: sheet.language,
  stylesheet,
});

const notWaiting = (needs: HelperNeeds, of: Second | Deciding): WebResponse =>
  askForSheet(needs, of.sheet.language, {
    typed: { reference: shown(of.reference) },
    problem: { field: 'reference', says: 'reference-not-found' },
  });

/** Opens an empty page to type a sheet once more, by the reference on it; not for whoever typed it first. */
export const startSecond = async (
  needs: HelperNeeds,
  { lang, person }: HelperRequest,
  typed: string,
): Promise<WebResponse> => {
  const problem = (says: 'reference-not-found' | 'reference-same-helper' | `reference-${Wrong}`) =>
    askForSheet(needs, lang, { typed: { reference: typed }, problem: { field: 'reference', says } });
  const read = parseEntryReference(typed);
  if ('problem' in read) return problem(`reference-${read.problem}`);
  const first = await firstUnder(needs, read.reference);
  if (!first) return problem('reference-not-found');
  if (first.by === madeBy(needs, first.secret, person.subject)) return problem('reference-same-helper');
  const reference = read.reference.text;
  return showTyping(needs, { step: 'second', by: person.subject, sheet: first.sheet, reference });
};
type Wrong = Extract<ReturnType<typeof parseEntryReference>, { problem: unknown }>['problem'];

/** The first entry, where it still waits and another helper made it. */
const firstOf = async (needs: HelperNeeds, of: Second | Deciding): Promise<FirstEntry | undefined> => {
  const first = await firstUnder(needs, { text: of.reference });
  return first && first.by !== madeBy(needs, first.secret, of.by) ? first : undefined;
};

const sendSheet = async (
  needs: HelperNeeds,
  of: Second | Deciding,
  typed: Fields,
  [draft, compared]: [Draft, Reconciled],
): Promise<WebResponse> => {
  const page = pageOf(needs, of);
  const reference = { text: of.reference };
  if (await alreadySent(needs, draft)) {
    await needs.entries.forget(reference);
    return { status: 200, body: entryAlreadyPage(page) };
  }
  const token = tokenOf(needs.clock.now(), needs.chance.bytes(tokenBytes));
  const sent = await helperSubmit(needs, { ...draft, token }, 'paper');
  switch (sent?.kind) {
    case undefined:
      return refused;
    case 'received':
      await needs.entries.forget(reference);
      needs.audit('sheet sent', { helper: of.by, entry: of.reference });
      return { status: 200, body: entrySentPage({ ...page, ...compared }) };
    case 'busy':
      return { status: 503, headers: retryAfter, body: '' };
    case 'code-withdrawn':
      return showTyping(needs, secondOf(of), typed, [{ field: 'code', says: sent.kind }]);
    case 'conflict':
    case 'superseded':
    case 'withdrawn':
      return overtaken(needs, page.lang, sent.kind);
    default:
      return sent satisfies never;
  }
};

const secondOf = ({ by, sheet, reference }: Second | Deciding): Second => ({
  step: 'second',
  ...{ by, sheet, reference },
});

/** The landlords that two entries name, by id, for the page that shows both. */
const landlordsIn = async (needs: HelperNeeds, entries: readonly Fields[]): Promise<Map<string, string>> => {
  const wanted = entries.flatMap(({ association }) => (association === undefined ? [] : [association]));
  if (wanted.length === 0) return new Map();
  const all = await needs.associations.list();
  return new Map(all.filter(({ id }) => wanted.includes(id)).map(({ id, name }) => [id, `${name} (${id})`]));
};

/** As the questions stand on the sheet, which the helper holds. */
const inOrder = (sheet: EnteredSheet, differences: readonly Difference[]): Difference[] => {
  const order = wholeFieldsOf(blankDraft({ ...sheet, secret: '' }));
  return [...differences].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
};

const showDifferences = async (
  needs: HelperNeeds,
  of: Deciding,
  [first, compared]: [FirstEntry, Reconciled],
  tried: { chosen: ReadonlyMap<string, string>; undecided: readonly string[] },
): Promise<WebResponse> => {
  await spoken(of.sheet.language);
  const body = entryDifferPage({
    ...pageOf(needs, of),
    state: await sealStep(needs, of),
    reference: shown(of.reference),
    ...{ asks: asksOfSheet(of.sheet), notSaid, ...tried },
    differences: inOrder(of.sheet, compared.differences),
    landlords: await landlordsIn(needs, [first.entry, of.entry]),
  });
  return { status: 200, body };
};

/** Compares a second entry with the first: sends it where they agree, or shows where they differ. */
export const compareEntries = async (needs: HelperNeeds, of: Second, typed: Fields): Promise<WebResponse> => {
  const first = await firstOf(needs, of);
  if (!first) return notWaiting(needs, of);
  const read = await readSheet(needs, of, typed, first.secret);
  if ('answer' in read) return read.answer;
  const entry = entryOf(read.draft, typed);
  const compared = reconcileEntries(first.entry, entry, readAs);
  if (compared.differences.length === 0) return sendSheet(needs, of, typed, [read.draft, compared]);
  const { by, sheet, reference } = of;
  const deciding: Deciding = { step: 'decide', by, sheet, reference, typed, entry };
  return showDifferences(needs, deciding, [first, compared], { chosen: new Map(), undecided: [] });
};

const decisionsIn = (compared: Reconciled, fields: Fields): Map<string, Decision> | undefined => {
  const decisions = new Map<string, Decision>();
  const known = compared.differences.map(({ field }) => rightField(field));
  if (Object.keys(fields).some((name) => !known.includes(name))) return undefined;
  for (const { field } of compared.differences) {
    const chosen = fields[rightField(field)];
    if (chosen === undefined) continue;
    if (chosen !== 'first' && chosen !== 'second') return undefined;
    decisions.set(field, chosen);
  }
  return decisions;
};

/** Takes the decisions where two entries differed, and sends the sheet when all are made. */
export const decideAndSend = async (
  needs: HelperNeeds,
  of: Deciding,
  fields: Fields,
): Promise<WebResponse> => {
  const first = await firstOf(needs, of);
  if (!first) return notWaiting(needs, of);
  const compared = reconcileEntries(first.entry, of.entry, readAs);
  const decisions = decisionsIn(compared, fields);
  if (!decisions) return refused;
  const decided = decideEntry(of.entry, compared.differences, decisions);
  if (decided.kind === 'undecided')
    return showDifferences(needs, of, [first, compared], { chosen: decisions, undecided: decided.fields });
  const read = await readSheet(needs, secondOf(of), decided.entry, first.secret);
  if ('answer' in read) return read.answer;
  return sendSheet(needs, of, decided.entry, [read.draft, compared]);
};
