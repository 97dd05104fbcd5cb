import { canonical } from '../../shared/domain/ledger/canonical.ts';
import { type Hash, type LedgerEntry, ledgerEntry } from '../../shared/domain/ledger/entry.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { Numbered } from './number-entries.ts';
import { scoresCsv } from './pages/scores-csv.ts';

type Needs = { scores: Pick<Scores, 'latestRun' | 'publication' | 'published'>; hash: Hash };

/** The same figures of the same day have the same id; made again with others they are another entry. */
const entry = (kind: string, about: string, sum: string, at: Instant): LedgerEntry =>
  ledgerEntry.parse({ id: `${kind}-${about}-${sum.slice(0, 8)}`, at, about, kind, hash: sum });

/**
 * What the log says of figures. Of each night's run `scores`: the hash of its canonical JSON, in which stands the hash
 * of all that it counted; it is sealed, as nobody may see it yet. Of each publication `published`: the hash of the
 * bytes of scores.csv, which anyone who has the file can compute.
 */
export const figuresInLedger = async ({ scores, hash }: Needs, now: Instant): Promise<Numbered[]> => {
  const [run, publication] = await Promise.all([scores.latestRun(), scores.publication()]);
  const csv = publication && scoresCsv(publication, await scores.published(publication.version));
  return [
    ...(run ? [{ entry: entry('scores', run.id, hash(canonical(run)), now), open: false }] : []),
    ...(publication && csv !== undefined
      ? [{ entry: entry('published', publication.version, hash(csv), now), open: true }]
      : []),
  ];
};
