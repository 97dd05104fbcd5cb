import { Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { PublicHostedZone } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';
import { Fence } from './capabilities/fence.ts';
import { Alarms } from './parts/alarms.ts';
import { CostWatch } from './parts/cost-watch.ts';
import type { StageSettings } from './stage-settings.ts';

/** What is had from us-east-1: CloudFront's fence, the certificate of the service's own name, and the account's costs. */
export class CharterEdge extends Stack {
  readonly fence: Fence;
  readonly name: { domain: string; certificate: ICertificate } | undefined;

  constructor(
    scope: Construct,
    id: string,
    props: StackProps & { settings: StageSettings; tooManyPage: string },
  ) {
    super(scope, id, props);
    // An alarm's topic must be where the alarm is, and CloudFront counts here.
    const alarms = new Alarms(this, 'Alarms', { mailbox: props.settings.mailboxes.alarms });
    this.fence = new Fence(this, 'Fence', { tooManyPage: props.tooManyPage, alarms });
    const { monthlyCostCeiling: dollarsAMonth, mailboxes } = props.settings;
    if (dollarsAMonth !== 'none')
      new CostWatch(this, 'CostWatch', { dollarsAMonth, mailbox: mailboxes.alarms });
    const { domain } = props.settings.web;
    this.name = domain ? { domain, certificate: this.certificateOf(domain, props.settings.web) } : undefined;
  }

  private certificateOf(domain: string, web: StageSettings['web']): ICertificate {
    if (web.certificateArn) return Certificate.fromCertificateArn(this, 'Certificate', web.certificateArn);
    if (!web.hostedZone) throw new Error('web.domain has neither a certificate nor a hosted zone');
    const { id: hostedZoneId, name: zoneName } = web.hostedZone;
    const zone = PublicHostedZone.fromPublicHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName });
    return new Certificate(this, 'Certificate', {
      domainName: domain,
      validation: CertificateValidation.fromDns(zone),
    });
  }
}
