import type { DeskNeeds } from '../../../functions/administration/desk-needs.ts';
import type { ReaderNeeds } from '../../../functions/oversight/reader-needs.ts';
import { memoryAddressMails } from '../../../shared/adapters/memory/address-mails.ts';
import { memoryAnnouncer } from '../../../shared/adapters/memory/announcer.ts';
import { memoryLeftAddresses } from '../../../shared/adapters/memory/left-addresses.ts';
import { memoryPanelMailer } from '../../../shared/adapters/memory/panel-mailer.ts';
import { memoryPanels } from '../../../shared/adapters/memory/panels.ts';
import { memoryPeople, memorySessions } from '../../../shared/adapters/memory/people.ts';
import { memoryThemes } from '../../../shared/adapters/memory/themes.ts';
import { memoryToldWords } from '../../../shared/adapters/memory/told-words.ts';
import type { CaseMoves } from '../../../shared/ports/case-moves.ts';
import type { Cases, Notices } from '../../../shared/ports/cases.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import { hash } from '../../support/cases.ts';
import { caspian, maud } from '../../support/trade-body-desk.ts';
import type { Around } from './faulty.ts';
import type { Stores } from './stores.ts';

/** What a page that somebody acts at is made of, whoever they are. */
export type Desk = {
  cases: Cases;
  moves: CaseMoves;
  clock: Clock;
  readers: ReaderNeeds;
  tradeBody: DeskNeeds;
};

const stylesheet = '/styles.css';

/** Pages of one history. What they ask of the world beside cases is there, and has no part in what is judged. */
export const desks = (stores: Stores) => {
  let drawn = 0;
  /** Never the same twice: ids are made of it. */
  const chance = {
    bytes: (count: number): Uint8Array => {
      drawn += 1;
      return Uint8Array.from({ length: count }, (_, index) => (drawn >> (8 * (count - 1 - index))) & 255);
    },
  };
  const beside = {
    ...{ panels: memoryPanels(), panelMailer: memoryPanelMailer(), people: memoryPeople(maud, caspian) },
    ...{ chance, hash, stylesheet, ends: memorySessions(), audit: () => undefined },
  };
  const words = memoryToldWords(new Map());
  const codings = memoryThemes();
  const passing = {
    ...{ addressMails: memoryAddressMails(), announcer: memoryAnnouncer() },
    addresses: memoryLeftAddresses(new Map()),
  };
  return (
    around: Around,
    { cases, notices, moves, clock }: { cases: Cases; notices: Notices; moves: CaseMoves; clock: Clock },
  ): Desk => {
    const { associations } = stores;
    const reports = around('reports', stores.reports);
    const log = around('log', stores.log);
    const proposals = around('proposals', stores.proposals);
    return {
      ...{ cases, moves, clock },
      readers: {
        ...passing,
        ...{ associations, cases, reports, log, words, codings, waiting: reports, moves, clock, stylesheet },
      },
      tradeBody: { ...beside, associations, cases, notices, moves, proposals, clock },
    };
  };
};
