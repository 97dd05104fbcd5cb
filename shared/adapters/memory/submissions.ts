import { keys, submissionsOf } from '../../contracts/register.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import type { Submissions } from '../../ports/submissions.ts';

type Row = { submission: Submission; packed: Uint8Array; expiresAt: number };

/** What tenants answered, kept in memory; `rows` lets a test look. */
export const memorySubmissions = (): Submissions & { rows: ReadonlyMap<string, Row> } => {
  const rows = new Map<string, Row>();
  return {
    rows,
    put: async (submission, packed, expiresAt) => {
      const { pk, sk } = keys.submission(submission.association, submission.year, submission.voice);
      const standing = rows.get(`${pk} ${sk}`)?.submission;
      if (standing && standing.token === submission.token)
        return standing.bodyHash === submission.bodyHash ? 'replayed' : 'conflict';
      if (standing && standing.token > submission.token) return 'superseded';
      rows.set(`${pk} ${sk}`, structuredClone({ submission, packed, expiresAt }));
      return 'stored';
    },
    packedOf: async (association, year) =>
      [...rows]
        .filter(([key]) => key.startsWith(`${submissionsOf(association, year)} `))
        .map(([, row]) => row.packed.slice()),
  };
};
