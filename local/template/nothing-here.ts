import type { Resource } from './assembly.ts';
import { arn, type Kind, kind, type Place } from './kind.ts';

/**
 * Resource types of which one machine makes nothing, each with the reason. A type that is neither here nor in
 * `kinds.ts` stops the start.
 */
const nothingHere: Readonly<Record<string, string>> = {
  'AWS::CDK::Metadata': 'tells AWS which constructs were used',
  'AWS::CloudWatch::Alarm': 'nobody is on call for one machine; failures are printed where they happen',
  'AWS::CloudWatch::CompositeAlarm': 'as above',
  'AWS::CloudWatch::Dashboard': '/_local/functions shows what ran',
  'AWS::Logs::LogGroup': 'what functions print goes to the console',
  'AWS::Logs::MetricFilter': 'no log is kept, so none is counted',
  'AWS::Logs::ResourcePolicy': 'no log group is written to by a service',
  'AWS::S3::BucketPolicy': 'only the front reads the files of this machine',
  'AWS::SNS::TopicPolicy': 'topics only carry alarms',
  'AWS::SNS::Subscription': 'topics only carry alarms',
  'AWS::WAFv2::WebACL':
    'the wall stands at the edge of the network, and the front listens to this machine only',
  'AWS::WAFv2::LoggingConfiguration': 'as above',
  'AWS::CertificateManager::Certificate': 'the front speaks plain HTTP to this machine only',
  'AWS::Route53::RecordSet': 'no name points to this machine',
  'AWS::Lambda::LayerVersion': 'belongs to the helper that fills the bucket of static files',
  'AWS::CloudTrail::Trail': 'calls are printed and counted here, not kept for an auditor',
  'AWS::Budgets::Budget': 'nothing costs anything here',
  'AWS::Cognito::ManagedLoginBranding': 'the sign-in of this machine has a page of its own',
  'AWS::SSM::Parameter': 'tells people and scripts about a deployment; no function reads one',
  'Custom::S3AutoDeleteObjects': 'empties a bucket when a stack is deleted',
};

const quiet = (type: string): Kind => ({
  ...kind({ type, properties: {} }),
  attribute: (place: Place, name: string) =>
    name === 'Arn'
      ? arn(place, type.split('::')[1]?.toLowerCase() ?? 'local', place.name)
      : `${name}-${place.id}`,
  read: () => [],
});

/** Topics carry alarms to people; a rule may send to one, which is told to the console. */
const topicArn = (place: Place): string => arn(place, 'sns', place.name);
export const topicKind = kind({
  type: 'AWS::SNS::Topic',
  nameFrom: 'TopicName',
  reference: topicArn,
  attributes: { TopicArn: topicArn, TopicName: (place) => place.name },
  properties: {},
  inert: ['TopicName', 'DisplayName', 'Tags', 'SignatureVersion', 'TracingConfig', 'Subscription'],
  add: (wiring, place) => {
    wiring.topics.add(topicArn(place));
  },
});

/** The kind of a resource of which nothing is made here; undefined for any other type. */
export const quietKind = (resource: Resource): Kind | undefined =>
  resource.type in nothingHere ? quiet(resource.type) : undefined;
