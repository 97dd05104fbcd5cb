import { type Association, isOfTheCharter } from '../../shared/domain/association.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Suppression } from '../../shared/ports/suppression.ts';
import type { Tasks } from '../../shared/ports/tasks.ts';

type Needs = {
  associations: Pick<Associations, 'list'>;
  suppression: Suppression;
  tasks: Tasks;
  mailboxes: { regulator: string; tradeBody: string };
  /** Outside the sandbox a list that does not answer is a fault. */
  list: 'answers' | 'may-refuse';
};

/** Whose mailbox, in ids, and where it is. An address is never written into a line. */
type Mailbox = { whose: string; address: string | undefined };

const mailboxesOf = ({ id, secretaryMailbox, chairMailbox }: Association): Mailbox[] => [
  { whose: `${id} secretary`, address: secretaryMailbox },
  { whose: `${id} chair`, address: chairMailbox },
];

/**
 * "One old bounce must not silence the regulator": looks, before there is a mail to send, whether SES keeps back what
 * goes to anyone who could be owed one, and asks a person to look at each. One after the other: SES answers few at once.
 * @returns how many mailboxes SES said something of
 * @throws after all were asked, when SES did not answer and should have: the function's alarm tells
 */
export const checkMailboxes =
  ({ associations, suppression, tasks, mailboxes, list }: Needs) =>
  async (): Promise<{ looked: number }> => {
    const charter = (await associations.list()).filter(isOfTheCharter);
    const all: Mailbox[] = [
      { whose: 'regulator', address: mailboxes.regulator },
      { whose: 'trade-body', address: mailboxes.tradeBody },
      ...charter.flatMap(mailboxesOf),
    ];
    let looked = 0;
    const failed: unknown[] = [];
    for (const { whose, address } of all) {
      if (!address) continue;
      try {
        if (await suppression.holds(address)) tasks.raise('suppressed', whose);
        looked += 1;
      } catch (error) {
        failed.push(new Error(`the mailbox of ${whose} was not looked up`, { cause: error }));
      }
    }
    if (failed.length > 0 && list === 'answers')
      throw new AggregateError(failed, `${failed.length} mailboxes were not looked up`);
    return { looked };
  };
