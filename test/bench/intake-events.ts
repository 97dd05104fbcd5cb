import { joseSealer } from '../../shared/adapters/jose/sealer.ts';
import { edgeHeader } from '../../shared/contracts/environment.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { aCode, anAssociation, anIntake, stateOf, walkToCheck } from '../support/intake.ts';

const thisYear = new Date().getUTCFullYear();

/** What the tenant's function is told in a deployment; any values that it accepts. */
export const variables = {
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
  AWS_LAMBDA_FUNCTION_VERSION: '1',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
  AWS_LAMBDA_LOG_GROUP_NAME: 'bench',
  AWS_LAMBDA_LOG_STREAM_NAME: 'bench',
  POWERTOOLS_SERVICE_NAME: 'bench',
  ASSOCIATIONS_TABLE: 'associations',
  SUBMISSIONS_TABLE: 'submissions',
  LEDGER_TABLE: 'ledger',
  CONFIDENCES_TABLE: 'confidences',
  VAULT_KEY: 'vault',
  YEAR_KEYS: JSON.stringify({ [thisYear - 1]: 'key', [thisYear]: 'key' }),
  CODES_KEY: 'codes',
  RECEIPTS_KEY: 'receipts',
  PUBLIC_ADDRESS: 'https://example.org',
  STYLESHEET: '/assets/styles.css',
  EDGE_SECRET: 'a-secret-of-the-edge',
  FORM_SECRET: 'a-secret-that-is-long-enough',
  EXIT_SCRIPT: '/assets/exit-this-page.js',
  SUGGEST_SCRIPT: '/assets/suggest.js',
  LINK_MAILER: 'link-mailer',
};

/** Whose form is sent. */
export const home = { code: aCode(7), association: anAssociation().id };

const event = (path: string, fields?: Record<string, string>) => ({
  version: '2.0',
  routeKey: 'ANY /{lang}/tell/{proxy+}',
  rawPath: path,
  rawQueryString: '',
  headers: {
    [edgeHeader]: variables.EDGE_SECRET,
    ...(fields && {
      origin: variables.PUBLIC_ADDRESS,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    }),
  },
  requestContext: {
    requestId: 'request',
    http: { method: fields ? 'POST' : 'GET', sourceIp: '198.51.100.7' },
  },
  ...(fields && { body: new URLSearchParams(fields).toString(), isBase64Encoded: false }),
});

/** The events of the gateway for the start page, and for a whole form with a code that is sent. */
export const events = async () => {
  const intake = await anIntake(new Date().toISOString());
  const sealing = { ...intake, needs: { ...intake.needs, sealer: joseSealer(variables.FORM_SECRET) } };
  await intake.register(home.code);
  const check = await walkToCheck(sealing, home.code);
  return {
    page: event(routes.start('en')),
    send: event(routes.form('en'), { act: 'send', state: stateOf(check) }),
  };
};
