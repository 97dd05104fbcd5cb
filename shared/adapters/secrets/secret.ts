import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';

/** One version of a secret: its id goes into what it signs, so that it can be found again after a rotation. */
export type SecretVersion = { id: string; value: string };

/** The current version first, then the one before it, when there was one. */
export type SecretVersions = { current: SecretVersion; previous: SecretVersion | undefined };

const keptMilliseconds = 5 * 60_000;

/**
 * Reads a secret and keeps it for five minutes. Two versions are accepted: rotation makes a new one current and must not
 * break links that are out and valid.
 * @param now milliseconds, from the caller's clock
 */
export const secretOf = (
  client: SecretsManagerClient,
  secretId: string,
  now: () => number,
): (() => Promise<SecretVersions>) => {
  const read = async (stage: 'AWSCURRENT' | 'AWSPREVIOUS'): Promise<SecretVersion> => {
    const { VersionId, SecretString } = await client.send(
      new GetSecretValueCommand({ SecretId: secretId, VersionStage: stage }),
    );
    if (!VersionId || !SecretString) throw new Error(`the secret has no readable version ${stage}`);
    return { id: VersionId, value: SecretString };
  };
  const previous = async (): Promise<SecretVersion | undefined> => {
    try {
      return await read('AWSPREVIOUS');
    } catch (error) {
      // A secret that was never rotated has no version before the current one.
      if (error instanceof ResourceNotFoundException) return undefined;
      throw error;
    }
  };
  let kept: { until: number; versions: SecretVersions } | undefined;
  return async () => {
    if (kept && now() < kept.until) return kept.versions;
    const versions = { current: await read('AWSCURRENT'), previous: await previous() };
    kept = { until: now() + keptMilliseconds, versions };
    return versions;
  };
};
