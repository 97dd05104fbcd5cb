import { createHmac, randomBytes } from 'node:crypto';
import { GenerateDataKeyCommand, GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import type { Needs } from '../../functions/intake/needs.ts';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCodes } from '../../shared/adapters/dynamodb/codes.ts';
import { dynamoSubmissions } from '../../shared/adapters/dynamodb/submissions.ts';
import { kmsConfidences } from '../../shared/adapters/kms/confidences.ts';
import { kmsVoices } from '../../shared/adapters/kms/voices.ts';
import type { HomeCode } from '../../shared/domain/submission/home-code.ts';
import { anAssociation, anIntake } from './intake.ts';
import { startStore } from './store.ts';

/** A call to the store or to KMS: its name, and the units that the store says it took. */
export type Call = { name: string; units?: number };

/** The capability on a real store and a key service that computes as KMS does; every call to either is noted. */
export const anIntakeInStore = async () => {
  const store = await startStore();
  const intake = await anIntake();
  const calls: Call[] = [];
  const kms = mockClient(KMSClient);
  kms.on(GenerateMacCommand).callsFake(({ KeyId, Message }) => {
    calls.push({ name: `${GenerateMacCommand.name} ${KeyId}` });
    return { Mac: createHmac('sha256', KeyId).update(Message).digest() };
  });
  kms.on(GenerateDataKeyCommand).callsFake(() => ({
    Plaintext: randomBytes(32),
    CiphertextBlob: randomBytes(184),
  }));
  const { client, tables } = store;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const call: Call = { name: String(context.commandName) };
      calls.push(call);
      const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const told = 'ConsumedCapacity' in result.output ? [result.output.ConsumedCapacity].flat() : [];
      for (const each of told)
        if (each && 'CapacityUnits' in each) call.units = (call.units ?? 0) + (each.CapacityUnits ?? 0);
      return result;
    },
    { step: 'initialize' },
  );
  const asked = new KMSClient({ region: 'eu-west-2' });
  const associations = dynamoAssociations({ client, table: tables.associations });
  const codes = dynamoCodes({ client, table: tables.associations });
  const submissions = dynamoSubmissions({ client, table: tables.submissions });
  const needs: Needs = {
    ...intake.needs,
    ...{ associations, codes, submissions },
    confidences: kmsConfidences({ client, table: tables.confidences, kms: asked, vaultKey: 'vault' }),
    voices: kmsVoices({ kms: asked, yearKeys: { 2026: 'year', 2027: 'next year' }, codesKey: 'codes' }),
  };
  await associations.load([anAssociation()]);
  return {
    needs,
    submissions,
    calls,
    setNow: intake.setNow,
    register: async (code: HomeCode, revoked = false): Promise<void> => {
      const proof = await needs.voices.proofOf(code.text);
      await codes.add([{ selector: code.selector, association: anAssociation().id, proof, revoked }]);
    },
    stop: async (): Promise<void> => {
      kms.restore();
      await store.stop();
    },
  };
};
export type IntakeInStore = Awaited<ReturnType<typeof anIntakeInStore>>;
