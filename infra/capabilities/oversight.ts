import { Construct } from 'constructs';
import { type House, ServiceFunction } from '../parts/service-function.ts';
import { pageTimeout, type WebEntrance } from '../parts/web-entrance.ts';
import type { Bus } from './bus.ts';
import type { Keys } from './keys.ts';
import type { Register } from './register.ts';

/** Boards and the regulator act on their cases, each on pages of its own behind signed links. */
export class Oversight extends Construct {
  constructor(
    scope: Construct,
    id: string,
    house: House,
    needs: { register: Register; keys: Keys; bus: Bus; entrance: WebEntrance },
  ) {
    super(scope, id);
    const board = new ServiceFunction(this, 'Board', house, {
      entry: 'functions/oversight/board.handler.ts',
      impact: 'Boards can neither read nor answer their cases while their time runs.',
      timeout: pageTimeout,
    });
    const regulator = new ServiceFunction(this, 'Regulator', house, {
      entry: 'functions/oversight/regulator.handler.ts',
      impact: 'The regulator can neither read nor acknowledge a case.',
      timeout: pageTimeout,
    });
    needs.entrance.serve('board', board);
    needs.entrance.serve('regulator', regulator);
    for (const fn of [board, regulator]) {
      needs.register.grantCases(fn);
      needs.register.grantAssociations(fn, 'GetItem');
      needs.keys.grantLinks(fn);
      needs.bus.grantAnnouncing(fn);
    }
  }
}
