import { onEvent } from '../shell/event.ts';
import { composeForBoard } from './compose-for-board.ts';
import { sendNotice } from './send-notice.ts';
import { sending } from './sending.wiring.ts';

/** A board is owed a mail: it is written, sent once and marked. */
export const handler = onEvent(
  'NoticeDue',
  ['cases', 'associations', 'mail', 'mailboxes', 'links', 'address'],
  (env) => {
    const { needs, links } = sending(env);
    const compose = composeForBoard({ links, publicAddress: env.PUBLIC_ADDRESS });
    const send = sendNotice({ ...needs, compose });
    return async (detail) => {
      await send(detail);
    };
  },
);
