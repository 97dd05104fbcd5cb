import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
} from 'aws-cdk-lib/aws-cognito';
import { CrossStackReferences, ReferenceStrength } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/**
 * Who can prove who they are: readers, the trade body's people and helpers, a handful each. Nobody signs up; the
 * officer adds each by `npm run admin -- people add`. What somebody may do does not stand here, but in the register.
 */
export class Directory extends Construct {
  readonly pool: UserPool;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.pool = new UserPool(this, 'People', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      // A password and a code of the person's own device: no text messages, which can be had from a phone company.
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // Length, and no kinds of characters (OWASP ASVS 5.0, 6.2.5).
      passwordPolicy: {
        minLength: 15,
        requireLowercase: false,
        requireUppercase: false,
        requireDigits: false,
        requireSymbols: false,
        passwordHistorySize: 5,
      },
      featurePlan: FeaturePlan.PLUS,
      // Refuses passwords that are known to have leaked, and sign-ins that look stolen.
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    CrossStackReferences.of(this.pool).produce(ReferenceStrength.STRONG);
  }
}
