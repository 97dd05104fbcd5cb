import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginRestore, endRestore } from '../../../functions/administration/restore.ts';
import { derivedOf, proofOf } from '../../../functions/intake/derived.ts';
import { withdraw } from '../../../functions/intake/withdraw.ts';
import { recordOutcome } from '../../../functions/notices/record-outcome.ts';
import { dynamoCases } from '../../../shared/adapters/dynamodb/cases.ts';
import { dynamoErasures } from '../../../shared/adapters/dynamodb/erasures.ts';
import { dynamoMailSwitch } from '../../../shared/adapters/dynamodb/mail-switch.ts';
import { dynamoNotices } from '../../../shared/adapters/dynamodb/notices.ts';
import { dynamoSubmissions } from '../../../shared/adapters/dynamodb/submissions.ts';
import { storedCaseMoves } from '../../../shared/adapters/escalation/case-moves.ts';
import { memoryAnnouncer } from '../../../shared/adapters/memory/announcer.ts';
import { memoryConfidences } from '../../../shared/adapters/memory/confidences.ts';
import { memoryDrafts } from '../../../shared/adapters/memory/drafts.ts';
import { memoryTasks } from '../../../shared/adapters/memory/tasks.ts';
import { associationId } from '../../../shared/domain/association.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { aboutNotice, type Notice } from '../../../shared/domain/escalation/notice.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { pack } from '../../../shared/domain/submission/pack.ts';
import { addMinutes, type Instant, instantOf } from '../../../shared/domain/time/calendar.ts';
import { aFailure, at, hash, opened } from '../../support/cases.ts';
import { aSubmission, asked } from '../../support/scoring.ts';
import { restoreRows, rowsOf, type Store, startStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const ever = instantOf('9999-12-31T00:00:00.000Z');
const oak = associationId.parse('C9001');

/** The stores, a mail service that remembers what it took, and one tenant. */
const service = () => {
  let now: Instant = at('2026-12-17T09:00:00Z');
  const clock = { now: () => now };
  const in_ = (table: 'cases' | 'submissions' | 'ledger') => ({
    client: store.client,
    table: store.tables[table],
  });
  const [cases, notices] = [dynamoCases(in_('cases')), dynamoNotices(in_('cases'))];
  const moves = storedCaseMoves({ cases, notices, announcer: memoryAnnouncer(), clock, hash });
  const [submissions, erasures] = [dynamoSubmissions(in_('submissions')), dynamoErasures(in_('ledger'))];
  const confidences = memoryConfidences();
  const mailed: { notice: Notice['id']; at: Instant }[] = [];
  const record = recordOutcome({ notices, moves, tasks: memoryTasks(), clock });
  const needs = {
    mailSwitch: dynamoMailSwitch(in_('cases')),
    erasures,
    submissions,
    confidences,
    notices,
    clock,
  };
  return {
    ...{ cases, notices, moves, submissions, erasures, confidences, mailed, needs, clock },
    set: (text: string) => {
      now = at(text);
    },
    /** Every notice that is due is claimed and mailed, as both senders do. */
    send: async (): Promise<void> => {
      for (const due of (await notices.dueBy(ever)).filter((each) => each.status === 'due')) {
        const claimed = await notices.claim(due, addMinutes(now, 30));
        if (!claimed) continue;
        mailed.push({ notice: claimed.id, at: now });
        await notices.markSent(claimed, `ses-${mailed.length}`, now);
      }
    },
    /** The archive of the mail service's events, from the beginning. */
    replay: async (): Promise<void> => {
      for (const [index, { notice, at: when }] of mailed.entries())
        for (const kind of ['send', 'delivery'] as const)
          await record({ notice, kind, at: when, messageId: `ses-${index + 1}` });
    },
  };
};

test('after a restore to a point in time nothing is mailed twice, and what was taken back stays taken back', async () => {
  const here = service();
  const open = (commitment: string) =>
    here.moves.open(
      { ...opened(), kind: 'open-case', at: here.clock.now(), failure: aFailure({ commitment }) },
      'test',
    );
  const tenant = {
    association: { id: oak, name: 'Oak Homes' },
    year: 2026,
    secret: 'a secret of one receipt',
  };
  const answer = {
    ...aSubmission({ association: oak, answers: { [asked(0)]: 4 }, year: 2026 }),
    proof: proofOf({ hash }, tenant),
  };
  await here.submissions.put(answer, pack(answer, adoptedEdition, currentRulebook), 2 ** 40);
  const words = { association: oak, kind: 'words' as const, derived: derivedOf({ hash }, tenant, 'words') };
  const kept = { ...words, text: 'The stairs are dark', week: answer.week, expires: 2 ** 40 };
  await here.confidences.keep(kept);
  await open('quality');

  // The point in time that is restored to: one notice is due, one answer stands.
  const snapshot = { cases: await rowsOf(store, 'cases'), submissions: await rowsOf(store, 'submissions') };
  here.set('2026-12-17T11:00:00Z');
  await here.send();
  await open('repairs');
  await here.send();
  await here.replay();
  const chance = { bytes: (count: number) => new Uint8Array(count) };
  const { voice } = answer;
  await withdraw({ ...here.needs, drafts: memoryDrafts(), chance, hash }, { ...tenant, voice });
  const sent = here.mailed.map((each) => aboutNotice(each.notice).case);
  expect(sent).toEqual(['C9001-quality-2026-1', 'C9001-repairs-2026-1']);

  here.set('2026-12-17T13:00:00Z');
  await beginRestore(here.needs);
  await restoreRows(store, 'cases', [
    ...snapshot.cases.filter(({ pk }) => pk !== 'mail'),
    ...(await rowsOf(store, 'cases')).filter(({ pk }) => pk === 'mail'),
  ]);
  await restoreRows(store, 'submissions', snapshot.submissions);
  await here.confidences.keep(kept);
  expect(await here.submissions.get({ ...tenant, association: oak, voice })).toBeDefined();
  await here.send();
  expect(here.mailed).toHaveLength(2);

  const since = '2026-12-17T09:00:00.000Z';
  expect((await endRestore(here.needs, since, false)).lines.join()).toContain('replay the archive');
  expect((await endRestore(here.needs, 'yesterday', true)).lines.join()).toContain('is no point in time');
  await here.replay();
  const ended = await endRestore(here.needs, since, true);
  expect(ended.lines).toEqual([
    'Erased again: 4 rows that tenants took back since 2026-12-17.',
    'Notices: 1 had been sent before and are not sent again; 0 are due and go out with the next hourly sweep.',
    'Mails are on.',
  ]);
  // The run finds the lost failure again, and its case and notice come into being once more.
  await open('repairs');
  await here.send();
  await here.send();
  expect(here.mailed).toHaveLength(2);
  expect(await here.submissions.get({ ...tenant, association: oak, voice })).toBeUndefined();
  expect([...here.confidences.rows.values()]).toEqual([]);
  expect((await endRestore(here.needs, since, true)).lines.join()).toContain('mails are on');
  await open('safety');
  await here.send();
  expect(here.mailed).toHaveLength(3);
});
