import { createDecipheriv } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { kmsConfidences } from '../../shared/adapters/kms/confidences.ts';
import { memoryConfidences } from '../../shared/adapters/memory/confidences.ts';
import { keys } from '../../shared/contracts/register.ts';
import type { Confidence, Confidences } from '../../shared/ports/confidences.ts';
import { anAssociation } from '../support/intake.ts';
import { type Store, startStore } from '../support/store.ts';

const association = anAssociation().id;
const words = (parts: Partial<Confidence> = {}): Confidence => ({
  association,
  kind: 'words',
  derived: 'd1',
  text: 'Nobody answers <the> phone. Ŵ',
  week: '2026-11-30',
  expires: 1_800_000_000,
  ...parts,
});

const dataKey = (): Uint8Array => new Uint8Array(32).fill(7);
const kms = mockClient(KMSClient);
let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());
beforeEach(() => {
  kms.reset();
  kms.on(GenerateDataKeyCommand).callsFake(() => ({
    Plaintext: dataKey(),
    CiphertextBlob: new Uint8Array([1, 2, 3]),
  }));
});

const row = z.object({
  body: z.instanceof(Uint8Array),
  dataKey: z.instanceof(Uint8Array),
  week: z.string(),
  expires: z.number(),
});
const rowOf = async (client: DynamoDBClient, kind: 'words' | 'contact', derived: string) => {
  const Key = marshall(keys[kind](association, derived));
  const { Item } = await client.send(new GetItemCommand({ TableName: 'confidences', Key }));
  return Item && row.parse(unmarshall(Item));
};

/** What someone with the data key reads; throws where the value stands in another row than it was sealed for. */
const opened = (body: Uint8Array, boundTo: string): string => {
  const bytes = Buffer.from(body);
  const open = createDecipheriv('aes-256-gcm', dataKey(), bytes.subarray(0, 12));
  open.setAuthTag(bytes.subarray(12, 28)).setAAD(Buffer.from(boundTo));
  return inflateRawSync(Buffer.concat([open.update(bytes.subarray(28)), open.final()])).toString('utf8');
};

type Kept = { how: () => Confidences; read: (confidence: Confidence) => Promise<string | undefined> };
const inMemory = memoryConfidences();
const kept: Record<string, Kept> = {
  memory: {
    how: () => inMemory,
    read: async (each) => inMemory.rows.get(`${each.association} ${each.kind}#${each.derived}`)?.text,
  },
  'DynamoDB under a KMS key': {
    how: () =>
      kmsConfidences({
        client: store.client,
        table: store.tables.confidences,
        kms: new KMSClient({ region: 'eu-west-2' }),
        vaultKey: 'the vault key',
      }),
    read: async (each) => {
      const found = await rowOf(store.client, each.kind, each.derived);
      return found && opened(found.body, `${each.association} ${each.kind}#${each.derived}`);
    },
  },
};

describe.each(Object.entries(kept))('words and contact in %s', (_, { how, read }) => {
  test('are kept under the key derived for them, words and contact apart', async () => {
    await how().keep(words());
    await how().keep(words({ kind: 'contact', text: 'name@example.com' }));
    expect(await read(words())).toBe('Nobody answers <the> phone. Ŵ');
    expect(await read(words({ kind: 'contact' }))).toBe('name@example.com');
  });

  test('sent again take the place of themselves', async () => {
    await how().keep(words({ derived: 'd2' }));
    await how().keep(words({ derived: 'd2', text: 'again' }));
    expect(await read(words({ derived: 'd2' }))).toBe('again');
  });
});

describe.each(Object.entries(kept))('words and contact in %s, forgotten,', (_, { how, read }) => {
  test('are gone, each by itself, and forgetting nothing is no fault', async () => {
    await how().keep(words({ derived: 'd7' }));
    await how().keep(words({ derived: 'd7', kind: 'contact', text: 'name@example.com' }));
    await how().forget({ association, kind: 'words', derived: 'd7' });
    await how().forget({ association, kind: 'words', derived: 'd7' });
    expect(await read(words({ derived: 'd7' }))).toBeUndefined();
    expect(await read(words({ derived: 'd7', kind: 'contact' }))).toBe('name@example.com');
  });
});

describe('words and contact under the vault key', () => {
  const adapter = () => kept['DynamoDB under a KMS key']?.how() ?? memoryConfidences();

  test('ask for a data key bound to their row, and never for decryption', async () => {
    await adapter().keep(words({ derived: 'd3' }));
    expect(kms.commandCalls(GenerateDataKeyCommand)[0]?.args[0].input).toEqual({
      KeyId: 'the vault key',
      KeySpec: 'AES_256',
      EncryptionContext: { purpose: 'words', row: 'C9001 words#d3' },
    });
    expect(kms.commandCalls(DecryptCommand)).toHaveLength(0);
  });

  test('are not in the row in plain, and do not open in another row', async () => {
    await adapter().keep(words({ derived: 'd4' }));
    const found = await rowOf(store.client, 'words', 'd4');
    const body = found?.body ?? new Uint8Array();
    expect(Buffer.from(body).includes('phone')).toBe(false);
    expect(() => opened(body, 'C9001 words#d5')).toThrow();
  });

  test('carry the week and when they are dropped, and no exact time', async () => {
    await adapter().keep(words({ derived: 'd6' }));
    expect(await rowOf(store.client, 'words', 'd6')).toMatchObject({
      week: '2026-11-30',
      expires: 1_800_000_000,
    });
  });
});
