import { describe, expect, test } from 'vitest';
import {
  type CaseEvent,
  type CaseView,
  caseEvent,
  caseState,
} from '../../../shared/domain/escalation/case.ts';
import { decide } from '../../../shared/domain/escalation/decide.ts';
import { evolve, historyOf } from '../../../shared/domain/escalation/evolve.ts';
import { rulebookFor } from '../../../shared/domain/escalation/move.ts';
import { noticesOf } from '../../../shared/domain/escalation/notices-owed.ts';
import { allowedMoves } from '../../../shared/domain/escalation/states.ts';
import { stepAbout } from '../../../shared/domain/escalation/step.ts';
import { mayPut, roleOf } from '../../../shared/domain/escalation/who-may-what.ts';
import { localDateOf } from '../../../shared/domain/time/calendar.ts';
import { type Attempt, aLife } from '../../support/any-life.ts';

/** Enough that every move of the table is made. A life that breaks a rule is named by its seed. */
const lives = Array.from({ length: 510 }, (_, seed) => ({ seed, life: aLife(seed) }));

type Told = { before: CaseView; event: CaseEvent; after: CaseView };
/** Every event of every case of a life, with the view before and after it. */
const eventsOf = (life: readonly Attempt[]): Told[] =>
  life.flatMap(({ decision, before }) => {
    if (decision.kind !== 'moved') return [];
    let view = decision.events[0]?.kind === 'opened' ? undefined : before?.view;
    return decision.events.flatMap((event) => {
      const earlier = view;
      view = evolve(view, event);
      return earlier ? [{ before: earlier, event, after: view }] : [];
    });
  });
const told = lives.flatMap(({ seed, life }) => eventsOf(life).map((each) => ({ seed, ...each })));
const attempts = lives.flatMap(({ seed, life }) => life.map((each) => ({ seed, ...each })));

/** What is still told of a case that has ended: its report, its recommendations, and what members propose about them. */
const goesOn = ['report-', 'recommendation-', 'minority-view-', 'panel-act'];

/** No mailbox of the board takes mail. */
const isSilent = ({ bounced }: CaseView): boolean =>
  ['secretary', 'chair'].every((to) => bounced.some((each) => each.recipient === to));

/** Seeds of the lives in which this was seen. */
const seedsOf = <T extends { seed: number }>(all: readonly T[], is: (each: T) => boolean): number[] => [
  ...new Set(all.filter(is).map((each) => each.seed)),
];

const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

