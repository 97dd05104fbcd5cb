import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { answerWeb } from '../../../functions/intake/web.ts';
import type { WebResponse } from '../../../shared/contracts/web.ts';
import { overheard, shelled } from '../../support/gateway.ts';
import {
  aCode,
  anIntake,
  answerPage,
  begin,
  type Intake,
  stateOf,
  walkToCheck,
} from '../../support/intake.ts';

const code = aCode(7);
let intake: Intake;
let states: string[] = [];
beforeAll(async () => {
  intake = await anIntake();
  await intake.register(code);
  const danger = await begin(intake);
  const asked = await answerPage(intake, danger, {});
  const association = await answerPage(intake, asked, { act: 'no-code' });
  const check = await walkToCheck(intake, code);
  const words = await answerPage(intake, check, { act: 'change-words' });
  const contact = await answerPage(intake, check, { act: 'change-contact' });
  const problem = await answerPage(intake, check, { act: 'change-problem' });
  const aboutYou = await answerPage(intake, check, { act: 'change-about-you' });
  states = [danger, asked, association, words, contact, problem, aboutYou].map((page: WebResponse) =>
    stateOf(page),
  );
});

const names = [
  'code',
  'search',
  'association',
  'answer',
  'words',
  'email',
  'phone',
  'purpose',
  'reported',
  'kind',
  'when',
  'in-time',
  'age',
  'hazard-none',
  '__proto__',
  'constructor',
  'x',
];
const acts = [
  'continue',
  'back',
  'skip',
  'keep',
  'private',
  'find',
  'no-code',
  'save',
  'resume',
  'forget-now',
  'start',
  'language-cy',
  'change-code',
  'change-__proto__',
  'x',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>',
    '\u202e\u200b',
    'e\u0301'.repeat(500),
    '\ud800',
    'a@b.c\r\nBcc: x@y',
    '{"$gt":0}',
    '7K2QM-9XR4-TB8W-C',
    `${'a'.repeat(300)}@${'b.'.repeat(300)}`,
  ),
);
const form = fc.record({
  state: fc.oneof(fc.nat(6), text),
  act: fc.oneof(fc.constantFrom(...acts), text),
  fields: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), text), text), { maxLength: 6 }),
});
const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'get'),
  path: fc.oneof(
    fc.constantFrom(
      '/en/tell/form',
      '/cy/tell/form',
      '/',
      '/en/tell',
      '/en/tell/received/x',
      '/en/tell/return',
      '/en/tell/../x',
      '//',
      '/%2e%2e%2f',
    ),
    fc.string({ maxLength: 40 }).map((each) => `/${each}`),
  ),
  query: fc.string({ maxLength: 40 }),
  form,
});

test('no hostile request gets a fault of ours, and none stores anything', async () => {
  const call = shelled((each) => answerWeb(intake.needs, each));
  let worst = 0;
  await overheard(() =>
    fc.assert(
      fc.asyncProperty(request, fc.integer({ min: 1, max: 0xffffff }), async (each, address) => {
        const { state, act, fields } = each.form;
        const body = new URLSearchParams([
          ['state', typeof state === 'number' ? (states[state] ?? '') : state.toWellFormed()],
          ['act', act.toWellFormed()],
          ...fields.map(([name, value]): [string, string] => [name.toWellFormed(), value.toWellFormed()]),
        ]).toString();
        const started = performance.now();
        const answer = await call({
          ...each,
          body,
          address: `10.${address >> 16}.${(address >> 8) & 255}.${address & 255}`,
        });
        worst = Math.max(worst, performance.now() - started);
        if (answer.statusCode >= 500) throw new Error(`status ${answer.statusCode}`);
        if (/<script(?! type="module" src="\/assets\/)|onerror=| {4}at /.test(answer.body))
          throw new Error('reflected or a stack');
        if (answer.headers['content-security-policy'] === undefined) throw new Error('no headers');
      }),
      { numRuns: 5000, seed: 20261201 },
    ),
  );
  expect(intake.submissions.rows.size).toBe(0);
  expect(intake.confidences.rows.size).toBe(0);
  expect(Object.keys({})).toEqual([]);
  expect(worst).toBeLessThan(1000);
}, 120_000);
