import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { memoryCases } from '../../shared/adapters/memory/cases.ts';
import { type AssociationId, associationId } from '../../shared/domain/association.ts';
import type { Command, History } from '../../shared/domain/escalation/command.ts';
import { decide } from '../../shared/domain/escalation/decide.ts';
import { moveOf, rulebookFor } from '../../shared/domain/escalation/move.ts';
import type { Notice } from '../../shared/domain/escalation/notice.ts';
import type { CaseAppend, Cases, Notices } from '../../shared/ports/cases.ts';
import { aFailure, at, delivered, hash, opened, time } from '../support/cases.ts';
import { type Store, startStore } from '../support/store.ts';

const later = '2027-12-01T00:00:00.000Z';

/** What any store of cases must do. Each test uses an association of its own. */
const behaves = (name: string, made: () => { cases: Cases; notices: Notices }) => {
  describe(`cases and notices in ${name}`, () => {
    const numbers = Iterator.from(Array.from({ length: 900 }, (_, index) => 1000 + index));
    const association = (): AssociationId => associationId.parse(`H${numbers.next().value}`);
    const moving = (history: History | undefined, command: Command): CaseAppend => {
      const decision = decide(command, history, rulebookFor(history));
      if (decision.kind !== 'moved') throw new Error(`${command.kind} does not move`);
      return moveOf(history, decision.events, hash);
    };
    const open = async (): Promise<{ own: AssociationId; append: CaseAppend; notice: Notice }> => {
      const own = association();
      const append = moving(undefined, opened('2026-12-17', aFailure({ association: own })));
      expect(await made().cases.append(append)).toBe('appended');
      const [notice] = append.notices;
      if (!notice) throw new Error('a serious case owes a notice');
      return { own, append, notice };
    };

    test('what was appended is what is loaded', async () => {
      const { own, append } = await open();
      const history = await made().cases.load(own, append.view.id);
      expect(history).toEqual({ view: append.view, events: append.events });
      expect(await made().cases.ofAssociation(own)).toEqual([append.view]);
      expect(await made().notices.ofCase(own, append.view.id)).toEqual(append.notices);
    });

    test('nothing is loaded of a case that does not exist', async () => {
      const { append } = await open();
      const other = association();
      const id = moving(undefined, opened('2026-12-17', aFailure({ association: other }))).view.id;
      expect(await made().cases.load(other, id)).toBeUndefined();
      expect(await made().cases.ofAssociation(other)).toEqual([]);
      expect(append.view.id).not.toBe(id);
    });

    test('the second to open the same case, or to move it from the same place, is told of the conflict and writes nothing', async () => {
      const { own, append } = await open();
      const { cases, notices } = made();
      expect(await cases.append(append)).toBe('conflict');
      const history = await cases.load(own, append.view.id);
      const one = moving(history, delivered('2026-12-18'));
      const other = moving(history, time('2027-01-01'));
      expect(await cases.append(one)).toBe('appended');
      expect(await cases.append(other)).toBe('conflict');
      expect((await cases.load(own, append.view.id))?.events).toHaveLength(3);
      expect(await notices.ofCase(own, append.view.id)).toHaveLength(1);
    });

    test('heads of an association come oldest first', async () => {
      const own = association();
      const { cases } = made();
      for (const [text, commitment] of [
        ['2026-12-19', 'repairs'],
        ['2026-12-17', 'listening'],
      ] as const)
        await cases.append(moving(undefined, opened(text, aFailure({ association: own, commitment }))));
      expect((await cases.ofAssociation(own)).map((each) => each.commitment)).toEqual([
        'listening',
        'repairs',
      ]);
    });

    test('a case is due when its clock says so, and not before', async () => {
      const { own, append } = await open();
      const { cases } = made();
      const due = async (text: string) =>
        (await cases.dueBy(at(text))).filter((each) => each.association === own).map((each) => each.id);
      expect(append.dueAt).toBe('2026-12-29T00:00:00.000Z');
      expect(await due('2026-12-28T23:59:59Z')).toEqual([]);
      expect(await due('2026-12-29T00:00:00Z')).toEqual([append.view.id]);
      const passed = moving(await cases.load(own, append.view.id), time('2026-12-29'));
      expect(await cases.append(passed)).toBe('appended');
      expect(await due(later)).toEqual([]);
    });

    test('a notice is claimed by one worker only, also when the lease has ended', async () => {
      const { notice } = await open();
      const { notices } = made();
      const claimed = await notices.claim(notice, at('2026-12-17T12:30:00Z'));
      expect(claimed).toMatchObject({
        status: 'claimed',
        attempts: 1,
        leaseUntil: '2026-12-17T12:30:00.000Z',
      });
      expect(await notices.claim(notice, at('2026-12-18'))).toBeUndefined();
      await notices.release({ ...notice, attempts: 1 });
      expect(await notices.get(notice)).toEqual({ ...notice, attempts: 1 });
      expect(await notices.claim(notice, at('2026-12-18'))).toMatchObject({ attempts: 2 });
      // Whoever read the first claim, and is late, does not end the second.
      await notices.release({ ...notice, attempts: 1 });
      expect(await notices.get(notice)).toMatchObject({ status: 'claimed', attempts: 2 });
    });

    test('two claims at once: one gets it', async () => {
      const { notice } = await open();
      const { notices } = made();
      const got = await Promise.all([1, 2, 3].map(() => notices.claim(notice, at('2026-12-17T12:30:00Z'))));
      expect(got.filter((each) => each !== undefined)).toHaveLength(1);
    });

    test('what was sent stays sent, with its first id and time', async () => {
      const { notice } = await open();
      const { notices } = made();
      await notices.claim(notice, at('2026-12-17T12:30:00Z'));
      await notices.markSent(notice, 'first', at('2026-12-17T12:01:00Z'));
      await notices.markSent(notice, 'second', at('2026-12-17T12:02:00Z'));
      await notices.release({ ...notice, attempts: 1 });
      await notices.markAnnounced(notice, at('2026-12-17T12:03:00Z'));
      expect(await notices.get(notice)).toMatchObject({
        status: 'sent',
        messageId: 'first',
        sentAt: '2026-12-17T12:01:00.000Z',
      });
      expect(await notices.claim(notice, at('2026-12-18'))).toBeUndefined();
    });

    test('an outcome is kept the first time only, and before our own mark too', async () => {
      const { notice } = await open();
      const { notices } = made();
      const record = (kind: 'send' | 'delivery', text: string) =>
        notices.recordOutcome(notice, kind, at(text), 'ses-id');
      expect(await record('delivery', '2026-12-17T12:01:00Z')).toBe('new');
      expect(await record('delivery', '2026-12-17T12:09:00Z')).toBe('known');
      expect(await record('send', '2026-12-17T12:00:30Z')).toBe('new');
      expect((await notices.get(notice))?.outcomes).toEqual({
        delivery: '2026-12-17T12:01:00.000Z',
        send: '2026-12-17T12:00:30.000Z',
      });
      const stranger = { ...notice, association: association() };
      expect(await notices.recordOutcome(stranger, 'send', at('2026-12-17'), 'x')).toBe('unknown-notice');
    });

    test('outcomes that arrive at once are all kept', async () => {
      const { notice } = await open();
      const { notices } = made();
      await Promise.all(
        (['send', 'delivery', 'delivery-delay', 'complaint'] as const).map((kind) =>
          notices.recordOutcome(notice, kind, at('2026-12-17'), 'ses-id'),
        ),
      );
      expect(Object.keys((await notices.get(notice))?.outcomes ?? {}).sort()).toEqual([
        'complaint',
        'delivery',
        'delivery-delay',
        'send',
      ]);
    });

    test('the sweep sees a notice at once, half an hour after it was announced, at the end of its lease, four hours after it was sent, and never once settled', async () => {
      const { own, notice } = await open();
      const { notices } = made();
      const seen = async (text: string) =>
        (await notices.dueBy(at(text))).some((each) => each.association === own);
      expect(await seen('2026-12-17T12:00:00Z')).toBe(true);
      await notices.markAnnounced(notice, at('2026-12-17T12:00:00Z'));
      expect(await seen('2026-12-17T12:29:59Z')).toBe(false);
      expect(await seen('2026-12-17T12:30:00Z')).toBe(true);
      await notices.claim(notice, at('2026-12-17T12:40:00Z'));
      expect(await seen('2026-12-17T12:39:59Z')).toBe(false);
      expect(await seen('2026-12-17T12:40:00Z')).toBe(true);
      await notices.markSent(notice, 'id', at('2026-12-17T12:11:00Z'));
      expect(await seen('2026-12-17T16:10:59Z')).toBe(false);
      expect(await seen('2026-12-17T16:11:00Z')).toBe(true);
      await notices.settle(notice, at('2026-12-17T16:11:00Z'));
      expect(await seen(later)).toBe(false);
    });

    test.each([
      ['no-address', 'markNoAddress'],
      ['suppressed', 'markSuppressed'],
    ] as const)(
      'a notice that nobody can be sent (%s) is seen by the sweep at once',
      async (status, mark) => {
        const { own, notice } = await open();
        const { notices } = made();
        await notices.claim(notice, at('2026-12-17T12:30:00Z'));
        await notices[mark](notice);
        const seen = (await notices.dueBy(at('2026-12-17T12:00:00Z'))).find(
          (each) => each.association === own,
        );
        expect(seen?.status).toBe(status);
      },
    );

    test('moving a notice that does not exist is a fault', async () => {
      const { notice } = await open();
      await expect(
        made().notices.markSent({ ...notice, association: association() }, 'id', at('2026-12-17')),
      ).rejects.toThrow('there is no notice');
    });
  });
};

