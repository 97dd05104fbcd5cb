import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OutcomeKind, outcomeKind } from '../../../shared/domain/escalation/notice.ts';
import { addMinutes } from '../../../shared/domain/time/calendar.ts';
import { aPostOffice } from '../../support/notices.ts';

/** What SES may say of one mail: each kind at most once, at a time of its own. */
const words = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...outcomeKind.options), after: fc.integer({ min: 1, max: 4000 }) }),
  { selector: (each) => each.kind, minLength: 1, maxLength: 6 },
);
type Word = { kind: OutcomeKind; after: number };

/** The same words in any order, each once or more, with the sweep coming by in between. */
const heard = words.chain((once) =>
  fc.tuple(
    fc.constant(once),
    fc
      .array(fc.constantFrom(...once, 'sweep' as const), { maxLength: 8 })
      .chain((again) => fc.shuffledSubarray([...once, ...again], { minLength: once.length + again.length })),
  ),
);

const told = async (said: readonly (Word | 'sweep')[]) => {
  const office = aPostOffice();
  await office.open();
  await office.sendAll();
  const sent = office.needs.clock.now();
  office.push('2026-12-22T09:00:00Z');
  for (const word of said)
    if (word === 'sweep') await office.sweep();
    else await office.outcome('board-notice', 'secretary', word.kind, addMinutes(sent, word.after));
  office.push('2026-12-22T12:00:00Z');
  await office.sweep();
  await office.sendAll();
  const notice = await office.notices.get(office.noticeOf('board-notice', 'secretary'));
  const view = await office.view();
  return {
    outcomes: notice?.outcomes,
    status: notice?.status,
    settled: notice?.settledAt !== undefined,
    bounced: view.bounced,
    ...{ dayZero: view.dayZero, acknowledgeBy: view.acknowledgeBy, answerBy: view.answerBy },
    mails: office.mailer.mails.map((mail) => mail.to).sort(),
  };
};

test('late, doubled and reordered words of SES end in the same row and the same case, with no mail more', async () => {
  await fc.assert(
    fc.asyncProperty(heard, async ([once, said]) => {
      expect(await told(said)).toEqual(await told(once));
    }),
    { numRuns: 60 },
  );
});
