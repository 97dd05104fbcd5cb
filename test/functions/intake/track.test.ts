import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { aCode, begin, headingOf, stateOf, walkToCheck } from '../../support/intake.ts';
import { aTracker, code, type Tracker } from '../../support/track.ts';

const held = 'We have your answers';
const nothing = 'We found no answers for these codes';

let at: Tracker;
beforeEach(async () => {
  at = await aTracker();
});

describe('with the receipt code one sees', () => {
  test('about whom, which year, which week, the hash, and when figures come', async () => {
    const { body } = await at.look(await at.sent());
    for (const said of ['Alder Homes', '1 April 2026 to 31 March 2027', '30 November 2026'])
      expect(body).toContain(said);
    expect(body).toContain(at.rows()[0]?.submission.bodyHash);
    expect(body).toContain('published on 5 December 2026');
    expect(body).toContain('href="/en/results/C9001"');
  });

  test('nothing of the answers, and no code', async () => {
    const receipt = await at.sent('1');
    const { body } = await at.look(receipt);
    for (const secret of ['Never', receipt, code.text]) expect(body).not.toContain(secret);
  });

  test('answers made without a code, without one', async () => {
    const page = await at.look(await at.sentOpen(), '');
    expect(headingOf(page)).toBe(held);
    expect(page.body).toContain('kept and shown apart, not scored');
  });

  test('in either language, by a button that loses nothing', async () => {
    const page = await at.act(await at.look(await at.sent()), 'language-cy');
    expect(page.body).toContain('<html lang="cy"');
    expect(page.body).toContain('Alder Homes');
  });
});

describe('whoever has no right codes', () => {
  /** Names of the calls to stores and keys that a look makes, in order. */
  const callsOf = async (receipt: string, home: string): Promise<string> => {
    const calls: string[] = [];
    const noting = <T extends object>(port: T): T =>
      new Proxy(port, {
        get: (target, name, receiver) => {
          const value = Reflect.get(target, name, receiver);
          if (typeof value !== 'function') return value;
          return (...all: unknown[]) => {
            calls.push(String(name));
            return value.apply(target, all);
          };
        },
      });
    const { submissions, codes, voices, associations } = at.intake.needs;
    await at.track(
      { receipt, home, act: 'continue' },
      {
        ...at.intake.needs,
        submissions: noting(submissions),
        codes: noting(codes),
        voices: noting(voices),
        associations: noting(associations),
      },
    );
    return calls.join();
  };

  test('gets the same answer and the same calls: unknown, wrong, replaced and withdrawn', async () => {
    const other = aCode(8);
    await at.intake.register(other);
    const replaced = await at.sent();
    at.intake.setNow('2026-12-01T10:00:00.000Z');
    const standing = await at.sent();
    const open = await at.sentOpen();
    const withdrawn = await at.sendFrom(await walkToCheck(at.intake, other));
    await at.act(await at.act(await at.look(withdrawn, other.text), 'withdraw'), 'withdraw-now');
    const tries: [string, string][] = [
      [open, code.text],
      [replaced, code.text],
      [withdrawn, other.text],
      [standing, other.text],
    ];
    const all = await Promise.all(tries.map((each) => at.look(...each)));
    const pages = all.map(({ body }, index) => {
      const [receipt = '', home = ''] = tries[index] ?? [];
      return String(body).replaceAll(receipt, 'R').replaceAll(home, 'H');
    });
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain(nothing);
    const calls: string[] = [];
    for (const each of tries) calls.push(await callsOf(...each));
    expect(new Set(calls).size).toBe(1);
    expect(calls[0]).toContain('voiceOf');
  });

  test('counts as a wrong try of a home’s code, as in the form', async () => {
    const receipt = await at.sent();
    const wrong = `${code.selector}33333333`;
    const typed = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ...'ABCDEFGHJKMNPQRSTVWXYZ'];
    const tries = await Promise.all(typed.map((check) => at.look(receipt, `${wrong}${check}`)));
    expect(tries.filter(({ body }) => String(body).includes(nothing))).toHaveLength(1);
    expect((await at.intake.codes.find(code.selector))?.wrongTries).toBe(1);
  });

  test.each([
    ['', 'Enter your receipt code'],
    ['C9001-1234', 'The receipt code is too short'],
    ['C9001-0024-H36H-2NCS-VRH6-DAQF-6DVV-QZ4', 'There is a slip in the receipt code'],
  ])('hears what is wrong with "%s" before anybody is asked', async (receipt, says) => {
    const page = await at.look(receipt);
    expect(page.body).toContain('<title>Error: ');
    expect(String(page.body).split(says)).toHaveLength(3);
    expect(await callsOf(receipt, '')).toBe('');
  });

  test('hears of a slip in the home’s code, and keeps what was typed', async () => {
    const page = await at.look(await at.sent(), 'half a co');
    expect(page.body).toContain('href="#home"');
    expect(page.body).toContain('value="half a co"');
  });

  test('cannot look back into a reporting year that has ended', async () => {
    const receipt = await at.sentOpen();
    at.intake.setNow('2027-03-31T22:30:00.000Z');
    expect(headingOf(await at.look(receipt, ''))).toBe(held);
    at.intake.setNow('2027-03-31T23:30:00.000Z');
    expect((await at.look(receipt, '')).body).toContain('A reporting year ends on 31 March');
  });
});

describe('what no page of ours sends', () => {
  test.each<[string, Record<string, string>]>([
    ['another field', { receipt: 'x', answer: '4' }],
    ['an act that is none', { receipt: 'x', home: '', act: 'withdraw-now' }],
    ['codes and a state', { receipt: 'x', state: 'y' }],
  ])('%s is refused', async (_, fields) => {
    expect((await at.track(fields)).status).toBe(400);
  });

  test('a state that is none, of the form, or older than an hour is told so', async () => {
    const form = await begin(at.intake);
    const page = await at.look(await at.sent());
    for (const state of ['x', stateOf(form)])
      expect((await at.track({ state, act: 'withdraw' })).body).toContain('This page is too old');
    at.intake.setNow('2026-12-01T10:00:01.000Z');
    expect((await at.act(page, 'withdraw')).status).toBe(400);
  });

  test('whatever is posted, the answer is a page or a refusal, and nothing is stored', async () => {
    const held = stateOf(await at.look(await at.sent()));
    const value = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.constantFrom(
        held,
        `${held.slice(0, -2)}AA`,
        code.text,
        'continue',
        'change',
        'withdraw',
        'language-cy',
      ),
    );
    const name = fc.oneof(fc.constantFrom('receipt', 'home', 'state', 'act'), fc.string({ maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value, { maxKeys: 5 }), async (fields) => {
        expect((await at.track(fields)).status).toBeLessThan(500);
      }),
      { numRuns: 300, seed: 4 },
    );
    expect(at.levels()).toEqual([4]);
  });

  test('a store that is asked too much is said so', async () => {
    const receipt = await at.sent();
    const busy = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    const submissions = { ...at.intake.needs.submissions, get: async () => Promise.reject(busy) };
    const answer = await at.track({ receipt, home: code.text }, { ...at.intake.needs, submissions });
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
  });
});
