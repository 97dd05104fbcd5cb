import { advanceCases } from '../../../functions/escalation/advance-cases.ts';
import { openCase } from '../../../functions/escalation/open-case.ts';
import { openMissed } from '../../../functions/escalation/open-missed.ts';
import { recordOutcome } from '../../../functions/notices/record-outcome.ts';
import { sendNotice } from '../../../functions/notices/send-notice.ts';
import { sweepNotices } from '../../../functions/notices/sweep-notices.ts';
import { checkReadings } from '../../../functions/oversight/check-readings.ts';
import { announceFailures } from '../../../functions/scoring/announce-failures.ts';
import { storedCaseMoves } from '../../../shared/adapters/escalation/case-moves.ts';
import type { Announcer } from '../../../shared/ports/announcer.ts';
import type { Mailer } from '../../../shared/ports/mailer.ts';
import type { Scores } from '../../../shared/ports/scores.ts';
import type { Stores } from './stores.ts';

/** The functions that a history runs, as they are deployed; a planted bug takes the place of one of them, or of a port. */
export type Wiring = {
  openCase: typeof openCase;
  openMissed: typeof openMissed;
  advanceCases: typeof advanceCases;
  sendNotice: typeof sendNotice;
  recordOutcome: typeof recordOutcome;
  sweepNotices: typeof sweepNotices;
  checkReadings: typeof checkReadings;
  announceFailures: (needs: { scores: Scores; announcer: Announcer }, cause: string) => Promise<void>;
  caseMoves: typeof storedCaseMoves;
  stores: (stores: Stores) => Stores;
  announcer: (announcer: Announcer) => Announcer;
  mailer: (mailer: Mailer) => Mailer;
};

/** A bug that somebody could have written, put in the place of what is deployed. */
export type Planted = { says: string; wiring: () => Wiring };

export const asDeployed: Wiring = {
  ...{ openCase, openMissed, advanceCases, sendNotice, recordOutcome, sweepNotices },
  ...{ announceFailures, checkReadings },
  caseMoves: storedCaseMoves,
  stores: (stores) => stores,
  announcer: (announcer) => announcer,
  mailer: (mailer) => mailer,
};
