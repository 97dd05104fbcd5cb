import { randomBytes } from 'node:crypto';
import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoReaderLog } from '../../shared/adapters/dynamodb/reader-log.ts';
import { dynamoThemes } from '../../shared/adapters/dynamodb/themes.ts';
import { dynamoWaitingReports } from '../../shared/adapters/dynamodb/waiting-reports.ts';
import { kmsConfidences } from '../../shared/adapters/kms/confidences.ts';
import { kmsDangerReports } from '../../shared/adapters/kms/danger-reports.ts';
import { kmsToldWords } from '../../shared/adapters/kms/told-words.ts';
import { memoryConfidences } from '../../shared/adapters/memory/confidences.ts';
import { memoryDangerReports } from '../../shared/adapters/memory/danger-reports.ts';
import { memoryReaderLog } from '../../shared/adapters/memory/reader-log.ts';
import { memoryThemes } from '../../shared/adapters/memory/themes.ts';
import { memoryToldWords } from '../../shared/adapters/memory/told-words.ts';
import { keys } from '../../shared/contracts/register.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { coding } from '../../shared/domain/reading/coding.ts';
import { dangerReport } from '../../shared/domain/reading/danger-report.ts';
import { readerLogEntry } from '../../shared/domain/reading/reader-log.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { localDate } from '../../shared/domain/time/calendar.ts';
import type { ConfidedReport, Confidences } from '../../shared/ports/confidences.ts';
import type { DangerReports, WaitingReports } from '../../shared/ports/danger-reports.ts';
import type { ReaderLog } from '../../shared/ports/reader-log.ts';
import type { Codings, Themes } from '../../shared/ports/themes.ts';
import type { ToldWords } from '../../shared/ports/told-words.ts';
import { at } from '../support/cases.ts';
import { anAssociation } from '../support/intake.ts';
import { startStore } from '../support/store.ts';

type Kept = {
  confidences: Confidences;
  reports: DangerReports;
  waiting: WaitingReports;
  words: ToldWords;
  log: ReaderLog;
  themes: Themes & Codings;
};

const association = anAssociation().id;
const other = anAssociation({ id: 'C9002' }).id;
const now = at('2026-12-01T09:00:00Z');
const expires = Date.parse('2027-11-30T00:00:00Z') / 1000;
const [hazard] = currentRulebook.danger.hazards;
const name = (of: number) => String(of).padStart(64, '0');

const report = (of: number, about = association, parts: Partial<ConfidedReport> = {}): ConfidedReport => ({
  derived: name(of),
  reading: `v${of}`,
  due: localDate.parse('2026-12-01'),
  report: dangerReport.parse({
    ...{ association: about, hazards: [hazard], sentOn: '2026-12-01', charter: adoptedEdition.id },
    words: name(of + 1000),
  }),
  expires,
  ...parts,
});

/** A key service that wraps a key by writing down what it was bound to, and opens it for nothing else. */
const wrapping = () => {
  const kms = mockClient(KMSClient);
  const wrapped = new Map<string, { key: Uint8Array; bound: string }>();
  kms.on(GenerateDataKeyCommand).callsFake(({ EncryptionContext }) => {
    const key = randomBytes(32);
    const name = randomBytes(24);
    wrapped.set(name.toString('hex'), {
      key: Uint8Array.from(key),
      bound: JSON.stringify(EncryptionContext),
    });
    return { Plaintext: key, CiphertextBlob: name };
  });
  kms.on(DecryptCommand).callsFake(({ CiphertextBlob, EncryptionContext }) => {
    const found = wrapped.get(Buffer.from(CiphertextBlob).toString('hex'));
    if (found?.bound !== JSON.stringify(EncryptionContext)) throw new Error('refused');
    return { Plaintext: Uint8Array.from(found.key) };
  });
  return kms;
};

const inMemory = (): Kept => {
  const confidences = memoryConfidences();
  const reports = memoryDangerReports(confidences.reports);
  return {
    ...{ confidences, reports, waiting: reports, log: memoryReaderLog(), themes: memoryThemes() },
    words: memoryToldWords(confidences.rows),
  };
};

let stop: () => Promise<void>;
let client: DynamoDBClient;
const kept: Record<string, Kept> = { memory: inMemory() };
const of = (where: string): Kept => kept[where] ?? inMemory();
const real = 'DynamoDB under a KMS key';
beforeAll(async () => {
  const store = await startStore();
  const kms = wrapping();
  client = store.client;
  const to = { client, table: store.tables.confidences, kms: new KMSClient({ region: 'eu-west-2' }) };
  const cases = { client, table: store.tables.cases };
  kept[real] = {
    confidences: kmsConfidences({ ...to, vaultKey: 'the vault key' }),
    ...{ reports: kmsDangerReports(to), waiting: dynamoWaitingReports(to), words: kmsToldWords(to) },
    ...{ log: dynamoReaderLog(cases), themes: dynamoThemes(cases) },
  };
  stop = async () => {
    kms.restore();
    await store.stop();
  };
});
afterAll(() => stop());

