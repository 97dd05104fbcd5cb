import { InvokeCommand, type LambdaClient, LambdaServiceException } from '@aws-sdk/client-lambda';
import { linkMailAnswer } from '../../contracts/link-mail.ts';
import type { LinkMailer } from '../../ports/link-mailer.ts';

/** Asked too much, or at fault itself: whoever asked for the link still has the code. */
const comesAndGoes = (error: unknown): boolean =>
  error instanceof LambdaServiceException
    ? error.$fault === 'server' || error.name === 'TooManyRequestsException'
    : error instanceof Error && ['TimeoutError', 'ECONNRESET'].includes(error.name);

/**
 * Asks another function to mail a link, and waits for its answer. The client must not try again by itself: a mail that
 * went and whose answer was lost would go twice.
 * @throws when this function may not ask that one, or it does not exist
 */
export const lambdaLinkMailer = (to: { client: LambdaClient; name: string }): LinkMailer => ({
  send: async (mail) => {
    try {
      const { FunctionError, Payload } = await to.client.send(
        new InvokeCommand({ FunctionName: to.name, Payload: JSON.stringify(mail) }),
      );
      // It failed and rings for itself.
      if (FunctionError !== undefined || !Payload) return 'not-sent';
      return linkMailAnswer.parse(JSON.parse(Buffer.from(Payload).toString('utf8')));
    } catch (error) {
      if (comesAndGoes(error)) return 'not-sent';
      throw error;
    }
  },
});
