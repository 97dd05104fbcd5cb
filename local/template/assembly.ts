import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';

/** One resource of a synthesised template, its values not yet resolved. */
export type Resource = {
  stack: Stack;
  id: string;
  type: string;
  properties: Readonly<Record<string, unknown>>;
  metadata: Readonly<Record<string, unknown>>;
  condition: string | undefined;
};

/** One stack of the cloud assembly: its template and where its files lie on this machine. */
export type Stack = {
  name: string;
  region: string;
  account: string;
  resources: ReadonlyMap<string, Resource>;
  outputs: ReadonlyMap<string, { value: unknown; exportName: unknown }>;
  conditions: Readonly<Record<string, unknown>>;
  parameters: ReadonlyMap<string, unknown>;
  /** From the object key that a template names to the file or folder of the assembly. */
  files: ReadonlyMap<string, string>;
};

/** The account that AWS's own documentation uses; no account is ever called. */
export const localAccount = '123456789012';

const manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

const anything = z.record(z.string(), z.unknown());

const template = z.object({
  Resources: z
    .record(
      z.string(),
      z.object({
        Type: z.string(),
        Properties: anything.optional(),
        Metadata: anything.optional(),
        Condition: z.string().optional(),
      }),
    )
    .default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
  Conditions: anything.default({}),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
});

const assetManifest = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const filesOf = (folder: string, assets: string): Map<string, string> => {
  const files = new Map<string, string>();
  for (const file of Object.values(assetManifest.parse(json(join(folder, assets))).files)) {
    if (file.source.path === undefined) continue;
    for (const destination of Object.values(file.destinations))
      files.set(destination.objectKey, resolve(folder, file.source.path));
  }
  return files;
};

/** A template as text becomes a stack; `files` says where the assets that it names lie. */
export const stackOf = (
  name: string,
  region: string,
  templateJson: unknown,
  files: ReadonlyMap<string, string> = new Map(),
): Stack => {
  const read = template.parse(templateJson);
  const resources = new Map<string, Resource>();
  const stack: Stack = {
    name,
    region,
    account: localAccount,
    resources,
    outputs: new Map(
      Object.entries(read.Outputs).map(([id, each]) => [
        id,
        { value: each.Value, exportName: each.Export?.Name },
      ]),
    ),
    conditions: read.Conditions,
    parameters: new Map(Object.entries(read.Parameters).map(([id, each]) => [id, each.Default])),
    files,
  };
  for (const [id, each] of Object.entries(read.Resources))
    resources.set(id, {
      stack,
      id,
      type: each.Type,
      properties: each.Properties ?? {},
      metadata: each.Metadata ?? {},
      condition: each.Condition,
    });
  return stack;
};

/**
 * Reads the cloud assembly that a synthesis wrote: every stack, its template and its files.
 * @throws when the folder holds no assembly.
 */
export const readAssembly = (folder: string): Stack[] => {
  const { artifacts } = manifest.parse(json(join(folder, 'manifest.json')));
  const named = z.object({ templateFile: z.string(), stackName: z.string().optional() });
  return Object.entries(artifacts)
    .filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack')
    .map(([id, artifact]) => {
      const { templateFile, stackName } = named.parse(artifact.properties);
      const region = artifact.environment?.split('/').at(-1);
      if (region === undefined || region.startsWith('unknown'))
        throw new Error(`stack ${id} of the assembly names no region`);
      const assets = artifacts[`${id}.assets`]?.properties?.file;
      const files = typeof assets === 'string' ? filesOf(folder, assets) : new Map<string, string>();
      return stackOf(stackName ?? id, region, json(join(folder, templateFile)), files);
    });
};
