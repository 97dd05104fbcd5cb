import { noticeDue } from '../../../shared/contracts/notice-due.ts';
import { addMinutes, type Instant, instantOf } from '../../../shared/domain/time/calendar.ts';
import { NotTaken } from '../../../shared/ports/mailer.ts';
import type { Stores } from './stores.ts';
import { asDeployed, type Planted, type Wiring } from './wiring.ts';

const withStores = (change: (stores: Stores) => Partial<Stores>): Wiring => ({
  ...asDeployed,
  stores: (stores) => ({ ...stores, ...change(stores) }),
});
const withNotices = (change: (notices: Stores['notices']) => Partial<Stores['notices']>): Wiring =>
  withStores(({ notices }) => ({ notices: { ...notices, ...change(notices) } }));
const withCases = (change: (cases: Stores['cases']) => Partial<Stores['cases']>): Wiring =>
  withStores(({ cases }) => ({ cases: { ...cases, ...change(cases) } }));

/** Sends whatever is asked for and remembers for an hour that it did, as an idempotency record with a life of an hour would. */
const anHourLong = (): Wiring => {
  const done = new Map<string, Instant>();
  return {
    ...asDeployed,
    sendNotice: (needs) => async (detail) => {
      const now = needs.clock.now();
      const until = done.get(detail.notice);
      if (until && now < until) return 'not-due';
      done.set(detail.notice, addMinutes(now, 60));
      const notices = {
        ...needs.notices,
        claim: async (key: Parameters<typeof needs.notices.claim>[0], lease: Instant) =>
          (await needs.notices.claim(key, lease)) ?? (await needs.notices.get(key)),
      };
      return asDeployed.sendNotice({ ...needs, notices })(detail);
    },
  };
};

const alreadyKnown = new Error('already known');

/** A claim that gets what is due, whatever the mail service has said of it. */
const claimAnyway =
  ({ get, claim }: Stores['notices']): Stores['notices']['claim'] =>
  async (key, leaseUntil) => {
    const before = await get(key);
    const claimed = await claim(key, leaseUntil);
    if (claimed || before?.status !== 'due') return claimed;
    return { ...before, status: 'claimed', leaseUntil, attempts: before.attempts + 1 };
  };

