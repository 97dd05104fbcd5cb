import { describe, expect, inject, test } from 'vitest';
import { functionsOf } from '../support/deployed.ts';

const { Service } = inject('templates');
const helper = functionsOf(Service).find(({ name }) => name === 'intake/helper');

/** What the helper's role may do with a table or key of the data stack, and under which condition. */
const on = (construct: string) =>
  (helper?.allowances ?? [])
    .filter(({ resources }) => resources.join().includes(`FnGetAtt${construct}`))
    .map(({ actions, conditions }) => ({ actions: [...actions].sort(), conditions }));
const rows = (...partitions: string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
});

describe('the role of helpers', () => {
  test('reads first entries of paper forms and no words, contact or saved form', () => {
    expect(on('RegisterConfidences')).toEqual([
      { actions: ['dynamodb:DeleteItem', 'dynamodb:PutItem'], conditions: undefined },
      { actions: ['dynamodb:GetItem', 'dynamodb:Query'], conditions: rows('sheet-entry') },
    ]);
    expect(on('KeysVault')).toEqual([{ actions: ['kms:GenerateDataKey'], conditions: undefined }]);
  });

  test('sends answers and looks whether one stands; it neither lists nor withdraws any', () => {
    expect(on('RegisterSubmissions').map(({ actions }) => actions)).toEqual([
      ['dynamodb:GetItem', 'dynamodb:PutItem'],
    ]);
  });

  test('counts tries of a code and changes no association', () => {
    expect(on('RegisterAssociations')).toEqual([
      { actions: ['dynamodb:GetItem', 'dynamodb:Query'], conditions: undefined },
      { actions: ['dynamodb:UpdateItem'], conditions: rows('code#*') },
    ]);
  });

  test('reaches no scores, no cases, no mail and no events', () => {
    expect([...on('RegisterScores'), ...on('RegisterCases')]).toEqual([]);
    const services = (helper?.allowances ?? []).flatMap(({ actions }) =>
      actions.map((each) => each.split(':')[0]),
    );
    expect([...new Set(services)].sort()).toEqual(['dynamodb', 'kms', 'logs']);
  });

  test('seals with a secret of its own, which opens nothing of the tenant’s own form', () => {
    expect(Object.keys(helper?.variables ?? {})).toContain('HELPING_SECRET');
    expect(Object.keys(helper?.variables ?? {})).not.toContain('FORM_SECRET');
  });
});
