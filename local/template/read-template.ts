import type { Resource, Stack } from './assembly.ts';
import { checksOf } from './checks.ts';
import { isMade, isRecord, resolveIn, type World } from './intrinsics.ts';
import { nameOf, type Place } from './kind.ts';
import { kindOf } from './kinds.ts';
import { emptyWiring, type Wiring } from './wiring.ts';

/** Something in the template that one machine cannot honour. All are reported at once. */
export type Finding = { resource: string; type: string; property: string; text: string };

export type Surroundings = {
  /** `127.0.0.1:4400`: stands for the distribution's domain name. */
  publicHost: string;
  endpoint: string;
  /** Where the sign-in of this machine answers. */
  issuer: string;
  /** Value of a secret by ARN or name; `wiring` knows the recipes once they are read. */
  secret(wiring: Wiring, id: string, key: string | undefined): string | undefined;
};

export type Template = {
  wiring: Wiring;
  /** stack name → output name → value */
  outputs: Map<string, Record<string, string>>;
  findings: Finding[];
};

/** `https://` before this machine's address can only come from the distribution's name: here it is plain HTTP. */
const overPlainHttp = (value: unknown, host: string): unknown => {
  if (typeof value === 'string') return value.replaceAll(`https://${host}`, `http://${host}`);
  if (Array.isArray(value)) return value.map((each) => overPlainHttp(each, host));
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, overPlainHttp(each, host)]));
  return value;
};

const placeOf = (resource: Resource, name: string, around: Surroundings): Place => ({
  stack: resource.stack,
  id: resource.id,
  name,
  region: resource.stack.region,
  account: resource.stack.account,
  metadata: resource.metadata,
  publicHost: around.publicHost,
  endpoint: around.endpoint,
  issuer: around.issuer,
});

const worldOf = (stacks: readonly Stack[], wiring: Wiring, around: Surroundings): World => {
  const places = new Map<Resource, Place>();
  const place = (resource: Resource): Place => {
    const known = places.get(resource);
    if (known) return known;
    const from = kindOf(resource)?.nameFrom;
    const given = from === undefined ? undefined : resource.properties[from];
    const name = nameOf(
      resource,
      given === undefined ? undefined : resolveIn(world, resource.stack, given).value,
    );
    const made = placeOf(resource, name, around);
    places.set(resource, made);
    return made;
  };
  const world: World = {
    stacks,
    reference: (resource) => kindOf(resource)?.reference(place(resource)),
    attribute: (resource, name) => kindOf(resource)?.attribute(place(resource), name),
    secret: (id, key) => around.secret(wiring, id, key),
  };
  return world;
};

const readResource = (world: World, resource: Resource, wiring: Wiring, around: Surroundings): Finding[] => {
  const at = { resource: `${resource.stack.name}/${resource.id}`, type: resource.type };
  const kind = kindOf(resource);
  if (!kind) return [{ ...at, property: '', text: 'this resource type is not understood' }];
  const findings: Finding[] = [];
  const properties: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(resource.properties)) {
    const resolved = resolveIn(world, resource.stack, value);
    findings.push(...resolved.problems.map((text) => ({ ...at, property, text })));
    if (resolved.value !== undefined) properties[property] = overPlainHttp(resolved.value, around.publicHost);
  }
  const given = kind.nameFrom === undefined ? undefined : properties[kind.nameFrom];
  const place = placeOf(resource, nameOf(resource, given), around);
  try {
    findings.push(...kind.read(place, properties, wiring).map((each) => ({ ...at, ...each })));
  } catch (error) {
    findings.push({ ...at, property: '', text: error instanceof Error ? error.message : String(error) });
  }
  return findings;
};

/** Secrets first: other resources hold their values. */
const secretsFirst = (a: Resource, b: Resource): number =>
  Number(b.type === 'AWS::SecretsManager::Secret') - Number(a.type === 'AWS::SecretsManager::Secret');

const outputsOf = (world: World, stack: Stack, around: Surroundings, findings: Finding[]) => {
  const values: Record<string, string> = {};
  for (const [name, { value }] of stack.outputs) {
    const resolved = resolveIn(world, stack, value);
    const at = { resource: `${stack.name}/Outputs`, type: 'Output', property: name };
    findings.push(...resolved.problems.map((text) => ({ ...at, text })));
    values[name] = String(overPlainHttp(resolved.value, around.publicHost));
  }
  return values;
};

/**
 * Turns the stacks of an assembly into the wiring of one machine. Nothing is guessed: whatever is not understood, or
 * leads nowhere, is among the findings, and the service must not start while there are any.
 */
export const readTemplate = (stacks: readonly Stack[], around: Surroundings): Template => {
  const wiring = emptyWiring();
  const world = worldOf(stacks, wiring, around);
  const made = stacks
    .flatMap((stack) => [...stack.resources.values()])
    .filter((resource) => isMade(world, resource))
    .toSorted(secretsFirst);
  const findings = made.flatMap((resource) => readResource(world, resource, wiring, around));
  const outputs = new Map(stacks.map((stack) => [stack.name, outputsOf(world, stack, around, findings)]));
  if (findings.length === 0) findings.push(...checksOf(wiring, made));
  return { wiring, outputs, findings };
};

/** The list a person reads when the start stops. */
export const describeFindings = (findings: readonly Finding[]): string =>
  [
    'The synthesised template holds what this machine does not understand, so nothing was started:',
    ...findings.map(
      (each) =>
        `  ${each.resource} (${each.type})${each.property === '' ? '' : `, ${each.property}`}: ${each.text}`,
    ),
  ].join('\n');
