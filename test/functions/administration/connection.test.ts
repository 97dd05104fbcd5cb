import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../../functions/administration/connection.command.ts';

const outputs = {
  AssociationsTable: 'associations-1',
  CodesKey: 'arn:aws:kms:eu-west-2:000000000000:key/codes',
  PeopleTable: 'people-1',
  PeoplePool: 'eu-west-2_pool',
  ScoresTable: 'scores-1',
  CasesTable: 'cases-1',
  SubmissionsTable: 'submissions-1',
  ConfidencesTable: 'confidences-1',
  LedgerTable: 'ledger-1',
  VaultKey: 'arn:aws:kms:eu-west-2:000000000000:key/vault',
  YearKeys: '{"2026":"arn:aws:kms:eu-west-2:000000000000:key/2026"}',
};
let server: Server;
let address = '';
/** What the stand-in for CloudFormation was asked, as form fields. */
const asked: string[] = [];

/** Answers as the local service does: its keys to whoever asks on this machine, and CloudFormation's query protocol. */
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/_local/credentials') {
      const keys = { accessKeyId: 'key', secretAccessKey: 'secret', stacks: {} };
      response.end(JSON.stringify({ endpoint: address, region: 'eu-west-2', ...keys }));
      return;
    }
    if (request.url === '/_local/clock') {
      response.end(JSON.stringify({ now: '2027-06-01T09:00:00.000Z' }));
      return;
    }
    request.on('data', (chunk: Buffer) => asked.push(chunk.toString('utf8')));
    request.on('end', () => {
      const all = Object.entries(outputs)
        .map(
          ([name, value]) =>
            `<member><OutputKey>${name}</OutputKey><OutputValue>${value}</OutputValue></member>`,
        )
        .join('');
      const stack = `<member><StackName>x</StackName><Outputs>${all}</Outputs></member>`;
      response.setHeader('content-type', 'text/xml');
      response.end(
        `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks>${stack}</Stacks></DescribeStacksResult></DescribeStacksResponse>`,
      );
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('no port');
  address = `http://127.0.0.1:${at.port}`;
});
afterAll(() => {
  server.close();
});

test('the local service is asked for its keys, and then its stack for the names, as AWS is', async () => {
  const to = await connect({ stage: 'trial', region: 'eu-west-1', local: address });
  expect(to).toMatchObject({ associationsTable: outputs.AssociationsTable, codesKey: outputs.CodesKey });
  expect(to).toMatchObject({ peopleTable: outputs.PeopleTable, peoplePool: outputs.PeoplePool });
  expect(to).toMatchObject({ scoresTable: outputs.ScoresTable, casesTable: outputs.CasesTable });
  expect(to.yearKeys).toEqual({ 2026: 'arn:aws:kms:eu-west-2:000000000000:key/2026' });
  expect(await to.now()).toBe('2027-06-01T09:00:00.000Z');
  expect(new URLSearchParams(asked[0]).get('StackName')).toBe('TogetherWithTenants-trial-Data');
  expect(await to.dynamo.config.credentials()).toMatchObject({
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  });
  expect(await to.kms.config.region()).toBe('eu-west-2');
  to.close();
});

test('where nothing answers, the error says how to start it', async () => {
  await expect(connect({ stage: 'trial', region: 'eu-west-2', local: 'http://127.0.0.1:1' })).rejects.toThrow(
    'no local service answers at http://127.0.0.1:1; start it with: npm start',
  );
});
