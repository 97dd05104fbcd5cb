import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoErasures } from '../../shared/adapters/dynamodb/erasures.ts';
import { dynamoMailSwitch } from '../../shared/adapters/dynamodb/mail-switch.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { mailSwitchRow } from '../../shared/adapters/dynamodb/parts/mail-state.ts';
import { memoryCases } from '../../shared/adapters/memory/cases.ts';
import { memoryErasures } from '../../shared/adapters/memory/erasures.ts';
import { associationId } from '../../shared/domain/association.ts';
import { moveOf } from '../../shared/domain/escalation/move.ts';
import { noticeId } from '../../shared/domain/escalation/notice.ts';
import type { Erasure } from '../../shared/domain/submission/erasure.ts';
import { aFailure, at, day, hash, opened, story } from '../support/cases.ts';
import { copyRow, type Store, startStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const inMemory = memoryCases();
const table = () => ({ client: store.client, table: store.tables.cases });
const stores = [
  ['memory', () => inMemory],
  [
    'DynamoDB',
    () => ({
      cases: dynamoCases(table()),
      notices: dynamoNotices(table()),
      mailSwitch: dynamoMailSwitch(table()),
    }),
  ],
] as const;

const lease = at('2026-12-17T13:00:00Z');

describe.each(stores)('mails in %s', (_, made) => {
  /** A case about this commitment, with the notice that it owes. */
  const owed = async (commitment: string) => {
    const { events } = story(opened('2026-12-17', aFailure({ commitment })));
    const move = moveOf(undefined, events, hash);
    await made().cases.append(move);
    const [notice] = move.notices;
    if (!notice) throw new Error('the case owes nothing');
    return notice;
  };

  test('are on at first; while they are off nobody gets a notice, and it stays due', async () => {
    const { notices, mailSwitch } = made();
    const notice = await owed('repairs');
    expect(await mailSwitch.state()).toBe('on');
    await mailSwitch.turn('off', lease);
    expect([await mailSwitch.state(), await notices.claim(notice, lease)]).toEqual(['off', undefined]);
    expect(await notices.get(notice)).toMatchObject({ status: 'due', attempts: 0 });
    await mailSwitch.turn('on', lease);
    expect(await notices.claim(notice, lease)).toMatchObject({ status: 'claimed' });
  });

  test('that a restore lost are known again, and sent before, when they come into being again', async () => {
    const { notices, mailSwitch } = made();
    const lost = {
      association: associationId.parse('C9001'),
      id: noticeId.parse('C9001-safety-2026-1_board-notice_secretary'),
    };
    const said = () => notices.recordOutcome(lost, 'delivery', at('2026-12-17T12:30:00Z'), 'ses-2');
    expect(await said()).toBe('unknown-notice');
    await mailSwitch.turn('off', lease);
    expect([await said(), await said()]).toEqual(['kept', 'kept']);
    await mailSwitch.turn('on', lease);
    const notice = await owed('safety');
    expect(notice.id).toBe(lost.id);
    expect(await notices.claim(notice, lease)).toBeUndefined();
    expect(await notices.get(notice)).toMatchObject({ status: 'sent', messageId: 'ses-2' });
  });
});

test('a table that was copied out of another sends nothing until somebody says so', async () => {
  await copyRow(store, 'cases', mailSwitchRow('the table before the restore', false));
  expect(await dynamoMailSwitch(table()).state()).toBe('off');
  await dynamoMailSwitch(table()).turn('on', lease);
  expect(await dynamoMailSwitch(table()).state()).toBe('on');
});

const taken: Erasure[] = [
  { kind: 'words', association: associationId.parse('C9001'), derived: 'w'.repeat(64) },
  { kind: 'report', derived: 'r'.repeat(64) },
];
describe.each([
  ['memory', memoryErasures],
  ['DynamoDB', () => dynamoErasures({ client: store.client, table: store.tables.ledger })],
] as const)('what tenants took back, in %s', (_, made) => {
  test('is listed from a day on, each once', async () => {
    const erasures = made();
    for (const each of [...taken, ...taken]) await erasures.note(each, day('2026-12-18'));
    expect(new Set(await erasures.since(day('2026-12-18')))).toEqual(new Set(taken));
    expect(await erasures.since(day('2026-12-19'))).toEqual([]);
  });
});

test('a note of what was taken back outlives every backup that could bring it back, and not by much', async () => {
  const { Items = [] } = await store.client.send(new ScanCommand({ TableName: store.tables.ledger }));
  const rows = Items.map((each) => unmarshall(each));
  expect(rows).toHaveLength(2);
  for (const { expires } of rows) expect(expires).toBe(Date.parse('2027-01-27T00:00:00Z') / 1000);
});
