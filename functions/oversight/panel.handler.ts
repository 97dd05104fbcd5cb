import { LambdaClient } from '@aws-sdk/client-lambda';
import { lambdaPanelMailer } from '../../shared/adapters/lambda/panel-mailer.ts';
import { systemChance } from '../../shared/adapters/system/system-chance.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { cookiesAt } from '../../shared/contracts/cookies.ts';
import { onHttpWithCookies } from '../shell/with-cookies.ts';
import { panelStores } from './panel-stores.wiring.ts';
import { panelWeb } from './panel-web.ts';

/** Panels of tenants sign in by a mailed link, see what is due, and act two by two. */
export const handler = onHttpWithCookies(
  ['associations', 'cases', 'scores', 'people', 'bus', 'panelMailer'],
  (env) =>
    panelWeb({
      ...panelStores(env),
      mailer: lambdaPanelMailer({ client: new LambdaClient({}), name: env.PANEL_MAILER }),
      cookies: cookiesAt(env.PUBLIC_ADDRESS),
      chance: systemChance,
      clock: systemClock,
      stylesheet: env.STYLESHEET,
    }),
);
