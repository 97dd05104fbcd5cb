import type { SuppressionList } from '../mail/suppressed.ts';
import type { Caller, Callers } from './callers.ts';
import { refusal } from './refusal.ts';

/** What a service that speaks REST is asked: method and path say it. */
export type RestQuestion = { method: string; path: string };

const suppressed = /^\/v2\/email\/suppression\/addresses\/([^/]+)$/;

/** SES, the second version of its interface: GetSuppressedDestination only. */
export const sesV2 =
  (needs: { callers: Callers; suppressed: SuppressionList }) =>
  (caller: Caller, { method, path }: RestQuestion): { body: string } => {
    const [, given] = suppressed.exec(path) ?? [];
    if (method !== 'GET' || given === undefined)
      throw refusal('UnknownOperationException', `SES ${method} ${path} is not emulated on this machine`);
    needs.callers.authorize(caller, { action: 'ses:GetSuppressedDestination', resource: '*' });
    const address = decodeURIComponent(given);
    const held = needs.suppressed.find(address);
    if (!held)
      throw refusal(
        'NotFoundException',
        `Email address ${address} does not exist on your suppression list.`,
        404,
      );
    const { reason, at } = held;
    const facts = { EmailAddress: held.address, Reason: reason, LastUpdateTime: at / 1000 };
    return { body: JSON.stringify({ SuppressedDestination: facts }) };
  };
