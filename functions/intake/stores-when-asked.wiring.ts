import type { Variables } from '../../shared/contracts/environment.ts';
import type { Needs } from './needs.ts';
import type { Stores, StoresEnvironment, storesIn } from './stores.wiring.ts';

/** Stores and keys, loaded with the SDK by the first page that asks one: the start page and most others ask none. */
export const storesWhenAsked = (
  environment: StoresEnvironment & Variables<'ledger'>,
): Stores & Pick<Needs, 'receipts' | 'ledger'> => {
  let loading: Promise<ReturnType<typeof storesIn>> | undefined;
  const load = (): Promise<ReturnType<typeof storesIn>> => {
    loading ??= import('./stores.wiring.ts').then(({ storesIn }) => storesIn(environment));
    return loading;
  };
  const record = async (): Promise<Pick<Needs, 'receipts' | 'ledger'>> => {
    const [{ recordIn }, { client }] = await Promise.all([import('./record.wiring.ts'), load()]);
    return recordIn(client, environment.LEDGER_TABLE);
  };
  return {
    associations: {
      get: async (...of) => (await load()).associations.get(...of),
      list: async () => (await load()).associations.list(),
    },
    codes: {
      find: async (...of) => (await load()).codes.find(...of),
      recordWrongTry: async (...of) => (await load()).codes.recordWrongTry(...of),
      forgetWrongTries: async (...of) => (await load()).codes.forgetWrongTries(...of),
    },
    submissions: {
      put: async (...of) => (await load()).submissions.put(...of),
      get: async (...of) => (await load()).submissions.get(...of),
      withdraw: async (...of) => (await load()).submissions.withdraw(...of),
    },
    confidences: {
      keep: async (...of) => (await load()).confidences.keep(...of),
      forget: async (...of) => (await load()).confidences.forget(...of),
      keepReport: async (...of) => (await load()).confidences.keepReport(...of),
      forgetReport: async (...of) => (await load()).confidences.forgetReport(...of),
    },
    drafts: {
      save: async (...of) => (await load()).drafts.save(...of),
      find: async (...of) => (await load()).drafts.find(...of),
      countLink: async (...of) => (await load()).drafts.countLink(...of),
      forget: async (...of) => (await load()).drafts.forget(...of),
    },
    erasures: { note: async (...of) => (await load()).erasures.note(...of) },
    voices: {
      proofOf: async (...of) => (await load()).voices.proofOf(...of),
      voiceOf: async (...of) => (await load()).voices.voiceOf(...of),
    },
    signer: {
      sign: async (...of) => (await load()).signer.sign(...of),
      publicKey: async () => (await load()).signer.publicKey(),
    },
    receipts: {
      week: async (...of) => (await record()).receipts.week(...of),
      tile: async (...of) => (await record()).receipts.tile(...of),
    },
    ledger: {
      head: async () => (await record()).ledger.head(),
      tile: async (...of) => (await record()).ledger.tile(...of),
      place: async (...of) => (await record()).ledger.place(...of),
    },
  };
};
