import type { DomainEvent } from '../../../shared/contracts/events.ts';
import type { Outcome } from '../../../shared/contracts/outcomes.ts';
import type { Failure } from '../../../shared/domain/escalation/failure.ts';
import type { Announcer } from '../../../shared/ports/announcer.ts';
import type { Mailer } from '../../../shared/ports/mailer.ts';
import type { Suppression } from '../../../shared/ports/suppression.ts';
import type { Tasks } from '../../../shared/ports/tasks.ts';
import { hash } from '../../support/cases.ts';
import { type Desk, desks } from './desk.ts';
import type { Around, Ended } from './faulty.ts';
import type { Kernel } from './kernel.ts';
import type { Stores } from './stores.ts';
import type { Wiring } from './wiring.ts';

export const mailboxes = {
  regulator: 'referrals@regulator.example.org',
  tradeBody: 'duty@trade.example.org',
};

/** What a function of the service is made of, apart from the faults of its ports. */
export type Parts = {
  kernel: Kernel;
  wiring: Wiring;
  stores: Stores;
  announcer: Announcer;
  mailer: Mailer;
  suppression: Suppression;
  tasks: Tasks;
  run: (of: string, work: (around: Around) => Promise<unknown>) => Promise<Ended>;
};

/** Every function of the service, each run in an invocation of its own. */
export type Service = {
  /** A nightly run: it stores what it found, if anything, and announces whatever has no case yet. */
  find: (failure?: Failure) => Promise<Ended>;
  hear: (event: DomainEvent) => Promise<Ended>;
  outcome: (outcome: Outcome) => Promise<Ended>;
  openMissed: () => Promise<Ended>;
  advance: () => Promise<Ended>;
  sweep: () => Promise<Ended>;
  /** Reports of danger that nobody has read, or that a crash kept from a case. */
  checkReadings: () => Promise<Ended>;
  /** A person's act on a page. */
  act: (kind: string, what: (desk: Desk) => Promise<unknown>) => Promise<Ended>;
};

/** The function that hears an event, as one that sends different mails by different ways. */
const nameOf = (event: DomainEvent): string =>
  event.name === 'NoticeDue' ? `send ${event.detail.step}` : event.name;

/** A mail whose words nobody reads here: what it says is tested elsewhere, and a PDF would take most of the time. */
const compose = async () => ({ subject: 'a case', text: 'words', html: '<p>words</p>', attachments: [] });

export const serviceOf = ({
  kernel,
  wiring,
  stores,
  announcer,
  mailer,
  suppression,
  tasks,
  run,
}: Parts): Service => {
  const clock = { now: kernel.now };
  const seen = wiring.stores(stores);
  const deskOf = desks(seen);
  const ports = (around: Around) => {
    const cases = around('cases', seen.cases);
    const notices = around('notices', seen.notices);
    const bus = wiring.announcer(around('bus', announcer));
    return {
      ...{ cases, notices, clock, hash, tasks, announcer: bus },
      scores: around('scores', seen.scores),
      associations: around('associations', seen.associations),
      suppression: around('suppression', suppression),
      unasked: () => undefined,
      mailer: wiring.mailer(around('mailer', mailer)),
      moves: wiring.caseMoves({ cases, notices, announcer: bus, clock, hash }),
    };
  };
  const heard = (around: Around, event: DomainEvent): Promise<unknown> => {
    const needs = ports(around);
    switch (event.name) {
      case 'FailureDetected':
        return event.detail.severity === 'watch'
          ? Promise.resolve()
          : wiring.openCase(needs)(event.detail, { cause: 'event' });
      case 'NoticeDue':
        return wiring.sendNotice({ ...needs, compose, mailboxes })(event.detail);
      case 'AddressDue':
        // No tenant of these histories asks for their address to be passed on.
        return Promise.resolve();
      default:
        return event satisfies never;
    }
  };
  return {
    find: (failure) =>
      run('run', async (around) => {
        const needs = ports(around);
        if (failure) await needs.scores.keepFailure(failure);
        await wiring.announceFailures(needs, 'run');
      }),
    hear: (event) => run(nameOf(event), (around) => heard(around, event)),
    outcome: (outcome) =>
      run(`outcome ${outcome.kind}`, (around) => wiring.recordOutcome(ports(around))(outcome)),
    openMissed: () => run('open-missed', (around) => wiring.openMissed(ports(around))(kernel.now())),
    advance: () => run('advance-cases', (around) => wiring.advanceCases(ports(around))(kernel.now())),
    sweep: () => run('sweep-notices', (around) => wiring.sweepNotices(ports(around))()),
    checkReadings: () =>
      run('check-readings', (around) =>
        wiring.checkReadings({ ...deskOf(around, ports(around)).readers, tasks })(),
      ),
    act: (kind, what) => run(kind, (around) => what(deskOf(around, ports(around)))),
  };
};
