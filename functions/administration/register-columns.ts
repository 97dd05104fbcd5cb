import { type Layout, layoutOf } from './sheet-columns.ts';

/** The columns of the register's file, in the order a person expects them. */
export const columnNames = [
  'name',
  'registration',
  'registeredOn',
  'designation',
  'corporateForm',
  'homes',
  'homesAsOf',
  'adoption',
  'chairMailbox',
  'secretaryMailbox',
  'rehearsal',
] as const;
export type Column = (typeof columnNames)[number];

/** The heading we print for each column; the first five are those of the regulator's public list. */
export const headings: Readonly<Record<Column, string>> = {
  name: 'Organisation name',
  registration: 'Registration number',
  registeredOn: 'Registration date',
  designation: 'Designation',
  corporateForm: 'Corporate form',
  homes: 'Homes',
  homesAsOf: 'Homes as of',
  adoption: 'Adoption',
  chairMailbox: 'Board chair e-mail',
  secretaryMailbox: 'Secretary e-mail',
  rehearsal: 'Rehearsal',
};

/** Other headings that people type for the same column, in letters only. */
const alsoKnownAs: Readonly<Partial<Record<Column, readonly string[]>>> = {
  name: ['name', 'organisation', 'organizationname', 'providername', 'association', 'associationname'],
  registration: ['registrationcode', 'registrationno', 'registration', 'regnumber', 'providercode', 'code'],
  registeredOn: ['dateofregistration', 'registeredon', 'dateregistered'],
  corporateForm: ['legalform', 'form'],
  homes: ['numberofhomes', 'homesowned', 'units'],
  homesAsOf: ['homesasat', 'homesdate', 'homesasofdate'],
  adoption: ['charteradoption', 'adopted'],
  chairMailbox: ['chairemail', 'boardchair', 'chairmailbox', 'chair', 'boardchairmailbox'],
  secretaryMailbox: ['boardsecretaryemail', 'companysecretaryemail', 'secretary', 'secretarymailbox'],
};

/** What a file may lack: no adoption, no mailbox and no rehearsal is what the regulator's own list has. */
const optional: readonly Column[] = ['adoption', 'chairMailbox', 'secretaryMailbox', 'rehearsal'];

export type RegisterLayout = Layout<Column>;

/** Finds the columns in the heading row. */
export const registerLayoutOf = (row: readonly string[]): RegisterLayout =>
  layoutOf(row, columnNames, { headings, alsoKnownAs, optional });
