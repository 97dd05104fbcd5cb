import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Directory } from '../../ports/directory.ts';

const subjectIn = (attributes: readonly AttributeType[] | undefined): string => {
  const subject = attributes?.find((each) => each.Name === 'sub')?.Value;
  if (subject === undefined) throw new Error('the directory named no subject');
  return subject;
};

/** A Cognito user pool. The invitation, with a password for the first sign-in, is mailed by Cognito. */
export const cognitoDirectory = ({
  client,
  pool,
}: {
  client: CognitoIdentityProviderClient;
  pool: string;
}): Directory => ({
  invite: async (email, name) => {
    try {
      const { User } = await client.send(
        new AdminCreateUserCommand({
          UserPoolId: pool,
          Username: email,
          UserAttributes: [
            { Name: 'email', Value: email },
            { Name: 'email_verified', Value: 'true' },
            { Name: 'name', Value: name },
          ],
          DesiredDeliveryMediums: ['EMAIL'],
        }),
      );
      return { subject: subjectIn(User?.Attributes), invited: true };
    } catch (error) {
      if (!(error instanceof UsernameExistsException)) throw error;
      const user = await client.send(new AdminGetUserCommand({ UserPoolId: pool, Username: email }));
      return { subject: subjectIn(user.UserAttributes), invited: false };
    }
  },

  forget: async (email) => {
    try {
      await client.send(new AdminDeleteUserCommand({ UserPoolId: pool, Username: email }));
      return true;
    } catch (error) {
      if (error instanceof UserNotFoundException) return false;
      throw error;
    }
  },
});
