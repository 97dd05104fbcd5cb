import type { DeskAct } from '../../../../functions/administration/desk-acts.ts';
import { answerDeskCase } from '../../../../functions/administration/desk-case.ts';
import type { DeskRequest } from '../../../../functions/administration/desk-needs.ts';
import { carryOutAgain, confirm } from '../../../../functions/administration/two-people.ts';
import type { CaseView } from '../../../../shared/domain/escalation/case.ts';
import { addDays, type Instant, localDateOf } from '../../../../shared/domain/time/calendar.ts';
import { boxes, caspian, maud } from '../../../support/trade-body-desk.ts';
import type { Desk } from '../desk.ts';
import { days } from '../mix.ts';
import { aboutOf, atCase, type Form, type Plan, type Planning, type Sees } from './plan.ts';

const posted = (person: typeof maud, fields: Readonly<Record<string, string>>): DeskRequest => ({
  ...{ method: 'POST', path: '/en/desk/trade-body', segments: ['desk', 'trade-body'], lang: 'en', person },
  ...{ query: new URLSearchParams(), fields: new Map(Object.entries(fields)) },
});

/** Posts the form of an act on a case; the page leads on where it did what it was asked. */
const acts =
  (view: CaseView, act: DeskAct, person: typeof maud, fields: Readonly<Record<string, string>>): Form =>
  async ({ tradeBody }) =>
    (await answerDeskCase(tradeBody, posted(person, fields), [view.id, act])).status === 303;

const atDesk = (
  act: DeskAct,
  view: CaseView,
  person: typeof maud,
  fields: (view: CaseView, now: Instant) => Readonly<Record<string, string>> | undefined,
): Plan =>
  atCase(`desk ${act}`, aboutOf(view), (read, desk) => {
    const typed = fields(read, desk.clock.now());
    return typed && acts(read, act, person, typed);
  });

/** What the regulator said in a reply: one proposes it, and another confirms it, or carries out what broke off. */
const confirmsOutcome = (view: CaseView): Plan => ({
  kind: 'confirm-outcome',
  about: aboutOf(view),
  read: async ({ tradeBody: { proposals } }) => {
    const found = (await proposals.latest(50)).find(
      ({ change }) => change.kind === 'regulator-outcome' && change.case === view.id,
    );
    return (
      found &&
      (async ({ tradeBody }: Desk) => {
        const request = posted(caspian, {});
        const decided = await confirm(tradeBody, request, found.id);
        const again = decided.kind === 'refused' && decided.why === 'not-waiting';
        return (again ? await carryOutAgain(tradeBody, request, found.id) : decided).kind === 'done';
      })
    );
  },
});

const mailedAnswer = (now: Instant, ago: number) => ({
  ...{ from: 'chair', kind: 'accept', action: `We repair the roofs. By mail, ${now}.` },
  ...{ owner: 'Director of homes', ...boxes('by', addDays(localDateOf(now), 60)) },
  ...boxes('on', addDays(localDateOf(now), -ago)),
});

/** The two of the trade body who are at the desk. */
export const tradeBodyAt = ({ chance, habits, plan }: Planning): Sees => {
  const perhaps = (share: number, what: Plan, within: number): void => {
    if (chance() < share) plan(what, chance() * within * days);
  };
  const ago = () => Math.floor(chance() * 4);
  return (view, event) => {
    switch (event.kind) {
      case 'board-notified':
        return perhaps(
          habits.mails,
          atDesk('mailed-answer', view, maud, (_, now) => mailedAnswer(now, ago())),
          30,
        );
      case 'mailed-answer-recorded':
        return perhaps(
          0.8,
          atDesk('confirm-mailed-answer', view, chance() < 0.15 ? maud : caspian, (read) =>
            read.mailedAnswer ? { recorded: read.mailedAnswer.at } : undefined,
          ),
          6,
        );
      case 'notice-bounced':
        if (view.dayZero || !['secretary', 'chair'].includes(event.recipient)) return;
        return perhaps(
          0.4,
          atDesk('post', view, maud, (_, now) => boxes('on', localDateOf(now))),
          8,
        );
      case 'escalation-due':
        return perhaps(
          habits.stops,
          atDesk('stop', view, maud, (_, now) => ({ reason: `The figures are being checked. ${now}.` })),
          8,
        );
      case 'regulator-notified':
        if (chance() >= 0.2) return;
        plan(
          atDesk('outcome', view, maud, (_, now) => ({ outcome: 'engaged', note: `It wrote so. ${now}.` })),
          chance() * 20 * days,
        );
        return plan(confirmsOutcome(view), (20 + chance() * 6) * days);
      default:
        return;
    }
  };
};
