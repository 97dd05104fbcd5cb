import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoCodes } from '../../shared/adapters/dynamodb/codes.ts';
import { memoryCodes } from '../../shared/adapters/memory/codes.ts';
import { addMinutes, instantOf } from '../../shared/domain/time/calendar.ts';
import type { Codes } from '../../shared/ports/codes.ts';
import { anAssociation } from '../support/intake.ts';
import { type Store, startStore } from '../support/store.ts';

const association = anAssociation().id;
const now = instantOf('2026-12-01T09:00:00Z');
const until = addMinutes(now, 15);
const stored = (selector: string) => ({
  selector,
  association,
  proof: `proof of ${selector}`,
  revoked: false,
});

/** What any register of codes must do. Each test uses selectors of its own. */
const behaves = (name: string, made: () => Codes) =>
  describe(`home codes in ${name}`, () => {
    test('are found by their selector, with no wrong tries at first', async () => {
      expect(await made().add([stored('AAAAA')])).toEqual([]);
      expect(await made().find('AAAAA')).toEqual({ ...stored('AAAAA'), wrongTries: 0 });
      expect(await made().find('ZZZZZ')).toBeUndefined();
    });

    test('are never overwritten: a selector that exists is refused, the others are added', async () => {
      await made().add([stored('BBBBB')]);
      const again = { ...stored('BBBBB'), proof: 'another' };
      expect(await made().add([again, stored('BBBB0')])).toEqual(['BBBBB']);
      expect((await made().find('BBBBB'))?.proof).toBe('proof of BBBBB');
      expect(await made().find('BBBB0')).toBeDefined();
    });

    test('count wrong tries, and rest from the one that says so', async () => {
      await made().add([stored('CCCCC')]);
      await made().recordWrongTry('CCCCC', now, undefined);
      await made().recordWrongTry('CCCCC', now, until);
      expect(await made().find('CCCCC')).toEqual({ ...stored('CCCCC'), wrongTries: 2, coolsUntil: until });
    });

    test('count nothing while they rest, and count again after', async () => {
      await made().add([stored('DDDDD')]);
      await made().recordWrongTry('DDDDD', now, until);
      await made().recordWrongTry('DDDDD', addMinutes(now, 14), addMinutes(now, 99));
      expect(await made().find('DDDDD')).toMatchObject({ wrongTries: 1, coolsUntil: until });
      await made().recordWrongTry('DDDDD', until, undefined);
      expect((await made().find('DDDDD'))?.wrongTries).toBe(2);
    });

    test('forget wrong tries once the right one came', async () => {
      await made().add([stored('EEEEE')]);
      await made().recordWrongTry('EEEEE', now, until);
      await made().forgetWrongTries('EEEEE');
      expect(await made().find('EEEEE')).toEqual({ ...stored('EEEEE'), wrongTries: 0 });
    });

    test('are left as they are by a try that does not count', async () => {
      await made().add([stored('GGGGG')]);
      await made().recordWrongTry('GGGGG', now, until, false);
      expect(await made().find('GGGGG')).toEqual({ ...stored('GGGGG'), wrongTries: 0 });
    });

    test('that do not exist stay so after a wrong try', async () => {
      await made().recordWrongTry('FFFFF', now, until);
      await made().recordWrongTry('FFFFF', now, until, false);
      await made().forgetWrongTries('FFFFF');
      expect(await made().find('FFFFF')).toBeUndefined();
    });
  });

const inMemory = memoryCodes();
behaves('memory', () => inMemory);

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());
behaves('DynamoDB', () => dynamoCodes({ client: store.client, table: store.tables.associations }));
