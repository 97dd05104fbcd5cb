import { beforeEach, describe, expect, test } from 'vitest';
import type { Needs } from '../../../functions/intake/needs.ts';
import { proveCode } from '../../../functions/intake/prove-code.ts';
import { checkSymbol } from '../../../shared/domain/submission/crockford.ts';
import { addMinutes } from '../../../shared/domain/time/calendar.ts';
import { aCode, anIntake, type Intake } from '../../support/intake.ts';

const code = aCode(7);
/** The same selector with another verifier, and a check symbol that fits. */
const wrong = (symbol: string): string => {
  const symbols = code.selector + symbol.repeat(8);
  return symbols + checkSymbol(symbols);
};
const refused = { kind: 'problem', says: 'refused' };

let intake: Intake;
beforeEach(async () => {
  intake = await anIntake();
  await intake.register(code);
});
const tryOn = (typed: string) => proveCode(intake.needs, typed);

/** Names of the calls that a try makes. */
const callsOf = async (typed: string): Promise<string[]> => {
  const calls: string[] = [];
  const noted = <T extends object>(ports: T): T =>
    new Proxy(ports, {
      get: (target, name, receiver) => {
        calls.push(String(name));
        return Reflect.get(target, name, receiver);
      },
    });
  const { codes, voices, associations, clock } = intake.needs;
  const needs: Pick<Needs, 'codes' | 'voices' | 'associations' | 'clock'> = {
    codes: noted(codes),
    voices: noted(voices),
    associations: noted(associations),
    clock,
  };
  await proveCode(needs, typed);
  return calls.sort();
};

describe('a code', () => {
  test('that is right names its association', async () => {
    expect(await tryOn(code.text)).toMatchObject({
      kind: 'proven',
      code: code.text,
      association: { id: 'C9001' },
    });
  });

  test('that is unknown, wrong, revoked or resting makes the same calls and gets the same answer', async () => {
    const revoked = aCode(8);
    const resting = aCode(9);
    await intake.register(revoked, undefined, true);
    await intake.register(resting);
    const now = intake.needs.clock.now();
    await intake.codes.recordWrongTry(resting.selector, now, addMinutes(now, 15));
    const tries = [aCode(20).text, wrong('3'), revoked.text, resting.text];
    for (const typed of tries) expect(await tryOn(typed)).toEqual(refused);
    const calls = await Promise.all(tries.map(callsOf));
    expect(new Set(calls.map((each) => each.join())).size).toBe(1);
    expect(calls[0]).toEqual(['find', 'proofOf', 'recordWrongTry']);
  });

  test('rests after ten wrong tries, even for the right one, and works again after', async () => {
    for (let tries = 0; tries < 9; tries += 1) await tryOn(wrong('3'));
    expect((await intake.codes.find(code.selector))?.coolsUntil).toBeUndefined();
    await tryOn(wrong('3'));
    expect(await tryOn(code.text)).toEqual(refused);
    intake.setNow('2026-12-01T09:14:59.000Z');
    expect(await tryOn(code.text)).toEqual(refused);
    intake.setNow('2026-12-01T09:15:00.000Z');
    expect(await tryOn(code.text)).toMatchObject({ kind: 'proven' });
    expect((await intake.codes.find(code.selector))?.wrongTries).toBe(0);
  });

  test('that rests is not made to rest longer by more wrong tries', async () => {
    for (let tries = 0; tries < 500; tries += 1) await tryOn(wrong('3'));
    intake.setNow('2026-12-01T09:15:00.000Z');
    expect(await tryOn(code.text)).toMatchObject({ kind: 'proven' });
  });

  test('with a slip is told so without asking anyone', async () => {
    expect(await callsOf(`${code.text.slice(0, -1)}0`)).toEqual([]);
    expect(await tryOn('')).toEqual({ kind: 'problem', says: 'empty' });
  });
});
