import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { arn, kind, number, type Place } from './kind.ts';
import { statement } from './statement.ts';

const functionArn = (place: Place): string => arn(place, 'lambda', `function:${place.name}`);

const codeOf = (place: Place, key: string): string | undefined => {
  const path = place.stack.files.get(key);
  if (path === undefined || !existsSync(path)) return undefined;
  return statSync(path).isDirectory() ? path : dirname(path);
};

const marked = z.object({ entry: z.string(), impact: z.string().default('') });

/**
 * A function with `entry` in its metadata becomes worker threads that run its bundle. One without is a helper of the
 * deployment (it fills the bucket of static files), and nothing calls it here: `checks.ts` sees to that.
 */
export const functionKind = kind({
  type: 'AWS::Lambda::Function',
  nameFrom: 'FunctionName',
  attributes: { Arn: functionArn },
  properties: {
    Code: z.object({ S3Key: z.string() }),
    Handler: z.string(),
    Runtime: z.string(),
    Role: z.string(),
    Timeout: number.default(3),
    MemorySize: number.default(128),
    Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }).optional(),
    ReservedConcurrentExecutions: number.optional(),
    Layers: z.array(z.unknown()).optional(),
  },
  inert: [
    ...['FunctionName', 'Description', 'Architectures', 'LoggingConfig', 'TracingConfig', 'Tags'],
    // A dead-letter queue of the function itself only serves asynchronous calls, and there are none.
    ...['DeadLetterConfig', 'RuntimeManagementConfig', 'RecursiveLoop'],
  ],
  add: (wiring, place, fn) => {
    const metadata = marked.safeParse(place.metadata);
    if (!metadata.success) return;
    if (!/^nodejs2[2-9]\.x$/.test(fn.Runtime)) throw new Error(`runtime ${fn.Runtime} is not Node`);
    if (fn.Layers !== undefined) throw new Error('layers are not understood');
    const code = codeOf(place, fn.Code.S3Key);
    if (code === undefined) throw new Error(`bundle ${fn.Code.S3Key} is not in the assembly`);
    wiring.functions.set(functionArn(place), {
      arn: functionArn(place),
      name: place.name,
      entry: metadata.data.entry,
      impact: metadata.data.impact,
      code,
      handler: fn.Handler,
      timeoutSeconds: fn.Timeout,
      memoryMegabytes: fn.MemorySize,
      variables: fn.Environment?.Variables ?? {},
      role: fn.Role,
      atMostAtOnce: fn.ReservedConcurrentExecutions,
    });
  },
});

/** Who else may call a function: kept as the function's own policy, and asked at each request of the gateway. */
export const functionPermissionKind = kind({
  type: 'AWS::Lambda::Permission',
  properties: {
    Action: z.string(),
    FunctionName: z.string(),
    Principal: z.string(),
    SourceArn: z.string().optional(),
    SourceAccount: z.string().optional(),
  },
  add: (wiring, place, permission) => {
    const name = permission.FunctionName.startsWith('arn:')
      ? permission.FunctionName
      : arn(place, 'lambda', `function:${permission.FunctionName}`);
    const like: Record<string, string> = {
      ...(permission.SourceArn !== undefined && { 'aws:SourceArn': permission.SourceArn }),
    };
    const equal: Record<string, string> = {
      ...(permission.SourceAccount !== undefined && { 'aws:SourceAccount': permission.SourceAccount }),
    };
    const read = statement.parse({
      Effect: 'Allow',
      Action: permission.Action,
      Principal: { Service: permission.Principal },
      Resource: name,
      Condition: { ArnLike: like, StringEquals: equal },
    });
    wiring.resourcePolicies.set(name, [...(wiring.resourcePolicies.get(name) ?? []), read]);
  },
});

/** Queue → function. Only queues are understood as sources. */
export const mappingKind = kind({
  type: 'AWS::Lambda::EventSourceMapping',
  properties: {
    EventSourceArn: z.string().regex(/^arn:aws:sqs:/, 'only a queue is understood as a source'),
    FunctionName: z.string(),
    BatchSize: number.default(10),
    FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).optional(),
    ScalingConfig: z.strictObject({ MaximumConcurrency: number.optional() }).optional(),
    Enabled: z.literal(true).optional(),
  },
  // Waiting for a fuller batch changes when, not what: a batch is what is there.
  inert: ['MaximumBatchingWindowInSeconds', 'Tags', 'MetricsConfig'],
  add: (wiring, place, mapping) => {
    wiring.mappings.push({
      queue: mapping.EventSourceArn,
      function: mapping.FunctionName.startsWith('arn:')
        ? mapping.FunctionName
        : arn(place, 'lambda', `function:${mapping.FunctionName}`),
      batchSize: mapping.BatchSize,
      reportsFailures: mapping.FunctionResponseTypes !== undefined,
      atMostAtOnce: mapping.ScalingConfig?.MaximumConcurrency,
    });
  },
});
