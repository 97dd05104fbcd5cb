import { publicText } from '../../shared/domain/escalation/people.ts';
import { type RegulatorOutcome, regulatorOutcome } from '../../shared/domain/escalation/regulator-outcome.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import type { OpenedLink } from './opened-link.ts';
import type { OutcomeProblem, TypedOutcome } from './pages/regulator-outcome.ts';

/** What became of a press. `same`: that very outcome stands already. */
export type Recorded =
  | { kind: 'recorded' | 'same' | 'not-here' }
  | { kind: 'closed'; at: Instant }
  | { kind: 'wrong'; problems: readonly OutcomeProblem[] };

/** Reads the two fields of the form. */
export const typedOutcome = (fields: ReadonlyMap<string, string>): TypedOutcome => ({
  kind: fields.get('kind') ?? '',
  note: fields.get('note') ?? '',
});

const problemsOf = (typed: TypedOutcome): OutcomeProblem[] => [
  ...(regulatorOutcome.safeParse(typed.kind).success ? [] : [{ field: 'kind', what: 'kind' } as const]),
  ...(publicText.safeParse(typed.note).success
    ? []
    : [{ field: 'note', what: typed.note.trim() === '' ? 'noteMissing' : 'noteLong' } as const]),
];

/**
 * "Outcome recorded": the regulator says by its own link what became of a referral, which acknowledges it as well. A
 * later word takes the place of an earlier one.
 */
export const recordOutcome =
  (needs: { moves: CaseMoves }) =>
  async (link: OpenedLink, typed: TypedOutcome): Promise<Recorded> => {
    const problems = problemsOf(typed);
    if (problems.length > 0) return { kind: 'wrong', problems };
    if (link.by !== 'regulator') return { kind: 'not-here' };
    const outcome: RegulatorOutcome = regulatorOutcome.parse(typed.kind);
    const moved = await needs.moves.put(
      { association: link.association.id, case: link.view.id },
      {
        ...{ kind: 'record-regulator-outcome', at: link.now, by: link.by },
        ...{ outcome, note: publicText.parse(typed.note) },
      },
      'record-regulator-outcome by link',
    );
    if (moved.kind === 'moved') return { kind: 'recorded' };
    const why = moved.kind === 'refused' ? moved.why : undefined;
    switch (why) {
      case 'already-recorded':
        return { kind: 'same' };
      case 'case-closed':
        return { kind: 'closed', at: moved.view?.closed?.at ?? link.now };
      case 'no-such-case':
      case 'not-yours':
      case 'regulator-not-told':
        return { kind: 'not-here' };
      default:
        throw new Error(`an outcome cannot lead to ${why ?? moved.kind}`);
    }
  };
