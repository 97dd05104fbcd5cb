/** What the SDK asks a source of credentials for. */
type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

/**
 * Stands in for `@aws-sdk/credential-provider-node` inside the bundles (infra/parts/bundle.ts). A function in Lambda
 * gets its role's keys from its environment and from nowhere else, so the chain of files, containers and sign-in
 * services that the SDK would load is left out.
 * @throws when the keys are not in the environment
 */
export const defaultProvider = () => async (): Promise<Credentials> => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new Error(
      'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not in the environment of this function',
    );
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
};
