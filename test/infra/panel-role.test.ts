import { describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { functionNamed } from '../support/deployed.ts';

const byRows = z.object({
  'ForAllValues:StringLike': z.object({ 'dynamodb:LeadingKeys': z.array(z.string()) }),
});

const { Service } = inject('templates');
const named = (name: string) => functionNamed(Service, name);
const panel = named('oversight/panel');
const mailer = named('oversight/panel-mail');
const daily = named('oversight/panel-daily');

/** What a role may do with a table, and of which rows where it is not all of them. */
const on = ({ allowances }: typeof panel, construct: string) =>
  allowances
    .filter(({ resources }) => resources.join().includes(`FnGetAtt${construct}`))
    .map(({ actions, conditions }) => ({
      actions: actions.map((each) => each.replace('dynamodb:', '')).sort(),
      rows: byRows.safeParse(conditions).data?.['ForAllValues:StringLike']['dynamodb:LeadingKeys'],
    }));

const web = named('publication/web');

describe('the role of panels', () => {
  test('reaches no words, no contact, no answer of a tenant and no key that opens them', () => {
    for (const construct of ['RegisterConfidences', 'RegisterSubmissions', 'RegisterLedger', 'KeysVault'])
      expect(on(panel, construct)).toEqual([]);
    expect(Object.keys(panel.variables)).not.toContain('LINK_SECRET');
  });

  test('reads one association at a time and figures, and moves cases without deleting any', () => {
    expect(on(panel, 'RegisterAssociations')).toEqual([{ actions: ['GetItem'], rows: undefined }]);
    expect(on(panel, 'RegisterScores')).toEqual([{ actions: ['GetItem', 'Query'], rows: undefined }]);
    expect(on(panel, 'RegisterCases').flatMap(({ actions }) => actions)).not.toContain('DeleteItem');
  });

  test('starts sessions of panels only, makes no link, adds no member, and sees nobody with a role', () => {
    const rights = on(panel, 'RegisterPeople');
    const may = (action: string) =>
      rights.filter(({ actions }) => actions.includes(action)).flatMap(({ rows }) => rows ?? ['all']);
    expect(may('PutItem')).toEqual(['panel-session#*']);
    expect(may('DeleteItem').sort()).toEqual(['panel-link#*', 'panel-session#*']);
    expect(rights.flatMap(({ rows }) => rows ?? ['all']).filter((each) => !each.startsWith('panel'))).toEqual(
      [],
    );
  });

  test('sends no mail: it calls the one function that does, which reads no case and uses no link', () => {
    const services = new Set(
      panel.allowances.flatMap(({ actions }) => actions.map((each) => each.split(':')[0])),
    );
    expect([...services].sort()).toEqual(['dynamodb', 'events', 'kms', 'lambda', 'logs']);
    expect(on(mailer, 'RegisterCases')).toEqual([]);
    const rights = on(mailer, 'RegisterPeople').flatMap(({ actions, rows }) =>
      actions.map((each) => `${each} ${rows}`),
    );
    expect(rights.sort()).toEqual([
      ...['GetItem panel#*', 'PutItem panel-link#*', 'Query panel-address#*', 'UpdateItem panel-links-of#*'],
    ]);
  });

  test('is not that of the morning’s mails, which make no link, move no case, and see of the log its heads alone', () => {
    for (const construct of ['RegisterConfidences', 'RegisterSubmissions', 'RegisterScores', 'KeysVault'])
      expect(on(daily, construct)).toEqual([]);
    expect(on(daily, 'RegisterPeople')).toEqual([
      { actions: ['Query'], rows: ['panel#*'] },
      { actions: ['GetItem', 'UpdateItem'], rows: ['panel-told#*'] },
    ]);
    expect(on(daily, 'RegisterLedger')).toEqual([{ actions: ['GetItem'], rows: ['head-of'] }]);
    expect(new Set(on(daily, 'RegisterCases').flatMap(({ actions }) => actions))).toEqual(
      new Set(['GetItem', 'Query']),
    );
    expect(Object.keys(daily.variables)).not.toContain('LINK_SECRET');
  });

  test('is far from that of the public pages, which read of panels what holds no name', () => {
    expect(on(web, 'RegisterPeople')).toEqual([{ actions: ['Query'], rows: ['panel-public#*'] }]);
  });
});
