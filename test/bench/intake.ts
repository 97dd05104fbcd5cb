import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../support/sources.ts';
import { sendingInto, someWords } from '../support/units.ts';
import { startAws, startRuntimeApi } from './intake-aws.ts';
import { events, home } from './intake-events.ts';
import { rendersBench } from './intake-renders.ts';
import { type Started, start } from './intake-start.ts';
import { peersFolder, type Runtime, type Start, startsIn } from './intake-variants.ts';
import { type Gate, judged, load, machineLine, ratioLine, ratioOf } from './measuring.ts';
import { median, shuffled } from './ratios.ts';

export type Plan = { rounds: number; warmUp: number; warm: number; peers: string };

/** @throws when an option is unknown or its value is no whole number */
export const intakePlanOf = (given: string[]): Plan => {
  const { values } = parseArgs({
    args: given,
    options: {
      rounds: { type: 'string' },
      short: { type: 'boolean' },
      peers: { type: 'string', default: peersFolder },
    },
  });
  const rounds = Number(values.rounds ?? (values.short ? 3 : 21));
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds ${values.rounds} is no whole number above 0, such as 21`);
  // Both together stay below what the shell lets one address ask at once.
  return { rounds, warmUp: values.short ? 20 : 200, warm: values.short ? 20 : 300, peers: values.peers };
};

export type Runs = ReadonlyMap<string, readonly Started[]>;

/** What each variant must have answered before any time counts: a page, a receipt's address, or nothing at all. */
const mustAnswer = ({ name, asked }: Start, { answer }: Started): void => {
  const ok =
    !name.startsWith('ours') || (asked === 'page' ? answer.includes('<h1') : answer.includes('/received/'));
  if (!ok) throw new Error(`${name} answered ${answer.slice(0, 300)}: nothing was timed`);
};

/** Starts every variant once a round, in random order; the first round warms the file cache and is not counted. */
export const startsBench = async (starts: readonly Start[], runtime: Runtime, plan: Plan): Promise<Runs> => {
  const api = await startRuntimeApi();
  const aws = await startAws({ selector: home.code.selector, association: home.association });
  const given = await events();
  const runs = new Map(starts.map(({ name }): [string, Started[]] => [name, []]));
  try {
    for (let round = 0; round <= plan.rounds; round += 1)
      for (const each of shuffled(starts, round)) {
        const event = given[each.asked];
        const warm = round === 0 ? 0 : plan.warm;
        const on = { api, aws, runtime, event, warmUp: plan.warmUp, warm };
        const started = await start(each, round === 0 ? { ...on, warmUp: 0 } : on);
        mustAnswer(each, started);
        if (round > 0) runs.get(each.name)?.push(started);
      }
    return runs;
  } finally {
    api.stop();
    aws.stop();
  }
};

const series = (runs: Runs, name: string, of: (each: Started) => number): number[] =>
  (runs.get(name) ?? []).map(of);
const whole = ({ init, first }: Started): number => init + first;

const table = (runs: Runs): void => {
  const head = ['init ms', '+ first', '÷ empty', 'warm µs CPU', 'AWS calls', 'MiB', 'KB loaded', 'undici'];
  console.log(`  ${''.padEnd(26)}${head.map((each) => each.padStart(12)).join('')}`);
  for (const [name, all] of runs) {
    const middle = (of: (each: Started) => number) => median(all.map(of));
    const empty = series(runs, 'empty handler', whole);
    const ratio = median(all.map((each, index) => whole(each) / (empty[index] ?? Number.NaN)));
    const cells = [
      middle(({ init }) => init).toFixed(1),
      middle(whole).toFixed(1),
      ratio.toFixed(2),
      middle(({ warm }) => warm).toFixed(0),
      middle(({ calls }) => calls).toFixed(0),
      middle(({ memory }) => memory).toFixed(0),
      (middle(({ bytes }) => bytes) / 1000).toFixed(0),
      all.some(({ undici }) => undici) ? 'yes' : 'no',
    ];
    console.log(`  ${name.padEnd(26)}${cells.map((each) => each.padStart(12)).join('')}`);
  }
};

const [client, view, sent, usual] = [
  'client only, ES modules',
  'ours, a page is viewed',
  'ours, a form is sent',
  'usual stack',
];

const startGates = (runs: Runs): Gate[] => {
  const of = (name: string) => series(runs, name, whole);
  const over = (name: string, under: string, atMost: number): Gate =>
    ratioOf(`init + first: ${name} ÷ ${under}`, of(name), of(under), { atMost });
  const gates = [over(view, client, 0.75)];
  console.log(ratioLine(over(sent, client, 0.75)));
  if (!runs.has(usual)) return gates;
  console.log(ratioLine(over(sent, usual, 0.55)));
  const warm = (name: string) => series(runs, name, (each) => each.warm);
  console.log(ratioLine(ratioOf(`warm CPU: ${sent} ÷ ${usual}`, warm(sent), warm(usual), { atMost: 1 })));
  return [...gates, over(view, usual, 0.55)];
};

/** Write units of a submission with a code, by what is sent with it. */
const unitsBench = async (): Promise<void> => {
  const sending = await sendingInto();
  const contact = { purpose: 'more', email: 'a.tenant@example.org' } as const;
  try {
    console.log('\nWrite units of a submission with a code, as the store reports them:');
    console.log(`  ${'plain'.padEnd(30)} ${await sending.unitsOf()}`);
    console.log(`  ${'contact'.padEnd(30)} ${await sending.unitsOf({ contact })}`);
    for (const bytes of [400, 800, 1000, 1400, 1800]) {
      const units = await sending.unitsOf({ contact, words: someWords(bytes) });
      console.log(`  ${`contact, ${bytes} bytes of words`.padEnd(30)} ${units}`);
    }
  } finally {
    await sending.stop();
  }
};

/**
 * How the tenant's function starts, beside an empty handler, a client alone and the usual stack; what it costs a
 * request and a submission; how quick its pages are made. Prints tables, writes the bounds to build/bench/intake.json.
 * @returns whether every bound holds, or none was held against a machine with other work
 */
export const benchIntake = async (plan: Plan): Promise<boolean> => {
  const before = load();
  console.log(`The tenant's function: ${machineLine()}`);
  console.log(
    'Tables and keys answer over plain HTTP on this machine, so no handshake is in any first request.',
  );
  const folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-intake-'));
  try {
    const { starts, runtime, missing } = await startsIn(folder, plan.peers);
    console.log(`The runtime client is ${runtime.name}.`);
    if (missing.length > 0)
      console.log(`Left out, not installed (npm ci in test/bench/peers): ${missing.join(', ')}`);
    console.log(`\nStarts, ${plan.rounds} rounds in random order, medians:`);
    const runs = await startsBench(starts, runtime, plan);
    table(runs);
    const gates = startGates(runs);
    await unitsBench();
    gates.push(...(await rendersBench(plan)));
    const into = join(root, 'build/bench');
    mkdirSync(into, { recursive: true });
    const found = { machine: machineLine(), before, runs: Object.fromEntries(runs), gates };
    writeFileSync(join(into, 'intake.json'), `${JSON.stringify(found, null, 2)}\n`);
    return judged(gates, before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
