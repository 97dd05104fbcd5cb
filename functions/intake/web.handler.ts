import { joseSealer } from '../../shared/adapters/jose/sealer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemChance } from '../../shared/adapters/system/system-chance.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onHttp } from '../shell/http.ts';
import { linkMailerWhenAsked } from './link-mailer-when-asked.wiring.ts';
import { storesWhenAsked } from './stores-when-asked.wiring.ts';
import { answerWeb } from './web.ts';

/** Tenants tell: the start page, the form, saved forms, the receipt and what follows by its code, the privacy page. */
export const handler = onHttp(
  ['form', 'linkMailer', 'associations', 'submissions', 'confidences', 'voices', 'signing', 'ledger'],
  (environment) => {
    const needs = {
      ...storesWhenAsked(environment),
      linkMailer: linkMailerWhenAsked(environment.LINK_MAILER),
      sealer: joseSealer(environment.FORM_SECRET),
      clock: systemClock,
      chance: systemChance,
      hash: sha256,
      address: environment.PUBLIC_ADDRESS,
      stylesheet: environment.STYLESHEET,
      exitScript: environment.EXIT_SCRIPT,
      suggestScript: environment.SUGGEST_SCRIPT,
    };
    return (request) => answerWeb(needs, request);
  },
);
