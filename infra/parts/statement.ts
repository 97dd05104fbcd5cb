import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** An allowance: these actions, on these resources, when all conditions hold. */
export const statement = (
  actions: readonly string[],
  resources: readonly string[],
  conditions: Record<string, Record<string, string | string[]>> = {},
): PolicyStatement => new PolicyStatement({ actions: [...actions], resources: [...resources], conditions });
