import * as z from 'zod';
import type { StackTemplate, TemplateResource } from './synth.ts';

/** A resource with its logical id. */
export type Deployed = TemplateResource & { id: string; properties: Record<string, unknown> };

/** All resources of a type, or all where none is named. */
export const resourcesOf = (template: StackTemplate, type?: string): Deployed[] =>
  Object.entries(template.Resources)
    .filter(([, resource]) => type === undefined || resource.Type === type)
    .map(([id, resource]) => ({ ...resource, id, properties: resource.Properties ?? {} }));

/** One statement of a policy; resources as text, so that a test can ask what they name. */
export type Allowance = { actions: string[]; resources: string[]; conditions: unknown };

const listOf = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

const document = z.object({
  Statement: z.array(
    z.looseObject({
      Effect: z.string(),
      Action: z.union([z.string(), z.array(z.string())]).transform(listOf<string>),
      Resource: z.unknown().transform(listOf<unknown>),
      Condition: z.unknown().optional(),
    }),
  ),
});
const policy = z.looseObject({ PolicyDocument: document, Roles: z.array(z.object({ Ref: z.string() })) });
const lambda = z.looseObject({
  Role: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).optional(),
  Timeout: z.number().optional(),
});

/** What the roles of a template may do, by the role's logical id. */
export const allowancesOf = (template: StackTemplate): Map<string, Allowance[]> => {
  const found = new Map<string, Allowance[]>();
  for (const each of resourcesOf(template, 'AWS::IAM::Policy')) {
    const { PolicyDocument, Roles } = policy.parse(each.properties);
    const statements = PolicyDocument.Statement.map((statement) => ({
      actions: statement.Action,
      resources: statement.Resource.map((resource) =>
        typeof resource === 'string' ? resource : JSON.stringify(resource),
      ),
      conditions: statement.Condition,
    }));
    for (const { Ref } of Roles) found.set(Ref, [...(found.get(Ref) ?? []), ...statements]);
  }
  return found;
};

/** A function of ours: which file it is made of, what it may do and what it is told. */
export type DeployedFunction = {
  id: string;
  /** Logical id of its role. */
  role: string;
  /** Its name below `functions/`, e.g. `intake/web`. */
  name: string;
  entry: string;
  impact: string;
  timeout: number;
  variables: Record<string, unknown>;
  allowances: Allowance[];
};

/** Every function of ours; the CDK's own, which carries no entry, is left out. */
export const functionsOf = (template: StackTemplate): DeployedFunction[] => {
  const allowances = allowancesOf(template);
  return resourcesOf(template, 'AWS::Lambda::Function').flatMap(({ id, properties, Metadata }) => {
    if (Metadata?.entry === undefined) return [];
    const { entry, impact } = z.object({ entry: z.string(), impact: z.string() }).parse(Metadata);
    const { Role, Environment, Timeout } = lambda.parse(properties);
    return [
      {
        id,
        role: Role['Fn::GetAtt'][0],
        name: entry.replace(/^functions\/(.*)\.handler\.ts$/, '$1'),
        entry,
        impact,
        timeout: Timeout ?? 3,
        variables: Environment?.Variables ?? {},
        allowances: allowances.get(Role['Fn::GetAtt'][0]) ?? [],
      },
    ];
  });
};

/** The names of the functions that may do this; on a resource whose text contains `about`, where it is given. */
export const whoMay = (template: StackTemplate, action: string, about = ''): string[] =>
  functionsOf(template)
    .filter((fn) =>
      fn.allowances.some(
        ({ actions, resources }) =>
          actions.includes(action) && resources.some((resource) => resource.includes(about)),
      ),
    )
    .map((fn) => fn.name)
    .sort();

/** The function of this name, e.g. `intake/web`. @throws where the template has none of it */
export const functionNamed = (template: StackTemplate, name: string): DeployedFunction => {
  const found = functionsOf(template).find((fn) => fn.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
};

/** How a table or key of the data stack is named in the service stack's template. */
export const exported = (construct: string): string => `FnGetAtt${construct}`;
