import {
  allow,
  att,
  fn,
  key,
  mapping,
  mayReceiveFrom,
  onTable,
  queue,
  reads,
  ref,
  role,
  rule,
  sends,
  variables,
} from './small-pieces.ts';

/** A template as the CDK writes them, small enough to read: a page, a rule, a mail and its outcome, a schedule. */

const store = {
  TableKey: key(),
  VaultKey: key(),
  CodesKey: key('HMAC_256'),
  ReceiptsKey: key('ECC_NIST_EDWARDS25519'),
  Secret: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: { GenerateSecretString: { PasswordLength: 40, ExcludePunctuation: true } },
  },
  Things: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      AttributeDefinitions: ['pk', 'sk', 'duePartition', 'dueAt'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexes: [
        {
          IndexName: 'due',
          KeySchema: [
            { AttributeName: 'duePartition', KeyType: 'HASH' },
            { AttributeName: 'dueAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: att('TableKey', 'Arn') },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    },
  },
};

const functions = {
  web: fn('web', 2),
  webRole: role(
    'lambda.amazonaws.com',
    ...onTable('GetItem', 'PutItem'),
    allow(['events:PutEvents'], att('Bus', 'Arn')),
    allow(['kms:GenerateMac'], att('CodesKey', 'Arn')),
    allow(['kms:GenerateDataKey'], att('VaultKey', 'Arn')),
    allow(['kms:Sign'], att('ReceiptsKey', 'Arn')),
    allow(['secretsmanager:GetSecretValue'], ref('Secret')),
  ),
  hear: fn('hear'),
  hearRole: role('lambda.amazonaws.com', reads('HearQueue'), sends),
  outcome: fn('outcome'),
  outcomeRole: role('lambda.amazonaws.com', reads('OutcomeQueue'), ...onTable('PutItem')),
  tick: fn('tick'),
  tickRole: role('lambda.amazonaws.com', reads('TickQueue'), ...onTable('Query', 'PutItem')),
};

const wires = {
  Dead: { Type: 'AWS::SQS::Queue' },
  HearQueue: queue,
  OutcomeQueue: queue,
  TickQueue: queue,
  HearMapping: mapping('HearQueue', 'hear'),
  OutcomeMapping: mapping('OutcomeQueue', 'outcome'),
  TickMapping: mapping('TickQueue', 'tick'),
  Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'small-bus' } },
  Archive: {
    Type: 'AWS::Events::Archive',
    Properties: { SourceArn: att('Bus', 'Arn'), EventPattern: { source: ['small'] }, RetentionDays: 400 },
  },
  HearRule: rule(ref('Bus'), { source: ['small'], 'detail-type': ['Said'] }, 'HearQueue'),
  HearPolicy: mayReceiveFrom('HearQueue', 'HearRule'),
  OutcomeRule: rule(undefined, { source: ['aws.ses'] }, 'OutcomeQueue'),
  OutcomePolicy: mayReceiveFrom('OutcomeQueue', 'OutcomeRule'),
  MailSet: { Type: 'AWS::SES::ConfigurationSet', Properties: {} },
  MailOutcomes: {
    Type: 'AWS::SES::ConfigurationSetEventDestination',
    Properties: {
      ConfigurationSetName: ref('MailSet'),
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'bounce'],
        EventBridgeDestination: {
          EventBusArn: { 'Fn::Sub': `arn:aws:events:\${AWS::Region}:\${AWS::AccountId}:event-bus/default` },
        },
      },
    },
  },
  Domain: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'example.org' } },
  Clockwork: role('scheduler.amazonaws.com', allow(['sqs:SendMessage'], att('TickQueue', 'Arn'))),
  Hourly: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      ScheduleExpression: 'cron(7 * * * ? *)',
      ScheduleExpressionTimezone: 'Europe/London',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: att('TickQueue', 'Arn'),
        RoleArn: att('Clockwork', 'Arn'),
        Input: '{"schedule":"tick","scheduledFor":"<aws.scheduler.scheduled-time>"}',
      },
    },
  },
};

const front = {
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'Api', ProtocolType: 'HTTP' } },
  Link: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      ApiId: ref('Api'),
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: att('web', 'Arn'),
      PayloadFormatVersion: '2.0',
    },
  },
  Route: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: {
      ApiId: ref('Api'),
      RouteKey: '$default',
      Target: { 'Fn::Join': ['', ['integrations/', ref('Link')]] },
    },
  },
  Called: {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: att('web', 'Arn'),
      Principal: 'apigateway.amazonaws.com',
      SourceArn: {
        'Fn::Join': ['', ['arn:aws:execute-api:eu-west-2:', ref('AWS::AccountId'), ':', ref('Api'), '/*/*']],
      },
    },
  },
  Front: {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        Enabled: true,
        DefaultCacheBehavior: {
          AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
          CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
          OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
          TargetOriginId: 'api',
          ViewerProtocolPolicy: 'redirect-to-https',
        },
        Origins: [
          {
            Id: 'api',
            DomainName: { 'Fn::Join': ['', [ref('Api'), '.execute-api.eu-west-2.amazonaws.com']] },
            OriginCustomHeaders: [{ HeaderName: 'X-Fence', HeaderValue: variables.FENCE }],
          },
        ],
      },
    },
  },
};

/** A fresh copy each time, so that a test may spoil its own. */
export const smallTemplate = () => {
  const Resources: Record<string, Record<string, unknown>> = { ...store, ...functions, ...wires, ...front };
  return structuredClone({ Resources, Outputs: { Table: { Value: ref('Things') } } });
};
