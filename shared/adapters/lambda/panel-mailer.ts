import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { PanelMailer } from '../../ports/panel-mailer.ts';

/**
 * Hands the asking to the function that mails links of panels, as an event: Lambda takes it whatever becomes of it.
 * @throws when Lambda did not take it
 */
export const lambdaPanelMailer = (to: { client: LambdaClient; name: string }): PanelMailer => ({
  ask: async (mail) => {
    const Payload = JSON.stringify(mail);
    await to.client.send(new InvokeCommand({ FunctionName: to.name, InvocationType: 'Event', Payload }));
  },
});
