import * as z from 'zod';
import { arn, flag, idOf, kind, number, type Place } from './kind.ts';

const secretArn = (place: Place): string =>
  arn(place, 'secretsmanager', `secret:${place.name}-${idOf(place, 6)}`);

const recipe = z.strictObject({
  PasswordLength: number.default(32),
  ExcludePunctuation: flag.default(false),
  ExcludeNumbers: flag.default(false),
  ExcludeUppercase: flag.default(false),
  ExcludeLowercase: flag.default(false),
  ExcludeCharacters: z.string().default(''),
  IncludeSpace: flag.default(false),
  RequireEachIncludedType: flag.optional(),
  SecretStringTemplate: z.string().optional(),
  GenerateStringKey: z.string().optional(),
});

/** A secret is made once, as its recipe says, and kept in the data folder. */
export const secretKind = kind({
  type: 'AWS::SecretsManager::Secret',
  nameFrom: 'Name',
  reference: secretArn,
  attributes: { Id: secretArn },
  properties: { GenerateSecretString: recipe.optional(), SecretString: z.string().optional() },
  inert: ['Name', 'Description', 'Tags', 'KmsKeyId'],
  add: (wiring, place, secret) => {
    const made = secret.GenerateSecretString ?? recipe.parse({});
    wiring.secrets.set(secretArn(place), {
      arn: secretArn(place),
      name: place.name,
      make: {
        length: made.PasswordLength,
        excludePunctuation: made.ExcludePunctuation,
        excludeNumbers: made.ExcludeNumbers,
        excludeUppercase: made.ExcludeUppercase,
        excludeLowercase: made.ExcludeLowercase,
        exclude: made.ExcludeCharacters,
        includeSpace: made.IncludeSpace,
        template: made.SecretStringTemplate,
        key: made.GenerateStringKey,
        plain: secret.SecretString,
      },
    });
  },
});
