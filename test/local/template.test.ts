import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAssembly } from '../../local/template/assembly.ts';
import { describeFindings, readTemplate } from '../../local/template/read-template.ts';
import { smallAssembly } from './support/small-assembly.ts';
import { smallTemplate } from './support/small-template.ts';

const read = (template: unknown) =>
  readTemplate(readAssembly(smallAssembly(template)), {
    publicHost: '127.0.0.1:4400',
    endpoint: 'http://127.0.0.1:1',
    issuer: 'http://127.0.0.1:2',
    secret: () => 'a-secret',
  });

/** The small template with one thing changed, and what is then found. */
const findingsWith = (change: (resources: Record<string, Record<string, unknown>>) => void): string[] => {
  const template = smallTemplate();
  change(template.Resources);
  return read(template).findings.map((each) => `${each.type} ${each.property} ${each.text}`);
};

describe('the template', () => {
  test('that is understood has no findings, and becomes tables, functions, queues and rules', () => {
    const { wiring, findings, outputs } = read(smallTemplate());
    expect(findings).toEqual([]);
    expect([...wiring.functions.values()].map((fn) => fn.entry)).toContain('functions/small/web.handler.ts');
    expect([...wiring.tables.values()][0]).toMatchObject({ expiry: 'expires', indexes: [{ name: 'due' }] });
    expect(wiring.schedules[0]).toMatchObject({ name: 'tick', timeZone: 'Europe/London' });
    expect(outputs.get('small')).toEqual({ Table: 'small-Things' });
  });

  test('speaks of the distribution, and the public address becomes that of this machine', () => {
    const [fn] = read(smallTemplate()).wiring.functions.values();
    expect(fn?.variables).toMatchObject({ PUBLIC_ADDRESS: 'http://127.0.0.1:4400', FENCE: 'a-secret' });
  });

  test('an unknown resource type is named', () => {
    expect(findingsWith((all) => Object.assign(all, { Cluster: { Type: 'AWS::ECS::Cluster' } }))).toEqual([
      'AWS::ECS::Cluster  this resource type is not understood',
    ]);
  });

  test('a property that nobody has thought about is named', () => {
    const found = findingsWith((all) => Object.assign(all.Dead ?? {}, { Properties: { FifoQueue: true } }));
    expect(found).toEqual(['AWS::SQS::Queue FifoQueue this property is not understood']);
  });

  test('a reference that leads nowhere is named', () => {
    const found = findingsWith((all) =>
      Object.assign(all, {
        Alias: {
          Type: 'AWS::KMS::Alias',
          Properties: { AliasName: 'alias/x', TargetKeyId: { Ref: 'Gone' } },
        },
      }),
    );
    expect(found[0]).toMatch(/TargetKeyId Ref Gone names nothing/);
  });

  test('a rule that no one hears is named', () => {
    expect(findingsWith((all) => delete all.HearMapping)[0]).toMatch(
      /AWS::Events::Rule.*no one hears this rule/,
    );
  });

  test('a mapping whose function may not read the queue is named, as AWS would refuse it', () => {
    const found = findingsWith((all) => {
      Object.assign(all, { hearRole: all.tickRole });
    });
    expect(found.join('\n')).toMatch(/EventSourceMapping.*not authorized to perform: sqs:ReceiveMessage/);
  });

  test('a condition that the evaluator could not judge is named', () => {
    const found = findingsWith((all) => {
      const text = JSON.stringify(all.outcomeRole).replace('kms:ViaService', 'dynamodb:Attributes');
      Object.assign(all, { outcomeRole: JSON.parse(text) });
    });
    expect(found).toEqual(['policy  condition key dynamodb:Attributes is not understood']);
  });

  test('an operator of a pattern that does not exist is named', () => {
    const found = findingsWith((all) => {
      const text = JSON.stringify(all.HearRule).replace('"Said"', '{"prefx":"S"}');
      Object.assign(all, { HearRule: JSON.parse(text) });
    });
    expect(found[0]).toMatch(/"prefx" in its pattern/);
  });

  test('everything that is wrong is said at once', () => {
    const template = smallTemplate();
    Object.assign(template.Resources, { A: { Type: 'AWS::A::A' }, B: { Type: 'AWS::B::B' } });
    const text = describeFindings(read(template).findings);
    expect(text).toMatch(/nothing was started:\n {2}small\/A \(AWS::A::A\).*\n {2}small\/B \(AWS::B::B\)/);
  });

  test('a function that nobody marked with an entry is not silently left out', () => {
    const found = findingsWith((all) => delete all.web?.Metadata);
    expect(found.join('\n')).toMatch(/leads to no function|its metadata names no entry/);
  });

  test('the bundle is the one that the assembly names', () => {
    const [fn] = read(smallTemplate()).wiring.functions.values();
    expect(readFileSync(join(fn?.code ?? '', 'index.cjs'), 'utf8')).toContain('exports.web');
  });
});
