import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoCases } from '../../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../../shared/adapters/dynamodb/notices.ts';
import { mayPut } from '../../../shared/domain/escalation/who-may-what.ts';
import { acts } from '../../support/case-acts.ts';
import { oversight } from '../../support/oversight.ts';
import { type Store, startStore } from '../../support/store.ts';

const rejecting = { kind: 'reject', reason: 'We see no failure.', act: 'send' };
const question = 'How many homes had a survey?';
const pages = ['', '/answer', '/draft', '/confirm', '/return', '/acknowledge', '/extension', '/preview'];

/** A board with everything on its page: a draft of the secretary, and a request of the panel. */
const busy = async (...of: Parameters<typeof oversight>) => {
  const service = await oversight(...of);
  const secretary = `/en/board/${await service.sign('board', 'secretary')}`;
  const chair = `/en/board/${await service.sign('board', 'chair')}`;
  for (const each of acts('2026-12-18T15:00:00Z', { kind: 'ask-information', question }))
    await service.put(each);
  await service.post(`${secretary}/answer`, rejecting);
  const all = [secretary, chair].flatMap((link) =>
    [...pages, '/information/1'].map((each) => `${link}${each}`),
  );
  return { ...service, secretary, chair, all };
};

describe('who only looks', () => {
  test.each(['GET', 'HEAD'] as const)('twenty parallel %s of every page change nothing', async (method) => {
    const { look, all, history, owed } = await busy();
    const before = [await history(), await owed()];
    const shown = await Promise.all(
      all.flatMap((path) => Array.from({ length: 20 }, () => look(method, path))),
    );
    expect(shown.every(({ status }) => status === 200 || status === 303)).toBe(true);
    expect([await history(), await owed()]).toEqual(before);
  });
});

describe('in a real store', () => {
  let store: Store;
  beforeAll(async () => {
    store = await startStore();
  });
  afterAll(() => store.stop());

  test('fifty parallel presses of each button are one act, and the others are told', async () => {
    const { client, tables } = store;
    const of = { client, table: tables.cases };
    const stores = { cases: dynamoCases(of), notices: dynamoNotices(of) };
    const { post, secretary, chair, history } = await busy({}, stores);
    const fifty = async (path: string, fields: Record<string, string>) =>
      (await Promise.all(Array.from({ length: 50 }, () => post(path, fields)))).filter(
        ({ status }) => status === 303,
      ).length;
    expect(await fifty(`${secretary}/acknowledge`, {})).toBe(1);
    expect(await fifty(`${chair}/return`, { text: 'Name it.', act: 'send', draft: '1' })).toBe(1);
    // The same draft said again is welcome, and is one.
    expect(await fifty(`${secretary}/answer`, { ...rejecting, upon: '1' })).toBe(50);
    expect(await fifty(`${chair}/extension`, { text: 'We are few.', act: 'send' })).toBe(1);
    expect(await fifty(`${secretary}/information/1`, { text: 'All.', act: 'send' })).toBe(1);
    expect(await fifty(`${chair}/confirm`, { draft: '2' })).toBe(1);
    const kinds = (await history()).events.map((each) => each.kind);
    expect(kinds.filter((each) => each === 'answer-drafted')).toHaveLength(2);
    for (const once of [
      ...(['board-acknowledged', 'draft-returned', 'extension-given', 'information-given'] as const),
      'board-answered' as const,
    ])
      expect(kinds.filter((each) => each === once)).toHaveLength(1);
  }, 30_000);
});

describe('the association cannot close its own item', () => {
  const ofBoard = ['secretary', 'chair'];

  test('no command that one of its two people may put closes a case', async () => {
    const theirs = Object.entries(mayPut).flatMap(([kind, who]) =>
      who.some((each) => ofBoard.includes(each)) ? [kind] : [],
    );
    expect(theirs.sort()).toEqual([
      ...['acknowledge-board', 'ask-extension', 'confirm-answer', 'confirm-recommendation-answer'],
      ...['draft-answer', 'draft-recommendation-answer', 'give-information', 'reply-to-report'],
      ...['return-draft', 'return-recommendation-draft'],
    ]);
  });

  test('no page of theirs has a form that leads to anything else than those six, and every press leaves it open', async () => {
    const { get, post, all, history } = await busy();
    const actions = new Set<string>();
    for (const path of all)
      for (const [, action = ''] of String((await get(path)).body).matchAll(/<form[^>]* action="([^"]+)"/g))
        actions.add(action);
    const ends = [...actions].map((each) => each.replace(/^\/en\/board\/[^/]+\//, '').replace(/\?.*$/, ''));
    expect([...new Set(ends)].sort()).toEqual([
      ...['acknowledge', 'answer', 'confirm', 'extension', 'information/1', 'return'],
    ]);
    for (const action of [...actions, ...all, ...all.map((each) => `${each}/close`)])
      for (const act of ['send', 'close', 'check', ''])
        await post(action, {
          ...rejecting,
          text: 'Close it.',
          draft: '1',
          act,
          kind: 'reject',
          outcome: 'resolved',
        });
    expect((await history()).view.closed).toBeUndefined();
    expect((await history()).events.map((each) => each.kind)).not.toContain('closed');
  });
});
