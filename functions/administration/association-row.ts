import * as z from 'zod';
import { type Association, association } from '../../shared/domain/association.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import type { Row } from '../../shared/sheets/rows.ts';
import {
  adoptionCell,
  corporateFormCell,
  dayCell,
  designationCell,
  homesCell,
  mailboxCell,
  nameCell,
  registrationCell,
  rehearsalCell,
  shown,
} from './register-cells.ts';
import { type Column, columnNames, headings, type RegisterLayout } from './register-columns.ts';

/** The schema of each column. No date may lie after `today`. */
export const schemasOf = (today: string) => ({
  name: nameCell,
  registration: registrationCell,
  registeredOn: dayCell(today),
  designation: designationCell,
  corporateForm: corporateFormCell,
  homes: homesCell,
  homesAsOf: dayCell(today),
  adoption: adoptionCell,
  chairMailbox: mailboxCell,
  secretaryMailbox: mailboxCell,
  rehearsal: rehearsalCell,
});

type Cells = Readonly<Record<Column, string>>;

/** The last, most particular complaint of a cell: a union complains about each of its members. */
const complaintOf = (issue: z.core.$ZodIssue): string => {
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined;
  return inner ? complaintOf(inner) : issue.message;
};

/** Rules that need two cells of a row: an adopted association must be reachable, by two different people. */
const acrossCells = (found: {
  adoption: Association['adoption'];
  chairMailbox: string | undefined;
  secretaryMailbox: string | undefined;
}): { column: Column; message: string }[] => {
  if (found.secretaryMailbox === undefined)
    return found.adoption === undefined
      ? []
      : [
          {
            column: 'secretaryMailbox',
            message: 'is empty; wanted because this association has an adoption',
          },
        ];
  return found.chairMailbox?.toLowerCase() === found.secretaryMailbox.toLowerCase()
    ? [
        {
          column: 'chairMailbox',
          message: "is the secretary's mailbox too; wanted another person's, or nothing",
        },
      ]
    : [];
};

/** One row as an association, or every problem of it. */
export const associationOf = (
  row: Row,
  cells: Cells,
  schemas: ReturnType<typeof schemasOf>,
): Association | Problem[] => {
  const problemAt = (column: Column, message: string): Problem => ({
    line: row.line,
    column: headings[column],
    message: `${shown(cells[column])}${message}`,
  });
  const parsed = z.object(schemas).safeParse(cells);
  if (!parsed.success)
    return parsed.error.issues.flatMap((issue) => {
      const column = columnNames.find((each) => each === issue.path[0]);
      return column ? [problemAt(column, complaintOf(issue))] : [];
    });
  const { registration, rehearsal, adoption, chairMailbox, secretaryMailbox, ...plain } = parsed.data;
  const torn = acrossCells({ adoption, chairMailbox, secretaryMailbox });
  if (torn.length > 0) return torn.map(({ column, message }) => problemAt(column, message));
  return association.parse({
    ...plain,
    id: registration,
    rehearsal: rehearsal === 'yes',
    ...(adoption !== undefined && { adoption }),
    ...(chairMailbox !== undefined && { chairMailbox }),
    ...(secretaryMailbox !== undefined && { secretaryMailbox }),
  });
};

/** The cells of a row by column; a column that the file does not have is empty. */
export const cellsOf = (row: Row, layout: RegisterLayout): Cells => {
  const at = (column: Column): string => {
    const place = layout.places.get(column);
    return place === undefined ? '' : (row.cells[place] ?? '');
  };
  return {
    name: at('name'),
    registration: at('registration'),
    registeredOn: at('registeredOn'),
    designation: at('designation'),
    corporateForm: at('corporateForm'),
    homes: at('homes'),
    homesAsOf: at('homesAsOf'),
    adoption: at('adoption'),
    chairMailbox: at('chairMailbox'),
    secretaryMailbox: at('secretaryMailbox'),
    rehearsal: at('rehearsal'),
  };
};
