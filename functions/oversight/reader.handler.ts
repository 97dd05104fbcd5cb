import { onSignedIn } from '../shell/signed-in.ts';
import { readingIn } from './reader.wiring.ts';
import { readerWeb } from './reader-web.ts';

/** Readers read what tenants wrote, and say what has to happen. */
export const handler = onSignedIn('reader', ['associations', 'cases', 'confidences', 'bus'], (environment) =>
  readerWeb({ ...readingIn(environment), stylesheet: environment.STYLESHEET }),
);
