import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type AttributeValue, DynamoDBClient, paginateQuery, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { submissionsOf } from '../../shared/contracts/register.ts';
import { canonical } from '../../shared/domain/ledger/canonical.ts';
import type { Seen } from './canaries.ts';
import type { Journey } from './journey.ts';
import { operatorKeys } from './operator.ts';

const linksIn = (html: string, url: string, at: string): string[] =>
  [...html.matchAll(/(?:href|action|src)="([^"#]+)/g)].flatMap(([, link = '']) => {
    const to = new URL(link.replaceAll('&amp;', '&'), `${url}${at}`);
    return to.origin === url && !to.pathname.startsWith('/_local') ? [`${to.pathname}${to.search}`] : [];
  });

/** Every page, file and refusal that is reached from these addresses by following links, but those left out. */
export const reachedFrom = async (
  { url, get }: Journey,
  entrances: readonly string[],
  leftOut: (path: string) => boolean,
): Promise<Seen[]> => {
  const known = new Set(entrances);
  const seen: Seen[] = [];
  for (const path of known) {
    const answer = await get(path);
    const content = new Uint8Array(await answer.arrayBuffer());
    seen.push(
      { where: path, content },
      { where: `headers of ${path}`, content: JSON.stringify([...answer.headers]) },
    );
    if (answer.headers.get('content-type')?.includes('html'))
      for (const link of linksIn(new TextDecoder().decode(content), url, path))
        if (!leftOut(link)) known.add(link);
  }
  return seen;
};

const mailFacts = z.object({ text: z.string(), html: z.string().optional() });

/** Every mail, as it was handed over and part by part. */
export const mailsSeen = async (journey: Journey): Promise<Seen[]> => {
  const mails = await journey.mails();
  const parts = mails.map(async ({ id, subject, attachments }): Promise<Seen[]> => {
    const raw = await (await journey.get(`/_local/mail/${id}.eml`)).text();
    const { text, html = '' } = mailFacts.parse(
      JSON.parse(await (await journey.get(`/_local/mail/${id}`)).text()),
    );
    const files = attachments.map(async ({ filename }) => ({
      where: `${filename} of ${subject}`,
      content: await journey.attachment(id, filename),
    }));
    return [
      { where: `mail ${subject}`, content: raw },
      { where: `text of ${subject}`, content: text },
      { where: `markup of ${subject}`, content: html },
      ...(await Promise.all(files)),
    ];
  });
  return (await Promise.all(parts)).flat();
};

const rowsOf = (where: string, Items: Record<string, AttributeValue>[] = []): Seen[] =>
  Items.map((each) => unmarshall(each)).flatMap((row) => [
    { where, content: JSON.stringify(row) },
    ...Object.values(row).flatMap((content) => (content instanceof Uint8Array ? [{ where, content }] : [])),
  ]);

/** A client of the store with an operator's keys, and the tables by the name of the stack's output. */
const tablesOf = async (journey: Journey) => {
  const keys = operatorKeys.parse(JSON.parse(await (await journey.get('/_local/credentials')).text()));
  const tables = Object.values(keys.stacks).flatMap((outputs) =>
    Object.entries(outputs).filter(([name]) => name.endsWith('Table')),
  );
  return { client: new DynamoDBClient({ ...keys, credentials: keys }), tables };
};

/** Every row of every table as text, in an order that does not depend on the store's. */
export const allRows = async (journey: Journey): Promise<string[]> => {
  const { client, tables } = await tablesOf(journey);
  const rows: string[] = [];
  for (const [name, TableName] of tables)
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      rows.push(...Items.map((each) => `${name} ${canonical(unmarshall(each))}`));
  client.destroy();
  return rows.sort();
};

/** Every row of every table, by the name of the stack's output; of submissions those about one association. */
export const tablesSeen = async (journey: Journey, association: string, year: number): Promise<Seen[]> => {
  const { client, tables } = await tablesOf(journey);
  const seen: Seen[] = [];
  for (const [name, TableName] of tables) {
    const pages =
      name === 'SubmissionsTable'
        ? paginateQuery(
            { client },
            {
              TableName,
              KeyConditionExpression: 'pk = :pk',
              ExpressionAttributeValues: { ':pk': { S: submissionsOf(association, year) } },
            },
          )
        : paginateScan({ client }, { TableName });
    for await (const { Items } of pages) seen.push(...rowsOf(name, Items));
  }
  client.destroy();
  return seen;
};

/** What the service keeps beside its tables: events in the archives, messages in queues, settings. */
export const stateSeen = (data: string): Seen[] => {
  const state = new DatabaseSync(join(data, 'state.sqlite'), { readOnly: true });
  const seen = ['events', 'messages', 'settings'].flatMap((table) =>
    state
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row): Seen => ({ where: table, content: JSON.stringify(row) })),
  );
  state.close();
  return seen;
};
