import type { AssociationId } from '../domain/association.ts';

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

/** Write-only: the function that holds this port cannot read one back. */
export type Confidences = {
  keep(confidence: Confidence): Promise<void>;
  /** Deletes one, or nothing where there is none. */
  forget(of: Pick<Confidence, 'association' | 'kind' | 'derived'>): Promise<void>;
};
