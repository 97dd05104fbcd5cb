import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Decision,
  decideEntry,
  type Entry,
  reconcileEntries,
} from '../../../shared/domain/submission/reconcile.ts';

const names = ['code', 'words', 'answer-a', 'answer-b', 'toString'];
const texts = fc.constantFrom('', ' ', 'x', 'x ', ' x', 'X', 'x y', 'x  y', 'y');
const entries: fc.Arbitrary<Entry> = fc.dictionary(fc.constantFrom(...names), texts);
const own = (entry: Entry, field: string): string =>
  Object.hasOwn(entry, field) ? (entry[field] ?? '') : '';
const options = { seed: 20261202, numRuns: 500 };

describe('two entries of one sheet', () => {
  test('that say the same are equal, whatever white space was typed and whatever was left empty', () => {
    const first = { words: 'The stairs\n are dark ', email: '' };
    const second = { words: ' The stairs are dark', phone: '  ' };
    expect(reconcileEntries(first, second)).toEqual({ agreed: 1, of: 1, differences: [] });
  });

  test('differ where one left empty what the other typed, and where letters differ', () => {
    expect(reconcileEntries({ a: '4', b: '2' }, { b: '3', c: 'yes' })).toEqual({
      agreed: 0,
      of: 3,
      differences: [
        { field: 'a', first: '4', second: '' },
        { field: 'b', first: '2', second: '3' },
        { field: 'c', first: '', second: 'yes' },
      ],
    });
  });

  test('are compared as each field is read', () => {
    const readAs = { phone: (typed: string) => typed.replace(/\D/g, '') };
    expect(reconcileEntries({ phone: '0123 45' }, { phone: '01-2345' }, readAs).differences).toEqual([]);
    expect(reconcileEntries({ other: '0123 45' }, { other: '01-2345' }, readAs).differences).toHaveLength(1);
  });

  test('an entry agrees with itself in all that it says', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const { agreed, of, differences } = reconcileEntries(entry, entry);
        expect([differences, agreed]).toEqual([[], of]);
      }),
      options,
    );
  });

  test('whose entry comes first changes nothing but the names', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const there = reconcileEntries(a, b);
        const back = reconcileEntries(b, a);
        const turned = back.differences.map(({ field, first, second }) => [field, second, first]).sort();
        expect(there.differences.map(({ field, first, second }) => [field, first, second]).sort()).toEqual(
          turned,
        );
        expect([there.agreed, there.of]).toEqual([back.agreed, back.of]);
      }),
      options,
    );
  });

  test('decided all for one helper, what is sent agrees with what that helper typed', () => {
    fc.assert(
      fc.property(entries, entries, fc.constantFrom<Decision>('first', 'second'), (first, second, whose) => {
        const { differences } = reconcileEntries(first, second);
        const decided = decideEntry(
          second,
          differences,
          new Map(differences.map(({ field }) => [field, whose])),
        );
        const entry = decided.kind === 'decided' ? decided.entry : { field: 'undecided' };
        expect(reconcileEntries(whose === 'first' ? first : second, entry).differences).toEqual([]);
      }),
      options,
    );
  });

  test('nothing comes out that neither helper typed, and no difference is decided unseen', () => {
    fc.assert(
      fc.property(
        entries,
        entries,
        fc.func(fc.constantFrom('first', 'second', undefined)),
        (a, b, choose) => {
          const { differences } = reconcileEntries(a, b);
          const decisions = new Map(
            differences.flatMap(({ field }): [string, Decision][] => {
              const chosen = choose(field);
              return chosen === 'first' || chosen === 'second' ? [[field, chosen]] : [];
            }),
          );
          const decided = decideEntry(b, differences, decisions);
          const open = differences.map(({ field }) => field).filter((field) => !decisions.has(field));
          expect(decided.kind === 'undecided' ? decided.fields : []).toEqual(open);
          for (const [field, value] of Object.entries(decided.kind === 'decided' ? decided.entry : {}))
            expect([own(a, field).trim(), own(b, field), own(b, field).trim()]).toContain(value);
        },
      ),
      options,
    );
  });
});
