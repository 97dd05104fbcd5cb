import { askedOfTenants, type CharterEdition } from '../../shared/domain/charter/charter.ts';
import type { Answer } from '../../shared/domain/submission/submission.ts';
import type { LocalDate } from '../../shared/domain/time/calendar.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import { type Row, tooLong } from '../../shared/sheets/rows.ts';
import { associationCell, type Cell, homesCell, modeCell, openMode } from './score-cells.ts';
import { type Columns, cellOf, columnsOf, type Heading, plain } from './score-columns.ts';
import {
  type Complaints,
  cellsIn,
  complaintsOf,
  isMoreThanHomes,
  notRead,
  type ReadRows,
  wrongColumns,
} from './score-rows.ts';
import { sentCell } from './score-sent.ts';
import { countAnswers, type VoiceAnswers } from './score-voices.ts';

const required = ['association', 'voice', 'sent', 'mode'];
const columnNames = [...required, 'homes'];

const known = new Map<string, Answer | undefined>([
  ['', undefined],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ['does-not-apply', 'does-not-apply'],
  ['n/a', 'does-not-apply'],
]);

const answerCell = (text: string): Cell<Answer | undefined> => {
  const word = text.toLowerCase().replaceAll(/[\s_]+/g, '-');
  return known.has(word)
    ? { value: known.get(word) }
    : { wrong: 'is no answer; wanted 1, 2, 3, 4, 5, does-not-apply, or nothing where it was not answered' };
};

/** The columns that are commitments, and the headings of those that are not read. */
const commitmentsAmong = (others: readonly Heading[], edition: CharterEdition | undefined) => {
  if (!edition) return { commitments: others, ignored: [] };
  const ids = askedOfTenants(edition).map(({ id }) => id);
  const idOf = (heading: string) => ids.find((id) => plain(id) === plain(heading));
  return {
    commitments: others.flatMap(({ heading, place }) => {
      const id = idOf(heading);
      return id === undefined ? [] : [{ heading: id, place }];
    }),
    ignored: others.flatMap(({ heading }) => (idOf(heading) === undefined ? [heading] : [])),
  };
};

/** What stands in one line, or `undefined` after noting what is wrong with it. */
const answersIn = (
  row: Row,
  columns: Columns,
  commitments: readonly Heading[],
  edition: CharterEdition | undefined,
  readSent: ReturnType<typeof sentCell>,
  complaints: Complaints,
): VoiceAnswers | undefined => {
  const cell = cellsIn(row, columns, complaints);
  const association = cell('association', (text) => associationCell(text, edition));
  const sent = cell('sent', readSent);
  const told = cell('mode', modeCell);
  const homes = cell('homes', homesCell);
  const answers = commitments.map(({ heading, place }) => {
    const text = (row.cells[place] ?? '').trim();
    return complaints.read(heading, text, answerCell(text));
  });
  if (association === undefined || sent === undefined || told === undefined) return undefined;
  const voice = cellOf(row, columns, 'voice');
  const mode = voice === '' ? openMode : told;
  return { line: row.line, association, voice, sent, mode, homes, answers };
};

/** How many homes each association has; lines that do not agree are noted. */
const homesOf = (voices: readonly VoiceAnswers[], problems: Problem[]): Map<string, number> => {
  const told = new Map<string, { homes: number; line: number }>();
  for (const { association, homes, line } of voices) {
    if (homes === undefined) continue;
    const before = told.get(association);
    if (!before) told.set(association, { homes, line });
    else if (before.homes !== homes)
      complaintsOf(line, problems).say(
        `'${homes}' differs from ${before.homes} in line ${before.line}; wanted one number for ${association}`,
        'homes',
      );
  }
  return new Map([...told].map(([association, { homes }]) => [association, homes]));
};

const counted = (many: number): string => `${many} ${many === 1 ? 'answer' : 'answers'}`;

type Asked = { edition: CharterEdition | undefined; asOf: LocalDate | undefined };

const countedOf = (
  voices: readonly VoiceAnswers[],
  commitments: readonly Heading[],
  { asOf }: Asked,
): ReadRows => {
  const problems: Problem[] = [];
  const homes = homesOf(voices, problems);
  const inTime = asOf === undefined ? voices : voices.filter(({ sent }) => sent.day <= asOf);
  const { rows, replaced } = countAnswers(
    inTime,
    commitments.map(({ heading }) => heading),
    homes,
  );
  for (const { association, commitment, n, homes: all } of rows)
    if (n !== undefined && all !== undefined && isMoreThanHomes(n, all))
      problems.push({
        line: voices.find((each) => each.association === association && each.homes !== undefined)?.line ?? 1,
        column: 'homes',
        message: `'${all}' is fewer than the ${n} homes that answered ${commitment}; wanted all homes of ${association}`,
      });
  if (problems.length > 0) return { kind: 'wrong', problems };
  const late = voices.length - inTime.length;
  const notes = [
    ...(late > 0 ? [`${counted(late)} sent after ${asOf} left out`] : []),
    ...(replaced > 0 ? [`${counted(replaced)} replaced by a later one of the same voice`] : []),
  ];
  return { kind: 'read', rows, notes };
};

/**
 * Reads a file of answers, one row a submission, and counts them: the last one of each voice. An answer without a voice
 * is an open one: counted apart.
 */
export const readAnswers = (head: Row, body: readonly Row[], asked: Asked): ReadRows => {
  const columns = columnsOf(head.cells, columnNames, required);
  if (columns.problems.length > 0) return wrongColumns(head, columns);
  const { commitments, ignored } = commitmentsAmong(columns.others, asked.edition);
  const problems: Problem[] = [];
  if (commitments.length === 0)
    problems.push({ line: head.line, message: 'names no commitment; wanted a column for each' });
  const readSent = sentCell();
  const voices = body.flatMap((row) => {
    const complaints = complaintsOf(row.line, problems);
    const long = tooLong(row, head);
    if (long !== undefined) complaints.say(long);
    const read =
      long === undefined
        ? answersIn(row, columns, commitments, asked.edition, readSent, complaints)
        : undefined;
    return read ? [read] : [];
  });
  if (problems.length > 0) return { kind: 'wrong', problems };
  const found = countedOf(voices, commitments, asked);
  return found.kind === 'wrong' ? found : { ...found, notes: [...notRead(ignored), ...found.notes] };
};
