import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { attachmentsOf } from '../../../functions/notices/case-file/attachments.ts';
import { caseFileOf } from '../../../functions/notices/case-file/contents.ts';
import { csvOf } from '../../../functions/notices/case-file/csv.ts';
import { printable } from '../../../functions/notices/case-file/pdf-text.ts';
import { caseFile, caseFileSchema } from '../../../shared/domain/escalation/case-file.ts';
import type { Scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import { scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import { aCaseFile, anAssociation, caseFileFacts, eventful, unanswered } from '../../support/case-files.ts';
import { day, hash } from '../../support/cases.ts';

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

  test('stays within eight pages with the longest answer and many events', async () => {
    const long = 'A long reason of a board that has much to say. '.repeat(42).slice(0, 2000);
    const history = eventful();
    const view = {
      ...history.view,
      answer: { kind: 'part' as const, reason: long, action: long, by: day('2027-06-30'), owner: 'x' },
    };
    const file = caseFileOf(caseFileFacts({ view, events: history.events }));
    const timeline = Array.from({ length: 20 }, () => file.timeline).flat();
    const pages = pagesOf(await contentOf('.pdf', { ...file, timeline }));
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThanOrEqual(8);
  });

  test('all four files together are far below seven megabytes', async () => {
    const files = await attachmentsOf(aCaseFile(), hash);
    expect(files.reduce((sum, each) => sum + each.content.byteLength, 0)).toBeLessThan(500_000);
  });

  test('shows what its fonts have, and something readable for the rest', () => {
    expect(printable('Tŷ “Cymru” – £5 naïve\u2028x 株')).toBe('Ty “Cymru” – £5 naïve x ?');
  });
});
