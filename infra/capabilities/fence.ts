import { Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { type Alarms, fiveMinutes } from '../parts/alarms.ts';

/**
 * The fence before the edge. It counts posts and knows bad addresses; it never reads what a tenant wrote, because
 * rules that do so take honest words for an attack. Parsers in the functions are the wall.
 */
export class Fence extends Construct {
  readonly webAclArn: string;

  constructor(scope: Construct, id: string, props: { tooManyPage: string; alarms: Alarms }) {
    super(scope, id);
    const seen = (metricName: string) => ({
      cloudWatchMetricsEnabled: true,
      sampledRequestsEnabled: false,
      metricName,
    });
    const named = Stack.of(this).stackName;
    const acl = new CfnWebACL(this, 'WebAcl', {
      scope: 'CLOUDFRONT',
      description: 'Counts posts and knows bad addresses',
      defaultAction: { allow: {} },
      // The name by which CloudWatch knows the fence: two stages of an account must not count as one.
      visibilityConfig: seen(named),
      customResponseBodies: { tooMany: { contentType: 'TEXT_HTML', content: props.tooManyPage } },
      rules: [
        {
          name: 'posts-per-address',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429, customResponseBodyKey: 'tooMany' } } },
          visibilityConfig: seen('posts-per-address'),
          statement: {
            rateBasedStatement: {
              // A whole estate may sit behind one address on the evening of a panel: 1,000 posts in five minutes.
              limit: 1000,
              evaluationWindowSec: 300,
              aggregateKeyType: 'IP',
              scopeDownStatement: {
                byteMatchStatement: {
                  fieldToMatch: { method: {} },
                  positionalConstraint: 'EXACTLY',
                  searchString: 'POST',
                  textTransformations: [{ priority: 0, type: 'NONE' }],
                },
              },
            },
          },
        },
        {
          name: 'bad-addresses',
          priority: 1,
          overrideAction: { none: {} },
          visibilityConfig: seen('bad-addresses'),
          statement: {
            managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesAmazonIpReputationList' },
          },
        },
      ],
    });
    this.webAclArn = acl.attrArn;
    props.alarms.add(this, 'Blocked', {
      metric: new Metric({
        namespace: 'AWS/WAFV2',
        metricName: 'BlockedRequests',
        dimensionsMap: { WebACL: named, Rule: 'ALL' },
        statistic: 'Sum',
        period: fiveMinutes,
      }),
      atLeast: 1000,
      periods: 2,
      impact: 'Very many requests are kept out: an attack, or a whole estate that cannot reach the form.',
      article: 'many-are-blocked',
    });
  }
}