describe.each(['memory', real])('reports of danger in %s', (where) => {
  test('wait in the order of their days, open as they were told, and leave the queue once they are settled', async () => {
    const { confidences, reports, waiting } = of(where);
    await confidences.keepReport(report(2, other, { due: localDate.parse('2026-12-02') }));
    await confidences.keepReport(report(1));
    expect(await waiting.waiting(now)).toEqual([
      { key: name(1), reading: 'v1', due: '2026-12-01' },
      { key: name(2), reading: 'v2', due: '2026-12-02' },
    ]);
    expect((await reports.open(now)).map((each) => each.report)).toEqual([
      report(1).report,
      report(2, other).report,
    ]);
    await waiting.settle({ key: name(1), reading: 'v1' });
    expect((await waiting.waiting(now)).map(({ key }) => key)).toEqual([name(2)]);
    expect((await reports.open(now)).map(({ key }) => key)).toEqual([name(2)]);
    expect((await reports.about(association, now)).map(({ key }) => key)).toEqual([name(1)]);
    expect((await reports.get(name(1), now))?.report).toEqual(report(1).report);
  });

  test('sent again as they were stay settled or come back; changed, they wait anew', async () => {
    const { confidences, waiting } = of(where);
    await confidences.keepReport(report(3));
    await waiting.settle({ key: name(3), reading: 'an older version' });
    expect((await waiting.waiting(now)).map(({ key }) => key)).toContain(name(3));
    await waiting.settle({ key: name(3), reading: 'v3' });
    await confidences.keepReport(report(3, association, { reading: 'v3b' }));
    expect((await waiting.waiting(now)).map(({ reading }) => reading)).toContain('v3b');
  });

  test('are gone when they are taken back, and when their time is over', async () => {
    const { confidences, reports, waiting } = of(where);
    await confidences.keepReport(report(4));
    await confidences.forgetReport(name(4));
    await confidences.forgetReport(name(4));
    await confidences.keepReport(report(5, association, { expires: Date.parse(now) / 1000 }));
    await waiting.settle({ key: name(4), reading: 'v4' });
    expect(await reports.get(name(4), now)).toBeUndefined();
    expect(await reports.get(name(5), now)).toBeUndefined();
    expect((await waiting.waiting(now)).map(({ key }) => key)).not.toContain(name(5));
  });
});

describe.each(['memory', real])('words in %s', (where) => {
  const words = (derived: string, week: string, until = expires) => ({
    ...{ association, kind: 'words' as const, derived, week, expires: until },
    text: JSON.stringify({ words: `of ${week}`, private: false }),
  });

  test('are listed by week without a contact, and opened one by one', async () => {
    const { confidences, words: told } = of(where);
    await confidences.keep(words(name(8), '2026-12-07'));
    await confidences.keep(words(name(9), '2026-11-30'));
    await confidences.keep(words(name(10), '2026-11-30', Date.parse(now) / 1000));
    await confidences.keep({ ...words(name(11), '2026-11-30'), kind: 'contact' });
    expect(await told.listed(association, now)).toEqual([
      { text: name(9), week: '2026-11-30' },
      { text: name(8), week: '2026-12-07' },
    ]);
    expect(await told.listed(other, now)).toEqual([]);
    expect(await told.open(association, name(8), now)).toEqual({ words: 'of 2026-12-07', private: false });
    for (const gone of [name(10), name(11), name(12)])
      expect(await told.open(association, gone, now)).toBeUndefined();
  });
});

describe.each(['memory', real])("the readers' log in %s", (where) => {
  const entry = (parts: object) =>
    readerLogEntry.parse({ kind: 'opened', at: now, by: 'ottoline', ...parts });
  const found = {
    ...{ kind: 'found', association, charter: '2019', year: 2026 },
    reading: { finding: 'not-confirmed', reason: 'too-little-told' },
  };

  test('keeps every opening, one finding of each reader, and the order of time', async () => {
    const { log } = of(where);
    expect(await log.note('a', entry({ ...found, at: '2026-12-01T09:02:00.000Z' }))).toBe('noted');
    expect(await log.note('a', entry({}))).toBe('noted');
    expect(await log.note('a', entry({ at: '2026-12-01T09:01:00.000Z' }))).toBe('noted');
    expect(await log.note('a', entry({ ...found, at: '2026-12-01T09:03:00.000Z' }))).toBe('known');
    expect(await log.note('a', entry({ ...found, at: '2026-12-01T09:03:00.000Z', by: 'idris' }))).toBe(
      'noted',
    );
    expect((await log.of('a')).map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'opened ottoline',
      'opened ottoline',
      'found ottoline',
      'found idris',
    ]);
    expect(await log.of('b')).toEqual([]);
  });
});

describe.each(['memory', real])('themes in %s', (where) => {
  const [promise] = adoptedEdition.commitments;
  const [theme] = currentRulebook.themes.ids;
  const coded = (text: number, about = association) =>
    coding.parse({
      ...{ association: about, text: name(text), quarter: '2026-10-01', commitment: promise?.id },
      ...{ themes: [theme], by: 'ottoline', at: now },
    });

  test('are given once to each text and counted by association', async () => {
    const { themes } = of(where);
    for (let text = 0; text < 10; text += 1) expect(await themes.keep(coded(text))).toBe('kept');
    expect(await themes.keep({ ...coded(3), themes: [] })).toBe('known');
    await themes.keep(coded(3, other));
    expect(await themes.themesOf(association)).toEqual([
      { commitment: promise?.id, quarter: '2026-10-01', themes: [{ theme, atLeast: 10 }] },
    ]);
    expect(await themes.themesOf(other)).toEqual([]);
    expect((await themes.codedTexts(other)).has(name(3))).toBe(true);
  });
});

test('the row of a report shows the day by which it is read, and neither association, danger nor words', async () => {
  await of(real).confidences.keepReport(report(20));
  const Key = marshall(keys.dangerReport(name(20)));
  const { Item = {} } = await client.send(new GetItemCommand({ TableName: 'confidences', Key }));
  const { body, dataKey, ...plain } = unmarshall(Item);
  expect(plain).toEqual({ pk: 'danger-report', sk: name(20), reading: 'v20', due: '2026-12-01', expires });
  for (const hidden of [association, hazard ?? '', name(1020)])
    expect(Buffer.from(body).includes(hidden)).toBe(false);
});
