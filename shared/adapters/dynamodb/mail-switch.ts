import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { MailSwitch } from '../../ports/mail-switch.ts';
import { mailSwitchRow, mailsAreOff } from './parts/mail-state.ts';

/** The switch of mails, beside the notices that it holds back. */
export const dynamoMailSwitch = (to: { client: DynamoDBClient; table: string }): MailSwitch => ({
  state: async () => ((await mailsAreOff(to)) ? 'off' : 'on'),
  turn: async (state, at) => {
    const Item = marshall({ ...mailSwitchRow(to.table, state === 'off'), at });
    await to.client.send(new PutItemCommand({ TableName: to.table, Item }));
  },
});
