import type { Pool } from '../functions/pool.ts';
import type { Wiring } from '../template/wiring.ts';
import type { Caller, Callers } from './callers.ts';
import { refusal } from './refusal.ts';

/** What Lambda's REST interface is asked. */
export type RestCall = {
  method: string;
  /** Without the query. */
  path: string;
  /** How a function is to be called; waiting for its answer is the default. */
  invocationType: string;
  text: string;
};

export type LambdaAnswer = { body: string; functionError?: 'Unhandled'; status?: number };

const invocations = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/** A function's name, or its whole ARN, as a path has it. */
const functionOf = ({ functions }: Wiring, given: string) => {
  const name = decodeURIComponent(given);
  return functions.get(name) ?? [...functions.values()].find((each) => each.name === name);
};

const thrownBy = (error: unknown): string =>
  JSON.stringify({
    errorType: error instanceof Error ? error.name : 'Error',
    errorMessage: error instanceof Error ? error.message : String(error),
    trace: [],
  });

/**
 * Lambda: Invoke only, as one function of the template calls another: waiting for the answer (`RequestResponse`), or
 * handing an event over (`Event`). What the called function throws is a success of the call with `x-amz-function-error`.
 */
export const lambda =
  (needs: { wiring: Wiring; callers: Callers; pools: ReadonlyMap<string, Pool> }) =>
  async (caller: Caller, { method, path, invocationType, text }: RestCall): Promise<LambdaAnswer> => {
    const [, given] = invocations.exec(path) ?? [];
    if (method !== 'POST' || given === undefined)
      throw refusal('UnknownOperationException', `Lambda ${method} ${path} is not emulated on this machine`);
    if (invocationType !== 'RequestResponse' && invocationType !== 'Event')
      throw refusal(
        'UnknownOperationException',
        `Lambda Invoke as ${invocationType} is not emulated on this machine`,
      );
    const fn = functionOf(needs.wiring, given);
    if (!fn)
      throw refusal('ResourceNotFoundException', `Function not found: ${decodeURIComponent(given)}`, 404);
    needs.callers.authorize(caller, {
      action: 'lambda:InvokeFunction',
      resource: fn.arn,
      resourcePolicy: needs.wiring.resourcePolicies.get(fn.arn) ?? [],
    });
    const pool = needs.pools.get(fn.arn);
    if (!pool) throw new Error(`no function ${fn.arn}`);
    const event: unknown = text === '' ? {} : JSON.parse(text);
    if (invocationType === 'Event') {
      // Lambda tries twice more; here what failed stands in the function's own log.
      pool.invoke(event).catch(() => undefined);
      return { body: '', status: 202 };
    }
    try {
      return { body: JSON.stringify((await pool.invoke(event)) ?? null) };
    } catch (error) {
      return { body: thrownBy(error), functionError: 'Unhandled' };
    }
  };
