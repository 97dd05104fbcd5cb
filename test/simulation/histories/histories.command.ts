import { parseArgs } from 'node:util';
import { live } from './history.ts';
import { planted } from './planted.ts';
import { seenNothing } from './seen.ts';
import { neverSeen } from './sometimes.ts';
import { asDeployed } from './wiring.ts';

const usage = `npm run sim -- [--seeds N] [--from S] [--planted NAME|all]

Lives N histories from a failure to the regulator's word, each with its own troubles, and holds each to its promises.
300 when left out. The same seed lives the same history; a seed that breaks a promise prints the command that repeats it.
--planted puts a bug in the place of what is deployed and looks for three seeds that find it. They are:
${Object.entries(planted)
  .map(([name, { says }]) => `  ${name.padEnd(24)}${says}`)
  .join('\n')}
`;

const refuse = (why: string): never => {
  process.stderr.write(`${why}\n\n${usage}`);
  process.exit(2);
};
const whole = (name: string, text: string, least: number): number =>
  /^\d{1,8}$/.test(text) && Number(text) >= least
    ? Number(text)
    : refuse(`--${name} ${text} is not a whole number from ${least} on`);

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '300' },
    from: { type: 'string', default: '0' },
    planted: { type: 'string' },
  },
});
const seeds = whole('seeds', values.seeds, 1);
const from = whole('from', values.from, 0);

/** Lives histories as deployed. */
const sound = async (): Promise<boolean> => {
  const seen = seenNothing();
  const began = performance.now();
  let [cases, mails, excused, broken] = [0, 0, 0, 0];
  for (let seed = from; seed < from + seeds; seed += 1) {
    const history = await live(seed, () => asDeployed, seen);
    cases += history.cases;
    mails += history.mails;
    if (history.excused.length > 0) excused += 1;
    if (history.breaches.length === 0) continue;
    broken += 1;
    console.log(`npm run sim -- --seeds 1 --from ${seed}`);
    for (const breach of history.breaches.slice(0, 5)) console.log(`  ${breach}`);
  }
  const perSecond = (1000 * seeds) / (performance.now() - began);
  console.log(
    `${seeds} histories, ${cases} cases, ${mails} mails, ${perSecond.toFixed(1)} histories a second`,
  );
  console.log(`${broken} broke a promise`);
  const share = ((100 * excused) / seeds).toFixed(2);
  console.log(
    `${excused} (${share} %) had a second mail because both the answer and every word on the first were lost`,
  );
  const never = neverSeen(seen, seeds);
  if (never.length > 0) console.log(`never happened: ${never.join(', ')}`);
  return broken === 0 && (seeds < 300 || never.length === 0);
};

/** Looks for three seeds that find a planted bug. */
const looksFor = async (name: string): Promise<boolean> => {
  const bug = planted[name] ?? refuse(`--planted ${name} is not a planted bug`);
  const found: number[] = [];
  let first = '';
  for (let seed = from; seed < from + seeds && found.length < 3; seed += 1) {
    const { breaches } = await live(seed, bug.wiring, seenNothing());
    if (breaches.length === 0) continue;
    found.push(seed);
    first ||= breaches[0] ?? '';
  }
  const says =
    found.length === 3 ? `found by seeds ${found.join(', ')}` : `found by ${found.length} of ${seeds} seeds`;
  console.log(`${name.padEnd(24)}${says}: ${first}`);
  return found.length === 3;
};

const wanted = values.planted;
if (wanted === undefined) process.exitCode = (await sound()) ? 0 : 1;
else
  for (const name of wanted === 'all' ? Object.keys(planted) : [wanted])
    if (!(await looksFor(name))) process.exitCode = 1;
