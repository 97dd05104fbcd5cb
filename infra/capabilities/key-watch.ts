import { ReadWriteType, Trail } from 'aws-cdk-lib/aws-cloudtrail';
import { Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { alarmText } from '../parts/alarms.ts';
import { privateBucket } from '../parts/private-bucket.ts';
import { deadLetterQueue } from '../parts/queues.ts';
import type { House } from '../parts/service-function.ts';
import type { Keys } from './keys.ts';

const impact =
  'A key was switched off or is about to be destroyed: what lies under it would be lost for ever.';

/**
 * Tells the alarm mailbox when one of the keys is disabled or its deletion is scheduled. Such calls are only seen in
 * an account that records its API calls: with `create` this makes that record, with `existing` it relies on one.
 */
export class KeyWatch extends Construct {
  constructor(
    scope: Construct,
    id: string,
    house: House,
    props: { keys: Keys; trail: 'create' | 'existing' },
  ) {
    super(scope, id);
    if (props.trail === 'create') this.makeTrail();
    const { tables, vault, codes, receipts, log, years } = props.keys;
    new Rule(this, 'KeyInDanger', {
      description: alarmText(impact, 'a-key-is-in-danger'),
      eventPattern: {
        source: ['aws.kms'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: {
          eventName: ['ScheduleKeyDeletion', 'DisableKey'],
          resources: {
            ARN: [tables, vault, codes, receipts, log, ...years.values()].map((key) => key.keyArn),
          },
        },
      },
      targets: [this.tell(house, house.alarms.topic)],
    });
  }

  private tell(house: House, topic: Topic): SnsTopic {
    return new SnsTopic(topic, {
      message: RuleTargetInput.fromText(alarmText(impact, 'a-key-is-in-danger')),
      deadLetterQueue: deadLetterQueue(this, 'Untold', house.alarms, impact),
    });
  }

  private makeTrail(): void {
    new Trail(this, 'Trail', {
      bucket: privateBucket(this, 'TrailFiles', { versioned: true }),
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      enableFileValidation: true,
      managementEvents: ReadWriteType.WRITE_ONLY,
    });
  }
}
