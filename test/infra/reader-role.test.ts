import { describe, expect, inject, test } from 'vitest';
import { functionsOf } from '../support/deployed.ts';

const functions = functionsOf(inject('templates').Service);

/** What a function's role may do with a table or key of the data stack, and under which condition. */
const on = (name: string, construct: string) =>
  (functions.find((each) => each.name === name)?.allowances ?? [])
    .filter(({ resources }) => resources.join().includes(`FnGetAtt${construct}`))
    .map(({ actions, conditions }) => ({ actions: [...actions].sort(), conditions }));
const rows = (...partitions: string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
});
const words = [...'ACHLS0123456789'].map((first) => `${first}*`);
const listing = { actions: ['dynamodb:Query', 'dynamodb:UpdateItem'], conditions: rows('danger-report') };

describe('the role of readers', () => {
  test('lists and reads words and reports of danger, no draft and no sheet, and changes nothing but a settled report', () => {
    expect(on('oversight/reader', 'RegisterConfidences')).toEqual([
      listing,
      { actions: ['dynamodb:GetItem', 'dynamodb:Query'], conditions: rows('danger-report', ...words) },
    ]);
  });

  test('opens what is sealed, and no contact; beside it only who mails an address opens that', () => {
    const opening = functions.filter(({ allowances }) =>
      allowances.some(
        ({ actions, resources }) =>
          actions.includes('kms:Decrypt') && resources.join().includes('FnGetAttKeysVault'),
      ),
    );
    expect(opening.map(({ name }) => name).sort()).toEqual(['notices/pass-on-address', 'oversight/reader']);
    expect(on('oversight/reader', 'KeysVault')).toEqual([
      {
        actions: ['kms:Decrypt'],
        conditions: {
          StringEquals: { 'kms:EncryptionContext:purpose': ['words', 'danger-report', 'address'] },
        },
      },
    ]);
  });

  test('reaches no answers, no scores and no mail, and changes no association', () => {
    for (const table of ['RegisterSubmissions', 'RegisterScores', 'RegisterLedger'])
      expect(on('oversight/reader', table), table).toEqual([]);
    expect(on('oversight/reader', 'RegisterAssociations')).toEqual([
      { actions: ['dynamodb:Query'], conditions: undefined },
    ]);
    const reader = functions.find(({ name }) => name === 'oversight/reader');
    const services = (reader?.allowances ?? []).flatMap(({ actions }) =>
      actions.map((each) => each.split(':')[0]),
    );
    expect([...new Set(services)].sort()).toEqual(['dynamodb', 'events', 'kms', 'logs']);
  });

  test('what looks for unread reports lists them, and can open none', () => {
    expect(on('oversight/check-readings', 'RegisterConfidences')).toEqual([listing]);
    expect(on('oversight/check-readings', 'KeysVault')).toEqual([]);
  });
});

describe('the role that mails an address two readers passed on', () => {
  const name = 'notices/pass-on-address';

  test('opens an address and no report, no words and no contact, in the rows of reports alone', () => {
    expect(on(name, 'RegisterConfidences')).toEqual([
      { actions: ['dynamodb:GetItem'], conditions: rows('danger-report') },
    ]);
    expect(on(name, 'KeysVault')).toEqual([
      {
        actions: ['kms:Decrypt'],
        conditions: { StringEquals: { 'kms:EncryptionContext:purpose': 'address' } },
      },
    ]);
  });

  test('reaches its own outbox, one landlord, and no answer, case, person or log', () => {
    expect(on(name, 'RegisterCases')).toEqual([
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], conditions: rows('address-mail', 'mail') },
    ]);
    expect(on(name, 'RegisterAssociations')).toEqual([
      { actions: ['dynamodb:GetItem'], conditions: rows('association') },
    ]);
    for (const table of ['RegisterSubmissions', 'RegisterScores', 'RegisterLedger', 'RegisterPeople'])
      expect(on(name, table), table).toEqual([]);
  });
});