describe('whatever anybody does to a case, in whatever order', () => {
  test('no move leaves the table, and each move of the table is made', () => {
    const wanted = Object.entries(allowedMoves).flatMap(([from, all]) => all.map((to) => `${from} → ${to}`));
    const made = new Set(
      told.flatMap(({ before, after }) =>
        before.state === after.state ? [] : [`${before.state} → ${after.state}`],
      ),
    );
    expect([...made].sort()).toEqual(wanted.sort());
  });

  test('every state, every kind of event and every kind of command is reached', () => {
    const events = new Set(attempts.flatMap(({ after }) => (after?.events ?? []).map((each) => each.kind)));
    const known = caseEvent.options.flatMap((group) => group.options.map((each) => each.shape.kind.value));
    expect([...events].sort()).toEqual([...known].sort());
    expect(new Set(told.map(({ after }) => after.state)).size).toBe(caseState.options.length);
    const moving = new Set(
      attempts.filter((each) => each.decision.kind === 'moved').map((each) => each.command.kind),
    );
    expect(Object.keys(mayPut).filter((kind) => ![...moving].some((each) => each === kind))).toEqual([]);
  });

  test('nobody moves a case by a command that the table does not give them', () => {
    const wrong = seedsOf(attempts, ({ command, decision }) => {
      if (!('by' in command) || decision.kind !== 'moved') return false;
      const allowed: readonly string[] = mayPut[command.kind];
      return !allowed.includes(roleOf(command));
    });
    expect(wrong).toEqual([]);
    expect(
      attempts.filter(({ decision }) => decision.kind === 'refused' && decision.why === 'not-yours').length,
    ).toBeGreaterThan(1000);
  });

  test('no person counts twice where it takes two', () => {
    const wrong = seedsOf(told, ({ before, event }) => {
      switch (event.kind) {
        case 'panel-acted':
          return event.proposedBy.subject === event.secondedBy.subject;
        case 'danger-confirmed':
        case 'danger-not-upheld': {
          const read = before.dangers.find((each) => each.failure === event.failure)?.readings ?? [];
          return read.length < 2 || new Set(read.map((each) => each.by)).size !== read.length;
        }
        case 'escalation-stopped': {
          const [one, two] = before.stopAsked;
          return !one || !two || one.by.subject === two.by.subject || one.by.role === two.by.role;
        }
        case 'recommendation-answered':
          return event.draftedBy === event.by;
        case 'board-answered':
          return (
            event.draftedBy === event.by ||
            (event.mailed?.recordedBy === event.mailed?.confirmedBy && event.mailed !== undefined)
          );
        default:
          return false;
      }
    });
    expect(wrong).toEqual([]);
  });

  test('every danger is told to the board by its day, in a mail, unless readers turned it down or the case had ended', () => {
    const later = new Set<string>();
    const untold = seedsOf(attempts, ({ command, after }) => {
      if (command.kind !== 'let-time-pass' || !after || after.view.closed) return false;
      const { view, events } = after;
      const due = view.dangers.filter(
        (each) => each.boardToldBy <= localDateOf(command.at) && each.standing !== 'not-upheld',
      );
      if (due.some((each) => !view.told.includes(each.failure))) return true;
      const mails = noticesOf(events).map((each) => each.step);
      const updates = events.flatMap((each) => (each.kind === 'board-update-owed' ? [each.failure] : []));
      for (const each of updates) later.add(each);
      // A contact whose mailbox was put right since is told anew, of everything.
      const anew = events.findLastIndex((each) => each.kind === 'mailbox-corrected');
      return !updates.every(
        (each) =>
          mails.includes(stepAbout('board-update', each, view)) ||
          events.findIndex((of) => of.kind === 'board-update-owed' && of.failure === each) < anew ||
          isSilent(view),
      );
    });
    expect(untold).toEqual([]);
    expect(later.size).toBeGreaterThan(5);
  });

  test('no public act is without its reason', () => {
    const texts = told.flatMap(({ seed, event }) => {
      if (event.kind === 'panel-act-proposed' && event.act.kind === 'recommend')
        return [{ seed, text: event.act.text }];
      if (event.kind === 'panel-act-proposed' && event.act.kind === 'ask-information')
        return [{ seed, text: event.act.question }];
      if (event.kind === 'panel-act-proposed' && 'reason' in event.act)
        return [{ seed, text: event.act.reason }];
      if (event.kind === 'regulator-outcome-recorded') return [{ seed, text: event.note }];
      if (event.kind === 'information-given') return [{ seed, text: event.text }];
      return 'reason' in event ? [{ seed, text: event.reason }] : [];
    });
    expect(texts.length).toBeGreaterThan(1000);
    expect(seedsOf(texts, ({ text }) => text.trim() === '')).toEqual([]);
  });

  test('what is on its way to the regulator goes, unless two people stopped it', () => {
    const gone = seedsOf(
      told,
      ({ before, event, after }) =>
        (before.escalation !== undefined && !after.escalation && event.kind !== 'escalation-stopped') ||
        (before.regulatorNoticeOwedAt !== undefined && !after.regulatorNoticeOwedAt),
    );
    expect(gone).toEqual([]);
    const closed = seedsOf(told, ({ before, event }) => {
      if (event.kind !== 'closed') return false;
      return before.regulatorNoticeOwedAt ? !before.regulatorOutcome : before.escalation !== undefined;
    });
    expect(closed).toEqual([]);
  });

  test('a case is closed by two of the panel, by two readers or by the regulator, never by its board, and then rests', () => {
    const by = counted(
      attempts.flatMap(({ command, decision }) =>
        decision.kind === 'moved' && decision.events.some((each) => each.kind === 'closed')
          ? [command.kind]
          : [],
      ),
    );
    expect([...by.keys()].sort()).toEqual(['read-danger', 'record-regulator-outcome', 'second-panel-act']);
    const rests = (kind: CaseEvent['kind']): boolean => !goesOn.some((each) => kind.startsWith(each));
    expect(seedsOf(told, ({ before, event }) => before.closed !== undefined && rests(event.kind))).toEqual(
      [],
    );
    expect(
      seedsOf(told, ({ before, after }) => before.closed !== undefined && after.closed !== before.closed),
    ).toEqual([]);
  });

  test("a board's date is computed once: only an extension or a rejection sets another", () => {
    const moved = seedsOf(
      told,
      ({ before, event, after }) =>
        before.answerBy !== after.answerBy &&
        !['board-notified', 'extension-given', 'answer-rejected'].includes(event.kind),
    );
    expect(moved).toEqual([]);
    expect(
      seedsOf(
        told,
        ({ before, event }) => event.kind === 'extension-given' && before.extension !== undefined,
      ),
    ).toEqual([]);
  });

  test('played again, events give the same case, and the same command moves it no further', () => {
    for (const { seed, life } of lives.slice(0, 300)) {
      const last = life.at(-1)?.after;
      if (last) expect(historyOf(structuredClone(last.events)).view, `seed ${seed}`).toEqual(last.view);
      for (const { command, decision, after } of life) {
        if (decision.kind !== 'moved') continue;
        expect(decide(command, after, rulebookFor(after)).kind, `seed ${seed}, ${command.kind}`).not.toBe(
          'moved',
        );
      }
    }
  });
});
