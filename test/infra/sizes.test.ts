import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { allowancesOf, functionsOf, resourcesOf } from '../support/deployed.ts';

const templates = inject('templates');
const { Service } = templates;

describe('limits of AWS, with room to spare', () => {
  test.each(['Data', 'Edge', 'Service'] as const)(
    '%s has under 450 resources, of the 500 that a stack may hold, and 700 KB',
    (part) => {
      // A function behind a queue and a clock is 17 of them. Whoever needs more splits the service into two stacks first.
      expect(resourcesOf(templates[part]).length).toBeLessThan(450);
      expect(JSON.stringify(templates[part]).length).toBeLessThan(700_000);
    },
  );

  test('a function’s variables stay under 3 KB of 4, and a role’s policy under 8 KB of 10', () => {
    for (const { name, variables } of functionsOf(Service))
      expect(JSON.stringify(variables).length, name).toBeLessThan(3_000);
    for (const [role, allowances] of allowancesOf(Service))
      expect(JSON.stringify(allowances).length, role).toBeLessThan(8_000);
  });

  test('a bundle stays small enough to start quickly', () => {
    const folders = readdirSync('build/functions', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('index.cjs'),
    );
    expect(folders.length).toBeGreaterThanOrEqual(12);
    for (const path of folders)
      expect(statSync(join('build/functions', path)).size, path).toBeLessThan(2_500_000);
  });
});

describe('every function', () => {
  test('runs Node 24 on arm64, reads no map at its start, and keeps no instances unless a stage says so', () => {
    for (const { Metadata, properties, id } of resourcesOf(Service, 'AWS::Lambda::Function')) {
      if (Metadata?.entry === undefined) continue;
      expect(properties, id).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
      });
      expect(JSON.stringify(properties.Environment), id).not.toContain('NODE_OPTIONS');
      expect(properties.ReservedConcurrentExecutions).toBeUndefined();
    }
  });

  test('logs for 90 days, into a group of its own; so does whatever else logs', () => {
    const groups = resourcesOf(Service, 'AWS::Logs::LogGroup');
    for (const { properties, id } of groups) expect(properties.RetentionInDays, id).toBe(90);
    const logging = resourcesOf(Service, 'AWS::Lambda::Function').map(({ properties }) =>
      JSON.stringify(properties.LoggingConfig),
    );
    expect(new Set(logging).size).toBe(logging.length);
    expect(logging.every((each) => each?.includes('LogGroup'))).toBe(true);
  });

  test('says in a whole sentence who is hurt without it', () => {
    for (const { impact, name } of functionsOf(Service)) expect(impact, name).toMatch(/^[A-Z].{20,}\.$/);
  });
});
