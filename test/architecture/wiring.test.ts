import { describe, expect, inject, test } from 'vitest';
import { eventCatalogue, eventExamples } from '../../shared/contracts/events.ts';
import { routing } from '../../shared/contracts/routing.ts';
import { schedules } from '../../shared/contracts/schedules.ts';
import { coldStart } from '../support/cold-start.ts';
import { functionsOf, resourcesOf } from '../support/deployed.ts';
import { sourcesBelow } from '../support/sources.ts';
import type { StackTemplate } from '../support/synth.ts';

const service = inject('templates').Service;
const deployed = functionsOf(service);

/** Listeners of the routing table that no rule of a template leads to. */
const unheard = (template: StackTemplate): string[] => {
  const patterns = resourcesOf(template, 'AWS::Events::Rule').map((rule) => JSON.stringify(rule.properties));
  return Object.entries(routing)
    .filter(([, route]) => {
      const wanted = Object.entries('where' in route ? route.where : {});
      return !patterns.some(
        (pattern) =>
          pattern.includes(`"${route.event}"`) &&
          wanted.every(([field, values]) => pattern.includes(`"${field}":${JSON.stringify(values)}`)),
      );
    })
    .map(([listener]) => listener);
};

describe('wiring', () => {
  test('every handler is deployed, and everything deployed is a handler', () => {
    const handlers = sourcesBelow('functions').filter((source) => source.path.endsWith('.handler.ts'));
    expect(deployed.map((fn) => fn.entry).sort()).toEqual(handlers.map((source) => source.path).sort());
  });

  test.each(deployed)('$name starts with the variables that its template gives it', (fn) => {
    expect(coldStart(fn)).toEqual({ exports: ['handler'], failed: '' });
  });

  test.each(deployed.filter((fn) => Object.keys(fn.variables).some((name) => name.endsWith('_TABLE'))))(
    '$name without its table does not start, and says which variable is missing',
    (fn) => {
      const table = Object.keys(fn.variables).find((name) => name.endsWith('_TABLE')) ?? '';
      expect(coldStart(fn, [table]).failed).toContain(table);
    },
  );

  test('every line of the routing table has its rule', () => {
    expect(unheard(service)).toEqual([]);
  });

  test('a rule that is taken away is missed', () => {
    for (const [id, resource] of Object.entries(service.Resources)) {
      if (resource.Type !== 'AWS::Events::Rule' || !JSON.stringify(resource).includes('FailureDetected'))
        continue;
      const { [id]: _gone, ...left } = service.Resources;
      expect(unheard({ ...service, Resources: left })).toEqual(['open-case']);
    }
  });

  test('every event is heard by someone and announced by someone, and its example parses', () => {
    const announced = sourcesBelow('functions', 'shared')
      .filter((source) => source.path !== 'shared/contracts/events.ts')
      .map((source) => source.text)
      .join('\n');
    const heard = Object.values(routing).map((route) => route.event);
    for (const name of Object.keys(eventCatalogue) as (keyof typeof eventCatalogue)[]) {
      expect(heard).toContain(name);
      expect(announced).toMatch(new RegExp(`name: '${name}'`));
      expect(eventCatalogue[name].parse(eventExamples[name])).toEqual(eventExamples[name]);
    }
  });

  test('no event carries a person or free words', () => {
    const personal = /name|mail|phone|address|words|contact|text|note/i;
    const fields = Object.values(eventCatalogue).flatMap((schema) => Object.keys(schema.shape));
    expect(fields.filter((field) => personal.test(field))).toEqual([]);
  });

  test('every schedule is deployed once', () => {
    const deployedSchedules = JSON.stringify(resourcesOf(service, 'AWS::Scheduler::Schedule'));
    for (const [name, { cron }] of Object.entries(schedules)) {
      expect(deployedSchedules).toContain(cron);
      expect(deployedSchedules).toContain(name);
    }
  });
});
