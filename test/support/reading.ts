import { beginDraft, type Draft } from '../../functions/intake/draft.ts';
import { submit } from '../../functions/intake/submit.ts';
import { checkReadings } from '../../functions/oversight/check-readings.ts';
import { readerWeb } from '../../functions/oversight/reader-web.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { memoryAddressMails } from '../../shared/adapters/memory/address-mails.ts';
import { memoryAnnouncer } from '../../shared/adapters/memory/announcer.ts';
import { memoryCases } from '../../shared/adapters/memory/cases.ts';
import { memoryDangerReports } from '../../shared/adapters/memory/danger-reports.ts';
import { memoryLeftAddresses } from '../../shared/adapters/memory/left-addresses.ts';
import { memoryReaderLog } from '../../shared/adapters/memory/reader-log.ts';
import { memoryTasks } from '../../shared/adapters/memory/tasks.ts';
import { memoryThemes } from '../../shared/adapters/memory/themes.ts';
import { memoryToldWords } from '../../shared/adapters/memory/told-words.ts';
import { type Language, routes } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { tokenBytes, tokenOf } from '../../shared/domain/submission/token.ts';
import { hash } from './cases.ts';
import { anAssociation, anIntake, seededChance } from './intake.ts';

const [damp, gas] = currentRulebook.danger.hazards;
if (!damp || !gas) throw new Error('the rulebook has no dangers');
export const dangers = { damp, gas };

const names = { ottoline: 'Ottoline Farrow', idris: 'Idris Penhale', third: 'Una Third' } as const;
type Reader = keyof typeof names;

/** The readers' pages on what tenants sent through the form's own use case, all of it in memory. */
export const reading = async (start = '2026-12-01T09:00:00.000Z') => {
  const intake = await anIntake(start);
  const { clock, associations, confidences } = intake.needs;
  const { cases, notices, ledger } = memoryCases();
  const announcer = memoryAnnouncer();
  const reports = memoryDangerReports(intake.confidences.reports);
  const log = memoryReaderLog();
  const codings = memoryThemes();
  const tasks = memoryTasks();
  const addressMails = memoryAddressMails();
  const needs = {
    ...{ associations, cases, clock, log, reports, codings, waiting: reports },
    ...{ addressMails, announcer, addresses: memoryLeftAddresses(intake.confidences.reports) },
    moves: storedCaseMoves({ cases, notices, announcer, clock, hash }),
    words: memoryToldWords(intake.confidences.rows),
    stylesheet: '/assets/site.css',
  };
  const chance = seededChance(11);
  /** A tenant without a code tells, and gets the draft back that was sent. */
  const tell = async (parts: Partial<Draft> = {}) => {
    const { id, name } = anAssociation();
    const draft = {
      ...beginDraft(chance),
      ...{ association: { id, name }, open: true, hazards: [damp] },
      ...parts,
      token: tokenOf(clock.now(), chance.bytes(tokenBytes)),
    };
    const sent = await submit(intake.needs, draft);
    if (sent.kind !== 'received') throw new Error(`sending ended as ${sent.kind}`);
    return draft;
  };
  const ask = (
    who: Reader,
    fields: Record<string, string> | undefined,
    path: string = routes.reader('en'),
    more: Partial<typeof needs> = {},
  ): Promise<WebResponse> => {
    const url = new URL(path, 'https://tenants.example');
    const [, lang, ...segments] = url.pathname.split('/');
    const language: Language = lang === 'cy' ? 'cy' : 'en';
    return readerWeb({ ...needs, ...more })({
      method: fields ? 'POST' : 'GET',
      path: url.pathname,
      ...{ segments, lang: language, query: url.searchParams },
      fields: new Map(Object.entries(fields ?? {})),
      person: { subject: who, name: names[who] },
    });
  };
  /** The forms' hidden fields of the queue, in its order. */
  const waiting = async (who: Reader) => {
    const body = String((await ask(who, undefined)).body);
    return [...body.matchAll(/<form method="post" action="\/en\/desk\/reader".*?<\/form>/gs)].map(([form]) =>
      Object.fromEntries(
        [...form.matchAll(/name="([\w-]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
    );
  };
  const found = async (
    who: Reader,
    opening: Record<string, string>,
    finding: Record<string, string>,
  ): Promise<WebResponse> => {
    const body = String((await ask(who, opening)).body);
    const version = /name="reading" value="(\w+)"/.exec(body)?.[1];
    const act = opening.act === 'open-report' ? 'find-report' : 'find-danger';
    return ask(who, { ...opening, act, ...(version && { reading: version }), ...finding });
  };
  const caseNow = async () => (await cases.ofAssociation(anAssociation().id)).at(-1);
  return {
    ...{ intake, needs, confidences, cases, notices, ledger, announcer, log, codings, tasks, addressMails },
    ...{ tell, ask, waiting, found, caseNow, setNow: intake.setNow },
    check: checkReadings({ ...needs, tasks }),
  };
};
export type ReadingDesk = Awaited<ReturnType<typeof reading>>;
