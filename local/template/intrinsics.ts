import type { Resource, Stack } from './assembly.ts';

/** What resolving needs to know beyond the templates themselves. */
export type World = {
  stacks: readonly Stack[];
  /** What `Ref` of a resource gives; undefined when its type is unknown. */
  reference(resource: Resource): string | undefined;
  attribute(resource: Resource, name: string): string | undefined;
  /** The value of a secret, whole or one key of its JSON. */
  secret(id: string, key: string | undefined): string | undefined;
};

export type Resolved = { value: unknown; problems: string[] };

type Call = { world: World; stack: Stack; problems: string[] };

/** `AWS::NoValue`: the property or element that it stands for is left out. */
const nothing = Symbol('AWS::NoValue');

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pseudo = (stack: Stack): Record<string, unknown> => ({
  'AWS::Region': stack.region,
  'AWS::AccountId': stack.account,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': stack.name,
  'AWS::StackId': `arn:aws:cloudformation:${stack.region}:${stack.account}:stack/${stack.name}/local`,
  'AWS::NoValue': nothing,
});

const fail = (call: Call, text: string): string => {
  call.problems.push(text);
  return '';
};

const ref = (call: Call, id: unknown): unknown => {
  if (typeof id !== 'string') return fail(call, 'Ref of something that is no name');
  const known = pseudo(call.stack);
  if (id in known) return known[id];
  if (call.stack.parameters.has(id)) return call.stack.parameters.get(id);
  const resource = call.stack.resources.get(id);
  if (!resource) return fail(call, `Ref ${id} names nothing in this stack`);
  return call.world.reference(resource) ?? fail(call, `Ref ${id}: not known for ${resource.type}`);
};

const attribute = (call: Call, argument: unknown): unknown => {
  const [id, name] = typeof argument === 'string' ? dotted(argument) : pair(argument);
  const resource = id === undefined ? undefined : call.stack.resources.get(id);
  if (!resource || name === undefined) return fail(call, `Fn::GetAtt ${id}.${name} names nothing`);
  return (
    call.world.attribute(resource, name) ??
    fail(call, `Fn::GetAtt ${id}.${name}: not known for ${resource.type}`)
  );
};

const dotted = (text: string): [string, string] => {
  const dot = text.indexOf('.');
  return [text.slice(0, dot), text.slice(dot + 1)];
};

const pair = (value: unknown): [string | undefined, string | undefined] => {
  const [first, second] = Array.isArray(value) ? value : [];
  return [typeof first === 'string' ? first : undefined, typeof second === 'string' ? second : undefined];
};

const text = (call: Call, value: unknown): string => {
  const resolved = visit(call, value);
  if (typeof resolved === 'string') return resolved;
  if (typeof resolved === 'number' || typeof resolved === 'boolean') return String(resolved);
  return fail(call, `a text was expected, not ${JSON.stringify(resolved)}`);
};

const join = (call: Call, argument: unknown): unknown => {
  const [separator, parts] = Array.isArray(argument) ? argument : [];
  const list = visit(call, parts);
  if (typeof separator !== 'string' || !Array.isArray(list)) return fail(call, 'Fn::Join needs a list');
  return list.map((part) => text(call, part)).join(separator);
};

const sub = (call: Call, argument: unknown): unknown => {
  const [pattern, variables] = Array.isArray(argument) ? argument : [argument, {}];
  if (typeof pattern !== 'string') return fail(call, 'Fn::Sub needs a text');
  return pattern.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (isRecord(variables) && name in variables) return text(call, variables[name]);
    return text(call, name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name });
  });
};

const holds = (call: Call, name: unknown): boolean => {
  const condition = typeof name === 'string' ? call.stack.conditions[name] : undefined;
  if (condition === undefined) return fail(call, `condition ${String(name)} is not in this stack`) !== '';
  return truth(call, condition);
};

const truth = (call: Call, condition: unknown): boolean => {
  const [operator, argument] = isRecord(condition) ? (Object.entries(condition)[0] ?? []) : [];
  const parts = Array.isArray(argument) ? argument : [];
  if (operator === 'Condition') return holds(call, argument);
  if (operator === 'Fn::And') return parts.every((each) => truth(call, each));
  if (operator === 'Fn::Or') return parts.some((each) => truth(call, each));
  if (operator === 'Fn::Not') return !truth(call, parts[0]);
  if (operator === 'Fn::Equals') return text(call, parts[0]) === text(call, parts[1]);
  return fail(call, `condition function ${operator} is not understood`) !== '';
};

