import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkPublished } from './score-checked.ts';
import { explainedOf } from './score-explained.ts';
import type { Scored } from './score-figures.ts';
import { scoreFile } from './score-file.ts';
import { scoresAsCsv, scoresAsJson } from './score-printed.ts';
import { scoresAsTable } from './score-table.ts';
import { usage } from './score-usage.ts';

/** Exit codes, as the help text tells them. */
const done = 0;
const broke = 1;
const wrong = 2;

const options = {
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  rulebook: { type: 'string' },
  'as-of': { type: 'string' },
  edition: { type: 'string' },
  explain: { type: 'string' },
  mode: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const read = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options, allowPositionals: true, strict: true, tokens: true });
type Asked = ReturnType<typeof read>['values'];

const complain = (...lines: readonly string[]): number => {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return wrong;
};

/** The file, and what is to be explained: the word after CODE belongs to `--explain`, wherever it stands. */
const wordsOf = ({
  tokens,
}: ReturnType<typeof read>): { files: string[]; commitment: string | undefined } => {
  const explain = tokens.findIndex((token) => token.kind === 'option' && token.name === 'explain');
  const next = explain < 0 ? undefined : tokens[explain + 1];
  const commitment = next?.kind === 'positional' ? next : undefined;
  const files = tokens.flatMap((token) =>
    token.kind === 'positional' && token !== commitment ? [token.value] : [],
  );
  return { files, commitment: commitment?.value };
};

const contradiction = (
  { json, csv, explain, mode }: Asked,
  commitment: string | undefined,
): string | undefined => {
  if (json && csv) return '--json and --csv cannot both be; wanted one of them';
  if (explain !== undefined && (json || csv))
    return '--explain prints text; wanted it without --json and --csv';
  if (explain !== undefined && commitment === undefined)
    return '--explain wants two words after it: --explain CODE COMMITMENT';
  return mode !== undefined && explain === undefined ? '--mode belongs to --explain' : undefined;
};

const textOf = (scored: Scored, { json, csv }: Asked): string => {
  if (json) return scoresAsJson(scored);
  return csv ? scoresAsCsv(scored) : scoresAsTable(scored);
};

/** Tells whether the published scores of the file came out the same. */
const checked = (scored: Scored): number => {
  const check = checkPublished(scored);
  if (!check) return done;
  const { same, different } = check;
  complain(...different, `${same} ${same === 1 ? 'score' : 'scores'} reproduced`);
  return different.length > 0 ? broke : done;
};

const score = (file: Uint8Array, asked: Asked, commitment: string | undefined): number => {
  const { rulebook, edition, explain, mode, 'as-of': asOf } = asked;
  const found = scoreFile(file, { rulebook, edition, asOf });
  if (found.kind === 'wrong') return complain(...found.complaints);
  if (explain === undefined || commitment === undefined) {
    process.stdout.write(textOf(found.scored, asked));
    complain(...found.notes);
    return checked(found.scored);
  }
  const explained = explainedOf(found.scored, explain, commitment, mode);
  if (explained.kind === 'not-found') return complain(explained.message);
  process.stdout.write(explained.text);
  complain(...found.notes);
  return done;
};

const run = async (argv: readonly string[]): Promise<number> => {
  let asked: ReturnType<typeof read>;
  try {
    asked = read(argv);
  } catch (fault) {
    return complain(fault instanceof Error ? fault.message : String(fault), '', usage);
  }
  if (asked.values.help) {
    process.stdout.write(usage);
    return done;
  }
  const { files, commitment } = wordsOf(asked);
  const [path, ...more] = files;
  if (path === undefined || more.length > 0) return complain(usage);
  const torn = contradiction(asked.values, commitment);
  if (torn !== undefined) return complain(torn);
  let file: Uint8Array;
  try {
    file = new Uint8Array(await readFile(path));
  } catch (fault) {
    return complain(`${path} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  return score(file, asked.values, commitment);
};

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});
process.exitCode = await run(process.argv.slice(2));
