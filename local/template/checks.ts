import { unknownOperators } from '../events/pattern.ts';
import { isAllowed, type Statement } from '../permissions.ts';
import { cronOf } from '../schedules/expression.ts';
import { unknownPolicies } from '../web/forwarding.ts';
import type { Resource } from './assembly.ts';
import type { Finding } from './read-template.ts';
import type { Rule, Schedule, Wiring } from './wiring.ts';

const finding = (resource: string, type: string, text: string): Finding => ({
  resource,
  type,
  property: '',
  text,
});

const polls = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];

/** AWS refuses to make a mapping whose function may not read the queue. */
const mappings = (wiring: Wiring): Finding[] =>
  wiring.mappings.flatMap((mapping) => {
    const fn = wiring.functions.get(mapping.function);
    const type = 'AWS::Lambda::EventSourceMapping';
    if (!wiring.queues.has(mapping.queue)) return [finding(mapping.queue, type, 'no such queue')];
    const role = fn && wiring.roles.get(fn.role);
    if (!fn || !role) return [finding(mapping.function, type, 'no such function, or it has no role')];
    const principal = {
      kind: 'role' as const,
      arn: role.arn,
      account: accountOf(role.arn),
      statements: role.statements,
    };
    return polls.flatMap((action) => {
      const verdict = isAllowed({ principal, action, resource: mapping.queue, context: {} });
      return verdict.allowed ? [] : [finding(fn.entry, type, verdict.because)];
    });
  });

const accountOf = (arn: string): string => arn.split(':')[4] ?? '';

const isHeard = (wiring: Wiring, queue: string): boolean =>
  wiring.mappings.some((mapping) => mapping.queue === queue);

const rule = (wiring: Wiring, each: Rule): Finding[] => {
  const type = 'AWS::Events::Rule';
  const bus =
    each.bus === 'default' || wiring.buses.has(each.bus)
      ? []
      : [finding(each.arn, type, `no such bus: ${each.bus}`)];
  const targets = each.targets.flatMap((target) => {
    if (wiring.topics.has(target.arn) || isHeard(wiring, target.arn)) return [];
    return [
      finding(
        each.arn,
        type,
        wiring.queues.has(target.arn)
          ? `no one hears this rule: no function reads ${target.arn}`
          : `its target is not in the template: ${target.arn}`,
      ),
    ];
  });
  const words = unknownOperators(each.pattern).map((word) =>
    finding(each.arn, type, `"${word}" in its pattern is not understood`),
  );
  return [...bus, ...targets, ...words];
};

const schedule = (wiring: Wiring, each: Schedule): Finding[] => {
  const type = 'AWS::Scheduler::Schedule';
  if (!isHeard(wiring, each.target)) return [finding(each.arn, type, `no function reads ${each.target}`)];
  if (!wiring.roles.has(each.role)) return [finding(each.arn, type, `no such role: ${each.role}`)];
  if (cronOf(each.expression) === undefined)
    return [finding(each.arn, type, `expression ${each.expression} is not understood`)];
  return [];
};

const functions = (wiring: Wiring): Finding[] =>
  [...wiring.functions.values()]
    .filter((fn) => !wiring.roles.has(fn.role))
    .map((fn) => finding(fn.entry, 'AWS::Lambda::Function', `no such role: ${fn.role}`));

const redrives = (wiring: Wiring): Finding[] =>
  [...wiring.queues.values()]
    .filter((queue) => queue.redrive && !wiring.queues.has(queue.redrive.to))
    .map((queue) => finding(queue.arn, 'AWS::SQS::Queue', `no such dead-letter queue: ${queue.redrive?.to}`));

const routes = (wiring: Wiring): Finding[] =>
  wiring.routes.flatMap((route) => {
    const fn = wiring.integrations.get(route.integration)?.function;
    return fn !== undefined && wiring.functions.has(fn)
      ? []
      : [finding(route.key, 'AWS::ApiGatewayV2::Route', 'leads to no function')];
  });

const distributions = (wiring: Wiring): Finding[] => {
  const type = 'AWS::CloudFront::Distribution';
  const several = wiring.distributions.length > 1;
  return [
    ...(several ? [finding('', type, 'more than one distribution: which is the front?')] : []),
    ...unknownPolicies(wiring).map((name) => finding('', type, `${name} is not understood`)),
  ];
};

const tables = (wiring: Wiring): Finding[] =>
  [...wiring.tables.values()]
    .filter((table) => table.encryptionKey !== undefined && !wiring.keys.has(table.encryptionKey))
    .map((table) => finding(table.name, 'AWS::DynamoDB::Table', `no such key: ${table.encryptionKey}`));

const token = (resource: Resource): string => JSON.stringify(resource.properties.ServiceToken ?? '');

/** A function without an entry must be a helper of a custom resource of the same template, else it is forgotten. */
const forgotten = (made: readonly Resource[]): Finding[] => {
  const tokens = made.filter((each) => each.type.startsWith('Custom::')).map(token);
  return made
    .filter((each) => each.type === 'AWS::Lambda::Function' && each.metadata.entry === undefined)
    .filter((each) => !tokens.some((text) => text.includes(`"${each.id}"`)))
    .map((each) =>
      finding(
        `${each.stack.name}/${each.id}`,
        each.type,
        'its metadata names no entry, and it serves no one',
      ),
    );
};

const keysOfConditions = (statements: readonly Statement[]): string[] =>
  statements.flatMap((each) => Object.values(each.conditions).flatMap((keys) => Object.keys(keys)));

/** Condition keys that the local services fill in when they ask; another key would silently never hold. */
const knownKeys = new Set(
  [
    ...['aws:SourceArn', 'aws:SourceAccount', 'aws:SecureTransport', 'aws:PrincipalArn'],
    ...['kms:ViaService', 'ses:FromAddress', 'ses:Recipients', 'events:source', 'events:detail-type'],
    ...['dynamodb:LeadingKeys', 'kms:CallerAccount'],
  ].map((key) => key.toLowerCase()),
);

const conditions = (wiring: Wiring): Finding[] => {
  const all = [
    ...[...wiring.roles.values()].map((role) => [role.arn, [...role.statements, ...role.trust]] as const),
    ...[...wiring.resourcePolicies].map(([arn, statements]) => [arn, statements] as const),
    ...[...wiring.keys.values()].map((key) => [key.arn, key.policy] as const),
  ];
  return all.flatMap(([arn, statements]) =>
    keysOfConditions(statements)
      .filter((key) => !knownKeys.has(key.toLowerCase()) && !/^kms:EncryptionContext:/i.test(key))
      .map((key) => finding(arn, 'policy', `condition key ${key} is not understood`)),
  );
};

/** What holds between resources: every target exists and is heard, every role may do what AWS asks at deployment. */
export const checksOf = (wiring: Wiring, made: readonly Resource[]): Finding[] => [
  ...functions(wiring),
  ...mappings(wiring),
  ...wiring.rules.flatMap((each) => rule(wiring, each)),
  ...wiring.schedules.flatMap((each) => schedule(wiring, each)),
  ...redrives(wiring),
  ...routes(wiring),
  ...distributions(wiring),
  ...tables(wiring),
  ...conditions(wiring),
  ...forgotten(made),
];
