import type { Hash } from '../../shared/domain/ledger/entry.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Chance } from '../../shared/ports/chance.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Codes } from '../../shared/ports/codes.ts';
import type { Confidences } from '../../shared/ports/confidences.ts';
import type { Drafts } from '../../shared/ports/drafts.ts';
import type { Erasures } from '../../shared/ports/erasures.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { LinkMailer } from '../../shared/ports/link-mailer.ts';
import type { SealedReceipts } from '../../shared/ports/sealed-receipts.ts';
import type { Sealer } from '../../shared/ports/seals.ts';
import type { Signer } from '../../shared/ports/signer.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';
import type { Voices } from '../../shared/ports/voices.ts';

/** What the capability asks of the world. */
export type Needs = {
  associations: Pick<Associations, 'get' | 'list'>;
  codes: Omit<Codes, 'add'>;
  voices: Voices;
  submissions: Omit<Submissions, 'packedOf' | 'hashesOf'>;
  confidences: Confidences;
  drafts: Drafts;
  erasures: Pick<Erasures, 'note'>;
  linkMailer: LinkMailer;
  /** Where receipts stand in the public log. */
  receipts: Pick<SealedReceipts, 'week' | 'tile'>;
  ledger: Pick<Ledger, 'head' | 'tile' | 'place'>;
  sealer: Sealer;
  /** Signs receipts. */
  signer: Signer;
  clock: Clock;
  chance: Chance;
  /** SHA-256, in hexadecimal. */
  hash: Hash;
  /** Public address of the service, without a slash at its end: for what is read on paper. */
  address: string;
  /** Address of the stylesheet that pages name. */
  stylesheet: string;
  /** Address of the script of "Exit this page". */
  exitScript: string;
  /** Address of the script that suggests associations while somebody types. */
  suggestScript: string;
};
