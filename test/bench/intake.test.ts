import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intakePlanOf, type Runs, startsBench } from './intake.ts';
import { longPage, oursOf } from './intake-page.ts';
import { startsIn } from './intake-variants.ts';

/** That every start answers what it must and is counted; how quick it is, is measured by hand. */
const folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-intake-'));
const peers = join(folder, 'no-peers');
let runs: Runs;
let missing: string[];
beforeAll(async () => {
  const built = await startsIn(folder, peers);
  missing = built.missing;
  runs = await startsBench(built.starts, built.runtime, { rounds: 1, warmUp: 1, warm: 2, peers });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the benchmark of the tenant’s function', () => {
  test('starts each beside the others, and names the peer that is not there', () => {
    expect([...runs.keys()]).toEqual([
      'empty handler',
      'client only, ES modules',
      'ours, a page is viewed',
      'ours, a form is sent',
    ]);
    expect(missing).toEqual(expect.arrayContaining(['nunjucks', '@aws-lambda-powertools/logger']));
    for (const [name, [one]] of runs) {
      expect(one?.init, name).toBeGreaterThan(0);
      expect(one?.warm, name).toBeGreaterThan(0);
    }
  });

  test('shows a page without asking AWS, sends a form with six calls, and loads undici for neither', () => {
    const [viewed] = runs.get('ours, a page is viewed') ?? [];
    const [sent] = runs.get('ours, a form is sent') ?? [];
    expect(viewed).toMatchObject({ calls: 0, undici: false });
    expect(sent).toMatchObject({ calls: 6, undici: false });
    expect(sent?.bytes).toBeGreaterThan(viewed?.bytes ?? 0);
  });

  test('renders the long page the same every time', () => {
    const ours = oursOf(longPage);
    expect(ours()).toContain('govuk-error-summary');
    expect(ours()).toBe(ours());
  });

  test('reads its options, and says what is wrong with one', () => {
    expect(intakePlanOf(['--rounds', '5'])).toMatchObject({ rounds: 5, warm: 300 });
    expect(() => intakePlanOf(['--rounds', '1e'])).toThrow('--rounds 1e is no whole number above 0');
  });
});
