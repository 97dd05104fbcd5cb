import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { attachmentsOf } from '../../../functions/notices/case-file/attachments.ts';
import { caseFileOf } from '../../../functions/notices/case-file/contents.ts';
import { csvOf } from '../../../functions/notices/case-file/csv.ts';
import { fitted, mostPages, rooms } from '../../../functions/notices/case-file/fit.ts';
import { pdfOf } from '../../../functions/notices/case-file/pdf.ts';
import { printable } from '../../../functions/notices/case-file/pdf-text.ts';
import { sectionsOf } from '../../../functions/notices/case-file/sections.ts';
import { type CaseFile, caseFile, caseFileSchema } from '../../../shared/domain/escalation/case-file.ts';
import type { Scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import { scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import { aCaseFile, anAssociation, caseFileFacts, eventful, unanswered } from '../../support/case-files.ts';
import { hash } from '../../support/cases.ts';

const contentOf = async (ending: string, file = aCaseFile()): Promise<Uint8Array> => {
  const found = (await attachmentsOf(file, hash)).find((each) => each.filename.endsWith(ending));
  if (!found) throw new Error(`no file ends with ${ending}`);
  return found.content;
};
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pagesOf = (bytes: Uint8Array): number => [...latin(bytes).matchAll(/\/Type \/Page\b(?!s)/g)].length;

const figure = (more: { commitment?: string; n?: number; kind?: 'scored' | 'no-result' } = {}): Scorecard =>
  scorecard.parse({
    ...{ association: 'C9001', commitment: more.commitment ?? 'repairs', year: 2026, mode: 'web' },
    levels: { level1: 1, level2: 1, level3: 1, level4: 1, level5: 1, doesNotApply: 0 },
    result:
      more.kind === 'no-result'
        ? { kind: 'no-result', n: 4 }
        : { kind: 'scored', n: more.n ?? 64, score: 41, low: 30, high: 53 },
  });

describe('the case file', () => {
  test('is four files named for the case, the association and the day, with the sums of three', async () => {
    const files = await attachmentsOf(aCaseFile(), hash);
    const name = 'CASE-C9001-repairs-2026-1_larkfield-homes_2027-01-28';
    expect(files.map((each) => each.filename)).toEqual(
      ['pdf', 'csv', 'json', 'sha256'].map((each) => `${name}.${each}`),
    );
    const lines = new TextDecoder().decode(files[3]?.content).trimEnd().split('\n');
    expect(lines).toEqual(files.slice(0, 3).map((each) => `${hash(each.content)}  ${each.filename}`));
  });

  test('the same facts give the same bytes', async () => {
    expect(await attachmentsOf(aCaseFile(), hash)).toEqual(await attachmentsOf(aCaseFile(), hash));
  });

  test.each(['../../etc/passwd', 'Name\r\nX: y', '"; rm -rf', '株式会社', 'Tŷ Cymru'])(
    'a name of an association cannot shape a path or a header: %j',
    async (name) => {
      const file = aCaseFile(eventful(), { association: { ...anAssociation, name } });
      for (const each of await attachmentsOf(file, hash))
        expect(each.filename).toMatch(/^CASE-C9001-repairs-2026-1_[a-z0-9-]+_2027-01-28\.[a-z0-9]+$/);
    },
  );

  test('holds neither the name of a person, nor a word of a tenant, nor how many homes reported danger', async () => {
    const text = JSON.stringify(aCaseFile());
    expect(text).not.toContain('Jo Bloggs');
    expect(text).not.toContain('"homes":3');
    expect(aCaseFile().findings[1]).toMatchObject({
      kind: 'danger-cluster',
      atLeastHomes: 3,
      withinDays: 28,
    });
  });

  test('a share of fewer than ten homes is left out', () => {
    const history = unanswered();
    const events = history.events.map((event) =>
      event.kind === 'opened' && event.failure.evidence.kind === 'serious'
        ? { ...event, failure: { ...event.failure, evidence: { ...event.failure.evidence, failing: 9 } } }
        : event,
    );
    expect(aCaseFile(history).findings[0]).toHaveProperty('failingShare', 55);
    expect(caseFileOf(caseFileFacts({ ...history, events })).findings[0]).not.toHaveProperty('failingShare');
  });

  test('the latest figures are of the same promise and of thirty homes or more', () => {
    const scorecards = [
      figure(),
      figure({ commitment: 'listening' }),
      figure({ n: 29 }),
      figure({ kind: 'no-result' }),
    ];
    const { latest } = aCaseFile(eventful(), { latest: { asOf: '2027-01-27', scorecards } });
    expect(latest).toEqual([{ asOf: '2027-01-27', mode: 'web', n: 64, score: 41, low: 30, high: 53 }]);
  });

  test('a case that does not go to the regulator has none', () => {
    const history = eventful();
    const early = { view: { ...history.view, regulatorNoticeOwedAt: undefined }, events: history.events };
    expect(() => caseFileOf(caseFileFacts(early))).toThrow('does not go to the regulator');
  });
});

describe('its JSON', () => {
  test('names its schema and parses by it', async () => {
    const json: unknown = JSON.parse(new TextDecoder().decode(await contentOf('.json')));
    expect(caseFile.parse(json)).toEqual(aCaseFile());
    expect(json).toMatchObject({
      $schema: 'https://charter.example.org/data/case-file-1.schema.json',
      version: 1,
    });
  });

  test('the published schema allows nothing that is not in it, and describes its figures', () => {
    const schema = caseFileSchema('https://charter.example.org/data/case-file-1.schema.json');
    expect(schema).toMatchObject({
      $id: 'https://charter.example.org/data/case-file-1.schema.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
    });
    expect(JSON.stringify(schema)).toContain('95 % Wilson interval');
  });
});

describe('its CSV', () => {
  test('opens with a byte-order mark and reads back as part, item and value', async () => {
    const bytes = await contentOf('.csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: Record<string, string>[] = parse(Buffer.from(bytes), { bom: true, columns: true });
    expect(rows).toContainEqual({ part: 'finding 1', item: 'score', value: '31.7' });
    expect(rows).toContainEqual({ part: 'board', item: 'answerBy', value: '2027-01-20' });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('no cell runs as a formula: %j', (name) => {
    const csv = csvOf(aCaseFile(eventful(), { association: { ...anAssociation, name } }));
    const rows: string[][] = parse(csv, { bom: true });
    const value = rows.find(([part, item]) => part === 'association' && item === 'name')?.[2];
    expect(value).not.toMatch(/^[=+\-@\t\r]/);
    expect(value).toContain(name);
  });
});

describe('its PDF', () => {
  test('is tagged, in English, with a title that readers show', async () => {
    const text = latin(await contentOf('.pdf'));
    expect(text).toContain('/Marked true');
    expect(text).toContain('/Lang (en-GB)');
    expect(text).toContain('/DisplayDocTitle true');
    for (const each of [
      '/S /Document',
      '/S /H1',
      '/S /H2',
      '/S /P',
      '/S /L',
      '/S /LI',
      '/S /Table',
      '/S /TR',
      '/S /TH',
      '/S /TD',
    ])
      expect(text).toContain(each);
  });

  /** Everything that can grow, grown: what a case could become over a bad year, and more. */
  const grown = (times: number): CaseFile => {
    const file = aCaseFile();
    const [serious, danger] = file.findings;
    if (!serious || !danger || !file.board.answer) throw new Error('the case file has lost its findings');
    const long = 'Wörter of a board that has much to say, '.repeat(60).slice(0, 2000);
    const figures = { mode: 'web' as const, n: 64, score: 41, low: 30, high: 53 };
    return {
      ...file,
      findings: [serious, ...Array.from({ length: times }, () => danger)],
      latest: (['web', 'telephone', 'paper', 'panel-assisted'] as const).map((mode) => ({
        ...figures,
        ...{ mode, asOf: '2027-01-27' },
      })),
      published: Array.from({ length: times }, (_, index) => ({
        ...{
          ...figures,
          asOf: `20${26 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-05`,
        },
      })),
      board: { ...file.board, answer: { ...file.board.answer, kind: 'part', reason: long, action: long } },
      timeline: Array.from({ length: times }, () => file.timeline).flat(),
    };
  };

  test.each([1, 3, 6, 12, 40])(
    'stays within eight pages when everything in it is %i times as long',
    async (times) => {
      const file = grown(times);
      const pages = pagesOf(await pdfOf(file));
      expect(pages).toBeLessThanOrEqual(mostPages);
      expect(pages).toBeGreaterThan(3);
      expect(caseFile.parse(file)).toEqual(file);
    },
  );

  test('says at its top what it leaves out, and keeps the newest; what fits is whole', () => {
    const file = grown(40);
    const [widest] = rooms;
    if (!widest) throw new Error('there is no room at all');
    const { file: kept, left } = fitted(file, { ...widest, lines: 24, letters: 800 });
    expect(left).toEqual([
      `the oldest ${file.timeline.length - 24} of ${file.timeline.length} lines of the timeline`,
      'the last 29 of 41 findings',
      'the oldest 28 of 40 published figures',
      'the end of the answer of the board, where “…” stands',
    ]);
    expect(kept.timeline.at(-1)).toEqual(file.timeline.at(-1));
    expect(kept.published.at(-1)).toEqual(file.published.at(-1));
    expect(kept.board.answer?.reason).toMatch(/^Wörter.* …$/);
    expect(fitted(aCaseFile(), widest)).toEqual({ file: aCaseFile(), left: [] });
  });

  test('has one title, a heading for each group of factors, and a header for each row of its tables', async () => {
    const text = latin(await pdfOf(aCaseFile()));
    const count = (tag: string): number => text.split(`/S /${tag}\n`).length - 1;
    expect(count('H1')).toBe(1);
    expect(count('H2')).toBe(sectionsOf(aCaseFile()).filter((each) => each.kind === 'heading').length);
    expect(count('TH')).toBe(count('TR'));
    expect(count('TD')).toBe(count('TR'));
    expect(text.split('/Scope /Row').length - 1).toBe(count('TH'));
    expect(text.split('/Alt (').length - 1).toBe(count('Figure'));
    expect(text).toContain('/Tabs /S');
  });

  test('all four files together are far below seven megabytes', async () => {
    const files = await attachmentsOf(aCaseFile(), hash);
    expect(files.reduce((sum, each) => sum + each.content.byteLength, 0)).toBeLessThan(500_000);
  });

  test('shows what its fonts have, and something readable for the rest', () => {
    expect(printable('Tŷ “Cymru” – £5 naïve\u2028x 株')).toBe('Ty “Cymru” – £5 naïve x ?');
  });
});
