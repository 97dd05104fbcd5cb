import { describe, expect, inject, test } from 'vitest';
import { functionsOf } from '../support/deployed.ts';

const { Service } = inject('templates');
const desk = functionsOf(Service).find(({ name }) => name === 'administration/desk');

/** What the desk's role may do with a table, row by row. */
const on = (construct: string, action: string) =>
  (desk?.allowances ?? [])
    .filter(({ actions, resources }) => actions.includes(action) && resources.join().includes(construct))
    .map(({ conditions }) => JSON.stringify(conditions ?? 'every row'));

describe('the role of the trade body’s desk', () => {
  test('changes associations and no home code', () => {
    expect(on('RegisterAssociations', 'dynamodb:UpdateItem')).toEqual([
      '{"ForAllValues:StringLike":{"dynamodb:LeadingKeys":["association"]}}',
    ]);
    expect(on('RegisterAssociations', 'dynamodb:PutItem')).toEqual([]);
  });

  test('gives nobody a role, starts no session, and takes nothing out of the audit', () => {
    const [writes, ...more] = on('RegisterPeople', 'dynamodb:PutItem');
    expect(more).toEqual([]);
    expect(writes).toContain('"audit"');
    // It may say since when somebody is signed out, which can only end sessions.
    expect(writes).toContain('"signed-out"');
    expect(writes).not.toMatch(/"person"|"session/);
    for (const action of ['UpdateItem', 'DeleteItem'])
      expect(on('RegisterPeople', `dynamodb:${action}`).join()).not.toMatch(/audit|"person"/);
  });

  test('reaches no answer, no words, no contact and no key of theirs, and deletes no case', () => {
    for (const table of ['Submissions', 'Confidences', 'Scores', 'Ledger'])
      expect(
        (desk?.allowances ?? []).filter(({ resources }) => resources.join().includes(`Register${table}`)),
      ).toEqual([]);
    expect(
      (desk?.allowances ?? []).filter(({ resources }) => resources.join().includes('KeysVault')),
    ).toEqual([]);
    expect(on('RegisterCases', 'dynamodb:DeleteItem')).toEqual([]);
  });
});
