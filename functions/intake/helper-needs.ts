import type { SignedRequest } from '../../shared/contracts/web.ts';
import type { SheetEntries } from '../../shared/ports/sheet-entries.ts';
import type { Needs } from './needs.ts';

/** What helpers do, told to whoever audits: ids only, and never beside an answer. */
export type Audit = (
  what: 'telephone answer sent' | 'sheet entered' | 'sheet sent',
  ids: { helper: string; entry?: string },
) => void;

/** What the helper's mode asks of the world. It reads no words, no contact and no saved form. */
export type HelperNeeds = Omit<
  Needs,
  | 'submissions'
  | 'drafts'
  | 'erasures'
  | 'linkMailer'
  | 'receipts'
  | 'ledger'
  | 'exitScript'
  | 'suggestScript'
> & {
  submissions: Pick<Needs['submissions'], 'get' | 'put'>;
  entries: SheetEntries;
  audit: Audit;
};

/** A request of a helper, as far as this capability looks at the person. */
export type HelperRequest = Omit<SignedRequest, 'person'> & {
  person: Pick<SignedRequest['person'], 'subject'>;
};
