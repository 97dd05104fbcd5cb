import type { Language } from '../../../shared/contracts/routes.ts';
import type { TwoPersonChange } from '../../../shared/domain/people/proposal.ts';
import type { SummaryRow } from '../../../shared/html/components/summary-list.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { deskFormsWording } from '../../../shared/wording/desk-forms.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** A change with the names that its ids stand for. */
export type ChangeFacts = {
  change: TwoPersonChange;
  association: string;
  /** Who leaves a panel. */
  member?: string;
  proposedBy: string | undefined;
};

/** A change in a few words, without any name or address. */
export const changeTitle = ({ change }: ChangeFacts, lang: Language): string => {
  const { change: words, register } = wordingOf(deskFormsWording, lang);
  return change.kind === 'mailbox'
    ? words.what.mailbox(register.mailbox[change.of])
    : words.what[change.kind];
};

const own = ({ change, member }: ChangeFacts, lang: Language): SummaryRow[] => {
  const { change: words, register, fields } = wordingOf(deskFormsWording, lang);
  const { rows } = words;
  switch (change.kind) {
    case 'mailbox':
      return [{ key: rows.address, value: change.address }];
    case 'panel-join':
      return [
        { key: rows.name, value: change.name },
        { key: rows.address, value: change.email },
        { key: rows.part, value: register.roles[change.role] },
      ];
    case 'panel-leave':
      return [{ key: rows.name, value: member ?? '–' }];
    case 'regulator-outcome':
      return [
        { key: rows.case, value: change.case },
        { key: rows.says, value: fields.outcomes[change.outcome] },
        { key: fields.note, value: inLines(change.note) },
      ];
    default:
      return change satisfies never;
  }
};

/** A change, row by row, for the person who is to check it. */
export const changeRows = (facts: ChangeFacts, lang: Language): SummaryRow[] => {
  const { rows } = wordingOf(deskFormsWording, lang).change;
  return [
    { key: rows.what, value: changeTitle(facts, lang) },
    { key: rows.association, value: facts.association },
    ...own(facts, lang),
  ];
};
