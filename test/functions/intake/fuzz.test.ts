import { beforeAll, describe, expect, test } from 'vitest';
import { answerWeb } from '../../../functions/intake/web.ts';
import { submission } from '../../../shared/domain/submission/submission.ts';
import { type Attacked, attack } from '../../simulation/hostile/attack.ts';
import { canary } from '../../simulation/hostile/grammar.ts';
import { code, entrances, typed } from '../../simulation/hostile/tenant.ts';
import { overheard, shelled } from '../../support/gateway.ts';
import { anIntake, type Intake } from '../../support/intake.ts';
import { chanceOf } from '../../support/scoring.ts';

const requests = 5000;

let intake: Intake;
let attacked: Attacked;
let logged = '';
beforeAll(async () => {
  intake = await anIntake();
  await intake.register(code);
  const send = shelled((request) => answerWeb(intake.needs, request));
  logged = await overheard(async () => {
    attacked = await attack(send, { requests, draw: chanceOf(2028), entrances, typed });
  });
});

describe(`${requests} hostile requests to the form`, () => {
  test('are all answered, quickly, without a fault of ours and with every header', () => {
    expect(attacked.breaches.slice(0, 5)).toEqual([]);
  });

  test('went deep: pages were shown, refused, and forms were sent', () => {
    expect([...attacked.statuses.keys()].sort()).toEqual(expect.arrayContaining([200, 303, 400, 403, 404]));
    expect(attacked.statuses.get(200)).toBeGreaterThan(1000);
    expect(attacked.statuses.get(303)).toBeGreaterThan(8);
    expect(intake.submissions.rows.size).toBeGreaterThan(2);
  });

  test('store nothing but answers, and one of the only home that has a code', () => {
    const stored = [...intake.submissions.rows.values()].map((row) => row.submission);
    expect(stored.flatMap((each) => submission.safeParse(each).error?.issues ?? [])).toEqual([]);
    expect(stored.filter(({ voice }) => voice.kind === 'home').length).toBeLessThanOrEqual(1);
    expect(JSON.stringify(stored)).not.toContain(canary);
  });

  test('keep words and contact in the place that is for them, and each only where it belongs', () => {
    const rows = [...intake.confidences.rows.values()];
    expect(rows.length).toBeGreaterThan(0);
    const odd = rows.filter(({ kind, text }) => kind === 'contact' && text.includes(typed.words));
    expect(odd).toEqual([]);
  });

  test('put nothing that was typed into a log, and nothing into every object', () => {
    expect(logged).not.toContain(canary);
    expect('polluted' in {}).toBe(false);
  });
});
