import type * as z from 'zod';
import { type StageSettings, stageSettings } from './stage-settings.ts';
import { stages } from './stages.ts';

const foundAt = (settings: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined),
    settings,
  );

const line = (settings: unknown, issue: z.core.$ZodIssue): string => {
  const found = foundAt(settings, issue.path);
  const place = issue.path.join('.') || 'the stage';
  if (issue.code === 'unrecognized_keys') return `${place}: no setting is called ${issue.keys.join(', ')}`;
  return `${place}: found ${found === undefined ? 'nothing' : JSON.stringify(found)}, wanted ${issue.message}`;
};

/**
 * Checks the settings of a stage.
 * @throws one error that names each wrong setting, what was found there and an example of what is wanted
 */
export const checkedSettings = (stage: string, settings: unknown): StageSettings => {
  const parsed = stageSettings.safeParse(settings);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${line(settings, issue)}`);
  throw new Error(`the settings of stage "${stage}" in infra/stages.ts are wrong:\n${lines.join('\n')}`);
};

/** The checked settings of a named stage. @throws where no stage has this name, or its settings are wrong */
export const settingsOf = (stage: string): StageSettings => {
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(stage))
    throw new Error(`"${stage}" is no name for a stage: small letters, digits and hyphens, e.g. "trial"`);
  if (!Object.hasOwn(stages, stage))
    throw new Error(`infra/stages.ts has no stage "${stage}"; it has ${Object.keys(stages).join(', ')}`);
  return checkedSettings(stage, stages[stage]);
};
