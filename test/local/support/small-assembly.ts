import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/sources.ts';
import { smallTemplate } from './small-template.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What the functions of the small template run: plain CommonJS that takes the SDK from the project. */
const code = `
const load = require('node:module').createRequire(${JSON.stringify(join(root, 'package.json'))});
const { DynamoDBClient, PutItemCommand, GetItemCommand, ScanCommand, QueryCommand } = load('@aws-sdk/client-dynamodb');
const { EventBridgeClient, PutEventsCommand } = load('@aws-sdk/client-eventbridge');
const { KMSClient, GenerateMacCommand, GenerateDataKeyCommand, DecryptCommand, GetPublicKeyCommand, SignCommand } = load('@aws-sdk/client-kms');
const { SecretsManagerClient, GetSecretValueCommand } = load('@aws-sdk/client-secrets-manager');
const { SESClient, SendRawEmailCommand } = load('@aws-sdk/client-ses');
const once = { maxAttempts: 1 };
const table = new DynamoDBClient(once), bus = new EventBridgeClient(once), keys = new KMSClient(once);
const secrets = new SecretsManagerClient(once), mail = new SESClient(once);
const { TABLE, BUS, MAIL_SET, CODES_KEY, VAULT_KEY, RECEIPTS_KEY, SECRET } = process.env;
const put = (pk, sk, more = {}) => table.send(new PutItemCommand({ TableName: TABLE, Item: { pk: { S: pk }, sk: { S: sk }, ...more } }));
const json = (value) => ({ statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
const failure = (error) => ({ name: error.name, message: error.message });
const acts = {
  keep: async (it) => { await put(it.pk, it.sk, it.expires ? { expires: { N: String(it.expires) } } : {}); return { kept: true }; },
  read: async (it) => ({ found: (await table.send(new GetItemCommand({ TableName: TABLE, Key: { pk: { S: it.pk }, sk: { S: it.sk } } }))).Item ?? null }),
  scan: async () => table.send(new ScanCommand({ TableName: TABLE })),
  say: async (it) => bus.send(new PutEventsCommand({ Entries: [{ EventBusName: BUS, Source: 'small', DetailType: 'Said', Detail: JSON.stringify(it) }] })),
  mac: async () => ({ mac: Buffer.from((await keys.send(new GenerateMacCommand({ KeyId: CODES_KEY, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from('code') }))).Mac).toString('hex') }),
  seal: async () => { const it = await keys.send(new GenerateDataKeyCommand({ KeyId: VAULT_KEY, KeySpec: 'AES_256', EncryptionContext: { item: '1' } })); return { blob: Buffer.from(it.CiphertextBlob).toString('base64'), plain: Buffer.from(it.Plaintext).toString('base64') }; },
  open: async (it) => keys.send(new DecryptCommand({ CiphertextBlob: Buffer.from(it.blob, 'base64'), EncryptionContext: { item: '1' } })),
  sign: async (it) => ({ key: RECEIPTS_KEY, signature: Buffer.from((await keys.send(new SignCommand({ KeyId: it.key ?? RECEIPTS_KEY, Message: Buffer.from(it.text), MessageType: it.type ?? 'RAW', SigningAlgorithm: 'ED25519_SHA_512' }))).Signature).toString('base64') }),
  publish: async () => keys.send(new GetPublicKeyCommand({ KeyId: RECEIPTS_KEY })),
  secret: async () => ({ same: (await secrets.send(new GetSecretValueCommand({ SecretId: SECRET }))).SecretString === process.env.FENCE, length: process.env.FENCE.length }),
  slow: () => new Promise(() => {}),
  now: async () => ({ now: Date.now(), made: new Date().toISOString(), shown: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }).format(), right: new Date() instanceof Date && new Date(0).getTime() === 0 }),
};
exports.web = async (event) => {
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : (event.body ?? '');
  const name = event.rawPath.slice(1);
  if (!acts[name]) return json({ event, fence: event.headers['x-fence'] === process.env.FENCE, address: process.env.PUBLIC_ADDRESS });
  try { return json(await acts[name](Object.fromEntries(new URLSearchParams(text)))); } catch (error) { return json(failure(error)); }
};
const each = (work) => async ({ Records }) => {
  const failed = [];
  for (const record of Records) try { await work(JSON.parse(record.body), record); } catch (error) { console.log('could not:', error.message); failed.push({ itemIdentifier: record.messageId }); }
  return { batchItemFailures: failed };
};
exports.hear = each(async (event) => {
  if (event.detail.poison) throw new Error('poisoned');
  const data = ['From: no-reply@example.org', 'To: ' + event.detail.to, 'Subject: Said', 'Message-ID: <ours>', 'Content-Type: text/plain', '', event.detail.text].join('\\r\\n');
  await mail.send(new SendRawEmailCommand({ Source: 'no-reply@example.org', Destinations: [event.detail.to], RawMessage: { Data: Buffer.from(data) }, ConfigurationSetName: MAIL_SET, Tags: [{ Name: 'notice', Value: 'one' }] }));
});
exports.outcome = each(async (event) => { await put('outcome', event.detail.eventType + '#' + event.detail.mail.messageId); });
exports.tick = each(async (message) => {
  await table.send(new QueryCommand({ TableName: TABLE, IndexName: 'due', KeyConditionExpression: 'duePartition = :p', ExpressionAttributeValues: { ':p': { S: 'case' } } }));
  await put('tick', message.scheduledFor, { seen: { S: new Date().toISOString() } });
  console.log(JSON.stringify({ _aws: {}, completed: 1 }));
});
`;

/** Writes a cloud assembly with the small template, or a changed one, into a folder of its own. */
export const smallAssembly = (template: unknown = smallTemplate()): string => {
  const folder = temporaryFolder('small-assembly');
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  mkdirSync(join(folder, 'code'));
  writeFileSync(join(folder, 'code', 'index.cjs'), code);
  write('small.template.json', template);
  write('small.assets.json', {
    files: { code: { source: { path: 'code' }, destinations: { here: { objectKey: 'code.zip' } } } },
  });
  write('manifest.json', {
    artifacts: {
      small: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://unknown-account/eu-west-2',
        properties: { templateFile: 'small.template.json', stackName: 'small' },
      },
      'small.assets': { type: 'cdk:asset-manifest', properties: { file: 'small.assets.json' } },
    },
  });
  return folder;
};