/** Bugs of the way from a failure to a mailbox. */
export const plantedOnTheWay: Readonly<Record<string, Planted>> = {
  'claim-nothing': {
    says: 'two workers may hold one notice: it is read instead of claimed',
    wiring: () => withNotices((notices) => ({ claim: async (key) => notices.get(key) })),
  },
  'mark-then-send': {
    says: 'a notice is marked as sent before it is',
    wiring: () => ({
      ...asDeployed,
      sendNotice: (needs) => (detail) =>
        asDeployed.sendNotice({
          ...needs,
          mailer: {
            send: async (mail) => {
              const key = { association: detail.association, id: detail.notice };
              await needs.notices.markSent(key, '', needs.clock.now());
              return needs.mailer.send(mail);
            },
          },
        })(detail),
    }),
  },
  'no-sweep': {
    says: 'nobody looks for notices that got stuck',
    wiring: () => ({ ...asDeployed, sweepNotices: () => async () => ({ looked: 0 }) }),
  },
  'sweep-asks-nobody': {
    says: 'a lease that ended is sent again without a look at the word of the mail service',
    wiring: () => ({
      ...asDeployed,
      stores: (stores) => ({ ...stores, notices: { ...stores.notices, claim: claimAnyway(stores.notices) } }),
      sweepNotices: (needs) => async () => {
        const now = needs.clock.now();
        for (const each of await needs.notices.dueBy(now)) {
          if (each.status !== 'claimed') continue;
          await needs.notices.release(each);
          await needs.announcer.announce([noticeDue(each)], 'sweep');
        }
        return asDeployed.sweepNotices(needs)();
      },
    }),
  },
  'blind-append': {
    says: 'a case is written over whatever was written meanwhile',
    wiring: () =>
      withCases((cases) => ({
        append: async (move) => {
          const now = await cases.load(move.view.association, move.view.id);
          const events = now?.events.length ?? 0;
          return cases.append({ ...move, before: { ...move.before, events } });
        },
      })),
  },
  'conflict-is-done': {
    says: 'a move that met another is taken for done',
    wiring: () =>
      withCases((cases) => ({
        append: async (move) => {
          await cases.append(move);
          return 'appended';
        },
      })),
  },
  'known-word-is-dropped': {
    says: 'a word of the mail service that is stored already is not told to the case again',
    wiring: () => ({
      ...asDeployed,
      recordOutcome: (needs) => (outcome) =>
        asDeployed
          .recordOutcome({
            ...needs,
            notices: {
              recordOutcome: async (...given) => {
                const said = await needs.notices.recordOutcome(...given);
                if (said === 'known') throw alreadyKnown;
                return said;
              },
            },
          })(outcome)
          .catch((error: unknown) => {
            if (error !== alreadyKnown) throw error;
          }),
    }),
  },
  'tick-of-the-hour': {
    says: 'only what fell due in the last hour is looked at',
    wiring: () => ({
      ...asDeployed,
      advanceCases: (needs) => async (scheduledFor) => {
        const hourAgo = addMinutes(instantOf(scheduledFor), -60);
        const before = new Set((await needs.cases.dueBy(hourAgo)).map((each) => each.id));
        const dueBy = async (now: Instant) =>
          (await needs.cases.dueBy(now)).filter((each) => !before.has(each.id));
        return asDeployed.advanceCases({ ...needs, cases: { dueBy } })(scheduledFor);
      },
    }),
  },
  'any-error-was-not-sent': {
    says: 'a mail of which nobody knows whether it left is taken for one that did not',
    wiring: () => ({
      ...asDeployed,
      mailer: (mailer) => ({
        send: (mail) =>
          mailer.send(mail).catch((error: unknown) => {
            throw error instanceof NotTaken ? error : new NotTaken('throttled', error);
          }),
      }),
    }),
  },
  'announced-is-heard': {
    says: 'a failure counts as opened when it was announced',
    wiring: () => ({
      ...asDeployed,
      announceFailures: async (needs, cause) => {
        const failures = await needs.scores.unopenedFailures();
        await asDeployed.announceFailures(needs, cause);
        for (const { id } of failures) await needs.scores.markOpened(id);
      },
    }),
  },
  'nobody-looks-back': {
    says: 'an event of a failure that was lost is never missed',
    wiring: () => {
      const told = new Set<string>();
      return {
        ...asDeployed,
        openMissed: () => async () => ({ missed: 0 }),
        announceFailures: async (needs, cause) => {
          const found = await needs.scores.unopenedFailures();
          const fresh = found.filter((each) => !told.has(each.id));
          await asDeployed.announceFailures(
            { ...needs, scores: { ...needs.scores, unopenedFailures: async () => fresh } },
            cause,
          );
          for (const each of fresh) told.add(each.id);
        },
      };
    },
  },
  'day-of-hearing': {
    says: 'the clock starts on the day on which we hear of the delivery',
    wiring: () => ({
      ...asDeployed,
      recordOutcome: (needs) => (outcome) =>
        asDeployed.recordOutcome(needs)({ ...outcome, at: needs.clock.now() }),
    }),
  },
  'nobody-is-asked': {
    says: 'where no word of the mail service came, no person is asked to look',
    wiring: () => ({
      ...asDeployed,
      sweepNotices: (needs) => asDeployed.sweepNotices({ ...needs, tasks: { raise: () => undefined } }),
    }),
  },
  'bounces-are-noise': {
    says: 'a bounce is thrown away',
    wiring: () => ({
      ...asDeployed,
      recordOutcome: (needs) => async (outcome) =>
        outcome.kind === 'bounce' ? undefined : asDeployed.recordOutcome(needs)(outcome),
    }),
  },
  'an-hour-long': { says: 'what was sent is remembered for an hour', wiring: anHourLong },
};
