import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, ListRulesCommand, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { GetSuppressedDestinationCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type LocalService, startLocal } from '../../local/service.ts';
import { operatorKeys } from '../support/operator.ts';
import { smallAssembly } from './support/small-assembly.ts';

let service: LocalService;
let keys: z.infer<typeof operatorKeys>;

beforeAll(async () => {
  service = await startLocal({ port: 0, data: undefined, demo: 'none', assembly: smallAssembly() });
  keys = operatorKeys.parse(await (await fetch(`${service.url}/_local/credentials`)).json());
});
afterAll(() => service.stop());

const config = () => ({ region: keys.region, endpoint: keys.endpoint, maxAttempts: 1, credentials: keys });

describe('the person at this machine', () => {
  test('may do what no function may', async () => {
    const found = await new DynamoDBClient(config()).send(
      new ScanCommand({ TableName: keys.stacks.small?.Table ?? '' }),
    );
    expect(found.Count).toBe(0);
  });

  test('finds the outputs of a stack, and hears when there is no such stack', async () => {
    const client = new CloudFormationClient(config());
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'small' }));
    expect(Stacks?.[0]?.Outputs).toEqual([{ OutputKey: 'Table', OutputValue: 'small-Things' }]);
    await expect(client.send(new DescribeStacksCommand({ StackName: 'large' }))).rejects.toThrow(
      /large does not exist/,
    );
  });

  test('opens what was sealed with the same encryption context, and with no other', async () => {
    const client = new KMSClient(config());
    const [stack] = Object.values(keys.stacks);
    expect(stack).toBeDefined();
    const vault = await vaultKey();
    const context = { item: 'one' };
    const made = await client.send(
      new GenerateDataKeyCommand({ KeyId: vault, KeySpec: 'AES_256', EncryptionContext: context }),
    );
    const blob = { CiphertextBlob: made.CiphertextBlob };
    const opened = await client.send(new DecryptCommand({ ...blob, EncryptionContext: context }));
    expect(Buffer.from(opened.Plaintext ?? [])).toEqual(Buffer.from(made.Plaintext ?? []));
    const wrong = client.send(new DecryptCommand({ ...blob, EncryptionContext: { item: 'two' } }));
    await expect(wrong).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
  });

  test('hears of an event that could not be taken inside an answer that is a success', async () => {
    const entry = { Source: 'x', DetailType: 'y', Detail: 'no json', EventBusName: 'small-bus' };
    const answer = await new EventBridgeClient(config()).send(new PutEventsCommand({ Entries: [entry] }));
    expect(answer).toMatchObject({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'MalformedDetail' }] });
  });

  test('hears that a tag is not allowed, or that a set does not exist', async () => {
    const client = new SESClient(config());
    const mail = {
      Source: 'a@example.org',
      Destinations: ['b@example.org'],
      RawMessage: { Data: Buffer.from('From: a@example.org\r\n\r\nx') },
    };
    const tagged = client.send(new SendRawEmailCommand({ ...mail, Tags: [{ Name: 'case#1', Value: 'x' }] }));
    await expect(tagged).rejects.toThrow(/Invalid tag/);
    const set = client.send(new SendRawEmailCommand({ ...mail, ConfigurationSetName: 'gone' }));
    await expect(set).rejects.toMatchObject({ name: 'ConfigurationSetDoesNotExistException' });
  });
});

test('a mailbox that is put on the suppression list stands there until it is taken off', async () => {
  const asked = () =>
    new SESv2Client(config()).send(
      new GetSuppressedDestinationCommand({ EmailAddress: 'Held+1@example.org' }),
    );
  const put = (fields: object) =>
    fetch(`${service.url}/_local/suppressed`, { method: 'POST', body: JSON.stringify(fields) });
  await expect(asked()).rejects.toMatchObject({ name: 'NotFoundException' });
  await put({ hold: 'held+1@example.org' });
  expect(await asked()).toMatchObject({
    SuppressedDestination: { EmailAddress: 'held+1@example.org', Reason: 'BOUNCE' },
  });
  await put({ free: 'held+1@example.org' });
  await expect(asked()).rejects.toMatchObject({ name: 'NotFoundException' });
  const refused = await put({ hold: 'nobody' });
  expect([refused.status, await refused.text()]).toEqual([
    400,
    expect.stringContaining('to put a mailbox on the list'),
  ]);
});

describe('an operation that is not emulated', () => {
  test('is refused at once, naming service and operation', async () => {
    const list = new EventBridgeClient(config()).send(new ListRulesCommand({}));
    await expect(list).rejects.toMatchObject({
      name: 'UnknownOperationException',
      message: expect.stringMatching(/EventBridge ListRules/),
    });
    const listed = new LambdaClient(config()).send(new ListFunctionsCommand({}));
    await expect(listed).rejects.toMatchObject({
      name: 'UnknownOperationException',
      message: expect.stringMatching(/lambda GET/i),
    });
  });

  test('and so is a key that nobody has', async () => {
    const stranger = { ...config(), credentials: { accessKeyId: 'AKIASTRANGER', secretAccessKey: 'x' } };
    const scan = new DynamoDBClient(stranger).send(new ScanCommand({ TableName: 'small-Things' }));
    await expect(scan).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
  });
});

/** The vault key's ARN, out of what a page of the small service seals. */
const vaultKey = async (): Promise<string> => {
  const response = await fetch(`${service.url}/seal`, { method: 'POST' });
  const { blob } = z.object({ blob: z.string() }).parse(await response.json());
  return Buffer.from(blob, 'base64').subarray(0, 36).toString('ascii');
};
