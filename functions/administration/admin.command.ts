import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCodes } from '../../shared/adapters/dynamodb/codes.ts';
import { dynamoMargins } from '../../shared/adapters/dynamodb/margins.ts';
import { kmsVoices } from '../../shared/adapters/kms/voices.ts';
import { kmsYearKeys } from '../../shared/adapters/kms/year-keys.ts';
import { systemChance } from '../../shared/adapters/system/system-chance.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { loadAssociations } from './associations-load.ts';
import { fileSheet } from './code-sheet.command.ts';
import { issueCodes } from './codes-issue.ts';
import { type Connection, connect } from './connection.command.ts';
import { loadReport, marginsReport } from './load-report.ts';
import { loadMargins } from './margins-load.ts';
import { orderPeople, peopleOrder } from './people.command.ts';
import { type Progress, progressOn } from './progress.command.ts';
import { orderRestore, restoreOrder } from './restore.command.ts';
import { usage } from './usage.ts';
import { orderYear } from './year-close.command.ts';
import { destroyYearKey, keepYearKey } from './year-key.ts';

/** Exit codes, as the help text tells them. */
const done = 0;
const broke = 1;
const wrong = 2;

const options = {
  'dry-run': { type: 'boolean', default: false },
  homes: { type: 'string' },
  out: { type: 'string' },
  confirm: { type: 'string' },
  rehearse: { type: 'boolean', default: false },
  since: { type: 'string' },
  replayed: { type: 'boolean', default: false },
  name: { type: 'string' },
  role: { type: 'string', multiple: true },
  stage: { type: 'string', default: 'trial' },
  region: { type: 'string', default: process.env.AWS_REGION ?? 'eu-west-2' },
  local: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** `--local` may stand alone; the parser wants a value. */
const withLocalAddress = (argv: readonly string[]): string[] =>
  argv.flatMap((each, index) => {
    if (each === '--local')
      return argv[index + 1]?.startsWith('http') ? [] : ['--local=http://127.0.0.1:4400'];
    return argv[index - 1] === '--local' && each.startsWith('http') ? [`--local=${each}`] : [each];
  });

const read = (argv: readonly string[]) =>
  parseArgs({ args: withLocalAddress(argv), options, allowPositionals: true, strict: true });
type Asked = ReturnType<typeof read>['values'];

const say = (...lines: string[]): void =>
  void process.stdout.write(lines.map((line) => `${line}\n`).join(''));
const complain = (...lines: string[]): number => {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return wrong;
};

/** Opens the connection for one piece of work and lets go of it, whatever became of the work. */
const connected = async (asked: Asked, work: (to: Connection) => Promise<number>): Promise<number> => {
  const to = await connect({ stage: asked.stage, region: asked.region, local: asked.local });
  try {
    return await work(to);
  } finally {
    to.close();
  }
};

/** Reads a file and loads it over one connection; what was refused goes to the errors, and ends with 2. */
const load = async (
  path: string,
  asked: Asked,
  into: (to: Connection, file: Uint8Array, onProgress: Progress['show']) => Promise<Report>,
): Promise<number> => {
  let file: Uint8Array;
  try {
    file = new Uint8Array(await readFile(path));
  } catch (fault) {
    return complain(`${path} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  return connected(asked, async (to) => {
    const progress = progressOn(process.stderr, 'Loading');
    const { refused, lines } = await into(to, file, progress.show).finally(progress.end);
    if (refused) return complain(...lines);
    say(...lines);
    return done;
  });
};
type Report = { refused: boolean; lines: readonly string[] };

const loadAssociationsFile = (path: string, asked: Asked): Promise<number> =>
  load(path, asked, async ({ dynamo: client, associationsTable: table }, file, onProgress) => {
    const needs = { associations: dynamoAssociations({ client, table }), clock: systemClock };
    const loaded = await loadAssociations(needs)(file, asked['dry-run'], onProgress);
    return { refused: loaded.kind === 'refused', lines: loadReport(loaded) };
  });

const loadMarginsFile = (path: string, asked: Asked): Promise<number> =>
  load(path, asked, async ({ dynamo: client, associationsTable: table }, file, onProgress) => {
    const stores = {
      associations: dynamoAssociations({ client, table }),
      margins: dynamoMargins({ client, table }),
    };
    const loaded = await loadMargins({ ...stores, rulebook: currentRulebook })(
      file,
      asked['dry-run'],
      onProgress,
    );
    return { refused: loaded.kind === 'refused', lines: marginsReport(loaded) };
  });

const issue = async (registration: string, asked: Asked): Promise<number> => {
  if (asked.homes === undefined || !/^[1-9]\d{0,6}$/.test(asked.homes))
    return complain(`--homes ${asked.homes ?? ''} is not a number of homes; wanted e.g. --homes 1250`);
  const homes = Number(asked.homes);
  const path = asked.out ?? `codes-${registration.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}.csv`;
  return connected(asked, async ({ dynamo, kms, associationsTable: table, codesKey }) => {
    const progress = progressOn(process.stderr, 'Issuing');
    const issued = await issueCodes({
      associations: dynamoAssociations({ client: dynamo, table }),
      codes: dynamoCodes({ client: dynamo, table }),
      voices: kmsVoices({ kms, codesKey, yearKeys: {} }),
      chance: systemChance,
      sheet: fileSheet(path),
    })(registration, homes, progress.show).finally(progress.end);
    if (issued.kind === 'refused') return complain(`${path}: ${issued.message}`);
    const again = issued.resumed ? ' (an interrupted issue, now finished)' : '';
    say(`${issued.codes} codes are in ${path}${again}. Print the letters, then destroy the file.`);
    return done;
  });
};

const yearKey = async (verb: string | undefined, year: string, asked: Asked): Promise<number | undefined> => {
  if (verb !== 'destroy' && verb !== 'keep') return undefined;
  return connected(asked, async ({ kms, yearKeys, now }) => {
    const at = await now();
    const needs = {
      yearKeys: kmsYearKeys({ kms, yearKeys }),
      ...{ clock: { now: () => at }, rulebook: currentRulebook },
    };
    const { refused, lines } =
      verb === 'destroy' ? await destroyYearKey(needs)(year, asked.confirm) : await keepYearKey(needs)(year);
    if (refused) return complain(...lines);
    say(...lines);
    return done;
  });
};

const year = (typed: string, asked: Asked): Promise<number> =>
  connected(asked, async (to) => {
    const { rehearse, confirm, out } = asked;
    const { refused, lines } = await orderYear({ year: typed, rehearse, confirm, out }, to);
    if (refused) return complain(...lines);
    say(...lines);
    return done;
  });

const restore = async (rest: readonly string[], asked: Asked): Promise<number> => {
  const order = restoreOrder(rest, asked);
  if (!order) return complain(usage);
  return connected(asked, async (to) => {
    const { refused, lines } = await orderRestore(order, to);
    if (refused) return complain(...lines);
    say(...lines);
    return done;
  });
};

const people = async (rest: readonly string[], asked: Asked): Promise<number> => {
  const order = peopleOrder(rest, asked);
  if (!order) return complain(usage);
  return connected(asked, async (to) => {
    const { refused, lines } = await orderPeople(order, to);
    if (refused) return complain(...lines);
    say(...lines);
    return done;
  });
};

const run = async (argv: readonly string[]): Promise<number> => {
  let asked: ReturnType<typeof read>;
  try {
    asked = read(argv);
  } catch (fault) {
    return complain(fault instanceof Error ? fault.message : String(fault), '', usage);
  }
  const [area, verb, subject, ...more] = asked.positionals;
  if (asked.values.help) {
    say(usage);
    return done;
  }
  if (area === 'restore') return restore(asked.positionals.slice(1), asked.values);
  if (area === 'people') return people(asked.positionals.slice(1), asked.values);
  if (subject !== undefined && more.length === 0) {
    if (area === 'associations' && verb === 'load') return loadAssociationsFile(subject, asked.values);
    if (area === 'margins' && verb === 'load') return loadMarginsFile(subject, asked.values);
    if (area === 'codes' && verb === 'issue') return issue(subject, asked.values);
    if (area === 'year' && verb === 'close') return year(subject, asked.values);
    if (area === 'year-key') return (await yearKey(verb, subject, asked.values)) ?? complain(usage);
  }
  return complain(usage);
};

const causes = (fault: unknown): string[] =>
  fault instanceof Error ? [`${fault.name}: ${fault.message}`, ...causes(fault.cause)] : [];

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (fault) {
  process.stderr.write(`${causes(fault).join('\n  because of ') || String(fault)}\n`);
  process.exitCode = broke;
}
