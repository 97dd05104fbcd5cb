import { expect, test } from 'vitest';
import { checkMailboxes } from '../../../functions/notices/check-mailboxes.ts';
import { memoryAssociations } from '../../../shared/adapters/memory/associations.ts';
import { memorySuppression } from '../../../shared/adapters/memory/suppression.ts';
import { memoryTasks } from '../../../shared/adapters/memory/tasks.ts';
import { association } from '../../../shared/domain/association.ts';
import { anAssociation } from '../../support/case-files.ts';

const chair = anAssociation.chairMailbox ?? '';
const regulator = 'referrals@regulator.example.org';
const { adoption: _none, ...others } = anAssociation;
const outside = association.parse({ ...others, id: 'C9002' });

const checked = async (list: 'answers' | 'may-refuse', refuses: readonly string[] = []) => {
  const tasks = memoryTasks();
  const held = memorySuppression(chair, regulator);
  const done = await checkMailboxes({
    ...{ tasks, list, mailboxes: { regulator, tradeBody: 'duty@trade.example.org' } },
    associations: memoryAssociations([anAssociation, outside]),
    suppression: {
      holds: async (address) => {
        if (refuses.includes(address)) throw new Error('slow down');
        return held.holds(address);
      },
    },
  })().catch((error: unknown) => error);
  return { done, raised: tasks.raised };
};

test('each mailbox that could be owed a mail is looked up; whose SES holds back is said, without its address', async () => {
  const { done, raised } = await checked('answers');
  expect(done).toEqual({ looked: 4 });
  expect(raised).toEqual([
    { kind: 'suppressed', about: 'regulator' },
    { kind: 'suppressed', about: 'C9001 chair' },
  ]);
});

test('one that cannot be asked about delays no other, and is a fault', async () => {
  const { done, raised } = await checked('answers', [regulator]);
  expect(String(done)).toContain('1 mailboxes were not looked up');
  expect(raised).toEqual([{ kind: 'suppressed', about: 'C9001 chair' }]);
});

test('in the sandbox, where SES may refuse to tell, it is none', async () => {
  expect((await checked('may-refuse', [regulator])).done).toEqual({ looked: 3 });
});
