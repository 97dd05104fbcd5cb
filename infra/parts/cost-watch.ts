import { Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import type { Article } from './alarms.ts';

/** What a budget's mail says under its name: it has room for no text of ours, so its name leads to the runbook. */
const article: Article = 'costs-rise';

/**
 * Tells the mailbox of alarms when the account has cost four fifths of its ceiling this month, when all of it, and when it is
 * on its way there. A budget and no alarm of CloudWatch, which counts costs only in accounts that have switched that on.
 */
export class CostWatch extends Construct {
  constructor(scope: Construct, id: string, props: { dollarsAMonth: number; mailbox: string }) {
    super(scope, id);
    const subscribers = [{ subscriptionType: 'EMAIL', address: props.mailbox }];
    const at = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        notificationType,
        threshold,
        thresholdType: 'PERCENTAGE',
        comparisonOperator: 'GREATER_THAN',
      },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        // The names of budgets are one space in an account: the stack's name holds the stage.
        budgetName: `${Stack.of(this).stackName} - see ${article} in docs-runbook`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: props.dollarsAMonth, unit: 'USD' },
      },
      notificationsWithSubscribers: [at('ACTUAL', 80), at('ACTUAL', 100), at('FORECASTED', 100)],
    });
  }
}
