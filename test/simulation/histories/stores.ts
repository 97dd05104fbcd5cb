import { memoryAssociations } from '../../../shared/adapters/memory/associations.ts';
import { memoryCases } from '../../../shared/adapters/memory/cases.ts';
import { memoryConfidences } from '../../../shared/adapters/memory/confidences.ts';
import { memoryDangerReports } from '../../../shared/adapters/memory/danger-reports.ts';
import { memoryProposals } from '../../../shared/adapters/memory/proposals.ts';
import { memoryReaderLog } from '../../../shared/adapters/memory/reader-log.ts';
import { memoryScores } from '../../../shared/adapters/memory/scores.ts';
import { type Association, type AssociationId, association } from '../../../shared/domain/association.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger/entry.ts';
import type { Associations } from '../../../shared/ports/associations.ts';
import type { Cases, Notices } from '../../../shared/ports/cases.ts';
import type { DangerReports, WaitingReports } from '../../../shared/ports/danger-reports.ts';
import type { MailSwitch } from '../../../shared/ports/mail-switch.ts';
import type { Proposals } from '../../../shared/ports/proposals.ts';
import type { ReaderLog } from '../../../shared/ports/reader-log.ts';
import type { Scores } from '../../../shared/ports/scores.ts';

/** The tables of a history, without faults: what is stored is stored. */
export type Stores = {
  cases: Cases;
  notices: Notices;
  ledger: readonly LedgerEntry[];
  scores: Scores;
  associations: Associations;
  mailSwitch: MailSwitch;
  confidences: ReturnType<typeof memoryConfidences>;
  reports: DangerReports & WaitingReports;
  log: ReaderLog & Pick<ReturnType<typeof memoryReaderLog>, 'rows'>;
  proposals: Proposals;
};

const names = ['Larkfield Homes', 'Millbrook Housing', 'Thornbury Homes'];

/** Associations of a history. One has no second contact: its register row knows no mailbox of the chair. */
export const landlords: readonly Association[] = names.map((name, index) => {
  const word = name.split(' ')[0]?.toLowerCase() ?? '';
  return association.parse({
    id: `C900${index + 1}`,
    name,
    registeredOn: '1998-04-01',
    designation: 'Non-profit',
    corporateForm: 'Registered society',
    homes: 4000 + index,
    homesAsOf: '2026-03-31',
    adoption: 'adopter',
    secretaryMailbox: `secretary@${word}.example.org`,
    ...(index !== 2 && { chairMailbox: `chair@${word}.example.org` }),
  });
});

/** @throws when none of the three has this id */
export const landlordOf = (id: AssociationId): Association => {
  const found = landlords.find((each) => each.id === id);
  if (!found) throw new Error(`there is no landlord ${id} in a history`);
  return found;
};

export const emptyStores = (): Stores => {
  const confidences = memoryConfidences();
  return {
    ...memoryCases(),
    ...{ scores: memoryScores(), associations: memoryAssociations(landlords) },
    ...{ confidences, reports: memoryDangerReports(confidences.reports), log: memoryReaderLog() },
    proposals: memoryProposals(),
  };
};

const reads = new Set([
  'load',
  'ofAssociation',
  'dueBy',
  'inReading',
  'get',
  'ofCase',
  'failure',
  'unopenedFailures',
]);

/** The same tables, and how often anything was asked of them that may write. */
export const counting = (stores: Stores): { stores: Stores; written: { count: number } } => {
  const written = { count: 0 };
  const counted = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && !reads.has(key)) written.count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const { cases, notices, scores } = stores;
  return {
    written,
    stores: { ...stores, cases: counted(cases), notices: counted(notices), scores: counted(scores) },
  };
};
