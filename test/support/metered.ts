import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Sums what the store says it consumed, by what was asked of it: units that DynamoDB bills, by command name. */
export const metered = (client: DynamoDBClient): Map<string, number> => {
  const units = new Map<string, number>();
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next({
        ...args,
        input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' },
      });
      const told = 'ConsumedCapacity' in result.output ? result.output.ConsumedCapacity : undefined;
      const name = String(context.commandName);
      for (const each of [told ?? []].flat())
        if ('CapacityUnits' in each) units.set(name, (units.get(name) ?? 0) + (each.CapacityUnits ?? 0));
      return result;
    },
    { step: 'initialize' },
  );
  return units;
};
