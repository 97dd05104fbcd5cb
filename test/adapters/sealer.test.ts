import { describe, expect, test } from 'vitest';
import { joseSealer } from '../../shared/adapters/jose/sealer.ts';
import { memorySealer } from '../../shared/adapters/memory/sealer.ts';
import { addMinutes, instantOf } from '../../shared/domain/time/calendar.ts';

const now = instantOf('2026-12-01T09:00:00Z');
const later = addMinutes(now, 60);
const value = { words: 'Ŵyr neb', list: [1, 2], nested: { a: null } };

const inMemory = memorySealer();
const sealing = joseSealer('a secret of at least sixteen');
const kinds = { memory: () => inMemory, jose: () => sealing };

describe.each(Object.entries(kinds))('a sealer in %s', (_, made) => {
  test('opens what it sealed, as it was', async () => {
    expect(await made().open('form', await made().seal('form', value, later), now)).toEqual(value);
  });

  test('opens nothing for another purpose, or after it has expired', async () => {
    const sealed = await made().seal('form', value, later);
    expect(await made().open('receipt', sealed, now)).toBeUndefined();
    expect(await made().open('form', sealed, addMinutes(later, 1))).toBeUndefined();
  });

  test.each(['', 'x', 'a.b.c.d.e', 'eyJhbGciOiJub25lIn0.e30.', '🙂'.repeat(50)])(
    'opens nothing of "%s"',
    async (sealed) => {
      expect(await made().open('form', sealed, now)).toBeUndefined();
    },
  );
});

describe('a sealed value', () => {
  const sealer = joseSealer('a secret of at least sixteen');

  test('shows nothing of what it holds', async () => {
    const sealed = await sealer.seal('form', { words: 'quite readable' }, later);
    const plain = sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    expect(plain.join()).not.toContain('readable');
  });

  test('with any one character changed does not open', async () => {
    const sealed = await sealer.seal('form', value, later);
    const positions = Array.from({ length: 40 }, (_, index) => Math.floor((index * sealed.length) / 40));
    for (const at of positions) {
      // The last character of a part may hold spare bits that decode to nothing.
      if (sealed[at] === '.' || sealed[at + 1] === '.') continue;
      const other = sealed[at] === 'A' ? 'E' : 'A';
      expect(
        await sealer.open('form', sealed.slice(0, at) + other + sealed.slice(at + 1), now),
      ).toBeUndefined();
    }
  });

  test('does not open under another secret', async () => {
    const sealed = await joseSealer('another secret entirely').seal('form', value, later);
    expect(await sealer.open('form', sealed, now)).toBeUndefined();
  });
});
