import { describe, expect, test } from 'vitest';
import type { SendNeeds } from '../../../functions/notices/send-notice.ts';
import type { EventDetail } from '../../../shared/contracts/events.ts';
import { at } from '../../support/cases.ts';
import { aPostOffice } from '../../support/notices.ts';

const first = (office: ReturnType<typeof aPostOffice>): EventDetail<'NoticeDue'> => {
  const [detail] = office.due();
  if (!detail) throw new Error('nothing was announced');
  return detail;
};

const opened = async () => {
  const office = aPostOffice();
  await office.open();
  return office;
};

describe('a worker that ends half-way', () => {
  /** Every call of the sending that writes or sends, in order; the crash comes right before or right after it. */
  const calls = ['claim', 'send', 'markSent'] as const;

  const crashedAt = async (call: (typeof calls)[number], when: string, sesSays: boolean) => {
    const office = await opened();
    const crashing =
      <A extends unknown[], R>(name: string, real: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        if (name !== call) return real(...args);
        if (when === 'after') await real(...args);
        throw new Error('crash');
      };
    const { notices, mailer } = office.needs;
    const over: Partial<SendNeeds> = {
      mailer: { send: crashing('send', mailer.send) },
      notices: {
        ...notices,
        claim: crashing('claim', notices.claim),
        markSent: crashing('markSent', notices.markSent),
        // Nothing more happens in a process that has ended.
        release: async () => undefined,
      },
    };
    await expect(office.send(first(office), over)).rejects.toThrow('crash');
    const sentBefore = office.mailer.mails.length;
    if (sesSays && sentBefore > 0)
      await office.outcome('board-notice', 'secretary', 'send', at('2026-12-17T12:00:05Z'));
    // The queue delivers again, the sweep looks every hour, and each time all that is announced is delivered.
    for (const hour of ['13', '14', '15', '16', '17']) {
      office.push(`2026-12-17T${hour}:37:00Z`);
      await office.sweep();
      await office.sendAll();
    }
    return { office, sentBefore };
  };

  test.each(calls.flatMap((call) => ['before', 'after'].map((when) => ({ call, when }))))(
    '$when $call: with the word of SES exactly one mail goes out',
    async ({ call, when }) => {
      const { office } = await crashedAt(call, when, true);
      expect(office.mailer.mails).toHaveLength(1);
      const notice = await office.notices.get(office.noticeOf('board-notice', 'secretary'));
      expect(notice?.status).toBe('sent');
    },
  );

  test.each(calls.flatMap((call) => ['before', 'after'].map((when) => ({ call, when }))))(
    '$when $call: without it never none, and at most one more',
    async ({ call, when }) => {
      const { office, sentBefore } = await crashedAt(call, when, false);
      const marked = call === 'markSent' && when === 'after';
      expect(office.mailer.mails).toHaveLength(sentBefore === 0 || marked ? 1 : 2);
    },
  );
});
