import { expect, test } from 'vitest';
import { loadAssociations } from '../../../functions/administration/associations-load.ts';
import type { Association } from '../../../shared/domain/association.ts';
import { instantOf } from '../../../shared/domain/time/calendar.ts';
import type { Associations } from '../../../shared/ports/associations.ts';

/** Keeps what it is given and counts how many rows were ever written. */
const register = () => {
  const rows = new Map<string, Association>();
  let written = 0;
  const associations: Pick<Associations, 'get' | 'list' | 'load'> = {
    get: async (id) => rows.get(id),
    list: async () => [...rows.values()],
    load: async (all, onProgress) => {
      for (const each of all) {
        rows.set(each.id, each);
        written += 1;
        onProgress?.(written);
      }
      return { added: all.length, changed: 0, unchanged: 0 };
    },
  };
  const clock = { now: () => instantOf('2026-12-18T09:00:00Z') };
  return { load: loadAssociations({ associations, clock }), rows, written: () => written };
};

const sheet = (...lines: string[]): Uint8Array =>
  new TextEncoder().encode(
    [
      'Organisation name,Registration number,Registration date,Designation,Corporate form,Homes,Homes as of,Adoption,Secretary e-mail',
      ...lines,
    ].join('\n'),
  );
const oak = 'Oak Homes,C9001,20/07/1984,Non-profit,Company,1250,31/03/2026,adopter,secretary@oak.example';
const ash = 'Ash Homes,C9002,20/07/1984,Non-profit,Company,90,31/03/2026,,';

test('a file loads once, and a second load of it changes nothing', async () => {
  const { load, rows, written } = register();
  expect(await load(sheet(oak, ash), false)).toMatchObject({ kind: 'loaded', rows: 2, unchanged: 0 });
  expect([...rows.keys()]).toEqual(['C9001', 'C9002']);
  expect(await load(sheet(oak, ash), false)).toMatchObject({ kind: 'loaded', differences: [], unchanged: 2 });
  expect(written()).toBe(2);
});

test('one bad cell and nothing is loaded', async () => {
  const { load, written } = register();
  expect(await load(sheet(oak, ash.replace(',90,', ',9o,')), false)).toMatchObject({
    kind: 'refused',
    problems: [{ line: 3, column: 'Homes' }],
  });
  expect(written()).toBe(0);
});

test('a dry run names each difference, also a cell that was emptied, and writes nothing', async () => {
  const { load, written } = register();
  await load(sheet(oak), false);
  const next = sheet(oak.replace('1250', '1300').replace(',adopter,secretary@oak.example', ',,'), ash);
  expect(await load(next, true)).toMatchObject({
    kind: 'would-load',
    differences: [
      {
        kind: 'changed',
        fields: [
          { field: 'homes', was: '1250', becomes: '1300' },
          { field: 'adoption', was: 'adopter', becomes: 'nothing' },
          { field: 'secretaryMailbox', was: 'secretary@oak.example', becomes: 'nothing' },
        ],
      },
      { kind: 'new', association: { id: 'C9002' } },
    ],
  });
  expect(written()).toBe(1);
});

test('an association that a later file leaves out stays in the register', async () => {
  const { load, rows } = register();
  await load(sheet(oak, ash), false);
  expect(await load(sheet(ash), false)).toMatchObject({ notInFile: 1, differences: [] });
  expect(rows.has('C9001')).toBe(true);
});

test('the safety contact, which two people entered at the desk, outlives a file that does not know it', async () => {
  const { load, rows } = register();
  await load(sheet(oak), false);
  const stored = rows.get('C9001');
  if (stored) rows.set('C9001', { ...stored, safetyMailbox: 'safety@oak.example' });
  expect(await load(sheet(oak), false)).toMatchObject({ differences: [], unchanged: 1 });
  await load(sheet(oak.replace('1250', '1251')), false);
  expect(rows.get('C9001')).toMatchObject({ homes: 1251, safetyMailbox: 'safety@oak.example' });
});
