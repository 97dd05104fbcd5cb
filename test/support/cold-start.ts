import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { DeployedFunction } from './deployed.ts';
import { root } from './sources.ts';

/**
 * A variable as a function would see it: what only a deployment knows (names, ids) becomes a stand-in, and a text
 * that CloudFormation joins is joined.
 */
const asDeployed = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const joined =
    typeof value === 'object' && value !== null && 'Fn::Join' in value ? value['Fn::Join'] : undefined;
  if (Array.isArray(joined) && Array.isArray(joined[1]))
    return joined[1].map(asDeployed).join(String(joined[0]));
  return 'known-when-deployed-and-long-enough';
};

/** The variables that a function's template gives it, as the function would see them. */
export const variablesOf = (fn: DeployedFunction): Record<string, string> =>
  Object.fromEntries(Object.entries(fn.variables).map(([name, value]) => [name, asDeployed(value)]));

/** Loads a function's bundle in a process of its own that has the template's variables and no others. */
export const coldStart = (
  fn: DeployedFunction,
  without: readonly string[] = [],
): { exports: string[]; failed: string } => {
  const variables = Object.entries(variablesOf(fn)).filter(([name]) => !without.includes(name));
  const bundle = join(root, 'build/functions', fn.name, 'index.cjs');
  const started = spawnSync(
    process.execPath,
    ['-e', `console.log(JSON.stringify(Object.keys(require(${JSON.stringify(bundle)}))))`],
    {
      encoding: 'utf8',
      env: {
        AWS_REGION: 'eu-west-2',
        ...Object.fromEntries(variables),
      },
    },
  );
  if (started.status !== 0) return { exports: [], failed: started.stderr };
  return { exports: JSON.parse(started.stdout), failed: '' };
};
