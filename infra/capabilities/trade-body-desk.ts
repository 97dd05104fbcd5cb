import { Construct } from 'constructs';
import { keys, peoplePartition } from '../../shared/contracts/register.ts';
import { type House, ServiceFunction } from '../parts/service-function.ts';
import { pageTimeout, type WebEntrance } from '../parts/web-entrance.ts';
import type { Bus } from './bus.ts';
import type { Register, TableAction } from './register.ts';

type Needs = { register: Register; bus: Bus; entrance: WebEntrance };

/**
 * The trade body looks after the service: it acts on cases, and changes mailboxes and panels, two people together. It
 * signs people out, reads no answer and no word of a tenant, deletes no row but that which finds a former member by their address, and
 * gives nobody a role.
 */
export class TradeBodyDesk extends Construct {
  readonly web: ServiceFunction;

  constructor(scope: Construct, id: string, house: House, needs: Needs) {
    super(scope, id);
    this.web = new ServiceFunction(this, 'Web', house, {
      entry: 'functions/administration/desk.handler.ts',
      impact:
        'The trade body cannot correct a mailbox, enter a letter or an answer, or have its say on a stop.',
      timeout: pageTimeout,
    });
    needs.entrance.serve('tradeBody', this.web);
    needs.register.grantSessions(this.web);
    needs.register.grantAssociations(this.web, 'GetItem');
    needs.register.grantCases(this.web);
    needs.bus.grantAnnouncing(this.web);
    this.grantRegister(needs.register);
  }

  /** Of the register row by row: no home code, no session, no role, and nothing out of the audit. */
  private grantRegister(register: Register): void {
    const { associations, people } = register.tables;
    const [proposals, audit] = [keys.proposal('').pk, keys.auditEntry('', '').pk];
    const [panels, inPublic] = [keys.panelMember('*', '').pk, keys.panelPublic('*', '').pk];
    const addresses = keys.panelAddress('*', '').pk;
    const may = (table: typeof people, actions: readonly TableAction[], ...rows: string[]): void => {
      for (const each of register.reachRows(table, actions, rows)) this.web.role.addToPolicy(each);
    };
    may(associations, ['UpdateItem'], keys.association('').pk);
    may(people, ['Query'], peoplePartition, proposals, audit, panels);
    may(people, ['GetItem'], proposals, panels);
    may(people, ['PutItem'], proposals, audit, panels, inPublic, addresses, keys.signedOut('').pk);
    may(people, ['UpdateItem'], panels, inPublic);
    may(people, ['DeleteItem'], addresses);
  }
}
