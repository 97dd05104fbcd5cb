import * as z from 'zod';
import type { State } from './state.ts';

const row = z.object({ value: z.string() });

/** A value that must be the same after a restart. */
export const setting = (state: State, name: string): string | undefined =>
  row.optional().parse(state.all('SELECT value FROM settings WHERE name = ?', name)[0])?.value;

export const keepSetting = (state: State, name: string, value: string): void => {
  state.run(
    'INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  );
};

/** The kept value, or one that is made now and kept. */
export const settingOnce = (state: State, name: string, make: () => string): string => {
  const known = setting(state, name);
  if (known !== undefined) return known;
  const made = make();
  keepSetting(state, name, made);
  return made;
};
