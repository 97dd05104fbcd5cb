import * as z from 'zod';
import { knownOperators, type Statement } from '../permissions.ts';
import { texts } from './kind.ts';

const principal = z.union([
  z.literal('*').transform(() => ['*']),
  z
    .strictObject({ AWS: texts.optional(), Service: texts.optional() })
    .transform(({ AWS = [], Service = [] }) => [
      ...AWS.map((each) => (each === '*' ? '*' : `aws:${each}`)),
      ...Service.map((each) => `service:${each}`),
    ]),
]);

const scalar = z.union([z.string(), z.boolean(), z.number()]).transform(String);
const accepted = z.union([scalar.transform((one) => [one]), z.array(scalar)]);

/** A statement of a policy as CloudFormation writes it. What the evaluator could not judge (NotAction, …) is refused. */
export const statement = z
  .strictObject({
    Sid: z.string().optional(),
    Effect: z.enum(['Allow', 'Deny']),
    Action: texts,
    Resource: texts.optional(),
    Principal: principal.optional(),
    Condition: z
      .record(
        z.string().refine((name) => knownOperators.has(name), 'condition operator is not understood'),
        z.record(z.string(), accepted),
      )
      .optional(),
  })
  .transform(
    (each): Statement => ({
      effect: each.Effect,
      actions: each.Action,
      // A trust policy names no resource: it speaks of the role that it hangs on.
      resources: each.Resource ?? ['*'],
      principals: each.Principal,
      conditions: each.Condition ?? {},
    }),
  );

export const policyDocument = z
  .strictObject({
    Version: z.string().optional(),
    Id: z.string().optional(),
    Statement: z.union([statement.transform((one) => [one]), z.array(statement)]),
  })
  .transform((document) => document.Statement);
