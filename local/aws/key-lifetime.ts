import * as z from 'zod';
import { keepSetting, setting } from '../settings.ts';
import type { State } from '../state.ts';
import type { Key } from '../template/wiring.ts';
import { refusal } from './refusal.ts';

const lifetime = z.object({ disabled: z.boolean(), endsAt: z.number().optional() });
type Lifetime = z.infer<typeof lifetime>;

const day = 86_400_000;
const nameOf = (key: Key): string => `key-lifetime ${key.arn}`;

/**
 * How a key stands at an instant, in milliseconds. Past its end its bytes are dropped at the first look, and nobody
 * finds it any more.
 */
const lifetimeOf = (state: State, key: Key, now: number): Lifetime => {
  const kept = setting(state, nameOf(key));
  const found = kept === undefined ? { disabled: false } : lifetime.parse(JSON.parse(kept));
  if (found.endsAt === undefined || now < found.endsAt) return found;
  state.run('DELETE FROM settings WHERE name = ?', `key ${key.arn}`);
  throw refusal('NotFoundException', `Key '${key.arn}' does not exist`);
};

const keep = (state: State, key: Key, to: Lifetime): void =>
  keepSetting(state, nameOf(key), JSON.stringify(to));

/** @throws a refusal as KMS words it, where the key is switched off, about to end, or gone */
export const refuseUnlessUsable = (state: State, key: Key, now: number): void => {
  const { disabled, endsAt } = lifetimeOf(state, key, now);
  if (endsAt !== undefined) throw refusal('KMSInvalidStateException', `${key.arn} is pending deletion.`);
  if (disabled) throw refusal('DisabledException', `${key.arn} is disabled.`);
};

/** State and end of a key as KMS tells them, in seconds since 1970. */
export const lifetimeFacts = (state: State, key: Key, now: number) => {
  const { disabled, endsAt } = lifetimeOf(state, key, now);
  if (endsAt !== undefined) return { KeyState: 'PendingDeletion', DeletionDate: endsAt / 1000 };
  return { KeyState: disabled ? 'Disabled' : 'Enabled' };
};

/** Orders the end of a key in so many days. */
export const scheduleEnd = (state: State, key: Key, now: number, days: number) => {
  const { endsAt } = lifetimeOf(state, key, now);
  if (endsAt !== undefined) throw refusal('KMSInvalidStateException', `${key.arn} is pending deletion.`);
  keep(state, key, { disabled: true, endsAt: now + days * day });
  return lifetimeFacts(state, key, now);
};

/** Takes the order back; the key is then switched off, as in KMS. */
export const cancelEnd = (state: State, key: Key, now: number): void => {
  const { endsAt } = lifetimeOf(state, key, now);
  if (endsAt === undefined) throw refusal('KMSInvalidStateException', `${key.arn} is not pending deletion.`);
  keep(state, key, { disabled: true });
};

/** Switches a key on. */
export const enable = (state: State, key: Key, now: number): void => {
  const { endsAt } = lifetimeOf(state, key, now);
  if (endsAt !== undefined) throw refusal('KMSInvalidStateException', `${key.arn} is pending deletion.`);
  keep(state, key, { disabled: false });
};
