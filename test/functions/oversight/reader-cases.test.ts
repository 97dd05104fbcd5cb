import { beforeEach, describe, expect, test } from 'vitest';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { dangerCommitment } from '../../../shared/domain/charter/charter.ts';
import { failure, failureIdOf } from '../../../shared/domain/escalation/failure.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { anAssociation } from '../../support/intake.ts';
import { dangers, type ReadingDesk, reading } from '../../support/reading.ts';

let desk: ReadingDesk;
const association = anAssociation().id;

/** What a run raises of three homes that told of damp in the weeks from 30 November and 7 December. */
const cluster = () => {
  const about = {
    ...{ association, commitment: dangerCommitment(adoptedEdition).id, year: 2026 },
    trigger: 'danger-cluster' as const,
    evidence: {
      kind: 'danger-cluster' as const,
      ...{ hazard: dangers.damp, homes: 3, from: '2026-11-30', to: '2026-12-07' },
    },
  };
  return failure.parse({
    ...{ ...about, id: failureIdOf(about), severity: 'danger', plainWords: 'Damp.', run: 'r' },
    ...{ charter: adoptedEdition.id, rulebook: currentRulebook.id },
  });
};

beforeEach(async () => {
  desk = await reading();
  await desk.tell({ words: 'Mould in the first home' });
  await desk.tell({ words: 'Gas in another home', hazards: [dangers.gas] });
  desk.setNow('2026-12-09T09:00:00.000Z');
  await desk.tell({ words: 'Mould in the second home' });
  desk.setNow('2026-12-15T09:00:00.000Z');
  await desk.tell({ words: 'Mould of a later week' });
  const at = desk.needs.clock.now();
  await desk.needs.moves.open({ kind: 'open-case', at, failure: cluster() }, 'test');
});

const opening = async (who: 'ottoline' | 'idris' | 'third') =>
  (await desk.waiting(who)).find(({ act }) => act === 'open-danger') ?? {};
const danger = async () => (await desk.caseNow())?.dangers[0];

describe('a cluster that readers read', () => {
  test('is listed with its due day, and shows all reports of its danger and weeks, and no other', async () => {
    expect((await desk.ask('ottoline', undefined)).body).toContain('Several homes told of the same danger.');
    const { body } = await desk.ask('ottoline', await opening('ottoline'));
    expect(body).toContain('2 reports');
    for (const told of ['Mould in the first home', 'Mould in the second home']) expect(body).toContain(told);
    for (const not of ['Gas in another home', 'Mould of a later week']) expect(body).not.toContain(not);
  });

  test('leaves an entry for the case and one for each report that was shown', async () => {
    await desk.ask('ottoline', await opening('ottoline'));
    expect(desk.log.rows.map(({ what, entry }) => [what.split('-')[0], entry.kind])).toEqual([
      ['danger', 'opened'],
      ['report', 'opened'],
      ['report', 'opened'],
    ]);
  });

  test('still shows reports that were closed one by one', async () => {
    const [report] = await desk.waiting('ottoline');
    for (const who of ['ottoline', 'idris'] as const)
      await desk.found(who, report ?? {}, { finding: 'too-little-told' });
    expect((await desk.ask('third', await opening('third'))).body).toContain('Mould in the first home');
  });

  test('is confirmed by two, each of whom reads it once', async () => {
    const first = await opening('ottoline');
    await desk.found('ottoline', first, { finding: 'health-at-risk' });
    expect((await desk.ask('ottoline', first)).status).toBe(404);
    expect(await danger()).toMatchObject({ standing: 'unread', readings: [{ by: 'ottoline' }] });
    await desk.found('idris', await opening('idris'), { finding: 'home-not-safe' });
    expect((await danger())?.standing).toBe('confirmed');
    expect(await opening('third')).toEqual({});
  });

  test('goes to a third where two differ, and says so', async () => {
    await desk.found('ottoline', await opening('ottoline'), { finding: 'health-at-risk' });
    await desk.found('idris', await opening('idris'), { finding: 'not-a-danger' });
    expect((await desk.ask('third', undefined)).body).toContain('Two readers differ');
    await desk.found('third', await opening('third'), { finding: 'not-a-danger' });
    expect((await danger())?.standing).toBe('not-upheld');
  });

  test('asks for a finding, and takes none that is not on the list', async () => {
    const wrong = await desk.found('ottoline', await opening('ottoline'), { finding: 'because' });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain('Choose what you found');
    expect((await danger())?.readings).toEqual([]);
  });
});
