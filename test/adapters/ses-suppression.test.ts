import { GetSuppressedDestinationCommand, NotFoundException, SESv2Client } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { memorySuppression } from '../../shared/adapters/memory/suppression.ts';
import { sesSuppression } from '../../shared/adapters/ses/suppression.ts';

const ses = mockClient(SESv2Client);
const held = 'held@example.org';
beforeEach(() => {
  ses.reset();
  ses
    .on(GetSuppressedDestinationCommand)
    .rejects(new NotFoundException({ $metadata: {}, message: 'not on the list' }));
  ses.on(GetSuppressedDestinationCommand, { EmailAddress: held }).resolves({});
});
const fromSes = sesSuppression(new SESv2Client({ region: 'eu-west-2', maxAttempts: 1 }));

describe.each([
  ['SES', fromSes],
  ['memory', memorySuppression(held)],
])('the suppression list of %s', (_, list) => {
  test('holds who is on it, and nobody else', async () => {
    expect(await list.holds(held)).toBe(true);
    expect(await list.holds('free@example.org')).toBe(false);
  });
});

test('a list that does not answer says neither', async () => {
  ses.on(GetSuppressedDestinationCommand).rejects(new Error('slow down'));
  await expect(fromSes.holds('free@example.org')).rejects.toThrow('slow down');
});
