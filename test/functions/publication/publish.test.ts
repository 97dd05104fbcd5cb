import { describe, expect, test } from 'vitest';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { asked, levelsOf, nth } from '../../support/scoring.ts';

const fixedDay = '2026-12-05T05:30:00Z';

describe('publishing', () => {
  test('publishes nothing while no run is complete', async () => {
    const { publish, scores } = aPublicSide([anAssociation(1)], '2026-12-05');
    expect(await publish(fixedDay)).toBeUndefined();
    expect(await scores.publication()).toBeUndefined();
  });

  test('publishes the latest run for every association of the charter, answered about or not', async () => {
    const { adoption: _, ...outside } = anAssociation(3);
    const all = [anAssociation(1), anAssociation(2), outside, anAssociation(4, { rehearsal: true })];
    const { publish, scores, ran } = aPublicSide(all, '2026-12-05');
    await ran('2026-12-04', {
      1: { [asked(0)]: levelsOf(10, 10, 10, 10, 20) },
      3: { [asked(0)]: levelsOf(9, 9, 9, 9, 9) },
    });
    expect(await publish(fixedDay)).toMatchObject({ version: '2026-12-05', run: '2026-12-04', year: 2026 });
    const rows = await scores.published('2026-12-05');
    expect(rows.map((row) => row.association)).toEqual([nth(1), nth(2)]);
    expect(rows[0]?.figures[asked(0)]).toMatchObject({
      kind: 'shown',
      n: 60,
      score: 50,
      levels: [10, 10, 10, 10, 20],
    });
    expect(rows[0]?.figures[asked(1)]).toEqual({ kind: 'hidden', why: 'too-few' });
    expect(Object.values(rows[1]?.figures ?? {})).toEqual(Array(5).fill({ kind: 'hidden', why: 'too-few' }));
  });

  test('two runs whose homes differ by fewer than ten are published the same', async () => {
    const { publish, scores, ran } = aPublicSide([anAssociation(1)], '2026-12-05');
    await ran('2026-12-04', { 1: { [asked(0)]: levelsOf(6, 6, 6, 6, 6) } });
    await publish(fixedDay);
    await ran('2027-01-04', { 1: { [asked(0)]: levelsOf(6, 6, 6, 6, 7) } });
    await publish('2027-01-05T05:30:00Z');
    expect((await scores.publication())?.asOf).toBe('2027-01-04');
    expect(await scores.published('2027-01-05')).toEqual(await scores.published('2026-12-05'));
  });

  test('a figure may be carried forward more than once, and is still compared with what is shown', async () => {
    const { publish, scores, ran } = aPublicSide([anAssociation(1)], '2026-12-05');
    for (const [index, month] of ['2026-10', '2026-11', '2026-12'].entries()) {
      await ran(`${month}-04`, { 1: { [asked(0)]: levelsOf(6, 6, 6, 6, 6 + 5 * index) } });
      await publish(`${month}-05T05:30:00Z`);
    }
    const shown = async (version: string) => (await scores.published(version))[0]?.figures[asked(0)];
    expect(await shown('2026-11-05')).toMatchObject({ n: 30, asOf: '2026-10-04' });
    expect(await shown('2026-12-05')).toMatchObject({ n: 40, asOf: '2026-12-04' });
  });

  test('a repeat of the same day changes nothing, and a late one of an earlier day neither', async () => {
    const { publish, scores, ran } = aPublicSide([anAssociation(1)], '2026-12-05');
    await ran('2026-12-04', { 1: { [asked(0)]: levelsOf(6, 6, 6, 6, 6) } });
    await publish(fixedDay);
    const before = await scores.published('2026-12-05');
    await publish(fixedDay);
    expect(await scores.published('2026-12-05')).toEqual(before);
    await publish('2026-11-05T05:30:00Z');
    expect((await scores.publication())?.version).toBe('2026-12-05');
  });

  test('after a year’s end its last answers are published, and stay until the new year has enough', async () => {
    const { publish, scores, ran } = aPublicSide([anAssociation(1)], '2027-03-05');
    const shown = async (version: string) => (await scores.published(version))[0]?.figures[asked(0)];
    await ran('2027-03-04', { 1: { [asked(0)]: levelsOf(6, 6, 6, 6, 6) } });
    await publish('2027-03-05T05:30:00Z');
    await ran('2027-04-01', { 1: { [asked(0)]: levelsOf(12, 12, 12, 12, 12) } });
    await ran('2027-04-04', { 1: { [asked(0)]: levelsOf(1, 1, 1, 1, 1) } });
    await publish('2027-04-05T05:30:00Z');
    expect(await shown('2027-04-05')).toMatchObject({ n: 60, asOf: '2027-03-31' });
    await ran('2027-05-04', { 1: { [asked(0)]: levelsOf(7, 7, 7, 7, 7) } });
    await publish('2027-05-05T05:30:00Z');
    expect(await shown('2027-05-05')).toMatchObject({ n: 35, asOf: '2027-05-04' });
  });

  test('answers by telephone are in no published figure', async () => {
    const { publish, scores, ran } = aPublicSide([anAssociation(1)], '2026-12-05');
    await ran('2026-12-04', { 1: { [asked(0)]: levelsOf(6, 6, 6, 6, 6) } });
    const cards = await scores.scorecardsOf('2026-12-04');
    const latest = await scores.latestRun();
    if (!latest) throw new Error('a run was made');
    await scores.keepRun(
      latest,
      2,
      cards.map((card) => ({ ...card, mode: 'telephone' as const })),
    );
    await publish(fixedDay);
    expect((await scores.published('2026-12-05'))[0]?.figures[asked(0)]).toEqual({
      kind: 'hidden',
      why: 'too-few',
    });
  });
});
