import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { addPerson, listPeople, removePerson } from '../../../functions/administration/people.ts';
import { type LocalService, startLocal } from '../../../local/service.ts';
import { cognitoDirectory } from '../../../shared/adapters/cognito/directory.ts';
import { memoryDirectory } from '../../../shared/adapters/memory/directory.ts';
import { memoryPeople } from '../../../shared/adapters/memory/people.ts';
import type { Directory } from '../../../shared/ports/directory.ts';
import { smallAssembly } from '../../local/support/small-assembly.ts';
import { smallTemplate } from '../../local/support/small-template.ts';

const ann = { email: 'ann@example.org', name: 'Ann Example', roles: ['helper'] };
const office = (directory: Directory = memoryDirectory()) => ({ people: memoryPeople(), directory });

describe('the officer', () => {
  test('adds somebody, who is invited once; added again, their roles change', async () => {
    const needs = office();
    expect(await addPerson(needs)(ann)).toEqual({
      refused: false,
      lines: [
        'Ann Example (ann@example.org) is helper from now on. Number: subject-1',
        'They are invited by mail, and choose a password and a second proof at the first sign-in.',
      ],
    });
    const again = await addPerson(needs)({ ...ann, email: 'Ann@example.org', roles: ['reader', 'helper'] });
    expect(again.lines[0]).toContain('is reader and helper from now on, and was helper');
    expect(again.lines[1]).toContain('not invited again');
    expect(await needs.people.list()).toHaveLength(1);
  });

  test('hears everything that is wrong at once, and nothing is changed', async () => {
    const needs = office();
    expect(await addPerson(needs)({ email: 'ann', name: undefined, roles: ['boss'] })).toEqual({
      refused: true,
      lines: [
        '"ann" is no e-mail address; wanted e.g. a.name@example.org',
        '--name is missing; wanted e.g. --name "Ann Example"',
        '--role "boss" is no role; wanted one of reader, trade-body, helper',
      ],
    });
    expect((await addPerson(needs)({ ...ann, roles: [] })).lines).toEqual([
      '--role is missing; wanted one of reader, trade-body, helper',
    ]);
    expect((await addPerson(needs)({ ...ann, name: '  ' })).refused).toBe(true);
    expect(await needs.people.list()).toEqual([]);
    expect((await listPeople(needs)()).lines).toEqual(['Nobody may sign in yet.']);
  });

  test('is told when there are more than the two readers that the rules speak of', async () => {
    const needs = office();
    for (const [at, name] of ['One', 'Two', 'Three'].entries()) {
      const { lines } = await addPerson(needs)({ email: `${at}@example.org`, name, roles: ['reader'] });
      expect(lines.some((line) => line.includes('There are 3 readers now'))).toBe(name === 'Three');
    }
  });

  test('removes somebody by address or number, and hears when there is none', async () => {
    const needs = office();
    await addPerson(needs)(ann);
    expect((await listPeople(needs)()).lines).toEqual([
      'Ann Example, ann@example.org: helper (number subject-1)',
    ]);
    expect((await removePerson(needs)('ANN@example.org')).refused).toBe(false);
    expect(await needs.people.list()).toEqual([]);
    expect((await removePerson(needs)('subject-1')).lines[0]).toContain('nobody has the address or number');
  });
});

describe('the directory', () => {
  const pool = {
    Type: 'AWS::Cognito::UserPool',
    Properties: {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
    },
  };
  let service: LocalService;
  let client: CognitoIdentityProviderClient;
  let poolId: string;
  beforeAll(async () => {
    const template = smallTemplate();
    Object.assign(template.Resources, { Pool: pool });
    Object.assign(template.Outputs ?? {}, { Pool: { Value: { Ref: 'Pool' } } });
    const assembly = smallAssembly(template);
    service = await startLocal({ port: 0, data: undefined, demo: 'none', assembly });
    const answer = await (await fetch(`${service.url}/_local/credentials`)).json();
    const keys = z
      .object({
        ...{ region: z.string(), accessKeyId: z.string(), secretAccessKey: z.string() },
        stacks: z.object({ small: z.object({ Pool: z.string() }) }),
      })
      .parse(answer);
    poolId = keys.stacks.small.Pool;
    client = new CognitoIdentityProviderClient({
      ...{ region: keys.region, endpoint: service.endpoint, maxAttempts: 1 },
      credentials: keys,
    });
  });
  afterAll(async () => {
    client.destroy();
    await service.stop();
  });

  test.each<[string, () => Directory]>([
    ['memory', memoryDirectory],
    ['Cognito, as this machine answers for it', () => cognitoDirectory({ client, pool: poolId })],
  ])('in %s invites once, whatever the capitals, and forgets once', async (_, open) => {
    const directory = open();
    const first = await directory.invite('ann@example.org', 'Ann');
    expect(first.invited).toBe(true);
    expect(await directory.invite('ANN@example.org', 'Ann')).toEqual({ ...first, invited: false });
    expect(await directory.forget('ann@example.org')).toBe(true);
    expect(await directory.forget('ann@example.org')).toBe(false);
    expect((await directory.invite('ann@example.org', 'Ann')).subject).not.toBe(first.subject);
  });

  test('of another pool, or asked for something else, refuses by name', async () => {
    const other = cognitoDirectory({ client, pool: 'eu-west-2_nowhere' });
    await expect(other.invite('bob@example.org', 'Bob')).rejects.toThrow('does not exist');
  });
});
