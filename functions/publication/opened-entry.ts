import { associationOfCase, type CaseId, caseId } from '../../shared/domain/escalation/case.ts';
import { canonical } from '../../shared/domain/ledger/canonical.ts';
import { publicCaseOf } from '../../shared/domain/publication/cases-in-public.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';

type Needs = { cases: Pick<Cases, 'load'>; ledger: Pick<Ledger, 'place'>; clock: Clock };

/** Case and number of an event, as its entry's id has them. */
const eventOf = (id: string): { of: CaseId; number: number } | undefined => {
  const [, name, number] = /^(.+)-([1-9]\d{0,5})$/.exec(id) ?? [];
  const of = caseId.safeParse(name);
  return of.success ? { of: of.data, number: Number(number) } : undefined;
};

/**
 * What a sealed entry stands for, as canonical JSON: the salt, and the event itself. Only for a board's answer, and
 * only once the public may read it.
 */
export const openedEntry = async (needs: Needs, id: string): Promise<string | undefined> => {
  const asked = eventOf(id);
  if (!asked) return undefined;
  const [place, history] = await Promise.all([
    needs.ledger.place(id),
    needs.cases.load(associationOfCase(asked.of), asked.of),
  ]);
  const event = history?.events[asked.number - 1];
  if (!history || event?.kind !== 'board-answered' || place?.salt === undefined) return undefined;
  const { view } = history;
  const { inside } = publicCaseOf(view, localDateOf(needs.clock.now()), rulebookOf(view.rulebook));
  return inside.kind === 'open' ? canonical({ id, salt: place.salt, event }) : undefined;
};
