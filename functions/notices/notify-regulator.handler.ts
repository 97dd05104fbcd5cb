import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { onEvent } from '../shell/event.ts';
import { composeForRegulator } from './compose-for-regulator.ts';
import { sendNotice } from './send-notice.ts';
import { sending } from './sending.wiring.ts';

/** The regulator, or the trade body in its place, is owed a mail: it is written, sent once and marked. */
export const handler = onEvent(
  'NoticeDue',
  ['cases', 'associations', 'scores', 'mail', 'mailboxes', 'links', 'address'],
  (env) => {
    const { client, needs, links } = sending(env);
    const compose = composeForRegulator({
      ...{ links, publicAddress: env.PUBLIC_ADDRESS, hash: sha256 },
      scores: dynamoScores({ client, table: env.SCORES_TABLE }),
    });
    const send = sendNotice({ ...needs, compose });
    return async (detail) => {
      await send(detail);
    };
  },
);
