import * as z from 'zod';
import type { Statement } from '../permissions.ts';
import { idOf, kind, type Place, texts } from './kind.ts';
import { policyDocument } from './statement.ts';
import type { Wiring } from './wiring.ts';

const roleArn = (place: Place): string => `arn:aws:iam::${place.account}:role/${place.name}`;

/** AWS's own policies that a role may carry; both only speak of logs and traces, which this machine does not check. */
const harmless =
  /:policy\/(service-role\/AWSLambdaBasicExecutionRole|AWSXRayDaemonWriteAccess|service-role\/AmazonAPIGatewayPushToCloudWatchLogs)$/;

const inline = z.array(z.strictObject({ PolicyName: z.string(), PolicyDocument: policyDocument }));

/** Statements may come before or after their role in the template; the role's own list takes both. */
const give = (wiring: Wiring, arn: string, name: string, statements: readonly Statement[]): void => {
  const role = wiring.roles.get(arn) ?? { arn, name, trust: [], statements: [] };
  role.statements.push(...statements);
  wiring.roles.set(arn, role);
};

/** A role becomes the statements that are asked at every call of its function. */
export const roleKind = kind({
  type: 'AWS::IAM::Role',
  nameFrom: 'RoleName',
  attributes: { Arn: roleArn, RoleId: (place) => `AROA${idOf(place, 16).toUpperCase()}` },
  properties: {
    AssumeRolePolicyDocument: policyDocument,
    ManagedPolicyArns: z
      .array(z.string().regex(harmless, 'this managed policy is not understood'))
      .optional(),
    Policies: inline.optional(),
  },
  inert: ['RoleName', 'Description', 'Path', 'MaxSessionDuration', 'Tags'],
  add: (wiring, place, role) => {
    const statements = (role.Policies ?? []).flatMap((policy) => policy.PolicyDocument);
    give(wiring, roleArn(place), place.name, statements);
    const made = wiring.roles.get(roleArn(place));
    if (made) made.trust = role.AssumeRolePolicyDocument;
  },
});

const policyProperties = { PolicyDocument: policyDocument, Roles: texts.optional() };
const giveToAll = (
  wiring: Wiring,
  place: Place,
  policy: { PolicyDocument: readonly Statement[]; Roles?: readonly string[] | undefined },
): void => {
  for (const name of policy.Roles ?? [])
    give(wiring, `arn:aws:iam::${place.account}:role/${name}`, name, policy.PolicyDocument);
};

export const policyKind = kind({
  type: 'AWS::IAM::Policy',
  nameFrom: 'PolicyName',
  properties: policyProperties,
  inert: ['PolicyName'],
  add: giveToAll,
});

export const managedPolicyKind = kind({
  type: 'AWS::IAM::ManagedPolicy',
  nameFrom: 'ManagedPolicyName',
  reference: (place) => `arn:aws:iam::${place.account}:policy/${place.name}`,
  properties: policyProperties,
  inert: ['ManagedPolicyName', 'Description', 'Path'],
  add: giveToAll,
});
