import { type Association, associationId } from '../../shared/domain/association.ts';
import { type CaseView, caseId } from '../../shared/domain/escalation/case.ts';
import { type Recipient, recipient } from '../../shared/domain/escalation/step.ts';
import { type Instant, type LocalDate, localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { LinkSubject, Links } from '../../shared/ports/seals.ts';

/** What a good link opens: one case, for one recipient, and nothing else. */
export type OpenedLink = {
  by: Recipient;
  view: CaseView;
  association: Association;
  /** The association's other cases, for what they say about the context. */
  others: readonly CaseView[];
  now: Instant;
  today: LocalDate;
};

export type LinkNeeds = { links: Links; cases: Cases; associations: Associations; clock: Clock };

/**
 * Opens a signed link. Reads and changes nothing. `undefined` for whatever is not a good link to this purpose's case:
 * damaged, expired, made for someone else's page, or about a case that is not there; nobody learns which.
 */
export const openLink =
  (needs: LinkNeeds) =>
  async (purpose: LinkSubject['purpose'], token: string): Promise<OpenedLink | undefined> => {
    const now = needs.clock.now();
    const subject = await needs.links.verify(purpose, token, now);
    const about = associationId.safeParse(subject?.association).data;
    const id = caseId.safeParse(subject?.case).data;
    const by = recipient.safeParse(subject?.recipient).data;
    if (!about || !id || !by) return undefined;
    const [history, association, all] = await Promise.all([
      needs.cases.load(about, id),
      needs.associations.get(about),
      needs.cases.ofAssociation(about),
    ]);
    if (!history || !association || history.view.association !== about) return undefined;
    const others = all.filter((each) => each.id !== id);
    return { by, view: history.view, association, others, now, today: localDateOf(now) };
  };
