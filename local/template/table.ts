import * as z from 'zod';
import { arn, flag, kind } from './kind.ts';

const keySchema = z
  .array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))
  .transform((parts) => parts.map((part) => ({ name: part.AttributeName, role: part.KeyType })));

const index = z.strictObject({
  IndexName: z.string(),
  KeySchema: keySchema,
  Projection: z.strictObject({
    ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
  ContributorInsightsSpecification: z.unknown().optional(),
});

/** A table becomes a table of the store, with its indexes and expiry. There is one copy of it: recovery is for AWS. */
export const tableKind = kind({
  type: 'AWS::DynamoDB::Table',
  nameFrom: 'TableName',
  attributes: { Arn: (place) => arn(place, 'dynamodb', `table/${place.name}`) },
  properties: {
    AttributeDefinitions: z.array(
      z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
    ),
    KeySchema: keySchema,
    BillingMode: z.literal('PAY_PER_REQUEST'),
    GlobalSecondaryIndexes: z.array(index).optional(),
    SSESpecification: z
      .strictObject({
        SSEEnabled: flag,
        SSEType: z.string().optional(),
        KMSMasterKeyId: z.string().optional(),
      })
      .optional(),
    TimeToLiveSpecification: z.strictObject({ AttributeName: z.string(), Enabled: flag }).optional(),
  },
  inert: [
    ...['TableName', 'DeletionProtectionEnabled', 'PointInTimeRecoverySpecification', 'TableClass', 'Tags'],
    'ContributorInsightsSpecification',
  ],
  add: (wiring, place, table) => {
    wiring.tables.set(place.name, {
      name: place.name,
      arn: arn(place, 'dynamodb', `table/${place.name}`),
      attributes: table.AttributeDefinitions.map((each) => ({
        name: each.AttributeName,
        type: each.AttributeType,
      })),
      key: table.KeySchema,
      indexes: (table.GlobalSecondaryIndexes ?? []).map((each) => ({
        name: each.IndexName,
        key: each.KeySchema,
        projection: {
          type: each.Projection.ProjectionType,
          attributes: each.Projection.NonKeyAttributes ?? [],
        },
      })),
      expiry: table.TimeToLiveSpecification?.Enabled
        ? table.TimeToLiveSpecification.AttributeName
        : undefined,
      encryptionKey: table.SSESpecification?.KMSMasterKeyId,
    });
  },
});
