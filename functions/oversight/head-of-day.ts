import { readNote } from '../../shared/domain/ledger/note.ts';
import type { LocalDate } from '../../shared/domain/time/calendar.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';

/** The head of a day as facts, for a mail or a page. */
export type HeadOfDay = {
  day: LocalDate;
  /** The log's name. */
  origin: string;
  size: number;
  /** SHA-256 in hexadecimal. */
  root: string;
  /** The checkpoint itself, to be kept as a file and given to `npm run verify -- ledger … --since`. */
  note: string;
};

/** The last head that was signed on a day in England; `undefined` where the log was empty or nobody looked. */
export const headOfDay = async (
  { ledger }: { ledger: Pick<Ledger, 'headOf'> },
  day: LocalDate,
): Promise<HeadOfDay | undefined> => {
  const head = await ledger.headOf(day);
  if (!head) return undefined;
  const { size, root, note } = head;
  return { day, origin: readNote(note)?.text.split('\n')[0] ?? '', size, root, note };
};
