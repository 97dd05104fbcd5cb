import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { keys } from '../../shared/contracts/register.ts';
import { QueueFedFunction } from '../parts/queue-fed-function.ts';
import { type Clockwork, Scheduled } from '../parts/scheduled.ts';
import { type House, ServiceFunction } from '../parts/service-function.ts';
import { statement } from '../parts/statement.ts';
import { pageTimeout, type WebEntrance } from '../parts/web-entrance.ts';
import type { Bus } from './bus.ts';
import type { Mail } from './mail.ts';
import type { Register, TableAction } from './register.ts';

type Needs = { register: Register; bus: Bus; entrance: WebEntrance; mail: Mail; clockwork: Clockwork };

const rows = {
  members: keys.panelMember('*', '').pk,
  inPublic: keys.panelPublic('*', '').pk,
  addresses: keys.panelAddress('*', '').pk,
  links: keys.panelLink('*').pk,
  counts: keys.panelLinkCount('*', '').pk,
  sessions: keys.panelSession('*').pk,
  told: keys.panelTold('*', '', '').pk,
} as const;

/**
 * Panels of tenants sign in by a mailed link and act on the cases of their association. Their pages read no words, no
 * contact and no answer of a tenant, send no mail and start no session of anybody else's; links are made and mailed by a
 * function that can read no case. Another mails each morning what is due, and can make no link.
 */
export class Panels extends Construct {
  private readonly mailLink: ServiceFunction;

  constructor(scope: Construct, id: string, house: House, needs: Needs) {
    super(scope, id);
    const web = new ServiceFunction(this, 'Web', house, {
      entry: 'functions/oversight/panel.handler.ts',
      impact: 'Panels can neither see what is due nor decide; cases wait, and are late in public.',
      timeout: pageTimeout,
    });
    this.mailLink = new ServiceFunction(this, 'MailLink', house, {
      entry: 'functions/oversight/panel-mail.handler.ts',
      impact: 'Members of panels get no link by e-mail, so they cannot sign in.',
      timeout: Duration.seconds(20),
    });
    const { register } = needs;
    needs.entrance.serve('panel', web);
    register.grantAssociations(web, 'GetItem');
    register.grantCases(web);
    register.grantScores(web, 'GetItem', 'Query');
    needs.bus.grantAnnouncing(web);
    grantRows(web, register, [
      [['Query'], [rows.addresses]],
      [['GetItem', 'Query'], [rows.members]],
      [['UpdateItem'], [rows.members, rows.inPublic, rows.sessions]],
      [
        ['GetItem', 'DeleteItem'],
        [rows.links, rows.sessions],
      ],
      [['PutItem'], [rows.sessions]],
    ]);
    this.grantInviting(web);
    grantRows(this.mailLink, register, [
      [['Query'], [rows.addresses]],
      [['GetItem'], [rows.members]],
      [['UpdateItem'], [rows.counts]],
      [['PutItem'], [rows.links]],
    ]);
    needs.mail.grantSendingLinks(this.mailLink);
    needs.entrance.grantAddress(this.mailLink);
    this.mailDaily(house, needs);
  }

  private mailDaily(house: House, { register, entrance, mail, clockwork }: Needs): void {
    const impact =
      'Chairs of panels get no head of the public log to keep, and members are not told that a case waits for them.';
    const daily = new QueueFedFunction(this, 'Daily', house, {
      entry: 'functions/oversight/panel-daily.handler.ts',
      impact,
      timeout: Duration.minutes(5),
      batch: 1,
    });
    register.grantAssociations(daily, 'Query');
    register.grantReadingCases(daily);
    register.grantReadingHeads(daily);
    grantRows(daily, register, [
      [['Query'], [rows.members]],
      [['GetItem', 'UpdateItem'], [rows.told]],
    ]);
    mail.grantSendingLinks(daily);
    entrance.grantAddress(daily);
    new Scheduled(this, 'EachMorning', house, { name: 'panel-daily', wakes: daily, clockwork, impact });
  }

  /** May ask for a link to be mailed to a member, and cannot learn whether there is one. */
  grantInviting(fn: ServiceFunction): void {
    const { functionArn } = this.mailLink.lambda;
    fn.receive(
      'panelMailer',
      { PANEL_MAILER: functionArn },
      statement(['lambda:InvokeFunction'], [functionArn]),
    );
  }
}

const grantRows = (
  fn: ServiceFunction,
  register: Register,
  allowed: readonly (readonly [actions: readonly TableAction[], partitions: readonly string[]])[],
): void => {
  const table = register.tables.people;
  const statements = allowed.flatMap(([actions, partitions]) =>
    register.reachRows(table, actions, partitions),
  );
  fn.receive('people', { PEOPLE_TABLE: table.tableName }, ...statements);
};
