import type { AssociationId } from '../domain/association.ts';
import type { OwnWords } from '../domain/submission/own-words.ts';
import type { Instant, LocalDate } from '../domain/time/calendar.ts';

/** Which text it is, and the Monday of the week it was sent in. */
export type ListedWords = { text: string; week: LocalDate };

/** Tenants' words, for who may open them. */
export type ToldWords = {
  /** All about an association, the oldest week first; nothing of it is opened. */
  listed(association: AssociationId, now: Instant): Promise<ListedWords[]>;
  /** `undefined` where nothing was written, or it was taken back, or its time is over. */
  open(association: AssociationId, text: string, now: Instant): Promise<OwnWords | undefined>;
};
