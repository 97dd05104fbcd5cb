import { environmentOf, type GrantName } from '../../shared/contracts/environment.ts';
import { type AddressOutcome, type Outcome, outcomeEvent } from '../../shared/contracts/outcomes.ts';
import { onBatch, type QueueHandler } from './batch.ts';
import type { Granted } from './event.ts';
import { log } from './log.ts';

/** A listener of what SES says about our mails, behind the default bus's rule → queue. */
export const onOutcome = <G extends GrantName>(
  grants: readonly G[],
  listen: (environment: Granted<G>) => (outcome: Outcome | AddressOutcome) => Promise<void>,
): QueueHandler => {
  const hear = listen(environmentOf(process.env, ...grants));
  return onBatch('outcome', async (body) => {
    const outcome = outcomeEvent.parse(body);
    if (!outcome) {
      log('warn', 'an outcome of a mail that is no notice', {});
      return;
    }
    await hear(outcome);
    const { kind, at: _at, messageId: _id, ...about } = outcome;
    log('info', 'outcome heard', { ...about, outcome: kind });
  });
};
