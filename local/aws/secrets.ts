import { randomInt } from 'node:crypto';
import * as z from 'zod';
import { settingOnce } from '../settings.ts';
import type { State } from '../state.ts';
import type { Secret, SecretRecipe, Wiring } from '../template/wiring.ts';
import type { Caller, Callers } from './callers.ts';
import { refusal } from './refusal.ts';

const alphabetOf = (recipe: SecretRecipe): string[] =>
  [
    recipe.excludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    recipe.excludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    recipe.excludeNumbers ? '' : '0123456789',
    recipe.excludePunctuation ? '' : '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
    recipe.includeSpace ? ' ' : '',
  ]
    .join('')
    .split('')
    .filter((character) => !recipe.exclude.includes(character));

const record = z.record(z.string(), z.unknown());

const make = (recipe: SecretRecipe): string => {
  if (recipe.plain !== undefined) return recipe.plain;
  const alphabet = alphabetOf(recipe);
  const password = Array.from({ length: recipe.length }, () => alphabet[randomInt(alphabet.length)]).join('');
  if (recipe.template === undefined || recipe.key === undefined) return password;
  return JSON.stringify({ ...record.parse(JSON.parse(recipe.template)), [recipe.key]: password });
};

const find = (wiring: Wiring, id: string): Secret | undefined =>
  wiring.secrets.get(id) ??
  // By name, or by an ARN without its last six characters.
  [...wiring.secrets.values()].find((each) => each.name === id || each.arn.replace(/-[^-]{6}$/, '') === id);

/** The value of a secret, made at the first question and the same for ever after; undefined when there is none. */
export const secretValue = (state: State, wiring: Wiring, id: string, key?: string): string | undefined => {
  const secret = find(wiring, id);
  if (!secret) return undefined;
  const value = settingOnce(state, `secret ${secret.arn}`, () => make(secret.make));
  if (key === undefined) return value;
  const part = record.parse(JSON.parse(value))[key];
  return typeof part === 'string' ? part : undefined;
};

const asked = z.object({ SecretId: z.string() });

export const secrets =
  (needs: { state: State; wiring: Wiring; callers: Callers }) =>
  (caller: Caller, operation: string, body: unknown): unknown => {
    if (operation !== 'GetSecretValue')
      throw refusal(
        'UnknownOperationException',
        `Secrets Manager ${operation} is not emulated on this machine`,
      );
    const { SecretId } = asked.parse(body);
    const secret = find(needs.wiring, SecretId);
    const action = 'secretsmanager:GetSecretValue';
    needs.callers.authorize(caller, { action, resource: secret?.arn ?? SecretId });
    if (!secret)
      throw refusal('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    return {
      ARN: secret.arn,
      Name: secret.name,
      VersionId: '00000000-0000-4000-8000-000000000001',
      SecretString: secretValue(needs.state, needs.wiring, secret.arn),
      VersionStages: ['AWSCURRENT'],
      CreatedDate: 0,
    };
  };
