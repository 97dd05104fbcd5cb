import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginDraft } from '../../../functions/intake/draft.ts';
import { proveCode } from '../../../functions/intake/prove-code.ts';
import { submit } from '../../../functions/intake/submit.ts';
import type { WebResponse } from '../../../shared/contracts/web.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { checkSymbol } from '../../../shared/domain/submission/crockford.ts';
import { answers } from '../../../shared/domain/submission/submission.ts';
import { tokenBytes, tokenOf } from '../../../shared/domain/submission/token.ts';
import { addMinutes, instantOf } from '../../../shared/domain/time/calendar.ts';
import { aCode, anAssociation, answerPage, begin, seededChance, stateOf } from '../../support/intake.ts';
import { anIntakeInStore, type IntakeInStore } from '../../support/intake-in-store.ts';

const start = instantOf('2026-12-01T09:00:00.000Z');
const revoked = aCode(8);
const resting = aCode(9);
const mistaken = aCode(10);
const guessed = aCode(11);
const flooded = aCode(12);
const shared = aCode(13);

/** The same selector with another verifier, and a check symbol that fits. */
const wrongOf = ({ selector }: { selector: string }, symbol = '3'): string => {
  const symbols = selector + symbol.repeat(8);
  return symbols + checkSymbol(symbols);
};

let at: IntakeInStore;
beforeAll(async () => {
  at = await anIntakeInStore();
  for (const code of [resting, mistaken, guessed, flooded, shared]) await at.register(code);
  await at.register(revoked, true);
  await at.needs.codes.recordWrongTry(resting.selector, start, addMinutes(start, 15));
});
afterAll(() => at.stop());

/** All that is refused alike. */
const refused = {
  unknown: aCode(20).text,
  wrong: wrongOf(mistaken),
  revoked: revoked.text,
  resting: resting.text,
};

describe('one code, a thousand answers at once', () => {
  test('leave one voice: that of the newest page', async () => {
    const association = { id: anAssociation().id, name: anAssociation().name };
    const chance = seededChance(3);
    const level = (index: number) =>
      answers.parse({ [adoptedEdition.commitments[0]?.id ?? '']: 1 + (index % 5) });
    // Read once: what is to be seen here is what a thousand writes leave.
    const known = await at.needs.codes.find(shared.selector);
    const needs = { ...at.needs, codes: { ...at.needs.codes, find: async () => known } };
    const ended = await Promise.all(
      Array.from({ length: 1000 }, (_, index) =>
        submit(needs, {
          ...beginDraft(chance),
          ...{ association, code: shared.text, answers: level(index) },
          token: tokenOf(addMinutes(start, index), chance.bytes(tokenBytes)),
        }),
      ),
    );
    expect(new Set(ended.map(({ kind }) => kind))).toEqual(new Set(['received', 'superseded']));
    expect(ended.at(-1)).toMatchObject({ kind: 'received' });
    expect(await at.submissions.packedOf(association.id, 2026)).toHaveLength(1);
    const hash = await at.needs.voices.voiceOf(2026, shared.text);
    const standing = await at.needs.submissions.get({
      ...{ association: association.id, year: 2026, voice: { kind: 'home', hash } },
    });
    expect(standing?.submission.answers).toEqual(level(999));
  });
});

describe('a code that is unknown, wrong, revoked or resting', () => {
  test('asks the store and the keys for the same, and takes the same units', async () => {
    const made: string[] = [];
    for (const typed of Object.values(refused)) {
      at.calls.length = 0;
      expect(await proveCode(at.needs, typed)).toEqual({ kind: 'problem', says: 'refused' });
      made.push(
        at.calls
          .map(({ name, units }) => `${name} ${units ?? ''}`)
          .sort()
          .join(', '),
      );
    }
    expect(new Set(made).size).toBe(1);
    expect(made[0]).toBe('GenerateMacCommand codes , GetItemCommand 1, UpdateItemCommand 1');
  });

  test('gets the same answer: status, headers and every byte but what was typed', async () => {
    const page = await answerPage(at, await begin(at), {});
    const answered = async (code: string): Promise<WebResponse> => {
      const answer = await answerPage(at, page, { code });
      const body = String(answer.body).replaceAll(code, 'CODE').replaceAll(stateOf(answer), 'STATE');
      return { ...answer, body };
    };
    const all: WebResponse[] = [];
    for (const typed of Object.values(refused)) all.push(await answered(typed));
    for (const answer of all) expect(answer).toEqual(all[0]);
    expect(all[0]?.body).toContain('value="CODE"');
  });
});

describe('guessing', () => {
  test('rests a code for 15 minutes after ten wrong tries, and twice as long after each further one, up to a day', async () => {
    const rests: number[] = [];
    let now = start;
    for (let tries = 1; tries <= 18; tries += 1) {
      at.setNow(now);
      await proveCode(at.needs, wrongOf(guessed));
      const until = (await at.needs.codes.find(guessed.selector))?.coolsUntil;
      if (until === undefined) continue;
      rests.push((Date.parse(until) - Date.parse(now)) / 60_000);
      now = until;
    }
    expect(rests).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
    at.setNow(addMinutes(now, -1));
    expect(await proveCode(at.needs, guessed.text)).toMatchObject({ kind: 'problem' });
    at.setNow(now);
    expect(await proveCode(at.needs, guessed.text)).toMatchObject({ kind: 'proven' });
  });

  test('sixty times at once locks nobody out for longer than a day', async () => {
    at.setNow(start);
    await Promise.all(Array.from({ length: 60 }, () => proveCode(at.needs, wrongOf(flooded))));
    await proveCode(at.needs, wrongOf(flooded));
    at.setNow(addMinutes(start, 24 * 60));
    expect(await proveCode(at.needs, flooded.text)).toMatchObject({ kind: 'proven' });
  });
});
