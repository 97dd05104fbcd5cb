import type { Language } from '../../shared/contracts/routes.ts';
import type { SignedRequest } from '../../shared/contracts/web.ts';
import { person } from '../../shared/domain/escalation/people.ts';
import type { Hash } from '../../shared/domain/ledger/entry.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import type { Cases, Notices } from '../../shared/ports/cases.ts';
import type { Chance } from '../../shared/ports/chance.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { PanelMailer } from '../../shared/ports/panel-mailer.ts';
import type { Panels } from '../../shared/ports/panels.ts';
import type { People, SessionEnds } from '../../shared/ports/people.ts';
import type { Proposals } from '../../shared/ports/proposals.ts';

/** What the trade body's desk asks of the world. It reads no word of a tenant, and deletes nothing. */
export type DeskNeeds = {
  cases: Pick<Cases, 'load' | 'ofAssociation' | 'dueBy'>;
  notices: Pick<Notices, 'ofCase'>;
  moves: Pick<CaseMoves, 'put'>;
  associations: Pick<Associations, 'get' | 'setMailbox'>;
  panels: Pick<Panels, 'add' | 'list' | 'end' | 'signOut'>;
  panelMailer: PanelMailer;
  proposals: Proposals;
  people: Pick<People, 'find' | 'list'>;
  ends: SessionEnds;
  clock: Clock;
  chance: Chance;
  hash: Hash;
  stylesheet: string;
  /** Notes an act for whoever audits: ids only. */
  audit: (what: string, ids: Readonly<Record<string, string>>) => void;
};

/** A request of somebody of the trade body, in a language that the desk has. */
export type DeskRequest = Omit<SignedRequest, 'lang'> & { lang: Language };

/** The person of a request, as a case knows them. */
export const actorOf = ({ person: { subject } }: Pick<SignedRequest, 'person'>) =>
  person.parse({ role: 'trade-body', subject });

/** What every page of the desk is made of. */
export const pageOf = (needs: DeskNeeds, { lang, person: { name } }: DeskRequest) => ({
  ...{ lang, name, stylesheet: needs.stylesheet },
});

/** The name of somebody by their subject; `undefined` for who is not on the list any more. */
export const nameOf = async (needs: DeskNeeds, subject: string): Promise<string | undefined> =>
  (await needs.people.find(subject))?.name;
