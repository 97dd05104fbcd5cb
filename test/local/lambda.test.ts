import { createServer, type Server } from 'node:http';
import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callersOf } from '../../local/aws/callers.ts';
import { awsFront } from '../../local/aws/front.ts';
import { lambda } from '../../local/aws/lambda.ts';
import { refusal } from '../../local/aws/refusal.ts';
import type { Pool } from '../../local/functions/pool.ts';
import { tallies } from '../../local/functions/tallies.ts';
import { emptyWiring, type LocalFunction } from '../../local/template/wiring.ts';

const wiring = emptyWiring();
const arnOf = (name: string): string => `arn:aws:lambda:eu-west-2:000000000000:function:${name}`;
/** A function with a role that may call these. */
const aFunction = (name: string, mayCall: readonly string[]): LocalFunction => {
  const role = `arn:aws:iam::000000000000:role/${name}`;
  const statements = mayCall.map((called) => ({
    ...{ effect: 'Allow' as const, actions: ['lambda:InvokeFunction'], resources: [arnOf(called)] },
    ...{ principals: undefined, conditions: {} },
  }));
  wiring.roles.set(role, { arn: role, name, trust: [], statements });
  const fn: LocalFunction = {
    ...{ arn: arnOf(name), name, entry: `functions/x/${name}.handler.ts`, impact: '', code: '' },
    ...{ handler: 'index.handler', timeoutSeconds: 3, memoryMegabytes: 128, variables: {}, role },
    atMostAtOnce: undefined,
  };
  wiring.functions.set(fn.arn, fn);
  return fn;
};

const told: string[] = [];
const calls: unknown[] = [];
const web = aFunction('web', ['mailer', 'broken', 'gone']);
const mailer = aFunction('mailer', []);
const broken = aFunction('broken', []);
const aPool = (invoke: Pool['invoke']): Pool => ({
  ...{ invoke, warm: () => {}, running: () => 0, end: async () => {} },
});
const pools = new Map([
  [mailer.arn, aPool(async (event) => calls.push(event) && { answered: event })],
  [
    broken.arn,
    aPool(async () => {
      throw new TypeError('it broke');
    }),
  ],
]);

let server: Server;
let endpoint = '';
const callers = callersOf(wiring, tallies(), (line) => told.push(line));
beforeAll(async () => {
  const services = {
    lambda: lambda({ wiring, callers, pools }),
    sesV2: () => {
      throw refusal('UnknownOperationException', 'no mail service here');
    },
    dynamodb: async () => {
      throw refusal('UnknownOperationException', 'no store here');
    },
    ...{ json: {}, query: {} },
  };
  server = createServer(awsFront(services, callers, (line) => told.push(line)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => void server.close());

const as = (fn: LocalFunction): LambdaClient =>
  new LambdaClient({
    ...{ region: 'eu-west-2', endpoint, credentials: callers.credentialsOf(fn), maxAttempts: 1 },
  });
const invoke = async (by: LocalFunction, FunctionName: string, InvocationType?: 'Event' | 'DryRun') => {
  const Payload = JSON.stringify({ text: 'Tŷ' });
  const { Payload: answer, FunctionError } = await as(by).send(
    new InvokeCommand({ FunctionName, Payload, ...(InvocationType && { InvocationType }) }),
  );
  return { answer: JSON.parse(answer?.transformToString() || 'null'), FunctionError };
};

describe('a function that calls another and waits', () => {
  test.each(['mailer', mailer.arn])('is given its answer: %s', async (name) => {
    expect(await invoke(web, name)).toEqual({
      answer: { answered: { text: 'Tŷ' } },
      FunctionError: undefined,
    });
  });

  test('is told when the other one failed', async () => {
    expect(await invoke(web, 'broken')).toEqual({
      answer: { errorType: 'TypeError', errorMessage: 'it broke', trace: [] },
      FunctionError: 'Unhandled',
    });
  });

  test('needs the right to call that very one', async () => {
    const before = calls.length;
    await expect(invoke(mailer, 'mailer')).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(invoke(mailer, 'web')).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect(calls).toHaveLength(before);
    expect(told.join('\n')).toMatch(/is not authorized to perform: lambda:InvokeFunction/);
  });

  test('is refused one that the template does not have', async () => {
    await expect(invoke(web, 'gone')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  test('hands an event over and waits for nothing, also where the other breaks', async () => {
    const before = calls.length;
    for (const name of ['mailer', 'broken'])
      expect(await invoke(web, name, 'Event')).toEqual({ answer: null, FunctionError: undefined });
    expect(calls).toHaveLength(before + 1);
    await expect(invoke(mailer, 'mailer', 'Event')).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  test('is refused loudly what is not emulated: tries without a call, and the rest of Lambda', async () => {
    await expect(invoke(web, 'mailer', 'DryRun')).rejects.toThrow('Lambda Invoke as DryRun is not emulated');
    await expect(as(web).send(new ListFunctionsCommand({}))).rejects.toThrow('is not emulated');
    expect(told.join('\n')).toContain('refused: {"__type":"UnknownOperationException"');
  });
});
