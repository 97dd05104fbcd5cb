import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { isAllowed } from '../permissions.ts';
import type { QueueStore } from '../queues/queue-store.ts';
import type { Schedule, Wiring } from '../template/wiring.ts';
import { nextFiring } from './expression.ts';

export type Firing = { schedule: string; at: string };

export type Timetable = {
  names(): string[];
  /** Fires one schedule now, whatever its expression says; undefined when there is none of that name. */
  fire(name: string): Firing | undefined;
  /**
   * Moves the clock. With `fire`, every schedule that falls due on the way fires in order of time, the clock standing
   * at that time, and `settled` is awaited before the next.
   */
  move(to: number, fire: boolean): Promise<Firing[]>;
  stop(): void;
};

export type TimetableNeeds = {
  wiring: Wiring;
  queues: QueueStore;
  clock: Clock;
  account: string;
  settled(): Promise<void>;
  tell(line: string): void;
};

const seconds = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

/** Scheduler takes on the schedule's role, which must trust it for the schedule's group and may send to the queue. */
const mayFire = (needs: TimetableNeeds, schedule: Schedule): true | string => {
  const role = needs.wiring.roles.get(schedule.role);
  if (!role) return `there is no role ${schedule.role}`;
  const trust = isAllowed({
    principal: { kind: 'service', name: 'scheduler.amazonaws.com' },
    action: 'sts:AssumeRole',
    resource: role.arn,
    resourcePolicy: role.trust,
    context: { 'aws:SourceArn': schedule.group, 'aws:SourceAccount': needs.account },
  });
  if (!trust.allowed) return trust.because;
  const send = isAllowed({
    principal: { kind: 'role', arn: role.arn, account: needs.account, statements: role.statements },
    action: 'sqs:SendMessage',
    resource: schedule.target,
    resourcePolicy: needs.wiring.resourcePolicies.get(schedule.target) ?? [],
    context: { 'aws:SecureTransport': 'true' },
  });
  return send.allowed ? true : send.because;
};

const inputAt = (schedule: Schedule, at: string): string =>
  schedule.input
    .replaceAll('<aws.scheduler.scheduled-time>', at)
    .replaceAll('<aws.scheduler.schedule-arn>', schedule.arn)
    .replaceAll('<aws.scheduler.execution-id>', randomUUID())
    .replaceAll('<aws.scheduler.attempt-number>', '1');

type Line = { schedule: Schedule; next(from: number): number | undefined; due: number | undefined };

const earliest = (lines: readonly Line[]): Line | undefined =>
  lines
    .filter((line) => line.due !== undefined)
    .toSorted((a, b) => Number(a.due) - Number(b.due))
    .at(0);

/** The longest that the machine's own timer sleeps; a clock that is moved meanwhile asks again anyway. */
const longestSleep = 60_000;

/** Every schedule of the template, on the movable clock. While the process is stopped nothing fires. */
export const timetable = (needs: TimetableNeeds): Timetable => {
  const lines: Line[] = needs.wiring.schedules.map((schedule) => {
    const next = nextFiring(schedule.expression, schedule.timeZone);
    return { schedule, next, due: next(needs.clock.now()) };
  });
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let moving = Promise.resolve<unknown>(undefined);

  const send = (schedule: Schedule, at: number): Firing => {
    const firing = { schedule: schedule.name, at: seconds(at) };
    const verdict = mayFire(needs, schedule);
    if (verdict === true) needs.queues.send(schedule.target, inputAt(schedule, firing.at));
    else needs.tell(`refused: schedule ${schedule.name}: ${verdict}`);
    return firing;
  };

  const fireDue = (line: Line, at: number): Firing => {
    line.due = line.next(at);
    return send(line.schedule, at);
  };

  const arm = (): void => {
    clearTimeout(timer);
    const due = earliest(lines)?.due;
    if (stopped || due === undefined) return;
    timer = setTimeout(tick, Math.max(0, Math.min(due - needs.clock.now(), longestSleep)));
  };

  const tick = (): void => {
    for (
      let line = earliest(lines);
      line?.due !== undefined && line.due <= needs.clock.now();
      line = earliest(lines)
    )
      fireDue(line, line.due);
    arm();
  };

  const travel = async (to: number): Promise<Firing[]> => {
    const fired: Firing[] = [];
    for (let line = earliest(lines); line?.due !== undefined && line.due <= to; line = earliest(lines)) {
      if (stopped) break;
      const at = line.due;
      // A slow run may already have carried the clock beyond the next tick; it never goes back.
      if (at > needs.clock.now()) needs.clock.set(at);
      fired.push(fireDue(line, at));
      await needs.settled();
    }
    if (to > needs.clock.now()) needs.clock.set(to);
    return fired;
  };

  const jump = (to: number): Firing[] => {
    needs.clock.set(to);
    for (const line of lines) line.due = line.next(to);
    return [];
  };

  arm();
  return {
    names: () => lines.map((line) => line.schedule.name),
    fire: (name) => {
      const found = lines.find((line) => line.schedule.name === name);
      return found && send(found.schedule, needs.clock.now());
    },
    move: (to, fire) => {
      const moved = moving.then(async () => {
        clearTimeout(timer);
        const fired = fire ? await travel(to) : jump(to);
        arm();
        return fired;
      });
      // The next move waits for this one, whatever became of it; its caller hears of a failure.
      moving = moved.catch(() => undefined);
      return moved;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
