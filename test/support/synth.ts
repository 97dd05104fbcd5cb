import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from './sources.ts';

/** One resource of a template as CloudFormation reads it. */
export type TemplateResource = {
  Type: string;
  Properties?: Record<string, unknown>;
  Metadata?: Record<string, unknown>;
  DeletionPolicy?: string;
};
/** A template as CloudFormation reads it. */
export type StackTemplate = {
  Resources: Record<string, TemplateResource>;
  Outputs?: Record<string, { Value: unknown }>;
};
export type StackPart = 'Data' | 'Edge' | 'Service';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The stage `trial`, synthesised once for the whole run. */
    templates: Record<StackPart, StackTemplate>;
    /** Its cloud assembly: templates, manifests and the built functions. */
    assembly: string;
  }
}

/** Synthesises the service once for a run of the tests, as `npm start` does, and gives every test its templates. */
export default ({ provide }: TestProject): (() => void) => {
  const assembly = mkdtempSync(join(tmpdir(), 'together-with-tenants-assembly-'));
  execFileSync(process.execPath, ['infra/app.ts'], {
    cwd: root,
    env: { ...process.env, CDK_OUTDIR: assembly },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const template = (part: StackPart): StackTemplate =>
    JSON.parse(readFileSync(join(assembly, `${part}.template.json`), 'utf8'));
  provide('templates', { Data: template('Data'), Edge: template('Edge'), Service: template('Service') });
  provide('assembly', assembly);
  return () => rmSync(assembly, { recursive: true, force: true });
};
