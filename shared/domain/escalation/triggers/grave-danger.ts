import { type CharterEdition, dangerCommitment } from '../../charter/charter.ts';
import type { HazardId } from '../../rulebook/rulebook.ts';
import type { CaseView } from '../case.ts';
import { isOpen } from '../danger.ts';
import { dangerOf } from '../danger-changes.ts';
import type { Flag } from './flag.ts';

/**
 * Which report of this danger it is, as the number that its failure gets; none for the first. While readers still read
 * one, the next belongs to it. Once it was decided, either way and however long ago, the next is another home's, and is
 * read and told by itself.
 */
const reportAmong = (known: readonly CaseView[], hazard: HazardId): number | undefined => {
  const raised = known.flatMap((view) =>
    view.failures.flatMap(({ id, evidence }) => {
      if (evidence.kind !== 'grave-danger' || evidence.hazard !== hazard) return [];
      const danger = dangerOf(view, id);
      return [
        { number: evidence.report ?? 1, waits: !view.closed && danger !== undefined && isOpen(danger) },
      ];
    }),
  );
  const last = raised.reduce<(typeof raised)[number] | undefined>(
    (so, each) => (so && so.number > each.number ? so : each),
    undefined,
  );
  if (!last) return undefined;
  const number = last.waits ? last.number : last.number + 1;
  return number > 1 ? number : undefined;
};

/**
 * "One report of grave danger, read by a person." No run raises it: a reader does, of a report that they read, and
 * their reading of the case that it opens is the first of two. It holds the danger and nothing else of the report.
 * @param known the cases of this association, commitment and year
 */
export const graveDanger = (about: {
  association: Flag['association'];
  hazard: HazardId;
  charter: CharterEdition;
  year: number;
  known: readonly CaseView[];
}): Flag => {
  const { association, hazard, charter, year, known } = about;
  const report = reportAmong(known, hazard);
  return {
    ...{ association, commitment: dangerCommitment(charter).id, year },
    ...{ trigger: 'grave-danger', severity: 'danger' },
    evidence: { kind: 'grave-danger', hazard, ...(report && { report }) },
  };
};
