import type { Key } from '../template/wiring.ts';
import type { Question } from './callers.ts';

/** A key is used only when the role's own policies allow it and the key's policy trusts the account or the role. */
export const keyQuestion = (
  key: Key,
  action: string,
  context: Record<string, string | readonly string[]> = {},
): Question => ({
  action,
  resource: key.arn,
  resourcePolicy: key.policy.map((each) => ({
    ...each,
    resources: each.resources.map((resource) => (resource === '*' ? key.arn : resource)),
  })),
  resourcePolicyIsNeeded: true,
  context,
});
