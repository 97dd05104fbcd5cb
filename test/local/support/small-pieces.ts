/** Pieces of a template as the CDK writes them. */

export const att = (id: string, name: string) => ({ 'Fn::GetAtt': [id, name] });
export const ref = (id: string) => ({ Ref: id });

export const role = (service: string, ...statements: unknown[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: service } }],
    },
    Policies: [{ PolicyName: 'own', PolicyDocument: { Version: '2012-10-17', Statement: statements } }],
  },
});

export const allow = (actions: string[], resource: unknown, condition?: unknown) => ({
  Effect: 'Allow',
  Action: actions,
  Resource: resource,
  ...(condition !== undefined && { Condition: condition }),
});

export const reads = (queue: string) =>
  allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], att(queue, 'Arn'));
const usesTableKey = allow(['kms:Decrypt'], att('TableKey', 'Arn'), {
  StringEquals: { 'kms:ViaService': 'dynamodb.eu-west-2.amazonaws.com' },
});
export const onTable = (...actions: string[]) => [
  allow(
    actions.map((action) => `dynamodb:${action}`),
    [att('Things', 'Arn'), { 'Fn::Join': ['', [att('Things', 'Arn'), '/index/due']] }],
  ),
  usesTableKey,
];
export const sends = allow(
  ['ses:SendRawEmail'],
  ['identity/example.org', { 'Fn::Join': ['', ['configuration-set/', ref('MailSet')]] }].map((name) => ({
    'Fn::Join': ['', ['arn:aws:ses:eu-west-2:', ref('AWS::AccountId'), ':', name]],
  })),
  { StringEquals: { 'ses:FromAddress': 'no-reply@example.org' } },
);

export const variables = {
  TABLE: ref('Things'),
  BUS: ref('Bus'),
  MAIL_SET: ref('MailSet'),
  CODES_KEY: att('CodesKey', 'Arn'),
  VAULT_KEY: att('VaultKey', 'Arn'),
  RECEIPTS_KEY: att('ReceiptsKey', 'Arn'),
  SECRET: ref('Secret'),
  FENCE: { 'Fn::Join': ['', ['{{resolve:secretsmanager:', ref('Secret'), ':SecretString:::}}']] },
  PUBLIC_ADDRESS: { 'Fn::Join': ['', ['https://', att('Front', 'DomainName')]] },
};

export const fn = (name: string, timeout = 10) => ({
  Type: 'AWS::Lambda::Function',
  Metadata: { entry: `functions/small/${name}.handler.ts`, impact: 'Nobody is hurt.' },
  Properties: {
    Code: { S3Bucket: 'assets', S3Key: 'code.zip' },
    Handler: `index.${name}`,
    Runtime: 'nodejs24.x',
    Timeout: timeout,
    Role: att(`${name}Role`, 'Arn'),
    Environment: { Variables: variables },
  },
});

export const key = (spec?: string) => ({
  Type: 'AWS::KMS::Key',
  Properties: {
    ...(spec && { KeySpec: spec }),
    KeyPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Action: 'kms:*',
          Effect: 'Allow',
          Principal: { AWS: { 'Fn::Join': ['', ['arn:aws:iam::', ref('AWS::AccountId'), ':root']] } },
          Resource: '*',
        },
      ],
    },
  },
});

export const queue = {
  Type: 'AWS::SQS::Queue',
  Properties: {
    VisibilityTimeout: 60,
    RedrivePolicy: { deadLetterTargetArn: att('Dead', 'Arn'), maxReceiveCount: 2 },
  },
};

export const rule = (bus: unknown, pattern: unknown, target: string) => ({
  Type: 'AWS::Events::Rule',
  Properties: {
    ...(bus !== undefined && { EventBusName: bus }),
    EventPattern: pattern,
    State: 'ENABLED',
    Targets: [{ Id: 'Target0', Arn: att(target, 'Arn') }],
  },
});

export const mayReceiveFrom = (target: string, source: string) => ({
  Type: 'AWS::SQS::QueuePolicy',
  Properties: {
    Queues: [ref(target)],
    PolicyDocument: {
      Statement: [
        {
          Action: 'sqs:SendMessage',
          Effect: 'Allow',
          Principal: { Service: 'events.amazonaws.com' },
          Resource: att(target, 'Arn'),
          Condition: { ArnEquals: { 'aws:SourceArn': att(source, 'Arn') } },
        },
      ],
    },
  },
});

export const mapping = (source: string, to: string) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    EventSourceArn: att(source, 'Arn'),
    FunctionName: ref(to),
    BatchSize: 5,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    ScalingConfig: { MaximumConcurrency: 2 },
  },
});
