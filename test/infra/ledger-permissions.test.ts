import { describe, expect, inject, test } from 'vitest';
import { exported, functionNamed, whoMay } from '../support/deployed.ts';

const { Service } = inject('templates');
const named = (name: string) => functionNamed(Service, name);

describe('who may do what with the public log', () => {
  test('the public log is added to by one function, and by one that seals receipts; neither takes anything out of it', () => {
    const log = exported('RegisterLedger');
    expect(whoMay(Service, 'dynamodb:PutItem', log)).toEqual([
      // Notes of erasures, which stand beside the log.
      'intake/web',
      'publication/seal-receipts',
      'publication/sequence-ledger',
    ]);
    for (const action of ['UpdateItem', 'DeleteItem', 'BatchWriteItem'])
      expect(whoMay(Service, `dynamodb:${action}`, log)).toEqual([]);
    expect(whoMay(Service, 'dynamodb:GetItem', log)).toEqual([
      'intake/web',
      // Heads of days, and nothing that they rest on.
      'oversight/panel-daily',
      'publication/sequence-ledger',
      'publication/web',
    ]);
  });

  test('who seals receipts writes their partitions of the log and no other, and signs nothing', () => {
    const { allowances } = named('publication/seal-receipts');
    const [writing, ...others] = allowances.filter(({ resources }) =>
      resources.join().includes(exported('RegisterLedger')),
    );
    expect(others).toEqual([]);
    expect(writing).toMatchObject({
      actions: ['dynamodb:PutItem', 'dynamodb:Query'],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['receipts', 'receipts#*'] } },
    });
    const of = (table: string) =>
      allowances.filter(({ resources }) => resources.join().includes(exported(table)));
    for (const table of ['RegisterSubmissions', 'RegisterAssociations'])
      expect(of(table).map(({ actions }) => actions)).toEqual([['dynamodb:Query']]);
    expect(allowances.flatMap(({ actions }) => actions)).not.toContain('kms:Sign');
  });

  test('the form reads of the log what proves a receipt’s place, and no salt and no entry', () => {
    const reading = named('intake/web').allowances.filter(({ resources }) =>
      resources.join().includes(exported('RegisterLedger')),
    );
    expect(reading).toMatchObject([
      {
        actions: ['dynamodb:GetItem'],
        conditions: {
          'ForAllValues:StringLike': {
            'dynamodb:LeadingKeys': ['receipts', 'receipts#*', 'head', 'tile#*', 'place#receipts-sealed-*'],
          },
        },
      },
      {
        actions: ['dynamodb:PutItem'],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['erased'] } },
      },
    ]);
  });

  test('of cases the log reads and deletes only what waits for its number', () => {
    const reaching = named('publication/sequence-ledger').allowances.filter(({ resources }) =>
      resources.join().includes(exported('RegisterCases')),
    );
    expect(reaching).toMatchObject([
      {
        actions: ['dynamodb:DeleteItem', 'dynamodb:Query'],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['ledger#unsequenced'] } },
      },
    ]);
    expect(whoMay(Service, 'dynamodb:DeleteItem', exported('RegisterCases'))).toEqual([
      'publication/sequence-ledger',
    ]);
  });
});
