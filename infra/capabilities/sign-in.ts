import { Duration, Stack } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  CfnManagedLoginBranding,
  ManagedLoginVersion,
  OAuthScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { metrics } from '../../shared/contracts/metrics.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { type House, ServiceFunction } from '../parts/service-function.ts';
import { pageTimeout, type WebEntrance } from '../parts/web-entrance.ts';
import type { Directory } from './directory.ts';
import type { Register } from './register.ts';

type Needs = { register: Register; directory: Directory; entrance: WebEntrance };

/**
 * Readers, the trade body and helpers sign in. The directory only proves who somebody is; this is the only function that
 * starts sessions, and every other learns from the register who is signed in (`register.grantSessions`).
 */
export class SignIn extends Construct {
  constructor(scope: Construct, id: string, house: House, needs: Needs) {
    super(scope, id);
    const web = new ServiceFunction(this, 'Web', house, {
      entry: 'functions/administration/sign-in.handler.ts',
      impact: 'Readers, helpers and the trade body cannot sign in: reports of danger are not read.',
      timeout: pageTimeout,
    });
    const secret = new Secret(this, 'Secret', {
      description: 'Seals an attempt to sign in into a cookie, until the person comes back',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    const client = this.clientOf(needs);
    web.receive('signIn', {
      SIGN_IN_ISSUER: needs.directory.pool.userPoolProviderUrl,
      SIGN_IN_CLIENT: client.userPoolClientId,
      SIGN_IN_SECRET: secret.secretValue.unsafeUnwrap(),
    });
    needs.entrance.serve('signIn', web);
    needs.register.grantSessions(web);
    needs.register.grantStartingSessions(web);
    this.watch(house, web, needs.directory.pool.userPoolId, client.userPoolClientId);
  }

  /**
   * Rings when many sign-ins fail: at the directory, which counts a try that fails as 0 and one that succeeds as 1, or
   * here. A handful of people sign in, so thirty in an hour are none of theirs.
   */
  private watch(house: House, web: ServiceFunction, UserPool: string, UserPoolClient: string): void {
    const period = Duration.hours(1);
    const tries = (statistic: string) =>
      new Metric({
        ...{ namespace: 'AWS/Cognito', metricName: 'SignInSuccesses', statistic, period },
        dimensionsMap: { UserPool, UserPoolClient },
      });
    const refused = new Metric({
      ...{ namespace: metrics.namespace, metricName: metrics.refusedSignIns.name, period },
      ...{ statistic: 'Sum', dimensionsMap: { [metrics.functionDimension]: web.lambda.functionName } },
    });
    house.alarms.add(this, 'FailedSignIns', {
      metric: new MathExpression({
        label: 'sign-ins that failed',
        expression: 'FILL(tried, 0) - FILL(passed, 0) + FILL(refused, 0)',
        usingMetrics: { tried: tries('SampleCount'), passed: tries('Sum'), refused },
        period,
      }),
      atLeast: 30,
      impact:
        'Somebody may be trying to sign in as a reader or as the trade body: what tenants wrote is at risk.',
      article: 'sign-ins-fail',
    });
  }

  /** Authorization code with PKCE and nothing else; without a secret, which a public client could not keep. */
  private clientOf({ directory: { pool }, entrance }: Needs): UserPoolClient {
    // Here and not beside the pool: they know the public address, and the pool must stand before there is one.
    const domain = new UserPoolDomain(this, 'Domain', {
      userPool: pool,
      // The names of all accounts share one space.
      cognitoDomain: { domainPrefix: `${Stack.of(this).stackName.toLowerCase()}-${Stack.of(this).account}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const client = new UserPoolClient(this, 'Client', {
      userPool: pool,
      generateSecret: false,
      preventUserExistenceErrors: true,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${entrance.publicAddress}${routes.signInBack()}`],
        logoutUrls: [`${entrance.publicAddress}${routes.signOut()}`],
      },
      // The session is ours; a token is looked at once and dropped.
      idTokenValidity: Duration.minutes(5),
      accessTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(1),
      authSessionValidity: Duration.minutes(10),
    });
    // Without a style of its own the newer sign-in page is not shown at all.
    const style = new CfnManagedLoginBranding(this, 'Style', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    style.node.addDependency(domain);
    return client;
  }
}
