import type { AssociationId } from '../domain/association.ts';
import type { DangerReport } from '../domain/reading/danger-report.ts';
import type { LeftAddress } from '../domain/reading/pass-on.ts';
import type { LocalDate } from '../domain/time/calendar.ts';

/** What a tenant said in words, or how they may be reached. Each is sealed by itself and joined to nothing. */
export type Confidence = {
  association: AssociationId;
  kind: 'words' | 'contact';
  /** Derived from the receipt's secret; a retry overwrites the same row. */
  derived: string;
  text: string;
  /** Monday of the week it was sent in. */
  week: string;
  /** Seconds since 1970 after which the store drops it. */
  expires: number;
};

/** A report of danger, for the readers: sealed, and beside it nothing but the day by which it is read. */
export type ConfidedReport = {
  /** Derived from the receipt's secret; a change overwrites the same row. */
  derived: string;
  /** Another one for each version that the tenant sends: what was changed is read again. */
  reading: string;
  due: LocalDate;
  report: DangerReport;
  /** What the tenant gave leave to pass on; `as-before`: what was left with an earlier version stays. */
  address?: LeftAddress | 'as-before';
  expires: number;
};

/** Write-only: the function that holds this port cannot read one back. */
export type Confidences = {
  keep(confidence: Confidence): Promise<void>;
  /** Deletes one, or nothing where there is none. */
  forget(of: Pick<Confidence, 'association' | 'kind' | 'derived'>): Promise<void>;
  /** A report that is kept again waits for its readers again. */
  keepReport(report: ConfidedReport): Promise<void>;
  forgetReport(derived: string): Promise<void>;
};
