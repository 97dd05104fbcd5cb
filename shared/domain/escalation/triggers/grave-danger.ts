import { type CharterEdition, dangerCommitment } from '../../charter/charter.ts';
import type { HazardId } from '../../rulebook/rulebook.ts';
import type { Flag } from './flag.ts';

/**
 * "One report of grave danger, read by a person." No run raises it: a reader does, of a report that they read, and
 * their reading of the case that it opens is the first of two. It holds the danger and nothing else of the report.
 */
export const graveDanger = (about: {
  association: Flag['association'];
  hazard: HazardId;
  charter: CharterEdition;
  year: number;
}): Flag => {
  const { association, hazard, charter, year } = about;
  return {
    ...{ association, commitment: dangerCommitment(charter).id, year },
    ...{ trigger: 'grave-danger', severity: 'danger', evidence: { kind: 'grave-danger', hazard } },
  };
};
