import { randomBytes } from 'node:crypto';
import { GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { beginDraft, type Draft } from '../../functions/intake/draft.ts';
import { submit } from '../../functions/intake/submit.ts';
import { dynamoSubmissions } from '../../shared/adapters/dynamodb/submissions.ts';
import { kmsConfidences } from '../../shared/adapters/kms/confidences.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { answers, type Problem } from '../../shared/domain/submission/submission.ts';
import { tokenBytes, tokenOf } from '../../shared/domain/submission/token.ts';
import { aCode, anAssociation, anIntake, seededChance } from './intake.ts';
import { metered } from './metered.ts';
import { type Store, startStore } from './store.ts';

/** As long as what KMS wraps a data key of 32 bytes in. */
const wrappedKeyBytes = 184;

const every = answers.parse(Object.fromEntries(adoptedEdition.commitments.map(({ id }) => [id, 4])));
const [kind] = currentRulebook.problem.kinds;
const [when] = currentRulebook.problem.when;
const aProblem: Problem = { ...(kind && { kind }), ...(when && { when }), inTime: 'do-not-know' };

/** Sends what a tenant may send into a real store, each as another home, and tells the write units it took. */
export const sendingInto = async () => {
  const store: Store = await startStore();
  const units = metered(store.client);
  const intake = await anIntake();
  const kms = mockClient(KMSClient);
  kms.on(GenerateDataKeyCommand).callsFake(() => ({
    Plaintext: randomBytes(32),
    CiphertextBlob: randomBytes(wrappedKeyBytes),
  }));
  const needs = {
    ...intake.needs,
    submissions: dynamoSubmissions({ client: store.client, table: store.tables.submissions }),
    confidences: kmsConfidences({
      client: store.client,
      table: store.tables.confidences,
      kms: new KMSClient({ region: 'eu-west-2' }),
      vaultKey: 'the vault key',
    }),
  };
  const chance = seededChance(7);
  let sent = 0;
  /** Write units of one submission that answers every commitment with a code, and what else is named. */
  const unitsOf = async (more: Partial<Draft> = {}): Promise<number> => {
    sent += 1;
    const code = aCode(sent);
    await intake.register(code);
    units.clear();
    const { id, name } = anAssociation();
    const done = await submit(needs, {
      ...beginDraft(chance),
      association: { id, name },
      token: tokenOf(needs.clock.now(), chance.bytes(tokenBytes)),
      code: code.text,
      answers: every,
      ...more,
    });
    if (done.kind !== 'received') throw new Error(`sending ended as ${done.kind}`);
    return (units.get('PutItemCommand') ?? 0) + (units.get('DeleteItemCommand') ?? 0);
  };
  return {
    unitsOf,
    aProblem,
    hazards: currentRulebook.danger.hazards,
    stop: async () => {
      kms.restore();
      await store.stop();
    },
  };
};

const passage =
  'We rang about the damp in the back bedroom last October and were told that somebody would come within a week. ' +
  'Nobody did, so I wrote twice and sent photographs of the wall behind the wardrobe, where black mould had come ' +
  'through the paint. In January a surveyor looked for ten minutes, said our heating was too low and left. My ' +
  'youngest has had a cough since Christmas and the doctor put that on paper for us. When the complaint was answered ' +
  'it repeated what the surveyor said, with another family’s address in it. A plumber finally found the leaking ' +
  'gutter above our window by accident while fixing something else upstairs. It took him an hour. What I want is ' +
  'simple: read what people send you, keep the day you promised, and say sorry without blaming us. Neighbours on ' +
  'this landing could tell you much the same, but two are afraid that a complaint would be held against them later, ' +
  'and one has given up. We pay our rent, we cleaned the communal stairs ourselves after the contract was cut, and ' +
  'all we hear is that our feedback matters. Please put somebody on the telephone who knows the buildings, let them ' +
  'write down each report with a number, and tell the tenants’ panel every month how many are still open. Last ' +
  'spring the lift was out for nineteen days; Mrs next door is eighty-three and could not get her shopping up. The ' +
  'notice in the hall said "shortly" throughout. A date, even a late one, would have let us plan. The new caretaker ' +
  'is kind and does what he can, yet he covers six blocks alone. If the board walked through here on a wet Tuesday ' +
  'they would see buckets, hear the pump and smell the bins before anyone had to fill in another form about it. My ' +
  'brother rents from a different association across the river and his repairs take four days, with a text message ' +
  'the evening before. So it can be done. I am not asking for a palace, only what the charter on your wall says.';

/** The first so many bytes of what a tenant might write. */
export const someWords = (bytes: number): string => {
  const text = Buffer.from(passage);
  if (text.length < bytes) throw new Error(`the passage has ${text.length} bytes only`);
  return text.subarray(0, bytes).toString('utf8').toWellFormed();
};
