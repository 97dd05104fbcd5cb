import { parseArgs } from 'node:util';
import { answerWeb } from '../../../functions/intake/web.ts';
import { shelled } from '../../support/gateway.ts';
import { anIntake } from '../../support/intake.ts';
import { chanceOf } from '../../support/scoring.ts';
import { attack } from './attack.ts';
import { code, entrances, typed } from './tenant.ts';

const usage = `npm run fuzz -- [--requests N] [--seed S]

Sends hostile requests to the tenant's form and looks at every answer. 100,000 when left out, about a minute.
The same seed sends the same requests. Ends with 1 when an answer was wrong; the first ten are printed.
`;

const whole = (name: string, text: string): number => {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  process.stderr.write(`--${name} ${text} is not a whole number from 1 on\n\n${usage}`);
  process.exit(2);
};

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const requests = whole('requests', values.requests);
const seed = whole('seed', values.seed);

const intake = await anIntake();
await intake.register(code);
// The function writes a line a request; they are looked at by the test, and here only in the way.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
const send = shelled((request) => answerWeb(intake.needs, request));
const { statuses, slowest, breaches } = await attack(send, {
  ...{ requests, draw: chanceOf(seed), entrances, typed },
});
process.stdout.write = write;

const byStatus = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
console.log(`${requests} requests with seed ${seed}: ${byStatus.join(', ')}`);
console.log(
  `${intake.submissions.rows.size} answers stored; the slowest request took ${Math.round(slowest)} ms`,
);
for (const { says, request } of breaches.slice(0, 10))
  console.log(says, JSON.stringify(request).slice(0, 400));
console.log(breaches.length === 0 ? 'no answer was wrong' : `${breaches.length} answers were wrong`);
process.exitCode = breaches.length === 0 ? 0 : 1;
