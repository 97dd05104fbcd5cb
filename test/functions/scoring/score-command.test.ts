import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scoresCsv } from '../../../functions/publication/pages/scores-csv.ts';
import { associationId } from '../../../shared/domain/association.ts';
import { figureOf } from '../../../shared/domain/publication/suppress.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { countsFile, scoresJson } from '../../support/score-file.ts';
import { asked, chanceOf, levelsOf, nth } from '../../support/scoring.ts';
import { root } from '../../support/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'score-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const score = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const ran = spawnSync(process.execPath, ['functions/scoring/score.command.ts', ...argv], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status: ran.status, out: ran.stdout, complaint: ran.stderr };
};

/** What the public pages would offer of forty associations. */
const publicFile = (): string => {
  const chance = chanceOf(5);
  const some = () => Math.floor(40 * chance());
  const day = '2026-12-04';
  const rows = Array.from({ length: 40 }, (_, index) => ({
    association: associationId.parse(nth(index)),
    name: `Homes ${index}, "the good"`,
    homes: 900 + index,
    figures: Object.fromEntries(
      [asked(0), asked(1), asked(2)].map((id) => [
        id,
        figureOf(levelsOf(some(), some(), some(), some(), some()), localDate.parse(day), currentRulebook),
      ]),
    ),
  }));
  const editions = { charter: '2019', rulebook: currentRulebook.id };
  const publication = {
    version: '2026-12-05',
    publishedOn: '2026-12-05',
    run: '2026-12-05',
    asOf: day,
    year: 2026,
    sectors: {},
  };
  return scoresCsv({ ...publication, ...editions }, rows);
};

beforeAll(() => {
  writeFileSync(
    at('counts.csv'),
    countsFile('L4172,TP01,916,928,218,212,185,7,26840,survey', 'L4229,TP01,415,369,80,59,52,,,survey'),
  );
  writeFileSync(
    at('wrong.csv'),
    countsFile('L4172,TP01,[X],928,218,212,185,7,26840,survey', ',TP01,1,1,1,1,1,,,'),
  );
  writeFileSync(at('public.csv'), publicFile());
  writeFileSync(
    at('answers.csv'),
    'association,voice,sent,mode,İş\nA,v1,2026-06-30T23:30:00,web,4\nA,v2,2026-06-30T23:30:00Z,web,1\n',
  );
});

describe('npm run score', () => {
  test('prints a table, JSON or CSV, and nothing else', () => {
    const table = score([at('counts.csv')]);
    expect(table).toMatchObject({ status: 0, complaint: '' });
    expect(table.out).toContain('L4172');
    const json = score([at('counts.csv'), '--json']);
    expect(json).toMatchObject({ status: 0, complaint: '' });
    const found = scoresJson.parse(JSON.parse(json.out));
    expect(found.rows[0]?.score).toBeCloseTo(74.9898332656, 9);
    const csv = score(['--csv', at('counts.csv'), '--rulebook', '2026-11']);
    expect(csv).toMatchObject({ status: 0, complaint: '' });
    expect(csv.out.split('\n')[1]).toContain(`L4172,TP01,2459,${found.rows[0]?.score},${found.rows[0]?.low}`);
  });

  test('of a file that is wrong prints nothing but what is wrong, all of it', () => {
    const { status, out, complaint } = score([at('wrong.csv'), '--json']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(complaint.split('\n')).toEqual([
      expect.stringContaining("line 2, column level5: '[X]' is not a number"),
      expect.stringContaining('line 3, column association: is empty'),
      '2 problems; nothing was scored',
      '',
    ]);
  });

  test('reproduces every exact score of the public file', () => {
    const { status, complaint, out } = score([at('public.csv'), '--json']);
    const { rows } = scoresJson.parse(JSON.parse(out));
    const scored = rows.filter((row) => row.score !== null);
    expect(scored.length).toBeGreaterThan(100);
    expect({ status, complaint }).toEqual({ status: 0, complaint: `${scored.length} scores reproduced\n` });
  });

  test('says which public score does not come out, after printing, and ends with 1', () => {
    const text = publicFile().replace(/,exact,(\d+),([\d.]+),/, ',exact,$1,1$2,');
    writeFileSync(at('altered.csv'), text);
    const { status, complaint, out } = score([at('altered.csv')]);
    expect(status).toBe(1);
    expect(complaint).toMatch(
      /^line \d+, column score: H\d+ \S+ says 1[\d.]+; computed [\d.]+\n\d+ scores reproduced\n$/,
    );
    expect(out).toContain('Mode: web');
  });

  test('explains one score, wherever its words stand', () => {
    const { status, out } = score(['--explain', 'L4172', 'TP01', at('counts.csv')]);
    expect(status).toBe(0);
    expect(out).toContain('score = 100 × kept ÷ n = 100 × 1844 ÷ 2459 =');
    expect(score([at('counts.csv'), '--explain', 'L4172', 'TP01', '--mode', 'survey']).out).toBe(out);
  });

  test.each([
    [['--explain', 'L4172', 'TP99'], "the file says nothing of 'TP99' at L4172; there: TP01"],
    [['--explain', 'L4172'], 'wants two words after it'],
    [['--json', '--csv'], 'cannot both be'],
    [['--rulebook', '1999'], 'wanted one of: 2026-11'],
    [['--as-of', 'yesterday'], 'wanted e.g. --as-of 2026-11-24'],
    [['--mode', 'web'], '--mode belongs to --explain'],
    [['--jsn'], "Unknown option '--jsn'"],
    [['another.csv'], 'npm run score --'],
  ])('%s is wrong, and prints nothing', (argv, says) => {
    const { status, out, complaint } = score([at('counts.csv'), ...argv]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(complaint).toContain(says);
  });

  test('a file that is not there is wrong, and help is help', () => {
    expect(score([at('none.csv')])).toMatchObject({ status: 2, out: '' });
    expect(score(['--help'])).toMatchObject({ status: 0, complaint: '' });
  });

  test('says the same in every time zone and language', () => {
    const far = { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    for (const argv of [
      [at('answers.csv'), '--json', '--as-of', '2026-06-30'],
      [at('public.csv')],
      [at('public.csv'), '--csv'],
    ])
      expect(score(argv, far)).toEqual(score(argv, { TZ: 'UTC', LANG: 'C' }));
    const { rows } = scoresJson.parse(
      JSON.parse(score([at('answers.csv'), '--json', '--as-of', '2026-06-30'], far).out),
    );
    expect(rows).toMatchObject([{ commitment: 'İş', n: 1, score: 100 }]);
  });
});
