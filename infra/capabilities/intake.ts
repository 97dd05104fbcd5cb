import { Duration } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { keys } from '../../shared/contracts/register.ts';
import { type House, ServiceFunction } from '../parts/service-function.ts';
import { statement } from '../parts/statement.ts';
import { pageTimeout, type WebEntrance } from '../parts/web-entrance.ts';
import type { Keys } from './keys.ts';
import type { Mail } from './mail.ts';
import type { Register } from './register.ts';

type Needs = { register: Register; keys: Keys; entrance: WebEntrance; mail: Mail };

/**
 * Tenants tell. The one public function that writes: it can read no words or contact, open no key and send no mail. A
 * link to a saved form is mailed by a function that can do nothing else.
 */
export class Intake extends Construct {
  constructor(scope: Construct, id: string, house: House, needs: Needs) {
    super(scope, id);
    const web = new ServiceFunction(this, 'Web', house, {
      entry: 'functions/intake/web.handler.ts',
      impact: 'Tenants cannot say how their landlord treats them.',
      timeout: pageTimeout,
    });
    const formSecret = new Secret(this, 'FormSecret', {
      description: "Seals the form's state into its pages",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    // Resolved at deployment: a tenant's page waits for no secret.
    web.receive('form', {
      FORM_SECRET: formSecret.secretValue.unsafeUnwrap(),
      EXIT_SCRIPT: needs.entrance.exitScript,
      SUGGEST_SCRIPT: needs.entrance.suggestScript,
    });
    needs.entrance.serve('intake', web);
    needs.register.grantAssociations(web, 'GetItem', 'Query');
    needs.register.grantCountingTries(web);
    needs.register.grantSubmissions(web, 'GetItem', 'PutItem', 'UpdateItem');
    needs.register.grantConfiding(web);
    needs.register.grantDrafts(web);
    grantKeepingAddresses(web, needs.register);
    needs.register.grantFindingReceipts(web);
    grantNotingErasures(web, needs.register);
    needs.keys.grantVoices(web);
    needs.keys.grantSigning(web);
    this.mailLinks(web, house, needs);
    this.help(house, needs);
  }

  /** Helpers enter what tenants say on the phone or wrote on paper, by a role and a secret of their own. */
  private help(house: House, { register, keys: cryptography, entrance }: Needs): void {
    const helper = new ServiceFunction(this, 'Helper', house, {
      entry: 'functions/intake/helper.handler.ts',
      impact: 'Tenants who phone or write are not helped: nobody can enter what they say.',
      timeout: pageTimeout,
    });
    const secret = new Secret(this, 'HelpingSecret', {
      description: 'Seals what helpers type into their pages, and first entries of paper forms',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    helper.receive('helping', { HELPING_SECRET: secret.secretValue.unsafeUnwrap() });
    entrance.serve('helper', helper);
    register.grantSessions(helper);
    register.grantAssociations(helper, 'GetItem', 'Query');
    register.grantCountingTries(helper);
    register.grantSubmissions(helper, 'GetItem', 'PutItem');
    register.grantConfiding(helper);
    grantSheetEntries(helper, register);
    cryptography.grantVoices(helper);
    cryptography.grantSigning(helper);
  }

  /** Ends before the page that waits for it does. */
  private mailLinks(web: ServiceFunction, house: House, needs: Needs): void {
    const mailLink = new ServiceFunction(this, 'MailLink', house, {
      entry: 'functions/intake/mail-link.handler.ts',
      impact: 'Tenants who save their form get no link by e-mail; their return code works.',
      timeout: Duration.seconds(7),
    });
    needs.mail.grantSendingLinks(mailLink);
    needs.entrance.grantAddress(mailLink);
    const { functionArn } = mailLink.lambda;
    web.receive(
      'linkMailer',
      { LINK_MAILER: functionArn },
      statement(['lambda:InvokeFunction'], [functionArn]),
    );
  }
}

/** May change a report of danger and leave the address that came with it as it is; it can read neither. */
const grantKeepingAddresses = (fn: ServiceFunction, { tables }: Register): void => {
  const changing = statement(['dynamodb:UpdateItem'], [tables.confidences.tableArn], {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [keys.dangerReport('').pk] },
  });
  fn.role.addToPolicy(changing);
};

/** May list and read first entries of paper forms, and no other row of that table; `grantConfiding` puts them there. */
const grantSheetEntries = (fn: ServiceFunction, { tables }: Register): void => {
  const reading = statement(['dynamodb:GetItem', 'dynamodb:Query'], [tables.confidences.tableArn], {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [keys.sheetEntry('').pk] },
  });
  fn.role.addToPolicy(reading);
};

/** May note what a tenant took back, and read no such note. */
const grantNotingErasures = (fn: ServiceFunction, register: Register): void => {
  for (const each of register.reachRows(register.tables.ledger, ['PutItem'], [keys.erased('', '').pk]))
    fn.role.addToPolicy(each);
};
