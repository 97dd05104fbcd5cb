import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { keys, sealedFor } from '../../shared/contracts/register.ts';
import { QueueFedFunction } from '../parts/queue-fed-function.ts';
import type { House } from '../parts/service-function.ts';
import { statement } from '../parts/statement.ts';
import type { Keys } from './keys.ts';
import type { Mail } from './mail.ts';
import type { Register } from './register.ts';

type Needs = { register: Register; keys: Keys; mail: Mail };

/**
 * Two readers passed a tenant's address on: one function mails it to the landlord. It can open addresses that tenants gave
 * leave for, by the purpose that they were sealed for, and no report, no words and no contact.
 */
export class PassOn extends Construct {
  readonly send: QueueFedFunction;

  constructor(scope: Construct, id: string, house: House, needs: Needs) {
    super(scope, id);
    this.send = new QueueFedFunction(this, 'Send', house, {
      entry: 'functions/notices/pass-on-address.handler.ts',
      impact: 'A tenant in danger asked that the landlord be told where they live, and it is not told.',
      timeout: Duration.seconds(30),
      batch: 1,
    });
    needs.mail.grantSendingToSafety(this.send);
    this.grantRows(needs);
  }

  /** Its own outbox and whether mails are off; the register's associations; the rows in which addresses lie. */
  private grantRows({ register, keys: { vault } }: Needs): void {
    const { cases, confidences, associations } = register.tables;
    this.send.receive(
      'cases',
      { CASES_TABLE: cases.tableName },
      ...register.reachRows(cases, ['GetItem', 'PutItem'], [keys.addressMail('').pk, keys.mailSwitch().pk]),
    );
    this.send.receive(
      'associations',
      { ASSOCIATIONS_TABLE: associations.tableName },
      ...register.reachRows(associations, ['GetItem'], [keys.association('').pk]),
    );
    this.send.receive(
      'confidences',
      { CONFIDENCES_TABLE: confidences.tableName, VAULT_KEY: vault.keyArn },
      ...register.reachRows(confidences, ['GetItem'], [keys.dangerReport('').pk]),
      statement(['kms:Decrypt'], [vault.keyArn], {
        StringEquals: { 'kms:EncryptionContext:purpose': sealedFor.address },
      }),
    );
  }
}
