import { RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, ArnPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { CrossStackReferences, ReferenceStrength, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { ServiceFunction } from '../parts/service-function.ts';
import { statement } from '../parts/statement.ts';

const removalPolicy = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

/** A key that computes keyed hashes and that nobody can read, the account's owner included. It never rotates. */
const hashingKey = (scope: Construct, id: string, description: string): Key =>
  new Key(scope, id, {
    description,
    keySpec: KeySpec.HMAC_256,
    keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    removalPolicy,
  });

/** All keys of a stage, retained whatever happens to the stack, and the secret that signs links. */
export class Keys extends Construct {
  readonly tables: Key;
  readonly vault: Key;
  readonly codes: Key;
  /** From reporting year to its key. */
  readonly years: ReadonlyMap<number, Key>;
  /** Signs receipts. Its public half is published, so that anyone can check one. */
  readonly receipts: Key;
  /** Signs the head of the public log, and nothing else. */
  readonly log: Key;
  private readonly links: Secret;

  constructor(scope: Construct, id: string, props: { years: readonly number[]; breakGlassRole?: string }) {
    super(scope, id);
    const rotating = { enableKeyRotation: true, removalPolicy };
    this.tables = new Key(this, 'Tables', { description: 'Tables of Together with Tenants', ...rotating });
    this.vault = new Key(this, 'Vault', { description: 'Words and contacts of tenants', ...rotating });
    this.codes = hashingKey(this, 'Codes', 'Register of home codes');
    this.years = new Map(
      props.years.map((year) => [
        year,
        hashingKey(this, `Year${year}`, `Voices of the reporting year ${year}`),
      ]),
    );
    this.receipts = new Key(this, 'Receipts', {
      description: 'Signs receipts of Together with Tenants',
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy,
    });
    this.log = new Key(this, 'Log', {
      description: 'Signs the head of the public log of Together with Tenants',
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy,
    });
    this.links = new Secret(this, 'Links', {
      description: 'Signs the links of boards and the regulator',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    // CloudFormation then refuses to pull them away while a function names them. Not so the keys of years, which must
    // be free to leave the list when their year is closed.
    for (const each of [this.tables, this.vault, this.codes, this.receipts, this.log, this.links])
      CrossStackReferences.of(each).produce(ReferenceStrength.STRONG);
    if (props.breakGlassRole) keepFrom(props.breakGlassRole, this.tables, this.vault);
  }

  /** May turn codes into voices: computes keyed hashes, and can neither read a key nor destroy one. */
  grantVoices(fn: ServiceFunction): void {
    const years = [...this.years.values()];
    fn.receive(
      'voices',
      { CODES_KEY: this.codes.keyArn, YEAR_KEYS: this.yearKeys() },
      statement(['kms:GenerateMac'], [this.codes.keyArn, ...years.map((key) => key.keyArn)]),
    );
  }

  /** May sign receipts, and read the public half to publish it. */
  grantSigning(fn: ServiceFunction): void {
    const key = this.receipts.keyArn;
    fn.receive('signing', { RECEIPTS_KEY: key }, statement(['kms:Sign', 'kms:GetPublicKey'], [key]));
  }

  /** May sign the head of the public log, and read the public half to publish it. */
  grantLogSigning(fn: ServiceFunction): void {
    const key = this.log.keyArn;
    fn.receive('logSigning', { LOG_KEY: key }, statement(['kms:Sign', 'kms:GetPublicKey'], [key]));
  }

  /** May read the secret that signs links, when it needs it. */
  grantLinks(fn: ServiceFunction): void {
    fn.receive(
      'links',
      { LINK_SECRET: this.links.secretArn },
      statement(['secretsmanager:GetSecretValue'], [this.links.secretArn]),
    );
  }

  /** JSON from reporting year to its key. */
  yearKeys(): string {
    return Stack.of(this).toJsonString(
      Object.fromEntries([...this.years].map(([year, key]) => [year, key.keyArn])),
    );
  }
}

/** The end of a key is the end of everything under it: only one role may schedule it. */
const keepFrom = (breakGlassRole: string, ...keys: readonly Key[]): void => {
  for (const key of keys)
    key.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['kms:ScheduleKeyDeletion', 'kms:DisableKey'],
        resources: ['*'],
        conditions: { ArnNotEquals: { 'aws:PrincipalArn': new ArnPrincipal(breakGlassRole).arn } },
      }),
    );
};
