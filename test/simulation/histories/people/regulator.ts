import { acknowledge } from '../../../../functions/oversight/acknowledge.ts';
import type { OpenedLink } from '../../../../functions/oversight/opened-link.ts';
import { recordOutcome } from '../../../../functions/oversight/regulator-outcome.ts';
import type { CaseView } from '../../../../shared/domain/escalation/case.ts';
import { regulatorOutcome } from '../../../../shared/domain/escalation/regulator-outcome.ts';
import { type Instant, localDateOf } from '../../../../shared/domain/time/calendar.ts';
import { days } from '../mix.ts';
import { landlordOf } from '../stores.ts';
import { type About, atCase, type Planning } from './plan.ts';

const linkOf = (view: CaseView, now: Instant): OpenedLink => ({
  ...{ view, by: 'regulator', now, today: localDateOf(now), others: [] },
  association: landlordOf(view.association),
});

/** The regulator's officer has the case's mail, and acts by its link: they say that they have it, and what became of it. */
export const regulator =
  ({ chance, plan }: Planning) =>
  (about: About): void => {
    if (chance() < 0.7)
      plan(
        atCase('acknowledge-regulator', about, (view) => async ({ moves, clock }) => {
          const acted = await acknowledge({ moves })(linkOf(view, clock.now()));
          return acted.kind === 'done' || acted.kind === 'already';
        }),
        chance() * 25 * days,
      );
    if (chance() >= 0.3) return;
    const kind =
      regulatorOutcome.options[Math.floor(chance() * regulatorOutcome.options.length)] ?? 'engaged';
    plan(
      atCase('record-regulator-outcome', about, (view, desk) => {
        const typed = { kind, note: `So we found. ${desk.clock.now()}.` };
        return async ({ moves, clock }) => {
          const said = await recordOutcome({ moves })(linkOf(view, clock.now()), typed);
          return said.kind === 'recorded' || said.kind === 'same';
        };
      }),
      chance() * 40 * days,
    );
  };
