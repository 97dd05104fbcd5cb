import { describe, expect, test } from 'vitest';
import { stackOf } from '../../local/template/assembly.ts';
import { isMade, resolveIn, type World } from '../../local/template/intrinsics.ts';

const data = stackOf('Data', 'eu-west-2', {
  Resources: { Cases: { Type: 'AWS::DynamoDB::Table' } },
  Outputs: {
    CasesArn: { Value: { 'Fn::GetAtt': ['Cases', 'Arn'] }, Export: { Name: 'Data:CasesArn' } },
    CasesName: { Value: { Ref: 'Cases' } },
  },
});
const service = stackOf('Service', 'eu-west-2', {
  Parameters: { BootstrapVersion: { Type: 'String', Default: '/cdk/version' } },
  Conditions: {
    InLondon: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-2'] },
    Elsewhere: { 'Fn::Not': [{ Condition: 'InLondon' }] },
    Both: { 'Fn::And': [{ Condition: 'InLondon' }, { Condition: 'Elsewhere' }] },
  },
  Resources: { Api: { Type: 'T' }, Away: { Type: 'T', Condition: 'Elsewhere' } },
});

const world: World = {
  stacks: [data, service],
  reference: (resource) => (resource.type === 'unknown' ? undefined : `ref-${resource.id}`),
  attribute: (resource, name) => (name === 'Missing' ? undefined : `${resource.id}.${name}`),
  secret: (id, key) =>
    id === 'arn:aws:secretsmanager:eu-west-2:1:secret:edge-abc' ? `secret${key ?? ''}` : undefined,
};
const resolve = (value: unknown) => resolveIn(world, service, value);

describe('intrinsic functions', () => {
  test.each([
    [{ Ref: 'Api' }, 'ref-Api'],
    [{ Ref: 'AWS::Partition' }, 'aws'],
    [{ Ref: 'AWS::AccountId' }, '123456789012'],
    [{ Ref: 'AWS::URLSuffix' }, 'amazonaws.com'],
    [{ Ref: 'BootstrapVersion' }, '/cdk/version'],
    [{ 'Fn::GetAtt': ['Api', 'Arn'] }, 'Api.Arn'],
    [{ 'Fn::GetAtt': 'Api.Arn' }, 'Api.Arn'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'Api' }, 1]] }, 'a-ref-Api-1'],
    [{ 'Fn::Sub': `\${AWS::Region}/\${Api}/\${Api.Arn}/\${!Kept}` }, `eu-west-2/ref-Api/Api.Arn/\${Kept}`],
    [{ 'Fn::Sub': [`\${X}`, { X: { Ref: 'Api' } }] }, 'ref-Api'],
    [{ 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
    [{ 'Fn::If': ['InLondon', 'yes', 'no'] }, 'yes'],
    [{ 'Fn::If': ['Both', 'yes', 'no'] }, 'no'],
    [{ 'Fn::ImportValue': 'Data:CasesArn' }, 'Cases.Arn'],
    [
      { 'Fn::GetStackOutput': { StackName: 'Data', OutputName: 'CasesName', Region: 'eu-west-2' } },
      'ref-Cases',
    ],
    [
      '{{resolve:secretsmanager:arn:aws:secretsmanager:eu-west-2:1:secret:edge-abc:SecretString:::}}',
      'secret',
    ],
    [
      '{{resolve:secretsmanager:arn:aws:secretsmanager:eu-west-2:1:secret:edge-abc:SecretString:key::}}',
      'secretkey',
    ],
    ['{{resolve:secretsmanager:arn:aws:secretsmanager:eu-west-2:1:secret:edge-abc}}', 'secret'],
  ])('%j is %s', (value, expected) => {
    expect(resolve(value)).toEqual({ value: expected, problems: [] });
  });

  test('AWS::NoValue leaves its property out', () => {
    const value = { kept: 1, gone: { 'Fn::If': ['Elsewhere', 1, { Ref: 'AWS::NoValue' }] } };
    expect(resolve(value).value).toEqual({ kept: 1 });
  });

  test('a resource whose condition does not hold is not made', () => {
    const made = [...service.resources.values()].filter((resource) => isMade(world, resource));
    expect(made.map((resource) => resource.id)).toEqual(['Api']);
  });

  test.each([
    [{ Ref: 'Nobody' }, /Nobody names nothing/],
    [{ 'Fn::GetAtt': ['Api', 'Missing'] }, /Api.Missing: not known for T/],
    [{ 'Fn::FindInMap': ['a', 'b', 'c'] }, /Fn::FindInMap is not understood/],
    [{ 'Fn::ImportValue': 'Data:Other' }, /exported by no stack/],
    [{ 'Fn::GetStackOutput': { StackName: 'Gone', OutputName: 'X' } }, /Gone, which is not in the assembly/],
    ['{{resolve:secretsmanager:other:SecretString:::}}', /secret other is not in the template/],
    ['{{resolve:ssm:/parameter}}', /dynamic reference to ssm/],
  ])('%j is a problem, not a guess', (value, says) => {
    expect(resolve(value).problems.join()).toMatch(says);
  });
});
