import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type CodeSheet, issueCodes } from '../../../functions/administration/codes-issue.ts';
import { memoryAssociations } from '../../../shared/adapters/memory/associations.ts';
import { memoryCodes } from '../../../shared/adapters/memory/codes.ts';
import { memoryVoices } from '../../../shared/adapters/memory/voices.ts';
import { association } from '../../../shared/domain/association.ts';
import { type HomeCode, homeCodeFrom } from '../../../shared/domain/submission/home-code.ts';
import type { Chance } from '../../../shared/ports/chance.ts';
import type { Codes } from '../../../shared/ports/codes.ts';

const oak = association.parse({
  id: 'C9001',
  name: 'Oak Homes',
  registeredOn: '1984-07-20',
  designation: 'Non-profit',
  corporateForm: 'Company',
  homes: 100,
  homesAsOf: '2026-03-31',
});
const ash = association.parse({ ...oak, id: 'C9002', name: 'Ash Homes' });

/** Bytes that follow from a seed and differ at each call. */
const chanceOf = (seed: string): Chance => {
  let calls = 0;
  return {
    bytes: (count) => {
      calls += 1;
      return new Uint8Array(createHash('sha256').update(`${seed} ${calls}`).digest().subarray(0, count));
    },
  };
};

const crash = 'the machine stopped';

/** A desk that outlives crashes: the sheet's two names, the register of codes, and a fuse that blows at a step. */
const desk = () => {
  const codes = memoryCodes();
  let unfinished: { association: string; codes: HomeCode[] } | undefined;
  let finished: HomeCode[] | undefined;
  let stepsLeft = Number.POSITIVE_INFINITY;
  const step = async <T>(what: () => Promise<T>): Promise<T> => {
    if (stepsLeft <= 0) throw new Error(crash);
    stepsLeft -= 1;
    return what();
  };
  const sheet: CodeSheet = {
    isThere: async () => finished !== undefined,
    unfinished: async () => unfinished,
    keep: (id, all) =>
      step(async () => {
        unfinished = { association: id, codes: [...all] };
      }),
    finish: () =>
      step(async () => {
        finished = unfinished?.codes;
        unfinished = undefined;
      }),
  };
  const stepping: Codes = { ...codes, add: (some) => step(() => codes.add(some)) };
  const voices = memoryVoices();
  const issue = (
    seed: string,
    registration: string,
    homes: number,
    crashAfter = Number.POSITIVE_INFINITY,
  ) => {
    stepsLeft = crashAfter;
    const associations = memoryAssociations([oak, ash]);
    return issueCodes({ associations, codes: stepping, voices, chance: chanceOf(seed), sheet })(
      registration,
      homes,
    );
  };
  const works = async (code: HomeCode): Promise<boolean> =>
    (await codes.find(code.selector))?.proof === (await voices.proofOf(code.text));
  return { issue, works, codes, finished: () => finished, unfinished: () => unfinished?.codes };
};

describe('issuing codes', () => {
  test('every home gets a code of its own that works, and the register holds only hashes', async () => {
    const { issue, works, finished, codes } = desk();
    expect(await issue('a', 'c 9001', 60)).toEqual({ kind: 'issued', codes: 60, resumed: false });
    const all = finished() ?? [];
    expect(new Set(all.map((each) => each.text)).size).toBe(60);
    expect(await Promise.all(all.map(works))).toEqual(all.map(() => true));
    const first = all[0] ?? homeCodeFrom(new Uint8Array(13));
    expect(JSON.stringify(await codes.find(first.selector))).not.toContain(first.text.slice(5));
  });

  test('a crash after any step leaves no code that works and stands nowhere, and a second try finishes it', async () => {
    for (let crashAfter = 0; crashAfter <= 4; crashAfter += 1) {
      const { issue, works, finished, unfinished } = desk();
      await expect(issue('a', 'C9001', 60, crashAfter)).rejects.toThrow(crash);
      expect(finished()).toBeUndefined();
      const kept = unfinished();
      const known = kept ?? [];
      const again = await issue('another seed', 'C9001', 60);
      expect(again).toEqual({ kind: 'issued', codes: 60, resumed: kept !== undefined });
      const all = finished() ?? [];
      for (const each of known) expect(all).toContainEqual(each);
      expect(await Promise.all(all.map(works))).toEqual(all.map(() => true));
    }
  });

  test("a selector that is another home's is drawn again, before anything is printed", async () => {
    const { issue, works, finished, codes } = desk();
    const clash = homeCodeFrom(chanceOf('a').bytes(13));
    await codes.add([
      { selector: clash.selector, association: oak.id, proof: 'another home', revoked: false },
    ]);
    expect(await issue('a', 'C9001', 3)).toMatchObject({ kind: 'issued', codes: 3 });
    const all = finished() ?? [];
    expect(all).toHaveLength(3);
    expect(all.map((each) => each.selector)).not.toContain(clash.selector);
    expect(await Promise.all(all.map(works))).toEqual([true, true, true]);
    expect((await codes.find(clash.selector))?.proof).toBe('another home');
  });

  test('a sheet is written once', async () => {
    const { issue } = desk();
    await issue('a', 'C9001', 3);
    expect(await issue('b', 'C9001', 3)).toMatchObject({ kind: 'refused' });
  });

  test('an interrupted issue is not finished as another one', async () => {
    const { issue } = desk();
    await expect(issue('a', 'C9001', 3, 1)).rejects.toThrow(crash);
    expect(await issue('a', 'C9002', 3)).toEqual({
      kind: 'refused',
      message: 'an issue into this sheet was interrupted; finish it first: codes issue C9001 --homes 3',
    });
    expect(await issue('a', 'C9001', 4)).toMatchObject({ kind: 'refused' });
  });

  test('an unknown association and more codes than homes are refused', async () => {
    const { issue, unfinished } = desk();
    expect(await issue('a', 'C9003', 3)).toEqual({
      kind: 'refused',
      message: 'C9003 is not in the register; load it first',
    });
    expect(await issue('a', 'nobody', 3)).toMatchObject({ kind: 'refused' });
    expect(await issue('a', 'C9001', 101)).toMatchObject({ kind: 'refused' });
    expect(unfinished()).toBeUndefined();
  });
});
