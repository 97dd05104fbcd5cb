import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Resource, Stack } from './assembly.ts';
import type { Wiring } from './wiring.ts';

/** A resource of the template with its name settled, and the three addresses that this machine adds. */
export type Place = {
  stack: Stack;
  id: string;
  name: string;
  region: string;
  account: string;
  metadata: Readonly<Record<string, unknown>>;
  /** Host and port that stand for the distribution's domain name, e.g. `127.0.0.1:4400`. */
  publicHost: string;
  /** Where AWS's services answer on this machine, e.g. `http://127.0.0.1:40123`. */
  endpoint: string;
  /** Where the sign-in of this machine answers, e.g. `http://127.0.0.1:40124`. */
  issuer: string;
};

/** What the service on one machine makes of one CloudFormation resource type. */
export type Kind = {
  type: string;
  /** Property that gives the resource its physical name; otherwise stack and logical id do. */
  nameFrom: string | undefined;
  reference(place: Place): string;
  attribute(place: Place, name: string): string | undefined;
  /** Adds the resource to the wiring; answers what it did not understand. */
  read(place: Place, properties: Readonly<Record<string, unknown>>, wiring: Wiring): Problem[];
};
type Problem = { property: string; text: string };

type Definition<S extends z.ZodRawShape> = {
  type: string;
  nameFrom?: string;
  reference?: (place: Place) => string;
  /** `'*'` answers for every attribute that is not named. */
  attributes?: Record<string, (place: Place, name: string) => string>;
  /** Properties that change what the service does. */
  properties: S;
  /** Properties that are known to change nothing on one machine. */
  inert?: readonly string[];
  add?: (wiring: Wiring, place: Place, properties: z.infer<z.ZodObject<S>>) => void;
};

/**
 * Defines a kind. A property that is neither understood nor known to be inert is a problem, and so is a value that
 * its schema refuses: the start then stops with the list.
 */
export const kind = <S extends z.ZodRawShape>(definition: Definition<S>): Kind => {
  const known = new Set([...Object.keys(definition.properties), ...(definition.inert ?? [])]);
  const schema = z.object(definition.properties);
  return {
    type: definition.type,
    nameFrom: definition.nameFrom,
    reference: definition.reference ?? ((place) => place.name),
    attribute: (place, name) => {
      const attribute = definition.attributes?.[name] ?? definition.attributes?.['*'];
      return attribute?.(place, name);
    },
    read: (place, properties, wiring) => {
      const unknown = Object.keys(properties)
        .filter((name) => !known.has(name))
        .map((property) => ({ property, text: 'this property is not understood' }));
      const parsed = schema.safeParse(properties);
      if (!parsed.success)
        return [
          ...unknown,
          ...parsed.error.issues.map((issue) => ({ property: issue.path.join('.'), text: issue.message })),
        ];
      definition.add?.(wiring, place, parsed.data);
      return unknown;
    },
  };
};

/** CloudFormation takes numbers and truth values as text as well. */
export const number = z.coerce.number();
export const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);
export const texts = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

export const arn = (place: Place, service: string, rest: string): string =>
  `arn:aws:${service}:${place.region}:${place.account}:${rest}`;

/** Stable, made-up id for a resource to which AWS would give one: the same after every start. */
export const idOf = (place: Place, length: number): string =>
  createHash('sha256').update(`${place.stack.name}/${place.id}`).digest('hex').slice(0, length);

export const nameOf = (resource: Resource, given: unknown): string =>
  typeof given === 'string' && given !== '' ? given : `${resource.stack.name}-${resource.id}`.slice(0, 80);
