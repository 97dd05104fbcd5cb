import type { CaseEvent, CaseView } from '../../../shared/domain/escalation/case.ts';
import type { Failure } from '../../../shared/domain/escalation/failure.ts';
import type { Notice } from '../../../shared/domain/escalation/notice.ts';
import type { Instant } from '../../../shared/domain/time/calendar.ts';
import type { Taken } from './mail-service.ts';
import type { Promised } from './people.ts';
import { landlords, type Stores } from './stores.ts';

/** Everything that is true at the end of a history. */
export type End = {
  stores: Stores;
  found: readonly Failure[];
  taken: readonly Taken[];
  promised: readonly Promised[];
  impossible: readonly string[];
  tasks: readonly { kind: string; about: string }[];
  /** When it was first written down that a mail was taken, by the id that the mail service gave it. */
  known: ReadonlyMap<string, Instant>;
};

export type CaseAtEnd = { view: CaseView; events: readonly CaseEvent[]; notices: readonly Notice[] };

export const casesAtEnd = async ({ cases, notices }: Stores): Promise<CaseAtEnd[]> => {
  const all: CaseAtEnd[] = [];
  for (const { id } of landlords)
    for (const view of await cases.ofAssociation(id)) {
      const history = await cases.load(id, view.id);
      all.push({ view, events: history?.events ?? [], notices: await notices.ofCase(id, view.id) });
    }
  return all;
};
