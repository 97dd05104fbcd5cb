import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/**
 * The fence before the edge. It counts posts and knows bad addresses; it never reads what a tenant wrote, because
 * rules that do so take honest words for an attack. Parsers in the functions are the wall.
 */
export class Fence extends Construct {
  readonly webAclArn: string;

  constructor(scope: Construct, id: string, props: { tooManyPage: string }) {
    super(scope, id);
    const seen = (metricName: string) => ({
      cloudWatchMetricsEnabled: true,
      sampledRequestsEnabled: false,
      metricName,
    });
    const acl = new CfnWebACL(this, 'WebAcl', {
      scope: 'CLOUDFRONT',
      description: 'Counts posts and knows bad addresses',
      defaultAction: { allow: {} },
      visibilityConfig: seen('all'),
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
  }
}
