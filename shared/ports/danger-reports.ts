import type { AssociationId } from '../domain/association.ts';
import type { DangerReport } from '../domain/reading/danger-report.ts';
import type { Instant, LocalDate } from '../domain/time/calendar.ts';

/** A report that readers have not done with, as anybody sees it who cannot open it. */
export type WaitingReport = {
  /** Names its row. */
  key: string;
  /** Names this version of it in the log. */
  reading: string;
  /** The day by which a first reader has read it. */
  due: LocalDate;
};

export type HeldReport = WaitingReport & {
  report: DangerReport;
  /** The tenant gave leave to pass an address on. */
  hasAddress: boolean;
};

/** Reports of danger as they wait. */
export type WaitingReports = {
  /** Those that are not settled, the earliest due first. */
  waiting(now: Instant): Promise<WaitingReport[]>;
  /** Readers have done with this version of it. What was changed or withdrawn meanwhile is left alone. */
  settle(report: Pick<WaitingReport, 'key' | 'reading'>): Promise<void>;
  /** Those with an address to pass on that readers have not done with, read or not, the earliest due first. */
  withAddress(now: Instant): Promise<WaitingReport[]>;
  /** Readers have done with the address of this version of it. */
  settleAddress(report: Pick<WaitingReport, 'key' | 'reading'>): Promise<void>;
};

/** The same reports for who may open them. */
export type DangerReports = {
  /** Those that are not settled, the earliest due first. */
  open(now: Instant): Promise<HeldReport[]>;
  get(key: string, now: Instant): Promise<HeldReport | undefined>;
  /** All that are held about an association, settled or not, the earliest first. */
  about(association: AssociationId, now: Instant): Promise<HeldReport[]>;
};
