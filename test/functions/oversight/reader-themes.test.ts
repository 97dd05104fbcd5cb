import { beforeEach, describe, expect, test } from 'vitest';
import { routes } from '../../../shared/contracts/routes.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../../shared/domain/charter/charter.ts';
import { type Coding, coding, quarterOf, shownThemes } from '../../../shared/domain/reading/coding.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { anAssociation } from '../../support/intake.ts';
import { type ReadingDesk, reading } from '../../support/reading.ts';

const association = anAssociation().id;
const path = routes.readerThemes('en');
const [promise] = askedOfTenants(adoptedEdition);
const [slow, rude] = currentRulebook.themes.ids;
if (!promise || !slow || !rude) throw new Error('the editions have no promise or no themes');

let desk: ReadingDesk;
beforeEach(async () => {
  desk = await reading();
});
const open = () => desk.ask('ottoline', { act: 'open-words', association }, path);
const textIn = (body: unknown) => /name="text" value="(\w+)"/.exec(String(body))?.[1] ?? '';
const code = async (fields: Record<string, string>, act = 'code-and-stop') => {
  const { body } = await open();
  return desk.ask('ottoline', { act, association, text: textIn(body), ...fields }, path);
};
const fitting = { promise: promise.id, [`theme-${slow}`]: 'yes' };

describe('giving themes', () => {
  test('lists associations with texts, and none of the text; opening one is written down', async () => {
    await desk.tell({ hazards: [], words: 'It took nine weeks.' });
    const { body } = await desk.ask('ottoline', undefined, path);
    expect(body).toContain('1 text waits');
    expect(body).not.toContain('nine weeks');
    expect((await open()).body).toContain('nine weeks');
    expect(desk.log.rows).toMatchObject([
      { what: expect.stringMatching(/^words-/), entry: { kind: 'opened', by: 'ottoline' } },
    ]);
  });

  test('never shows a text that is for readers of danger only, and asks for it no more', async () => {
    await desk.tell({ hazards: [], words: 'private canary', wordsPrivate: true });
    expect((await open()).status).toBe(303);
    expect(desk.log.rows).toEqual([]);
    expect((await desk.ask('ottoline', undefined, path)).body).toContain('No text waits');
    expect(await desk.codings.themesOf(association)).toEqual([]);
  });

  test('keeps what was chosen, once, and goes on with the next', async () => {
    await desk.tell({ hazards: [], words: 'first text' });
    await desk.tell({ hazards: [], words: 'second text' });
    const next = await code(fitting, 'code');
    expect(next.status).toBe(200);
    const last = await desk.ask(
      'ottoline',
      { act: 'code', association, text: textIn(next.body), ...fitting },
      path,
    );
    expect(last.status).toBe(303);
    expect((await desk.codings.codedTexts(association)).size).toBe(2);
  });

  test.each([
    { fields: {}, says: 'Choose a promise' },
    { fields: { promise: promise.id }, says: 'Choose at least one theme' },
    { fields: { promise: 'no-such-promise', [`theme-${slow}`]: 'yes' }, says: 'Choose a promise' },
  ])('asks again where something is missing: $says', async ({ fields, says }) => {
    await desk.tell({ hazards: [], words: 'a text' });
    const again = await code(fields);
    expect(again.status).toBe(400);
    expect(again.body).toContain(says);
    expect((await desk.codings.codedTexts(association)).size).toBe(0);
  });

  test('takes a text about no promise, without a theme', async () => {
    await desk.tell({ hazards: [], words: 'a text' });
    expect((await code({ promise: 'none' })).headers?.location).toContain('done=coded');
    expect((await desk.codings.codedTexts(association)).size).toBe(1);
  });
});

const codings = (count: number, parts: Partial<Coding> = {}): Coding[] =>
  Array.from({ length: count }, (_, index) =>
    coding.parse({
      association,
      text: `${JSON.stringify(parts).length}${index}`.padStart(64, '0'),
      quarter: '2026-10-01',
      commitment: promise.id,
      themes: [slow],
      by: 'ottoline',
      at: '2026-12-01T09:00:00.000Z',
      ...parts,
    }),
  );

describe('what panels see of it', () => {
  const shown = (...all: Coding[][]) => shownThemes(all.flat(), currentRulebook);

  test('no theme of fewer texts than the smallest published cell', () => {
    expect(shown(codings(9))).toEqual([]);
    expect(shown(codings(10), codings(9, { themes: [rude] }))).toEqual([
      { commitment: promise.id, quarter: '2026-10-01', themes: [{ theme: slow, atLeast: 10 }] },
    ]);
  });

  test('the same for one text more, until there are five', () => {
    for (const count of [10, 11, 14]) expect(shown(codings(count))[0]?.themes[0]?.atLeast).toBe(10);
    expect(shown(codings(15))[0]?.themes[0]?.atLeast).toBe(15);
  });

  test('promises and quarters apart, and nothing of texts about no promise', () => {
    const { commitment: _, ...none } = codings(1)[0] ?? {};
    expect(shown(codings(12), codings(12, { quarter: localDate.parse('2026-07-01') }))).toHaveLength(2);
    expect(shown(Array.from({ length: 20 }, () => coding.parse(none)))).toEqual([]);
  });

  test.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-12-31', '2026-10-01'],
  ])('%s lies in the quarter from %s', (day, first) => {
    expect(quarterOf(localDate.parse(day))).toBe(first);
  });
});
