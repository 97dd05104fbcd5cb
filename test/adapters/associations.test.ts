import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { memoryAssociations } from '../../shared/adapters/memory/associations.ts';
import { associationId } from '../../shared/domain/association.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import { anAssociation } from '../support/intake.ts';
import { type Store, startStore } from '../support/store.ts';

const many = Array.from({ length: 60 }, (_, index) =>
  anAssociation({ id: `H${1000 + index}`, name: `Landlord ${index}`, homes: index + 1 }),
);

/** What any register must do. */
const behaves = (name: string, made: () => Associations) =>
  describe(`the register of associations in ${name}`, () => {
    test('counts what is new, changed and unchanged, and a second load changes nothing', async () => {
      expect(await made().load(many)).toEqual({ added: 60, changed: 0, unchanged: 0 });
      expect(await made().load(many)).toEqual({ added: 0, changed: 0, unchanged: 60 });
      const changed = many.map((each, index) => (index < 2 ? { ...each, homes: 999 } : each));
      expect(await made().load(changed)).toEqual({ added: 0, changed: 2, unchanged: 58 });
    });

    test('lists all in the order of their codes', async () => {
      const listed = await made().list();
      expect(listed.map((each) => each.id)).toEqual(many.map((each) => each.id));
      expect(listed[0]?.homes).toBe(999);
    });

    test('finds one by its code, and nothing by another', async () => {
      expect(await made().get(associationId.parse('H1005'))).toEqual(many[5]);
      expect(await made().get(associationId.parse('H9999'))).toBeUndefined();
    });

    test('puts one mailbox in the place of another, and touches nothing else', async () => {
      const id = associationId.parse('H1009');
      expect(await made().setMailbox(id, 'safety', 'safety@landlord.example')).toBe('set');
      expect(await made().get(id)).toEqual({ ...many[9], safetyMailbox: 'safety@landlord.example' });
      const nobody = associationId.parse('H9999');
      expect(await made().setMailbox(nobody, 'chair', 'chair@landlord.example')).toBe('no-such-association');
      expect(await made().get(nobody)).toBeUndefined();
    });

    test('tells how far it has come', async () => {
      const seen: number[] = [];
      await made().load(many, (done) => seen.push(done));
      expect(seen.at(-1)).toBe(60);
    });
  });

const inMemory = memoryAssociations();
behaves('memory', () => inMemory);

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());
behaves('DynamoDB', () => dynamoAssociations({ client: store.client, table: store.tables.associations }));
