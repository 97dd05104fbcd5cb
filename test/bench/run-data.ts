import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { submissionItem } from '../../shared/adapters/dynamodb/submissions.ts';
import { type Association, association } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { pack } from '../../shared/domain/submission/pack.ts';
import type { Submission } from '../../shared/domain/submission/submission.ts';
import { aSubmission, chanceOf, nth } from '../support/scoring.ts';

const associations = 133;
const batchRows = 25;
const lanes = 8;

export const sectorOf = (): Association[] =>
  Array.from({ length: associations }, (_, number) =>
    association.parse({
      id: nth(number),
      name: `Association ${number}`,
      registeredOn: '2001-01-01',
      designation: 'Non-profit',
      corporateForm: 'Registered society',
      homes: 50_000,
      homesAsOf: '2026-03-31',
      adoption: 'adopter',
    }),
  );

/** Invented answers of homes, one a voice, over associations of log-normal size (σ 1.6) and the weeks of a year. */
function* submissionsOf(sector: readonly Association[], rows: number): Made {
  const random = chanceOf(5);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const sizes = sector.map(() => Math.exp(1.6 * normal()));
  const total = sizes.reduce((sum, each) => sum + each, 0);
  const asked = askedOfTenants(adoptedEdition).map(({ id }) => id);
  let left = rows;
  let number = 0;
  for (const [place, { id }] of sector.entries()) {
    const own =
      place === sector.length - 1 ? left : Math.min(left, Math.round(((sizes[place] ?? 0) / total) * rows));
    left -= own;
    for (let row = 0; row < own; row += 1) {
      number += 1;
      const answers = Object.fromEntries(
        asked.flatMap((each) => (random() < 0.1 ? [] : [[each, 1 + Math.floor(random() * 5)]])),
      );
      const made = aSubmission({ association: id, number, answers, mode: random() < 0.8 ? 'web' : 'paper' });
      const stratum = Math.floor(random() * 525);
      yield [made, pack(made, adoptedEdition, currentRulebook, stratum)];
    }
  }
}

type Made = Generator<[Submission, Uint8Array]>;

/** The next 25 rows to write. `take` would close the generator, which goes on with the next batch. */
const nextBatch = (all: Made): { PutRequest: { Item: ReturnType<typeof submissionItem> } }[] => {
  const items = [];
  while (items.length < batchRows) {
    const { done, value } = all.next();
    if (done) break;
    const [made, packed] = value;
    items.push({ PutRequest: { Item: submissionItem(made, packed, 2_000_000_000) } });
  }
  return items;
};

/** Stores invented submissions, 25 a call, in several lanes; gives how many bytes their rows have. */
export const loadSubmissions = async (
  client: DynamoDBClient,
  table: string,
  sector: readonly Association[],
  rows: number,
): Promise<number> => {
  const all = submissionsOf(sector, rows);
  let bytes = 0;
  const lane = async (): Promise<void> => {
    for (let items = nextBatch(all); items.length > 0; items = nextBatch(all)) {
      bytes += JSON.stringify(items).length;
      const { UnprocessedItems } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [table]: items } }),
      );
      if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('the store did not take all rows');
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return bytes;
};
