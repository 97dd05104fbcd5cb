import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couldIdentify, findKinds } from '../../../shared/domain/submission/could-identify.ts';

/** What tenants write, and what is found in it; an empty list: nothing. */
const sentences: readonly [string, readonly string[]][] = [
  ['The lift has been broken for 3 weeks and nobody comes.', []],
  ['Call me on 07700 900123 any time', ['phone: 07700 900123']],
  ['my number is 07700900123', ['phone: 07700900123']],
  ['Ring +44 (0)7700 900 123.', ['phone: +44 (0)7700 900 123']],
  ['Office: (0161) 496-0000', ['phone: (0161) 496-0000']],
  ['text me 496 0123', ['phone: text me 496 0123']],
  ['Write to sarah.khan+home@example.co.uk please', ['email: sarah.khan+home@example.co.uk']],
  ['sarah (at) example.com', ['email: sarah (at) example.com']],
  ['I live at SW1A 1AA', ['postcode: SW1A 1AA']],
  ['postcode m11ae', ['postcode: m11ae']],
  ['Flat 12 has mould', ['address: Flat 12']],
  ['the people in flat 3b shout', ['address: flat 3b']],
  ['Damp in all of Block C', ['address: Block C']],
  ['a flat I rent from them', []],
  ['The flats are cold', []],
  ['We are at 12 Acacia Road', ['address: 12 Acacia Road']],
  ['12 acacia rd is falling down', ['address: 12 acacia rd']],
  ['14-16 Old Kiln Lane, top floor', ['address: 14-16 Old Kiln Lane']],
  ['All of Acacia Avenue had no water', ['address: Acacia Avenue']],
  ['It took 3 weeks to fix the road', []],
  ['Mae llwydni yn 7 Heol y Parc', ['address: 7 Heol y Parc']],
  ['Rwy’n byw yn fflat 4', ['address: fflat 4']],
  ['Mr Khan never answers', ['name: Mr Khan']],
  ['mrs o’neill upstairs is frail', ['name: mrs o’neill']],
  ['Ask Dr. Anne-Marie McKay', ['name: Dr. Anne-Marie McKay']],
  ['my name is sarah', ['name: my name is sarah']],
  ['I am Sarah and I am cold', ['name: I am Sarah']],
  ['I’m Sarah Jane Smith', ['name: I’m Sarah Jane Smith']],
  ['I am cold and I am angry', []],
  ['I told Dave about it', ['name: told Dave']],
  ['I rang on Monday, I phoned the Ombudsman', []],
  ['Fy enw i yw Siân', ['name: Fy enw i yw Siân']],
  ['Bnr Evans yw’r rheolwr', ['name: Bnr Evans']],
  ['Cyng. Rhys Jones', ['name: Cyng. Rhys Jones']],
  ['NI number QQ 12 34 56 C', ['national-insurance: QQ 12 34 56 C']],
  ['qq123456c', ['national-insurance: qq123456c']],
  ['tenancy number T-4471/2', ['reference: tenancy number T-4471/2']],
  ['My rent account no: 880123', ['reference: account no: 880123']],
  ['They gave me 10045588 and then nothing', ['reference: 10045588']],
  ['The rent is £4500 a year and went up 12%', []],
  [
    'Thanks,\nSarah\n3 Mill Court\n07700 900123',
    ['name: Thanks,\nSarah', 'address: 3 Mill Court', 'phone: 07700 900123'],
  ],
  ['Mae’r lifft wedi torri ers 3 wythnos.', []],
];

describe('what could identify somebody', () => {
  test.each(sentences)('in %j', (text, expected) => {
    expect(couldIdentify(text).map((each) => `${each.kind}: ${each.text}`)).toEqual(expected);
  });

  test('is not the name of the landlord, which everybody knows', () => {
    expect(couldIdentify('I rang Alder Homes twice', ['Alder Homes'])).toEqual([]);
    expect(couldIdentify('I rang Alder Homes twice')).toHaveLength(1);
  });

  test('is at most a list of twenty', () => {
    expect(couldIdentify('flat 1, '.repeat(100))).toHaveLength(20);
  });
});

const anyText = fc.string({ unit: 'binary', maxLength: 400 });
const identifying = fc.constantFrom(
  ...['07700 900123', '+44 20 7946 0123', 'name@example.com', 'SW1A 1AA', 'flat 12', '12 Acacia Road'],
  ...['Mr Khan', 'my name is Sarah', 'QQ 12 34 56 C'],
);
const plain = fc
  .array(fc.constantFrom('it', 'was', 'very', 'cold', 'and', 'wet', 'so', 'they', 'never'), { maxLength: 30 })
  .map((words) => words.join(' '));

describe('whatever is written', () => {
  test('each find stands in the text where it says, in order, and none inside another', () => {
    fc.assert(
      fc.property(anyText, identifying, anyText, (before, middle, after) => {
        const text = `${before} ${middle} ${after}`;
        let end = 0;
        for (const each of couldIdentify(text)) {
          expect(text.slice(each.at, each.at + each.text.length)).toBe(each.text);
          expect(each.at).toBeGreaterThanOrEqual(end);
          expect(findKinds).toContain(each.kind);
          end = each.at + each.text.length;
        }
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test('what identifies is found between any plain words, once', () => {
    fc.assert(
      fc.property(plain, identifying, plain, (before, middle, after) => {
        expect(couldIdentify(`${before}. ${middle}. ${after}`).map((each) => each.text)).toEqual([middle]);
        expect(couldIdentify(`${before}. ${after}`)).toEqual([]);
      }),
      { seed: 5, numRuns: 1000 },
    );
  });

  test.each(['0', '0 ', 'a', 'a ', '1 a ', 'A ', 'Aa ', '@', 'a.', 'Mr ', 'I am A', '+44', 'ref no ', "a'"])(
    'the longest text of %j takes no time',
    (piece) => {
      const text = piece.repeat(4000 / piece.length);
      const started = performance.now();
      couldIdentify(text);
      expect(performance.now() - started).toBeLessThan(200);
    },
  );
});
