import { describe, expect, test } from 'vitest';
import { publicCaseOf } from '../../../shared/domain/publication/cases-in-public.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import {
  acknowledge,
  aFailure,
  answered,
  day,
  delivered,
  opened,
  regulatorAcknowledges,
  story,
  time,
} from '../../support/cases.ts';

const seen = (today: string, ...commands: Parameters<typeof story>) =>
  publicCaseOf(story(...commands).view, day(today), currentRulebook);
/** The board was told on Friday 18 December 2026: ten working days later is Wednesday 6 January 2027. */
const told = [opened(), delivered()] as const;
const toRegulator = [
  ...told,
  time('2027-02-01'),
  delivered('2027-02-01', { step: 'regulator-notice', recipient: 'regulator' }),
] as const;

describe('a case in public', () => {
  test('is live from the day it is opened: association, commitment, state and dates', () => {
    const { association, commitment, state, timeline, inside } = seen('2026-12-17', opened());
    expect({ association, commitment, state }).toEqual({
      association: 'C9001',
      commitment: 'repairs',
      state: 'detected',
    });
    expect(timeline).toEqual([{ kind: 'opened', on: '2026-12-17' }]);
    expect(inside).toEqual({ kind: 'not-yet', from: undefined });
  });

  test('shows what is due once the board has been told', () => {
    expect(seen('2026-12-18', ...told).timeline).toEqual([
      { kind: 'opened', on: '2026-12-17' },
      { kind: 'board-told', on: '2026-12-18' },
      { kind: 'acknowledge-by', on: '2026-12-29' },
      { kind: 'answer-by', on: '2027-01-20' },
    ]);
  });

  test('keeps evidence back until ten working days after the board was told, and not a day longer', () => {
    expect(seen('2027-01-05', ...told).inside).toEqual({ kind: 'not-yet', from: '2027-01-06' });
    expect(seen('2027-01-06', ...told).inside.kind).toBe('open');
  });

  test('its evidence is coarse: whole tens of homes and fives of per cent', () => {
    const { inside } = seen('2027-01-07', ...told);
    expect(inside.kind === 'open' && inside.evidence).toEqual([
      { kind: 'serious', homesAtLeast: 60, failingAbout: 55, bar: 25 },
    ]);
    const odd = aFailure();
    if (odd.evidence.kind !== 'serious') throw new Error('wanted a serious failure');
    const failure = { ...odd, evidence: { ...odd.evidence, n: 67, failingShare: 53.7 } };
    const coarse = seen('2027-01-07', opened('2026-12-17', failure), delivered()).inside;
    expect(coarse.kind === 'open' && coarse.evidence).toEqual([
      { kind: 'serious', homesAtLeast: 60, failingAbout: 55, bar: 25 },
    ]);
  });

  test('a board that is late is late in public, and stays so', () => {
    const late = seen('2027-01-22', ...told, time('2027-01-22'));
    expect(late.late).toBe(true);
    expect(late.timeline.map((each) => each.kind)).toEqual([
      'opened',
      'board-told',
      'acknowledgement-late',
      'answer-late',
      'regulator-from',
    ]);
    const after = seen('2027-01-25', ...told, time('2027-01-22'), ...answered('2027-01-25'));
    expect(after.late).toBe(true);
    expect(after.timeline).toContainEqual({ kind: 'board-answered', on: '2027-01-25', late: true });
  });

  test('a board that is in time is said to be in time, and its answer comes with the evidence', () => {
    const commands = [...told, acknowledge('2026-12-21'), ...answered('2026-12-30')] as const;
    const before = seen('2027-01-05', ...commands);
    expect(before.timeline).toContainEqual({ kind: 'board-acknowledged', on: '2026-12-21', late: false });
    expect(before.timeline).toContainEqual({ kind: 'board-answered', on: '2026-12-30', late: false });
    expect(before.timeline.map((each) => each.kind)).not.toContain('answer-by');
    expect(JSON.stringify(before)).not.toContain('roofs');
    const after = seen('2027-01-07', ...commands).inside;
    expect(after.kind === 'open' && after.answer).toMatchObject({
      kind: 'accept',
      action: 'We repair the roofs.',
    });
  });

  test("the regulator's clock runs in public: due, late on the day after, very late, and acknowledged late", () => {
    expect(seen('2027-02-08', ...toRegulator).timeline).toContainEqual({
      kind: 'regulator-acknowledge-by',
      on: '2027-02-08',
    });
    expect(seen('2027-02-09', ...toRegulator).timeline).toContainEqual({
      kind: 'regulator-late',
      on: '2027-02-09',
    });
    // Told on Monday 1 February: fifteen working days are Monday 22 February.
    expect(seen('2027-02-22', ...toRegulator).timeline.at(-1)?.kind).toBe('regulator-late');
    expect(seen('2027-02-23', ...toRegulator).timeline.slice(-2)).toEqual([
      { kind: 'regulator-late', on: '2027-02-09' },
      { kind: 'regulator-very-late', on: '2027-02-23' },
    ]);
    const done = seen('2027-02-12', ...toRegulator, regulatorAcknowledges('2027-02-12'));
    expect(done.timeline.at(-1)).toEqual({ kind: 'regulator-acknowledged', on: '2027-02-12', late: true });
  });

  test('days stand in their order', () => {
    const days = seen('2027-03-01', ...toRegulator, regulatorAcknowledges('2027-02-12')).timeline.map(
      (each) => each.on,
    );
    expect(days).toEqual([...days].sort());
  });
});
