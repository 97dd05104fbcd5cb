import type { Difference, Loaded } from './associations-load.ts';
import { problemText } from './problem.ts';

const count = (many: number, one: string, several: string): string =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : several}`;

/** So many changes are named one by one; a longer list would hide the sums below it. */
const mostNamed = 20;

const named = (each: Difference): string => {
  switch (each.kind) {
    case 'new':
      return `  new      ${each.association.id}  ${each.association.name}`;
    case 'changed': {
      const fields = each.fields.map(({ field, was, becomes }) => `${field} ${was} → ${becomes}`).join(', ');
      return `  changed  ${each.association.id}  ${fields}`;
    }
    default:
      return each satisfies never;
  }
};

/** What loading the register came to, as lines of text. */
export const loadReport = (loaded: Loaded): string[] => {
  if (loaded.kind === 'refused')
    return [
      ...loaded.problems.map(problemText),
      `${count(loaded.problems.length, 'problem', 'problems')}; nothing was loaded`,
    ];
  const { differences } = loaded;
  const added = differences.filter((each) => each.kind === 'new').length;
  const sums = [`${added} new`, `${differences.length - added} changed`, `${loaded.unchanged} unchanged`];
  const dry = loaded.kind === 'would-load' ? ' (dry run: nothing was loaded)' : '';
  const more = differences.length - mostNamed;
  return [
    ...differences.slice(0, mostNamed).map(named),
    ...(more > 0 ? [`  and ${more.toLocaleString('en-GB')} more`] : []),
    `${count(loaded.rows, 'association', 'associations')} in the file: ${sums.join(', ')}${dry}`,
    ...(loaded.notInFile > 0
      ? [
          `${count(loaded.notInFile, 'association', 'associations')} of the register not in the file: left as they are`,
        ]
      : []),
    ...(loaded.ignoredColumns.length > 0 ? [`columns not read: ${loaded.ignoredColumns.join(', ')}`] : []),
  ];
};
