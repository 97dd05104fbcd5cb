import type { SignedRequest } from '../../shared/contracts/web.ts';
import { type Subject, subject } from '../../shared/domain/escalation/people.ts';
import type { AddressMails, LeftAddresses } from '../../shared/ports/address-mails.ts';
import type { Announcer } from '../../shared/ports/announcer.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DangerReports, WaitingReports } from '../../shared/ports/danger-reports.ts';
import type { ReaderLog } from '../../shared/ports/reader-log.ts';
import type { Codings } from '../../shared/ports/themes.ts';
import type { ToldWords } from '../../shared/ports/told-words.ts';

/** What carrying on what readers found takes; it opens nothing that is sealed. */
export type CarryNeeds = {
  cases: Pick<Cases, 'ofAssociation'>;
  moves: CaseMoves;
  log: ReaderLog;
  waiting: WaitingReports;
  clock: Clock;
};

/** What carrying on what readers said to passing an address on takes; it opens none. */
export type AddressNeeds = Pick<CarryNeeds, 'log' | 'waiting' | 'clock'> & {
  addressMails: AddressMails;
  announcer: Announcer;
};

/** What the readers' pages ask of the world. */
export type ReaderNeeds = Omit<CarryNeeds, 'cases'> &
  AddressNeeds & {
    associations: Pick<Associations, 'list'>;
    cases: Pick<Cases, 'ofAssociation' | 'inReading'>;
    reports: DangerReports;
    words: ToldWords;
    codings: Codings;
    addresses: LeftAddresses;
    stylesheet: string;
  };

/** A request of a reader, as far as this capability looks at the person. */
export type ReaderRequest = Omit<SignedRequest, 'person'> & {
  person: Pick<SignedRequest['person'], 'subject' | 'name'>;
};

/** Who reads, as cases and the log name them. */
export const readerOf = ({ person }: ReaderRequest): Subject => subject.parse(person.subject);
