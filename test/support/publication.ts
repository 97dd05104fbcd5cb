import { countEscalations } from '../../functions/publication/count-escalations.ts';
import { publish } from '../../functions/publication/publish.ts';
import { publicationWeb } from '../../functions/publication/web.ts';
import { memoryAssociations } from '../../shared/adapters/memory/associations.ts';
import { memoryCases } from '../../shared/adapters/memory/cases.ts';
import { memoryEscalations } from '../../shared/adapters/memory/escalations.ts';
import { memoryLedger, memoryWaiting } from '../../shared/adapters/memory/ledger.ts';
import { memoryPanelRegister, memoryPanels } from '../../shared/adapters/memory/panels.ts';
import { memoryScores } from '../../shared/adapters/memory/scores.ts';
import { memorySealedReceipts } from '../../shared/adapters/memory/sealed-receipts.ts';
import type { WebRequest } from '../../shared/contracts/web.ts';
import { type Association, association } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import type { Command, History } from '../../shared/domain/escalation/command.ts';
import { decide } from '../../shared/domain/escalation/decide.ts';
import { moveOf, rulebookFor } from '../../shared/domain/escalation/move.ts';
import type { LedgerEntry } from '../../shared/domain/ledger/entry.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { score } from '../../shared/domain/scoring/score.ts';
import { type Levels, run } from '../../shared/domain/scoring/scorecard.ts';
import { scoredYearOf } from '../../shared/domain/scoring/scored-year.ts';
import { localDate } from '../../shared/domain/time/calendar.ts';
import { at, hash } from './cases.ts';
import { aTally, nth } from './scoring.ts';

/** An association of the charter; show only what matters. */
export const anAssociation = (number: number, more: Partial<Association> = {}): Association =>
  association.parse({
    id: nth(number),
    name: `Association ${String(number).padStart(2, '0')}`,
    registeredOn: '2001-01-01',
    designation: 'Non-profit',
    corporateForm: 'Registered society',
    homes: 1087,
    homesAsOf: '2026-03-31',
    adoption: 'early-adopter',
    ...more,
  });

/** Counts of one association by commitment. */
export type Counted = Readonly<Record<string, Levels>>;

/** The public side of the service in memory, on a day that can be moved. */
export const aPublicSide = (associations: readonly Association[], today: string) => {
  const scores = memoryScores();
  const { cases, ledger: waiting } = memoryCases();
  const ledger = memoryLedger();
  const receipts = memorySealedReceipts();
  const escalations = memoryEscalations();
  const panels = memoryPanels();
  const register = memoryAssociations(associations);
  const clock = { time: at(today), now: () => clock.time };
  const web = publicationWeb({
    associations: register,
    scores,
    cases,
    escalations,
    ledger,
    receipts,
    panels: memoryPanelRegister(panels),
    clock,
    stylesheet: '/assets/styles.css',
    address: 'https://tenants.example',
  });
  const publishing = publish({ associations: register, scores });
  return {
    scores,
    clock,
    ledger,
    receipts,
    cases,
    panels,
    waiting: memoryWaiting(waiting),
    /** Entries of the log that wait beside those of cases. */
    wait: (...entries: readonly LedgerEntry[]): void => void waiting.push(...entries),
    publish: publishing,
    countEscalations: countEscalations({ associations: register, cases, escalations, clock }),
    /** Keeps a run of this day with these counts, by the number of the association. */
    ran: async (day: string, counts: Readonly<Record<number, Counted>>): Promise<void> => {
      const tallies = Object.entries(counts).map(([number, each]) => aTally(nth(Number(number)), each));
      const year = scoredYearOf(localDate.parse(day));
      const made = run.parse({
        ...{ id: day, asOf: day, year, charter: adoptedEdition.id, rulebook: currentRulebook.id },
        ...{ associations: tallies.length, submissions: 0, openAnswers: 0, inputHash: '', streams: 0 },
      });
      const { number } = await scores.attemptAt(day, at('2000-01-01'));
      await scores.keepRun(
        made,
        number,
        score(tallies, { year, charter: adoptedEdition, rulebook: currentRulebook }),
      );
    },
    /** Puts commands to a case, one after the other. */
    put: async (...commands: readonly Command[]): Promise<History> => {
      let history: History | undefined;
      for (const command of commands) {
        const decision = decide(command, history, rulebookFor(history));
        if (decision.kind !== 'moved') throw new Error(`${command.kind} does not move: ${decision.why}`);
        const move = moveOf(history, decision.events, hash);
        await cases.append(move);
        history = await cases.load(move.view.association, move.view.id);
      }
      if (!history) throw new Error('no command was put');
      return history;
    },
    get: (path: string, method: WebRequest['method'] = 'GET') => {
      const [, first = '', ...rest] = path.split('/');
      const lang = first === 'cy' ? 'cy' : 'en';
      const segments = first === 'en' || first === 'cy' ? rest : [first, ...rest];
      return web({
        ...{ method, path, lang, query: new URLSearchParams(), fields: new Map() },
        segments: segments.filter((each) => each !== '').map(decodeURIComponent),
      });
    },
  };
};
