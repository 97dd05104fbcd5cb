import { createServer, type Server } from 'node:http';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lambdaLinkMailer } from '../../shared/adapters/lambda/link-mailer.ts';
import { memoryLinkMailer } from '../../shared/adapters/memory/link-mailer.ts';
import { linkMail } from '../../shared/contracts/link-mail.ts';
import type { LinkMailer } from '../../shared/ports/link-mailer.ts';

/** Answers as Lambda's interface would, and keeps what it was asked. */
type Says = { status?: number; headers?: Record<string, string>; body: string };
let says: Says | 'hang up';
let asked: { url: string; body: string }[] = [];
let server: Server;
let endpoint = '';

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ url: request.url ?? '', body });
    if (says === 'hang up') return void request.socket.destroy();
    response.writeHead(says.status ?? 200, says.headers).end(says.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  asked = [];
});

const byLambda = (): LinkMailer => {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const client = new LambdaClient({ region: 'eu-west-2', endpoint, credentials, maxAttempts: 1 });
  return lambdaLinkMailer({ client, name: 'mail-link' });
};
const mail = linkMail.parse({
  address: 'someone@example.com',
  link: 'https://tell.example.org/en/tell/return/x',
  lang: 'en',
  last: '2026-12-29',
});
const answers = ['sent', 'withheld', 'not-sent'] as const;

describe.each<[string, (answer: (typeof answers)[number]) => LinkMailer]>([
  ['memory', (answer) => memoryLinkMailer(answer)],
  [
    'another function',
    (answer) => {
      says = { body: JSON.stringify(answer) };
      return byLambda();
    },
  ],
])('who mails links, in %s,', (_, made) => {
  test.each(answers)('answers %s', async (answer) => {
    expect(await made(answer).send(mail)).toBe(answer);
  });
});

describe('the function that mails links, called by another', () => {
  test('is asked once, and waited for', async () => {
    says = { body: '"sent"' };
    await byLambda().send(mail);
    expect(asked.map(({ url }) => url)).toEqual(['/2015-03-31/functions/mail-link/invocations']);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual(mail);
  });

  test.each<[string, Says | 'hang up']>([
    ['failed', { headers: { 'x-amz-function-error': 'Unhandled' }, body: '{"errorMessage":"x"}' }],
    [
      'was asked too much',
      { status: 429, headers: { 'x-amzn-errortype': 'TooManyRequestsException' }, body: '{}' },
    ],
    ['is at fault', { status: 500, headers: { 'x-amzn-errortype': 'ServiceException' }, body: '{}' }],
    ['hung up', 'hang up'],
  ])('that %s has sent nothing, as far as anyone is told, and is not asked again', async (_, answer) => {
    says = answer;
    expect(await byLambda().send(mail)).toBe('not-sent');
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['AccessDeniedException', 403],
    ['ResourceNotFoundException', 404],
  ])('is a broken world where there is %s', async (name, status) => {
    says = { status, headers: { 'x-amzn-errortype': name }, body: '{}' };
    await expect(byLambda().send(mail)).rejects.toMatchObject({ name });
  });
});
