import type { Stores, StoresEnvironment } from './stores.wiring.ts';

/** Stores and keys, loaded with the SDK by the first page that asks one: the start page and most others ask none. */
export const storesWhenAsked = (environment: StoresEnvironment): Stores => {
  let loading: Promise<Stores> | undefined;
  const load = (): Promise<Stores> => {
    loading ??= import('./stores.wiring.ts').then(({ storesIn }) => storesIn(environment));
    return loading;
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
    },
    drafts: {
      save: async (...of) => (await load()).drafts.save(...of),
      find: async (...of) => (await load()).drafts.find(...of),
      countLink: async (...of) => (await load()).drafts.countLink(...of),
      forget: async (...of) => (await load()).drafts.forget(...of),
    },
    voices: {
      proofOf: async (...of) => (await load()).voices.proofOf(...of),
      voiceOf: async (...of) => (await load()).voices.voiceOf(...of),
    },
    signer: {
      sign: async (...of) => (await load()).signer.sign(...of),
      publicKey: async () => (await load()).signer.publicKey(),
    },
    receipts: {
      week: async (...of) => (await load()).receipts.week(...of),
      tile: async (...of) => (await load()).receipts.tile(...of),
    },
    ledger: {
      head: async () => (await load()).ledger.head(),
      tile: async (...of) => (await load()).ledger.tile(...of),
      place: async (...of) => (await load()).ledger.place(...of),
    },
  };
};
