import type { EventDetail, EventName } from './events.ts';

/** One line: a listener, the event it hears, and the field values it wants (all, when none are named). */
type Route<N extends EventName> = {
  event: N;
  where?: { [F in keyof EventDetail<N>]?: readonly EventDetail<N>[F][] };
};
type AnyRoute = { [N in EventName]: Route<N> }[EventName];

/**
 * THE routing table: who hears about what. The bus makes one rule → queue → function of each line.
 * Typed against the catalogue, so a misspelt field or a severity that does not exist fails to compile.
 */
export const routing = {
  'open-case': { event: 'FailureDetected', where: { severity: ['serious', 'danger'] } },
  'notify-board': { event: 'NoticeDue', where: { audience: ['board'] } },
  'notify-regulator': { event: 'NoticeDue', where: { audience: ['regulator'] } },
  'pass-on-address': { event: 'AddressDue' },
} as const satisfies Record<string, AnyRoute>;

export type Listener = keyof typeof routing;
