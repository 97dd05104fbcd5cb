import * as z from 'zod';
import type { Account, Accounts } from '../identity/accounts.ts';
import type { Wiring } from '../template/wiring.ts';
import type { Caller, Callers } from './callers.ts';
import { refusal } from './refusal.ts';

const attributes = z.array(z.object({ Name: z.string(), Value: z.string() }));
const named = z.object({ UserPoolId: z.string(), Username: z.string() });
const created = named.extend({ UserAttributes: attributes.default([]) });

const attributesOf = ({ subject, email, name }: Account) => [
  { Name: 'sub', Value: subject },
  { Name: 'email', Value: email },
  { Name: 'name', Value: name },
];

/** Cognito, as far as the officer's commands call it: people are made, found and dropped. No mail is sent. */
export const cognito = (needs: { wiring: Wiring; callers: Callers; accounts: Accounts }) => {
  const { wiring, callers, accounts } = needs;
  const ask = (caller: Caller, operation: string, pool: string): void => {
    const resource = wiring.directories.get(pool);
    callers.authorize(caller, { action: `cognito-idp:${operation}`, resource: resource ?? pool });
    if (resource === undefined)
      throw refusal('ResourceNotFoundException', `User pool ${pool} does not exist.`);
  };
  const known = (email: string): Account => {
    const account = accounts.find(email);
    if (!account) throw refusal('UserNotFoundException', 'User does not exist.');
    return account;
  };
  const operations: Record<string, (body: unknown) => unknown> = {
    AdminCreateUser: (body) => {
      const { Username, UserAttributes } = created.parse(body);
      if (!z.email().safeParse(Username).success)
        throw refusal('InvalidParameterException', 'Username should be an email.');
      if (accounts.find(Username)) throw refusal('UsernameExistsException', 'User account already exists');
      const name = UserAttributes.find((each) => each.Name === 'name')?.Value ?? Username;
      const subject = accounts.add(Username, name);
      const Attributes = attributesOf({ subject, email: Username, name });
      return { User: { Username: subject, Attributes, Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' } };
    },
    AdminGetUser: (body) => {
      const account = known(named.parse(body).Username);
      return { Username: account.subject, UserAttributes: attributesOf(account), Enabled: true };
    },
    AdminDeleteUser: (body) => {
      accounts.remove(known(named.parse(body).Username).email);
      return {};
    },
  };
  return (caller: Caller, operation: string, body: unknown): unknown => {
    const run = operations[operation];
    if (!run)
      throw refusal('UnknownOperationException', `Cognito ${operation} is not emulated on this machine`);
    ask(caller, operation, named.parse(body).UserPoolId);
    return run(body);
  };
};
