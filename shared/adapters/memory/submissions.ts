import { keys, submissionsOf } from '../../contracts/register.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import type { SubmissionKey, Submissions } from '../../ports/submissions.ts';

type Row = { submission: Submission; packed: Uint8Array; expiresAt: number };
type Tombstone = { token: string; proof: string; expiresAt: number };

const keyOf = ({ association, year, voice }: SubmissionKey): string => {
  const { pk, sk } = keys.submission(association, year, voice);
  return `${pk} ${sk}`;
};

/** What tenants answered, kept in memory; `rows` and `tombstones` let a test look. */
export const memorySubmissions = (): Submissions & {
  rows: ReadonlyMap<string, Row>;
  tombstones: ReadonlyMap<string, Tombstone>;
} => {
  const rows = new Map<string, Row>();
  const tombstones = new Map<string, Tombstone>();
  return {
    rows,
    tombstones,
    put: async (submission, packed, expiresAt) => {
      const key = keyOf(submission);
      const standing = rows.get(key)?.submission;
      const grave = tombstones.get(key);
      if (grave && grave.token >= submission.token)
        return grave.proof === submission.proof ? 'withdrawn' : 'superseded';
      if (standing && standing.token === submission.token)
        return standing.bodyHash === submission.bodyHash ? 'replayed' : 'conflict';
      if (standing && standing.token > submission.token) return 'superseded';
      tombstones.delete(key);
      rows.set(key, structuredClone({ submission, packed, expiresAt }));
      return 'stored';
    },
    get: async (of) => {
      const row = rows.get(keyOf(of));
      return row && structuredClone({ submission: row.submission, packed: row.packed });
    },
    withdraw: async (of, token, expiresAt) => {
      const key = keyOf(of);
      const standing = rows.get(key)?.submission;
      if (!standing || standing.proof !== of.proof || standing.token >= token) return 'not-there';
      rows.delete(key);
      tombstones.set(key, { token, proof: of.proof, expiresAt });
      return 'withdrawn';
    },
    packedOf: async (association, year) =>
      [...rows]
        .filter(([key]) => key.startsWith(`${submissionsOf(association, year)} `))
        .map(([, row]) => row.packed.slice()),
    hashesOf: async (association, year) =>
      [...rows]
        .filter(([key]) => key.startsWith(`${submissionsOf(association, year)} `))
        .map(
          ([
            ,
            {
              submission: { bodyHash, week },
            },
          ]) => ({ bodyHash, week }),
        ),
  };
};
