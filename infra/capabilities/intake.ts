import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { type House, ServiceFunction } from '../parts/service-function.ts';
import { pageTimeout, type WebEntrance } from '../parts/web-entrance.ts';
import type { Keys } from './keys.ts';
import type { Register } from './register.ts';

/** Tenants tell. The one public function that writes: it can read no words or contact and open no key. */
export class Intake extends Construct {
  constructor(
    scope: Construct,
    id: string,
    house: House,
    needs: { register: Register; keys: Keys; entrance: WebEntrance },
  ) {
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
    });
    needs.entrance.serve('intake', web);
    needs.register.grantAssociations(web, 'GetItem', 'Query');
    needs.register.grantCountingTries(web);
    needs.register.grantSubmissions(web, 'GetItem', 'PutItem', 'UpdateItem');
    needs.register.grantConfiding(web);
    needs.register.grantDrafts(web);
    needs.keys.grantVoices(web);
    needs.keys.grantSigning(web);
  }
}
