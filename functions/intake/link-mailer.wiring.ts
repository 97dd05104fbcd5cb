import { LambdaClient } from '@aws-sdk/client-lambda';
import { lambdaLinkMailer } from '../../shared/adapters/lambda/link-mailer.ts';
import type { LinkMailer } from '../../shared/ports/link-mailer.ts';

// A mail that went and whose answer was lost must not go twice.
const client = new LambdaClient({ maxAttempts: 1 });

/** Calls the one function that may send mail for the form. */
export const linkMailerIn = (name: string): LinkMailer => lambdaLinkMailer({ client, name });
