import * as z from 'zod';
import { arn, flag, idOf, kind, type Place } from './kind.ts';

const poolId = (place: Place): string => `${place.region}_${idOf(place, 9)}`;
const clientId = (place: Place): string => idOf(place, 26);

/** A user pool becomes the sign-in of this machine, which asks for no password and no second proof. */
export const userPoolKind = kind({
  type: 'AWS::Cognito::UserPool',
  reference: poolId,
  attributes: {
    Arn: (place) => arn(place, 'cognito-idp', `userpool/${poolId(place)}`),
    UserPoolId: poolId,
    ProviderName: (place) => new URL(place.issuer).host,
    ProviderURL: (place) => place.issuer,
  },
  properties: {
    AdminCreateUserConfig: z.strictObject({ AllowAdminCreateUserOnly: z.literal(true) }),
    UsernameAttributes: z.tuple([z.literal('email')]),
    UsernameConfiguration: z.strictObject({ CaseSensitive: z.literal(false) }),
  },
  inert: [
    ...['AccountRecoverySetting', 'AutoVerifiedAttributes', 'DeletionProtection', 'EmailVerificationMessage'],
    ...['EmailVerificationSubject', 'EnabledMfas', 'MfaConfiguration', 'Policies', 'SmsVerificationMessage'],
    ...['UserPoolAddOns', 'UserPoolName', 'UserPoolTags', 'UserPoolTier', 'VerificationMessageTemplate'],
  ],
  add: (wiring, place) => {
    wiring.directories.set(poolId(place), arn(place, 'cognito-idp', `userpool/${poolId(place)}`));
  },
});

/** A client may ask for who somebody is, by a code, and without a secret. */
export const userPoolClientKind = kind({
  type: 'AWS::Cognito::UserPoolClient',
  reference: clientId,
  attributes: { ClientId: clientId, Name: (place) => place.name },
  properties: {
    UserPoolId: z.string(),
    CallbackURLs: z.array(z.url()).min(1),
    AllowedOAuthFlowsUserPoolClient: z.literal(true),
    AllowedOAuthFlows: z.tuple([z.literal('code')]),
    AllowedOAuthScopes: z.tuple([z.literal('openid')]),
    SupportedIdentityProviders: z.tuple([z.literal('COGNITO')]),
    GenerateSecret: flag
      .refine((secret) => !secret, 'only a client without a secret is understood')
      .optional(),
  },
  inert: [
    ...[
      'AccessTokenValidity',
      'AuthSessionValidity',
      'ClientName',
      'EnableTokenRevocation',
      'ExplicitAuthFlows',
    ],
    ...[
      'IdTokenValidity',
      'LogoutURLs',
      'PreventUserExistenceErrors',
      'RefreshTokenValidity',
      'TokenValidityUnits',
    ],
  ],
  add: (wiring, place, client) => {
    wiring.clients.set(clientId(place), { id: clientId(place), callbacks: client.CallbackURLs });
  },
});

/** The name of the pages that this machine has its own for. */
export const userPoolDomainKind = kind({
  type: 'AWS::Cognito::UserPoolDomain',
  nameFrom: 'Domain',
  properties: { Domain: z.string(), UserPoolId: z.string() },
  inert: ['ManagedLoginVersion'],
});
