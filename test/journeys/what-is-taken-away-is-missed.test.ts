import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { functionsOf } from '../support/deployed.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import type { StackTemplate } from '../support/synth.ts';

const left: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const undo of left.splice(0).reverse()) await undo();
});

/** The real assembly with its service template spoiled. */
const spoiled = (spoil: (template: StackTemplate) => void): string => {
  const folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-spoiled-'));
  left.push(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(inject('assembly'), folder, { recursive: true });
  const path = join(folder, 'Service.template.json');
  const template: StackTemplate = JSON.parse(readFileSync(path, 'utf8'));
  spoil(template);
  writeFileSync(path, JSON.stringify(template));
  return folder;
};

const started = async (assembly: string, told: string[] = []): Promise<Journey> => {
  const journey = await startJourney({ assembly, demo: 'none', tell: (line) => told.push(line) });
  left.push(() => journey.stop());
  return journey;
};

/** Takes every statement with this action out of the policies of one function's role. */
const forbid = (template: StackTemplate, fn: string, action: string): number => {
  const role = functionsOf(template).find((each) => each.name === fn)?.role;
  let taken = 0;
  for (const resource of Object.values(template.Resources)) {
    if (
      resource.Type !== 'AWS::IAM::Policy' ||
      !JSON.stringify(resource.Properties?.Roles).includes(role ?? '?')
    )
      continue;
    const document = resource.Properties?.PolicyDocument;
    if (typeof document !== 'object' || document === null || !('Statement' in document)) continue;
    const statements = Array.isArray(document.Statement) ? document.Statement : [];
    const kept = statements.filter((statement) => !JSON.stringify(statement).includes(`"${action}"`));
    taken += statements.length - kept.length;
    document.Statement = kept;
  }
  return taken;
};

describe('what is taken away from the real template is missed', { timeout: 60_000 }, () => {
  test('a statement of a role: the call is refused, naming function, action and resource', async () => {
    const told: string[] = [];
    const assembly = spoiled((template) => {
      expect(forbid(template, 'publication/web', 'dynamodb:Query')).toBeGreaterThan(0);
    });
    const journey = await started(assembly, told);
    expect((await journey.get('/en/results')).status).toBe(500);
    expect(told.join('\n')).toMatch(
      /publication\/web.*not authorized to perform: dynamodb:\w+ on resource: arn:aws:dynamodb.*table/s,
    );
  });

  test('a variable: the function does not start, and says which is missing', async () => {
    const told: string[] = [];
    const assembly = spoiled((template) => {
      const web = Object.values(template.Resources).find(
        (each) => each.Metadata?.entry === 'functions/publication/web.handler.ts',
      );
      const environment = web?.Properties?.Environment;
      if (typeof environment !== 'object' || environment === null || !('Variables' in environment))
        throw new Error('the public pages have no environment');
      const variables = environment.Variables;
      if (typeof variables !== 'object' || variables === null) throw new Error('no variables');
      Reflect.deleteProperty(variables, 'SCORES_TABLE');
    });
    const journey = await started(assembly, told);
    expect((await journey.get('/en/results')).status).toBe(500);
    expect(told.join('\n')).toContain('SCORES_TABLE');
  });

  test('the target of a rule: the start is refused, naming the rule', async () => {
    let rule = '';
    const assembly = spoiled((template) => {
      const [id, resource] =
        Object.entries(template.Resources).find(
          ([, each]) => each.Type === 'AWS::Events::Rule' && JSON.stringify(each).includes('FailureDetected'),
        ) ?? [];
      if (!id || !resource?.Properties) throw new Error('no rule hears FailureDetected');
      rule = id;
      resource.Properties.Targets = [];
    });
    await expect(startJourney({ assembly, demo: 'none' })).rejects.toThrow(rule);
  });
});
