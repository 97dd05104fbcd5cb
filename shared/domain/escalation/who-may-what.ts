import type { Recipient } from './case.ts';
import type { Command } from './command.ts';

type OfPeople = Extract<Command, { by: Recipient }>['kind'];

/**
 * Who may put which command, by the recipient whose signed link it came by. Nobody may delete a case, stop its clock
 * or close it from here: there is no such command.
 */
const mayPut = {
  'acknowledge-board': ['secretary', 'chair'],
  'answer-board': ['secretary', 'chair'],
  'acknowledge-regulator': ['regulator'],
  'confirm-post': ['trade-body'],
} as const satisfies Record<OfPeople, readonly Recipient[]>;

export const isAllowed = (command: Extract<Command, { by: Recipient }>): boolean => {
  const allowed: readonly Recipient[] = mayPut[command.kind];
  return allowed.includes(command.by);
};
