import {
  CancelKeyDeletionCommand,
  DescribeKeyCommand,
  EnableKeyCommand,
  GenerateMacCommand,
  KMSClient,
  KMSInvalidStateException,
  NotFoundException,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { destroyYearKey, keepYearKey } from '../../../functions/administration/year-key.ts';
import { callersOf } from '../../../local/aws/callers.ts';
import { kms as localKms } from '../../../local/aws/kms.ts';
import { isRefusal } from '../../../local/aws/refusal.ts';
import { tallies } from '../../../local/functions/tallies.ts';
import { openState } from '../../../local/state.ts';
import { emptyWiring } from '../../../local/template/wiring.ts';
import { kmsVoices } from '../../../shared/adapters/kms/voices.ts';
import { kmsYearKeys } from '../../../shared/adapters/kms/year-keys.ts';
import { memorySubmissions } from '../../../shared/adapters/memory/submissions.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { instantOf } from '../../../shared/domain/time/calendar.ts';
import { temporaryFolder } from '../../local/support/temporary-folder.ts';
import { aSubmission } from '../../support/scoring.ts';

/** The key service of this machine behind the real client's commands, with keys for two years. */
const aService = () => {
  let now = instantOf('2026-11-24T09:00:00Z');
  const wiring = emptyWiring();
  for (const year of ['2025', '2026']) {
    const arn = `arn:aws:kms:eu-west-2:000000000000:key/${year}`;
    wiring.keys.set(arn, { id: year, arn, spec: 'HMAC_256', policy: [] });
  }
  const callers = callersOf(wiring, tallies(), () => {});
  const state = openState(temporaryFolder('year-key'));
  opened.push(state);
  const clock = { now: () => Date.parse(now) };
  const answer = localKms({ state, wiring, callers, clock });
  const asked = (operation: string) => (input: object) => {
    try {
      return answer({ kind: 'operator', name: 'operator' }, operation, input);
    } catch (fault) {
      if (!isRefusal(fault)) throw fault;
      const told = { message: fault.message, $metadata: {} };
      const { type } = fault.refusal;
      if (type === 'NotFoundException') throw new NotFoundException(told);
      if (type === 'KMSInvalidStateException') throw new KMSInvalidStateException(told);
      throw fault;
    }
  };
  const dated = (operation: string, of: (body: unknown) => unknown) => (input: object) =>
    of(asked(operation)(input));
  const inDates = (body: unknown): unknown =>
    JSON.parse(JSON.stringify(body), (name, value) =>
      name === 'DeletionDate' ? new Date(1000 * value) : value,
    );
  mock.on(DescribeKeyCommand).callsFake(dated('DescribeKey', inDates));
  mock.on(ScheduleKeyDeletionCommand).callsFake(dated('ScheduleKeyDeletion', inDates));
  mock.on(CancelKeyDeletionCommand).callsFake(asked('CancelKeyDeletion'));
  mock.on(EnableKeyCommand).callsFake(asked('EnableKey'));
  mock.on(GenerateMacCommand).callsFake(({ Message, ...rest }) => {
    const made = asked('GenerateMac')({ ...rest, Message: Buffer.from(Message).toString('base64') });
    return {
      Mac: Buffer.from(String(Object.entries(made ?? {}).find(([name]) => name === 'Mac')?.[1]), 'base64'),
    };
  });
  const kms = new KMSClient({ region: 'eu-west-2' });
  const yearKeys = { 2025: '2025', 2026: '2026' };
  const needs = {
    yearKeys: kmsYearKeys({ kms, yearKeys }),
    ...{ clock: { now: () => now }, rulebook: currentRulebook },
  };
  return {
    voices: kmsVoices({ kms, codesKey: '2026', yearKeys }),
    destroy: destroyYearKey(needs),
    keep: keepYearKey(needs),
    at: (moment: string) => {
      now = instantOf(moment);
    },
  };
};

const mock = mockClient(KMSClient);
const opened: { close(): void }[] = [];
beforeEach(() => {
  mock.reset();
});
afterAll(() => {
  for (const each of opened) each.close();
});

const code = '7K2QM9XR4TB8WC';

describe('destroying the key of a year', () => {
  test('is refused until 30 days after the year has ended, and says when it may be', async () => {
    const { destroy, at } = aService();
    at('2027-04-29T22:59:59Z');
    const early = await destroy('2026', '2026');
    expect(early.refused).toBe(true);
    expect(early.lines[0]).toContain('the key of 2026/27 may not be destroyed before 2027-04-30');
    at('2027-04-29T23:00:00Z');
    expect((await destroy('2026', '2026')).refused).toBe(false);
  });

  test('is refused unless the year is typed twice, and nothing is ordered', async () => {
    const { destroy } = aService();
    expect((await destroy('2025', undefined)).lines[0]).toMatch(/cannot be undone.*--confirm 2025$/);
    expect((await destroy('2025', '2026')).lines[0]).toMatch(/--confirm 2025 \(not 2026\)$/);
    expect(mock.commandCalls(ScheduleKeyDeletionCommand)).toHaveLength(0);
  });

  test('is ordered with seven days, says until when it can be taken back, and only once', async () => {
    const { destroy } = aService();
    const { refused, lines } = await destroy('2025', '2025');
    expect(refused).toBe(false);
    expect(lines[0]).toBe('The key of the reporting year 2025/26 is destroyed at 2026-12-01T09:00:00.000Z.');
    expect(lines[1]).toContain('npm run admin -- year-key keep 2025');
    expect(lines[2]).toContain('no home code can be joined to an answer');
    const again = await destroy('2025', '2025');
    expect([again.refused, again.lines[0]]).toEqual([
      true,
      'the key of 2025/26 ends at 2026-12-01T09:00:00.000Z already',
    ]);
  });

  test('is refused of a year that has no key, and of what is no year', async () => {
    const { destroy, keep } = aService();
    expect((await destroy('2024', '2024')).lines[0]).toContain('the reporting year 2024 has no key');
    expect((await keep('2024')).lines[0]).toContain('the reporting year 2024 has no key');
    expect((await destroy('25', '25')).lines[0]).toContain('"25" is no reporting year');
    expect((await keep('next')).lines[0]).toContain('"next" is no reporting year');
  });

  test('can be taken back before the day, and the same code then has the same voice', async () => {
    const { destroy, keep, voices, at } = aService();
    const before = await voices.voiceOf(2025, code);
    expect((await keep('2025')).lines[0]).toContain('nobody has ordered its end');
    await destroy('2025', '2025');
    at('2026-12-01T08:59:59Z');
    await expect(voices.voiceOf(2025, code)).rejects.toThrow('the key of reporting year 2025 is destroyed');
    expect((await keep('2025')).refused).toBe(false);
    expect(await voices.voiceOf(2025, code)).toBe(before);
  });

  test('leaves no way from a code to an answer: not at once, not after the day, and not by taking it back', async () => {
    const { destroy, keep, voices, at } = aService();
    const store = memorySubmissions();
    const voice = { kind: 'home' as const, hash: await voices.voiceOf(2025, code) };
    const sent = { ...aSubmission({ year: 2025, week: '2025-11-24' }), voice };
    await store.put(sent, new Uint8Array(8), 2_000_000_000);
    const found = async () =>
      store.get({ ...sent, voice: { ...voice, hash: await voices.voiceOf(2025, code) } });
    expect((await found())?.submission).toEqual(sent);
    await destroy('2025', '2025');
    await expect(found()).rejects.toThrow('the key of reporting year 2025 is destroyed, or on its way');
    at('2026-12-01T09:00:00Z');
    await expect(found()).rejects.toThrow('the key of reporting year 2025 is destroyed, or on its way');
    expect((await keep('2025')).lines[0]).toContain('it never had one, or it is destroyed already');
    expect((await destroy('2025', '2025')).refused).toBe(true);
    expect(await voices.voiceOf(2026, code)).toMatch(/^[\w-]{43}$/);
    expect(await store.packedOf(sent.association, 2025)).toHaveLength(1);
  });
});
