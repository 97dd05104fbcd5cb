import { memoryTasks } from '../../../shared/adapters/memory/tasks.ts';
import type { DomainEvent } from '../../../shared/contracts/events.ts';
import type { Outcome } from '../../../shared/contracts/outcomes.ts';
import { caseIdOf } from '../../../shared/domain/escalation/case.ts';
import type { Failure } from '../../../shared/domain/escalation/failure.ts';
import { firstReadingDue } from '../../../shared/domain/reading/danger-report.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { hazardId } from '../../../shared/domain/rulebook/rulebook.ts';
import { addMinutes, type Instant, instantOf, localDateOf } from '../../../shared/domain/time/calendar.ts';
import type { Announcer } from '../../../shared/ports/announcer.ts';
import type { ConfidedReport } from '../../../shared/ports/confidences.ts';
import { aFailure, hash } from '../../support/cases.ts';
import { type Chance, chanceFrom } from '../draws.ts';
import { type Around, invoke } from './faulty.ts';
import { travels } from './hops.ts';
import { everything, type Judgement, judged } from './judge.ts';
import { type Kernel, kernelFrom } from './kernel.ts';
import { mailService } from './mail-service.ts';
import { type CallFault, days, hours, type Mix, minutes, mixOf } from './mix.ts';
import { noted } from './noted.ts';
import { type People, peopleOf } from './people.ts';
import { every } from './schedule.ts';
import type { Seen } from './seen.ts';
import { mailboxes, type Service, serviceOf } from './service.ts';
import { counting, emptyStores, landlords, type Stores } from './stores.ts';
import type { Wiring } from './wiring.ts';

/** A history begins on a Monday, has Christmas and New Year in it, and is calm from its fiftieth day. */
const start = instantOf('2026-11-30T08:00:00Z');
const calmFrom = 50 * days;
const lasts = 110 * days;

const kindsOfFailure = [
  { trigger: 'serious' },
  { trigger: 'danger-cluster', hazard: 'damp-or-mould' },
  { trigger: 'danger-cluster', hazard: 'electrics' },
] as const;

/** Failures of a history: some are found together, some join an open case, some come weeks after. */
const failuresOf = (chance: Chance): { failure: Failure; after: number }[] =>
  landlords.flatMap(({ id }) =>
    (['relationships', 'quality'] as const).flatMap((commitment) =>
      kindsOfFailure
        .filter(() => chance() < 0.3)
        .map((kind) => ({
          failure: aFailure({ association: id, commitment, ...kind }),
          after: chance() * 30 * days,
        })),
    ),
  );

/** Reports of single tenants that wait for a reader; two may be about the same danger. */
const reportsOf = (chance: Chance, from: Instant): { report: ConfidedReport; after: number }[] =>
  landlords.flatMap(({ id: association }, index) =>
    [1, 2]
      .filter(() => chance() < 0.15)
      .map((number) => {
        const after = chance() * 30 * days;
        const sentOn = localDateOf(addMinutes(from, after / minutes));
        const key = hash(`report ${index} ${number}`);
        return {
          after,
          report: {
            ...{ derived: key, reading: key.slice(0, 32), due: firstReadingDue(sentOn, currentRulebook) },
            report: {
              association,
              hazards: [hazardId.parse('gas-or-fumes')],
              sentOn,
              charter: '2019',
              words: key,
            },
            expires: 2 ** 40,
          },
        };
      }),
  );

const confide = async (stores: Stores, people: People, report: ConfidedReport): Promise<void> => {
  await stores.confidences.keepReport(report);
  const { association } = report.report;
  people.reports(report, { association, case: caseIdOf(association, 'quality', 2026, 1) });
};

type Archive = { events: DomainEvent[]; outcomes: Outcome[] };

/** A nightly run finds a failure; where it crashed, the run is made again. */
const detect = (kernel: Kernel, service: Service, failure: Failure): void => {
  void service.find(failure).then((ended) => {
    if (ended !== 'done') kernel.after(hours, () => detect(kernel, service, failure));
  });
};

/** Mailboxes that refuse everything, in this history. */
const deadMailboxes = (chance: Chance): ReadonlySet<string> =>
  new Set([
    ...landlords.flatMap((each) => (chance() < 0.3 ? [each.secretaryMailbox ?? ''] : [])),
    ...landlords.flatMap((each) => (chance() < 0.15 ? [each.chairMailbox ?? ''] : [])),
    ...(chance() < 0.15 ? [mailboxes.regulator] : []),
  ]);

