import * as z from 'zod';
import { arn, flag, idOf, kind, number, type Place } from './kind.ts';
import { policyDocument } from './statement.ts';

/** Key ids look like UUIDs, and are the same after every start. */
const keyId = (place: Place): string =>
  idOf(place, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const keyArn = (place: Place): string => arn(place, 'kms', `key/${keyId(place)}`);

/** A key becomes secret bytes in the data folder, which only the local key service reads. */
export const keyKind = kind({
  type: 'AWS::KMS::Key',
  reference: keyId,
  attributes: { Arn: keyArn, KeyId: keyId },
  properties: {
    KeyPolicy: policyDocument,
    KeySpec: z.enum(['SYMMETRIC_DEFAULT', 'HMAC_256', 'ECC_NIST_EDWARDS25519']).default('SYMMETRIC_DEFAULT'),
    Enabled: z.literal(true).optional(),
    MultiRegion: z.literal(false).optional(),
    EnableKeyRotation: flag.optional(),
    PendingWindowInDays: number.optional(),
  },
  // What a key may be used for follows from its specification; rotation changes no answer.
  inert: ['KeyUsage', 'Description', 'Tags', 'RotationPeriodInDays'],
  add: (wiring, place, key) => {
    wiring.keys.set(keyArn(place), {
      id: keyId(place),
      arn: keyArn(place),
      spec: key.KeySpec,
      policy: key.KeyPolicy,
    });
  },
});

export const aliasKind = kind({
  type: 'AWS::KMS::Alias',
  nameFrom: 'AliasName',
  attributes: { Arn: (place) => arn(place, 'kms', place.name) },
  properties: { AliasName: z.string(), TargetKeyId: z.string() },
  add: (wiring, _place, alias) => {
    wiring.aliases.set(alias.AliasName, alias.TargetKeyId);
  },
});
