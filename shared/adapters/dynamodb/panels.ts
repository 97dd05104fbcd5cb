import { createHash } from 'node:crypto';
import {
  type DynamoDBClient,
  GetItemCommand,
  paginateQuery,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { key, keys } from '../../contracts/register.ts';
import {
  addressKey,
  bySeniority,
  type PanelMember,
  panelMember,
  publicMember,
  sits,
} from '../../domain/people/panel-member.ts';
import type { MemberKey, PanelRegister, Panels } from '../../ports/panels.ts';
import { held } from './parts/held.ts';

type At = { client: DynamoDBClient; table: string };

const memberIn = ({ [key.partition]: _, [key.sort]: __, ...rest }: Record<string, unknown>): PanelMember =>
  panelMember.parse(rest);

/** An address as a key: the store is asked for it, and shows it in no key. */
export const addressHash = (address: string): string =>
  createHash('sha256').update(addressKey(address)).digest('hex');

const rowOf = ({ association, id }: MemberKey) => keys.panelMember(association, id);
const addressRowOf = ({ email, association }: Pick<PanelMember, 'email' | 'association'>) =>
  keys.panelAddress(addressHash(email), association);

const publicRowOf = ({ association, id }: MemberKey) => keys.panelPublic(association, id);

const publicPartOf = ({ id, role, since, interests }: PanelMember) => ({ id, role, since, interests });

/** False where a condition of one of the writes does not hold, and then none took place. */
const heldTogether = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    const why = error instanceof TransactionCanceledException ? error.CancellationReasons : undefined;
    if (why?.some(({ Code }) => Code === 'ConditionalCheckFailed')) return false;
    throw error;
  }
};

const rowsOf =
  ({ client, table }: At) =>
  async (partition: string): Promise<Record<string, unknown>[]> => {
    const found: Record<string, unknown>[] = [];
    const query = {
      TableName: table,
      KeyConditionExpression: `${key.partition} = :partition`,
      ExpressionAttributeValues: marshall({ ':partition': partition }),
      ConsistentRead: true,
    };
    for await (const { Items = [] } of paginateQuery({ client }, query))
      found.push(...Items.map((each) => unmarshall(each)));
    return found;
  };

/** What the public may read of panels: the rows that hold no name and no address. */
export const dynamoPanelRegister = (at: At): PanelRegister => ({
  sitting: async (association) =>
    (await rowsOf(at)(keys.panelPublic(association, '').pk))
      .map(({ [key.partition]: _, [key.sort]: __, ...rest }) => publicMember.parse(rest))
      .filter((each) => each.ended === undefined)
      .sort(bySeniority),
});

/**
 * Members of panels in the `people` table: a row a membership, below its association, one with what of it is public, and
 * one that finds where an address sits now. They are written together.
 */
export const dynamoPanels = ({ client, table }: At): Panels => {
  const rows = rowsOf({ client, table });
  const get = async (at: MemberKey): Promise<PanelMember | undefined> => {
    const Key = marshall(rowOf(at));
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
    return Item && memberIn(unmarshall(Item));
  };

  /** Sets one thing in a row of a member, where the member is one, and sits if that is asked. */
  const setting = (
    Key: ReturnType<typeof keys.panelMember>,
    name: keyof PanelMember,
    value: unknown,
    sitting = true,
  ) => ({
    TableName: table,
    Key: marshall(Key),
    UpdateExpression: 'SET #name = :value',
    ConditionExpression: `attribute_exists(${key.partition})${sitting ? ' AND attribute_not_exists(ended)' : ''}`,
    ExpressionAttributeNames: { '#name': name },
    ExpressionAttributeValues: marshall({ ':value': value }),
  });
  const together = (...TransactItems: TransactWriteItem[]): Promise<boolean> =>
    heldTogether(client.send(new TransactWriteItemsCommand({ TransactItems })));

  return {
    add: async (member) => {
      const parsed = panelMember.parse(member);
      const put = (row: object): TransactWriteItem => ({
        Put: {
          TableName: table,
          Item: marshall(row, { removeUndefinedValues: true }),
          ConditionExpression: `attribute_not_exists(${key.partition})`,
        },
      });
      const added = await together(
        put({ ...rowOf(member), ...parsed }),
        put({ ...publicRowOf(member), ...publicPartOf(parsed) }),
        put({ ...addressRowOf(member), id: member.id }),
      );
      return added ? 'added' : 'known';
    },

    get: (association, id) => get({ association, id }),

    list: async (association) =>
      (await rows(keys.panelMember(association, '').pk)).map(memberIn).sort(bySeniority),

    ofAddress: async (address) => {
      const places = (await rows(keys.panelAddress(addressHash(address), '').pk)).map((item) =>
        panelMember.pick({ association: true, id: true }).parse({
          association: item[key.sort],
          id: item.id,
        }),
      );
      const members = await Promise.all(places.map(get));
      return members
        .filter((each) => each !== undefined)
        .filter(sits)
        .sort(bySeniority);
    },

    end: async (at, on) => {
      const member = await get(at);
      if (!member || !sits(member)) return false;
      return together(
        { Update: setting(rowOf(at), 'ended', on) },
        { Update: setting(publicRowOf(at), 'ended', on) },
        { Delete: { TableName: table, Key: marshall(addressRowOf(member)) } },
      );
    },

    signOut: (at, when) =>
      held(client.send(new UpdateItemCommand(setting(rowOf(at), 'signedOutAt', when, false)))),
    declare: (at, interests) =>
      together(
        { Update: setting(rowOf(at), 'interests', interests) },
        { Update: setting(publicRowOf(at), 'interests', interests) },
      ),
  };
};