/** I-12: every event that ever was, twice more, when all is done: no row changes, no mail goes. */
const replayed = async (
  { events, outcomes }: Archive,
  service: Service,
  kernel: Kernel,
  of: () => Promise<string>,
): Promise<string[]> => {
  const before = await of();
  for (const _ of [1, 2]) {
    for (const event of events) kernel.after(0, () => void service.hear(event));
    for (const outcome of outcomes) kernel.after(0, () => void service.outcome(outcome));
  }
  await kernel.run(kernel.milliseconds() + hours);
  return (await of()) === before ? [] : ['I-12 the archive was replayed, and something changed'];
};

/** What is not left to the seed. */
export type Script = {
  mix: Mix;
  /** What is found, and how many milliseconds after the start. */
  found: readonly { failure: Failure; after: number }[];
  forced: (of: string, name: string) => CallFault | undefined;
};

/** Lives one seed's history from its first failure to its end, and judges it. */
export const live = async (
  seed: number,
  wiringOf: () => Wiring,
  seen: Seen,
  script?: Script,
): Promise<Judgement> => {
  const chance = chanceFrom(seed, 7);
  const kernel = kernelFrom(start);
  const mix = script?.mix ?? mixOf(chance, calmFrom);
  const known = new Map<string, Instant>();
  const { stores, written } = counting(
    noted(emptyStores(), { known, seen, now: kernel.now, sees: (view, event) => people.sees(view, event) }),
  );
  const tasks = memoryTasks();
  const archive: Archive = { events: [], outcomes: [] };
  let over = false;
  const isOver = () => over;
  const world = {
    ...{ kernel, chance, mix, seen, start: kernel.milliseconds(), forced: script?.forced },
    rival: () => people.rival(),
  };

  const announcer: Announcer = {
    announce: async (events) => {
      for (const event of structuredClone(events)) {
        archive.events.push(event);
        travels(world, event.name, () => service.hear(event));
      }
    },
  };
  const dead = deadMailboxes(chance);
  const post = mailService(
    world,
    (address) => dead.has(address),
    (outcome, word) =>
      travels(
        world,
        `outcome ${outcome.kind}`,
        async () => {
          const ended = await service.outcome(outcome);
          if (ended === 'done' && !word.heard) {
            word.heard = true;
            archive.outcomes.push(outcome);
          }
          return ended;
        },
        { late: outcome.kind === 'send' ? mix.outcomeLate : 5 * mix.outcomeLate, lost: mix.outcomeLost },
      ),
    (mail) => people.read(mail),
  );
  const service: Service = serviceOf({
    ...{ kernel, wiring: wiringOf(), stores, announcer, tasks, mailer: post.mailer, suppression: post },
    run: (of: string, work: (around: Around) => Promise<unknown>) => invoke(world, of, work),
  });
  const people = peopleOf({ kernel, chance, seen, isOver, service: () => service });

  const found = script?.found ?? failuresOf(chance);
  for (const { failure, after } of found) kernel.after(after, () => detect(kernel, service, failure));
  const hour = { kernel, chance, mix, seen, isOver, writes: () => written.count };
  const { scores, cases, notices } = stores;
  const unopened = async () => (await scores.unopenedFailures()).length > 0;
  every(days, hour, unopened, () => service.find());
  every(hours, hour, unopened, service.openMissed);
  every(hours, hour, async (by) => (await cases.dueBy(by)).length > 0, service.advance);
  every(hours, hour, async (by) => (await notices.dueBy(by)).length > 0, service.sweep);
  every(days, hour, async (by) => (await stores.reports.waiting(by)).length > 0, service.checkReadings);
  for (const { report, after } of script ? [] : reportsOf(chance, kernel.now()))
    kernel.after(after, () => void confide(stores, people, report));

  await kernel.run(Date.parse(start) + lasts);
  over = true;
  const end = {
    ...{ stores, known, taken: post.taken, promised: people.promised, tasks: tasks.raised },
    found: found.map((each) => each.failure),
    impossible: people.impossible,
  };
  const judgement = await judged(end, addMinutes(kernel.now(), -150));
  if (judgement.breaches.length > 0) return judgement;
  return { ...judgement, breaches: await replayed(archive, service, kernel, () => everything(end)) };
};
