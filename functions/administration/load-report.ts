import { type Problem, problemText } from '../../shared/sheets/problem.ts';
import type { Difference, Loaded } from './associations-load.ts';
import type { MarginsDifference, MarginsLoaded } from './margins-load.ts';

const count = (many: number, one: string, several: string): string =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : several}`;

/** So many changes are named one by one; a longer list would hide the sums below it. */
const mostNamed = 20;

const fieldsText = (fields: readonly { field: string; was: string; becomes: string }[]): string =>
  fields.map(({ field, was, becomes }) => `${field} ${was} → ${becomes}`).join(', ');

const named = (each: Difference): string => {
  switch (each.kind) {
    case 'new':
      return `  new      ${each.association.id}  ${each.association.name}`;
    case 'changed':
      return `  changed  ${each.association.id}  ${fieldsText(each.fields)}`;
    default:
      return each satisfies never;
  }
};

const namedMargins = (each: MarginsDifference): string => {
  const { association, homes } = each.margins;
  switch (each.kind) {
    case 'new':
      return `  new      ${association}  ${Object.keys(homes).join(', ')}`;
    case 'changed':
      return `  changed  ${association}  ${fieldsText(each.fields)}`;
    default:
      return each satisfies never;
  }
};

const refusal = (problems: readonly Problem[]): string[] => [
  ...problems.map(problemText),
  `${count(problems.length, 'problem', 'problems')}; nothing was loaded`,
];

type Sums = {
  /** "12 associations in the file". */
  all: string;
  /** "3 associations of the register". */
  others: string;
};

/** What loading came to, as lines of text. */
const report = <D extends { kind: 'new' | 'changed' }>(
  loaded: {
    kind: 'would-load' | 'loaded';
    differences: readonly D[];
    unchanged: number;
    notInFile: number;
    ignoredColumns: readonly string[];
  },
  name: (difference: D) => string,
  { all, others }: Sums,
): string[] => {
  const { differences } = loaded;
  const added = differences.filter((each) => each.kind === 'new').length;
  const sums = [`${added} new`, `${differences.length - added} changed`, `${loaded.unchanged} unchanged`];
  const dry = loaded.kind === 'would-load' ? ' (dry run: nothing was loaded)' : '';
  const more = differences.length - mostNamed;
  return [
    ...differences.slice(0, mostNamed).map(name),
    ...(more > 0 ? [`  and ${more.toLocaleString('en-GB')} more`] : []),
    `${all}: ${sums.join(', ')}${dry}`,
    ...(loaded.notInFile > 0 ? [`${others} not in the file: left as they are`] : []),
    ...(loaded.ignoredColumns.length > 0 ? [`columns not read: ${loaded.ignoredColumns.join(', ')}`] : []),
  ];
};

const associations = (many: number): string => count(many, 'association', 'associations');

/** What loading the register came to, as lines of text. */
export const loadReport = (loaded: Loaded): string[] =>
  loaded.kind === 'refused'
    ? refusal(loaded.problems)
    : report(loaded, named, {
        all: `${associations(loaded.rows)} in the file`,
        others: `${associations(loaded.notInFile)} of the register`,
      });

/** What loading margins came to, as lines of text. */
export const marginsReport = (loaded: MarginsLoaded): string[] =>
  loaded.kind === 'refused'
    ? refusal(loaded.problems)
    : report(loaded, namedMargins, {
        all: `margins of ${associations(loaded.associations)} in the file`,
        others: `margins known of ${associations(loaded.notInFile)}`,
      });
