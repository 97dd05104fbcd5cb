import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { fiveMinutes } from '../parts/alarms.ts';
import type { QueueFedFunction } from '../parts/queue-fed-function.ts';
import type { House, ServiceFunction } from '../parts/service-function.ts';
import { statement } from '../parts/statement.ts';
import type { StageSettings } from '../stage-settings.ts';
import { accountBus, type Bus } from './bus.ts';

export type MailProps = { mail: StageSettings['mail']; mailboxes: StageSettings['mailboxes'] };

/**
 * Sending, and hearing what became of it. Notices go through one configuration set. Links that tenants ask for go through
 * another, which tells nobody what became of a mail: an event would hold the tenant's address, and events are kept. A
 * tenant's address on its way to a landlord goes through a third: its events hold the landlord's mailbox and an id, and are
 * heard and not kept.
 */
export class Mail extends Construct {
  readonly configurationSet: ConfigurationSet;
  private readonly linkSet: ConfigurationSet;
  private readonly safetySet: ConfigurationSet;
  private readonly props: MailProps;

  constructor(scope: Construct, id: string, house: House, props: MailProps) {
    super(scope, id);
    this.props = props;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      // A duty mail is not withheld because a guess dislikes the address.
      disableAutoValidation: true,
      reputationMetrics: true,
    });
    this.linkSet = new ConfigurationSet(this, 'Links', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      // Whoever calls such a mail spam is not written to again; a mailbox that does not exist is remembered nowhere.
      suppressionReasons: SuppressionReasons.COMPLAINTS_ONLY,
      disableAutoValidation: true,
      reputationMetrics: true,
    });
    // Of its own, so that its words are not kept: they lead from a landlord's mailbox to a report.
    this.safetySet = new ConfigurationSet(this, 'Safety', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      disableAutoValidation: true,
      reputationMetrics: true,
    });
    if (props.mail.identity === 'create')
      this.makeIdentity('Identity', Identity.domain(props.mail.identityName));
    // In the sandbox SES looks at the recipient as well, and sends only to an address that its owner has confirmed.
    if (props.mail.sandbox)
      for (const recipient of props.mail.trialRecipients)
        this.makeIdentity(`Recipient ${recipient}`, Identity.email(recipient));
    this.addAlarms(house);
    this.addQuotaAlarm(house);
  }

  /** May send from the one address, through the configuration set, and nothing else. */
  grantSending(fn: ServiceFunction): void {
    const { mail } = this.props;
    fn.receive(
      'mail',
      {
        MAIL_FROM: mail.sender,
        MAIL_REPLY_TO: mail.replyTo,
        MAIL_IDENTITY: mail.identityName,
        MAIL_CONFIGURATION_SET: this.configurationSet.configurationSetName,
      },
      this.sendingThrough(this.configurationSet),
    );
  }

  /** Knows the mailboxes of regulator and trade body, and may ask whether SES keeps back what goes to a mailbox. */
  grantMailboxes(fn: ServiceFunction): void {
    const { mailboxes, mail } = this.props;
    fn.receive(
      'mailboxes',
      {
        REGULATOR_MAILBOX: mailboxes.regulator,
        TRADE_BODY_MAILBOX: mailboxes.tradeBody,
        SUPPRESSION_LIST: mail.sandbox ? 'may-refuse' : 'answers',
      },
      // The list belongs to the account: the action takes no resource. It reads one address, and changes nothing.
      statement(['ses:GetSuppressedDestination'], ['*']),
    );
  }

  /** May send links of saved forms from the one address, through their own configuration set, and nothing else. */
  grantSendingLinks(fn: ServiceFunction): void {
    const { mail } = this.props;
    fn.receive(
      'linkMail',
      {
        LINK_MAIL_FROM: mail.sender,
        LINK_MAIL_REPLY_TO: mail.replyTo,
        LINK_MAIL_CONFIGURATION_SET: this.linkSet.configurationSetName,
      },
      this.sendingThrough(this.linkSet),
    );
  }

  /** May send to the safety mailboxes of landlords from the one address, and nothing else. */
  grantSendingToSafety(fn: ServiceFunction): void {
    const { mail } = this.props;
    fn.receive(
      'safetyMail',
      {
        SAFETY_MAIL_FROM: mail.sender,
        SAFETY_MAIL_REPLY_TO: mail.replyTo,
        SAFETY_MAIL_CONFIGURATION_SET: this.safetySet.configurationSetName,
      },
      this.sendingThrough(this.safetySet),
    );
  }

  /**
   * SES tells the account's default bus, the only one it can, what became of each mail. Exactly these kinds: with
   * opens or clicks among them SES would rewrite every link through a machine that sees what the link proves.
   */
  hearOutcomes(bus: Bus, fn: QueueFedFunction): void {
    const account = EventBus.fromEventBusName(this, 'AccountBus', accountBus);
    const { SEND, DELIVERY, DELIVERY_DELAY, BOUNCE, COMPLAINT, REJECT } = EmailSendingEvent;
    const destination = EventDestination.eventBus(account);
    this.configurationSet.addEventDestination('Outcomes', {
      destination,
      events: [SEND, DELIVERY, DELIVERY_DELAY, BOUNCE, COMPLAINT, REJECT],
    });
    this.safetySet.addEventDestination('Outcomes', {
      destination,
      events: [SEND, DELIVERY, BOUNCE, REJECT],
    });
    const of = (...sets: ConfigurationSet[]) => ({
      source: ['aws.ses'],
      detail: {
        mail: { tags: { 'ses:configuration-set': sets.map((each) => each.configurationSetName) } },
      },
    });
    bus.hear('outcomes', account, fn, of(this.configurationSet, this.safetySet));
    bus.keep('OutcomesArchive', account, of(this.configurationSet));
  }

  /** SES asks for the right to the configuration set as well as to the identity. */
  private sendingThrough(set: ConfigurationSet): PolicyStatement {
    const { mail } = this.props;
    const recipients = mail.sandbox ? mail.trialRecipients : [];
    return statement(
      ['ses:SendRawEmail'],
      [
        ...[mail.identityName, ...recipients].map((name) => this.arn('identity', name)),
        this.arn('configuration-set', set.configurationSetName),
      ],
      { StringEquals: { 'ses:FromAddress': mail.sender } },
    );
  }

  private makeIdentity(id: string, identity: Identity): void {
    new EmailIdentity(this, id, {
      identity,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    }).applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  }

  private arn(resource: string, name: string): string {
    return Stack.of(this).formatArn({ service: 'ses', resource, resourceName: name });
  }

  /** Beyond the quota SES refuses what is due. It counts the whole account, whoever sends. */
  private addQuotaAlarm(house: House): void {
    house.alarms.add(this, 'Quota', {
      metric: new Metric({
        namespace: 'AWS/SES',
        metricName: 'Send',
        statistic: 'Sum',
        period: Duration.days(1),
      }),
      atLeast: this.props.mail.dailyQuota / 2,
      impact:
        'Half of the mails that SES takes in a day are used up; then no board and no regulator would be told.',
      article: 'mails-near-the-quota',
    });
  }

  /** SES stops an account at 5 and 0.1 per cent; these ring while there is time. */
  private addAlarms(house: House): void {
    const rate = (name: string, set = this.configurationSet) =>
      new Metric({
        namespace: 'AWS/SES',
        metricName: `Reputation.${name}`,
        dimensionsMap: { 'ses:configuration-set': set.configurationSetName },
        statistic: 'Average',
        period: fiveMinutes,
      });
    const impact = 'SES may stop all mail: no board and no regulator would be told of anything.';
    house.alarms.add(this, 'Bounces', {
      metric: rate('BounceRate'),
      atLeast: 0.02,
      impact,
      article: 'mails-bounce',
    });
    house.alarms.add(this, 'Complaints', {
      metric: rate('ComplaintRate'),
      atLeast: 0.0005,
      impact,
      article: 'mails-are-called-spam',
    });
    // Tenants mistype addresses, so more of these bounce; the account's reputation is one for all mail.
    house.alarms.add(this, 'LinksBounce', {
      metric: rate('BounceRate', this.linkSet),
      atLeast: 0.04,
      impact,
      article: 'mails-bounce',
    });
    // Few mails go there, and each one that does not arrive leaves somebody in danger.
    house.alarms.add(this, 'SafetyBounces', {
      metric: rate('BounceRate', this.safetySet),
      atLeast: 0.02,
      impact,
      article: 'mails-bounce',
    });
    house.alarms.add(this, 'SafetyComplaints', {
      metric: rate('ComplaintRate', this.safetySet),
      atLeast: 0.0005,
      impact,
      article: 'mails-are-called-spam',
    });
    house.alarms.add(this, 'LinksComplaints', {
      metric: rate('ComplaintRate', this.linkSet),
      atLeast: 0.0005,
      impact,
      article: 'mails-are-called-spam',
    });
  }
}
