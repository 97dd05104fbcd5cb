import {
  type CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';

/** A resource of a deployed stack: its logical id in the template and its name in the account. */
type DeployedResource = { type: string; logicalId: string; name: string };

/** What CloudFormation knows of a stack. */
export type DeployedStack = { outputs: ReadonlyMap<string, string>; resources: readonly DeployedResource[] };

/**
 * Asks CloudFormation for a stack's outputs and resources.
 * @throws where the stack does not exist or the credentials may not see it
 */
export const deployedStack = async (
  client: CloudFormationClient,
  stackName: string,
): Promise<DeployedStack> => {
  const { Stacks: [stack] = [] } = await client
    .send(new DescribeStacksCommand({ StackName: stackName }))
    .catch((cause: unknown) => {
      throw new Error(
        `stack ${stackName} could not be read; is it deployed, and are these its credentials?`,
        { cause },
      );
    });
  const resources: DeployedResource[] = [];
  for await (const { StackResourceSummaries = [] } of paginateListStackResources(
    { client },
    { StackName: stackName },
  ))
    for (const { ResourceType, LogicalResourceId, PhysicalResourceId } of StackResourceSummaries)
      if (ResourceType && LogicalResourceId && PhysicalResourceId)
        resources.push({ type: ResourceType, logicalId: LogicalResourceId, name: PhysicalResourceId });
  const outputs = (stack?.Outputs ?? []).map(
    ({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const,
  );
  return { outputs: new Map(outputs), resources };
};

/** The names of a stack's resources of one type. */
export const namesOf = ({ resources }: DeployedStack, type: string): string[] =>
  resources.filter((each) => each.type === type).map(({ name }) => name);

/** An output of a stack. @throws where it has none of this name */
export const outputOf = ({ outputs }: DeployedStack, name: string): string => {
  const value = outputs.get(name);
  if (value === undefined) throw new Error(`the stack has no output ${name}; deploy it again`);
  return value;
};
