import type * as z from 'zod';
import { environmentOf, type GrantName } from '../../shared/contracts/environment.ts';
import type { Granted } from './event.ts';
import { log, nameOf } from './log.ts';
import { placeOf } from './place.ts';

/**
 * A function that another function of ours calls and waits for. What it is asked and what it answers is written nowhere;
 * an error leaves it without its words, which may quote what was asked.
 * @throws one error without details for whatever went wrong, so that Lambda counts it and the alarm rings
 */
export const onCall = <G extends GrantName, A>(
  name: string,
  asked: z.ZodType<A>,
  grants: readonly G[],
  serve: (environment: Granted<G>) => (question: A) => Promise<string>,
): ((event: unknown) => Promise<string>) => {
  const answer = serve(environmentOf(process.env, ...grants));
  return async (event) => {
    try {
      const given = await answer(asked.parse(event));
      log('info', 'call answered', { call: name, answer: given });
      return given;
    } catch (error) {
      log('error', 'call failed', { call: name, error: nameOf(error), place: placeOf(error) });
      throw new Error('the call failed');
    }
  };
};