const memory = memoryCases();
behaves('memory', () => memory);

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());
behaves('DynamoDB', () => ({
  cases: dynamoCases({ client: store.client, table: store.tables.cases }),
  notices: dynamoNotices({ client: store.client, table: store.tables.cases }),
}));

describe('a move of a case in DynamoDB', () => {
  test('more rows than a transaction takes are refused before anything is written', async () => {
    const cases = dynamoCases({ client: store.client, table: store.tables.cases });
    const decision = decide(opened(), undefined, rulebookFor(undefined));
    const move = moveOf(undefined, decision.kind === 'moved' ? decision.events : [], hash);
    const events = Array.from({ length: 60 }, () => move.events).flat();
    await expect(cases.append({ ...move, events })).rejects.toThrow('100 fit');
  });

  test('more than a page of due cases is read to the end', async () => {
    const cases = dynamoCases({ client: store.client, table: store.tables.cases });
    for (let each = 0; each < 30; each += 1) {
      const failed = aFailure({ association: `A${2000 + each}` });
      const padded = { ...failed, plainWords: 'x'.repeat(60_000) };
      const decision = decide(opened('2026-12-17', padded), undefined, rulebookFor(undefined));
      if (decision.kind === 'moved') await cases.append(moveOf(undefined, decision.events, hash));
    }
    const due = (await cases.dueBy(at(later))).filter((each) => each.association.startsWith('A2'));
    expect(due).toHaveLength(30);
  });
});
