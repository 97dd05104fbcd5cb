import { log } from '../shell/log.ts';
import { onSignedIn } from '../shell/signed-in.ts';
import { deskStoresIn } from './desk-stores.wiring.ts';
import { deskWeb } from './desk-web.ts';

/** The trade body sees what waits, acts on cases, and changes the register, two people together. */
export const handler = onSignedIn(
  'trade-body',
  ['associations', 'cases', 'people', 'bus', 'panelMailer'],
  (env) => {
    const audit = (what: string, ids: Readonly<Record<string, string>>): void => log('info', what, ids);
    return deskWeb({ ...deskStoresIn(env), stylesheet: env.STYLESHEET, audit });
  },
);
