import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { keys } from '../../shared/contracts/register.ts';
import { type House, ServiceFunction } from '../parts/service-function.ts';
import { statement } from '../parts/statement.ts';
import { pageTimeout, type WebEntrance } from '../parts/web-entrance.ts';
import type { Bus } from './bus.ts';
import type { Mail } from './mail.ts';
import type { Register, TableAction } from './register.ts';

type Needs = { register: Register; bus: Bus; entrance: WebEntrance; mail: Mail };

const rows = {
  members: keys.panelMember('*', '').pk,
  inPublic: keys.panelPublic('*', '').pk,
  addresses: keys.panelAddress('*', '').pk,
  links: keys.panelLink('*').pk,
  counts: keys.panelLinkCount('*', '').pk,
  sessions: keys.panelSession('*').pk,
} as const;

/**
 * Panels of tenants sign in by a mailed link and act on the cases of their association. Their pages read no words, no
 * contact and no answer of a tenant, send no mail and start no session of anybody else's; links are made and mailed by a
 * function that can read no case.
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