const branch = (call: Call, argument: unknown): unknown => {
  const [name, yes, no] = Array.isArray(argument) ? argument : [];
  return visit(call, holds(call, name) ? yes : no);
};

const select = (call: Call, argument: unknown): unknown => {
  const [index, list] = Array.isArray(argument) ? argument : [];
  const values = visit(call, list);
  if (!Array.isArray(values)) return fail(call, 'Fn::Select needs a list');
  return values[Number(index)] ?? fail(call, `Fn::Select ${String(index)} is outside its list`);
};

const split = (call: Call, argument: unknown): unknown => {
  const [separator, value] = Array.isArray(argument) ? argument : [];
  return typeof separator === 'string'
    ? text(call, value).split(separator)
    : fail(call, 'Fn::Split needs a separator');
};

const output = (call: Call, stack: Stack, name: string): unknown => {
  const found = stack.outputs.get(name);
  return found
    ? visit({ ...call, stack }, found.value)
    : fail(call, `stack ${stack.name} has no output ${name}`);
};

const stackOutput = (call: Call, argument: unknown): unknown => {
  const asked = isRecord(argument) ? argument : {};
  const stackName = text(call, asked.StackName);
  const stack = call.world.stacks.find((each) => each.name === stackName);
  return stack
    ? output(call, stack, text(call, asked.OutputName))
    : fail(call, `Fn::GetStackOutput names stack ${stackName}, which is not in the assembly`);
};

const imported = (call: Call, argument: unknown): unknown => {
  const name = text(call, argument);
  for (const stack of call.world.stacks)
    for (const [id, each] of stack.outputs)
      if (each.exportName !== undefined && text({ ...call, stack }, each.exportName) === name)
        return output(call, stack, id);
  return fail(call, `Fn::ImportValue ${name} is exported by no stack`);
};

const functions: Record<string, (call: Call, argument: unknown) => unknown> = {
  Ref: ref,
  'Fn::GetAtt': attribute,
  'Fn::Join': join,
  'Fn::Sub': sub,
  'Fn::If': branch,
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::GetStackOutput': stackOutput,
  'Fn::ImportValue': imported,
};

/** `{{resolve:secretsmanager:<arn or name>:SecretString:<key>:<stage>:<version>}}`; an ARN has colons of its own. */
const dynamicReference =
  /\{\{resolve:([a-z-]+):(.+?)(?::SecretString(?::([^:}]*))?(?::[^:}]*)?(?::[^:}]*)?)?\}\}/g;

const withSecrets = (call: Call, value: string): string =>
  value.replace(dynamicReference, (_, service: string, id: string, key: string | undefined) => {
    if (service !== 'secretsmanager') return fail(call, `dynamic reference to ${service} is not understood`);
    return (
      call.world.secret(id, key === '' ? undefined : key) ?? fail(call, `secret ${id} is not in the template`)
    );
  });

const visit = (call: Call, value: unknown): unknown => {
  if (typeof value === 'string') return withSecrets(call, value);
  if (Array.isArray(value)) return value.map((each) => visit(call, each)).filter((each) => each !== nothing);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) {
    const apply = functions[only[0]];
    if (!apply) return fail(call, `${only[0]} is not understood`);
    const result = apply(call, only[1]);
    return typeof result === 'string' ? withSecrets(call, result) : result;
  }
  return Object.fromEntries(
    entries.map(([name, each]) => [name, visit(call, each)] as const).filter(([, each]) => each !== nothing),
  );
};

/** Resolves every intrinsic function in a value of a stack's template; what cannot be resolved is listed. */
export const resolveIn = (world: World, stack: Stack, value: unknown): Resolved => {
  const problems: string[] = [];
  const resolved = visit({ world, stack, problems }, value);
  return { value: resolved === nothing ? undefined : resolved, problems };
};

/** Whether a condition of the stack holds; a resource without one is always made. */
export const isMade = (world: World, resource: Resource): boolean =>
  resource.condition === undefined ||
  holds({ world, stack: resource.stack, problems: [] }, resource.condition);
