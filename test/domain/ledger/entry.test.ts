import { describe, expect, test } from 'vitest';
import { canonical } from '../../../shared/domain/ledger/canonical.ts';
import { entryOf } from '../../../shared/domain/ledger/entry.ts';
import { hash, opened, story } from '../../support/cases.ts';

describe('canonical JSON', () => {
  test('does not depend on the order in which members were written, at any depth', () => {
    expect(canonical({ b: 1, a: { d: [1, { z: 1, y: 2 }], c: null } })).toBe(
      '{"a":{"c":null,"d":[1,{"y":2,"z":1}]},"b":1}',
    );
  });

  test('leaves out what is not there, and escapes as JSON does', () => {
    expect(canonical({ a: undefined, b: 'x"\n' })).toBe('{"b":"x\\"\\n"}');
    expect(JSON.parse(canonical({ b: 'x"\n' }))).toEqual({ b: 'x"\n' });
  });
});

describe('an entry of the ledger', () => {
  const [first] = story(opened()).events;
  if (!first) throw new Error('a case opens with an event');

  test('has an id of its own for each event of a case, and the hash of the event', () => {
    const entry = entryOf('C9001-repairs-2026-1', 1, first, hash);
    expect(entry).toMatchObject({ id: 'C9001-repairs-2026-1-1', at: first.at, kind: 'opened' });
    expect(entry.hash).toBe(hash(canonical(JSON.parse(JSON.stringify(first)))));
  });

  test('changes with any word of the event', () => {
    const changed = first.kind === 'opened' ? { ...first, ordinal: 2 } : first;
    expect(entryOf('x', 1, changed, hash).hash).not.toBe(entryOf('x', 1, first, hash).hash);
  });
});
