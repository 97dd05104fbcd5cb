import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { AaaaRecord, ARecord, PublicHostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import type { Construct } from 'constructs';
import { Bus } from './capabilities/bus.ts';
import { Escalation } from './capabilities/escalation.ts';
import { Intake } from './capabilities/intake.ts';
import { KeyWatch } from './capabilities/key-watch.ts';
import { Mail } from './capabilities/mail.ts';
import { Notices } from './capabilities/notices.ts';
import { Oversight } from './capabilities/oversight.ts';
import { Panels } from './capabilities/panels.ts';
import { PassOn } from './capabilities/pass-on.ts';
import { Publication } from './capabilities/publication.ts';
import { Readers } from './capabilities/readers.ts';
import { Scoring } from './capabilities/scoring.ts';
import { SignIn } from './capabilities/sign-in.ts';
import { TradeBodyDesk } from './capabilities/trade-body-desk.ts';
import type { CharterData } from './charter-data.ts';
import type { CharterEdge } from './charter-edge.ts';
import { Alarms } from './parts/alarms.ts';
import { Clockwork } from './parts/scheduled.ts';
import type { House } from './parts/service-function.ts';
import type { StaticFiles } from './parts/static-files.ts';
import { WebEntrance } from './parts/web-entrance.ts';
import type { StageSettings } from './stage-settings.ts';

export type CharterServiceProps = StackProps & {
  settings: StageSettings;
  data: CharterData;
  edge: CharterEdge;
  files: StaticFiles;
};

/** The service, as a table of contents. It owns no resource itself. */
export class CharterService extends Stack {
  constructor(scope: Construct, id: string, props: CharterServiceProps) {
    super(scope, id, props);
    const { settings, files } = props;
    const { keys, register, directory } = props.data;
    const alarms = new Alarms(this, 'Alarms', { mailbox: settings.mailboxes.alarms });
    const house: House = { alarms, reservedConcurrency: settings.reservedConcurrency };

    const entrance = new WebEntrance(this, 'Entrance', house, {
      files,
      webAclArn: props.edge.fence.webAclArn,
      requestsPerSecond: settings.web.requestsPerSecond,
      burst: settings.web.burst,
      ...(props.edge.name && { name: props.edge.name }),
    });
    const bus = new Bus(this, 'Bus', house);
    const mail = new Mail(this, 'Mail', house, { mail: settings.mail, mailboxes: settings.mailboxes });
    const clockwork = new Clockwork(this, 'Clockwork', house);

    new Intake(this, 'Intake', house, { register, keys, entrance, mail });
    new Scoring(this, 'Scoring', house, { register, bus, clockwork });
    const escalation = new Escalation(this, 'Escalation', house, { register, bus, clockwork });
    const notices = new Notices(this, 'Notices', house, { register, keys, bus, mail, clockwork, entrance });
    new Oversight(this, 'Oversight', house, { register, keys, bus, entrance });
    const panels = new Panels(this, 'Panels', house, { register, bus, entrance, mail, clockwork });
    new Readers(this, 'Readers', house, { register, keys, bus, entrance, clockwork });
    const passOn = new PassOn(this, 'PassOn', house, { register, keys, mail });
    new SignIn(this, 'SignIn', house, { register, directory, entrance });
    const desk = new TradeBodyDesk(this, 'TradeBodyDesk', house, { register, bus, entrance });
    panels.grantInviting(desk.web);
    new Publication(this, 'Publication', house, { register, keys, clockwork, entrance });

    bus.route({
      'open-case': escalation.openCase,
      'notify-board': notices.notifyBoard,
      'notify-regulator': notices.notifyRegulator,
      'pass-on-address': passOn.send,
    });
    register.watch(this, alarms);
    alarms.addSlowness();
    if (settings.trail !== 'none') new KeyWatch(this, 'KeyWatch', house, { keys, trail: settings.trail });

    this.addRecords(settings.web, entrance);
    new CfnOutput(this, 'PublicAddress', { value: entrance.publicAddress });
    new CfnOutput(this, 'BusName', { value: bus.bus.eventBusName });
    new CfnOutput(this, 'ConfigurationSet', { value: mail.configurationSet.configurationSetName });
    new CfnOutput(this, 'AlarmTopic', { value: alarms.topic.topicArn });
  }

  /** The names by which people find the service, where the zone is ours to write in. */
  private addRecords({ domain, hostedZone }: StageSettings['web'], entrance: WebEntrance): void {
    if (!domain || !hostedZone) return;
    const zone = PublicHostedZone.fromPublicHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: hostedZone.id,
      zoneName: hostedZone.name,
    });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(entrance.edge.distribution));
    const recordName = `${domain}.`;
    new ARecord(this, 'Record', { zone, recordName, target });
    new AaaaRecord(this, 'RecordV6', { zone, recordName, target });
  }
}
