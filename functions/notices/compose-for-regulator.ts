import { routes } from '../../shared/contracts/routes.ts';
import { aboutStep } from '../../shared/domain/escalation/step.ts';
import { entryOf, type Hash } from '../../shared/domain/ledger/entry.ts';
import type { DatedFigure } from '../../shared/domain/publication/publication.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { Links } from '../../shared/ports/seals.ts';
import { attachmentsOf } from './case-file/attachments.ts';
import { caseFileOf } from './case-file/contents.ts';
import type { RegulatorFacts } from './emails/facts.ts';
import { regulatorAcknowledgementReceipt } from './emails/regulator-acknowledgement-receipt.ts';
import { regulatorNotice, regulatorUpdate } from './emails/regulator-notice.ts';
import { regulatorReminder } from './emails/regulator-reminder.ts';
import { panelReviewLate, readingsOverdue, stopAsked } from './emails/trade-body-task.ts';
import { type Read, regulatorFactsOf, wordsOf } from './facts.ts';
import type { Compose, Composed } from './send-notice.ts';

type Needs = {
  scores: Pick<Scores, 'latestRun' | 'scorecardsOf' | 'publication' | 'trendsOf'>;
  links: Pick<Links, 'sign'>;
  hash: Hash;
  publicAddress: string;
};

/** What was published of the case's promise so far. */
const publishedBefore = async (
  { association, history: { view } }: Read,
  { scores }: Needs,
): Promise<readonly DatedFigure[]> => {
  const publication = await scores.publication();
  const row = publication && (await scores.trendsOf(publication.version, association.id));
  return row?.trends[view.commitment] ?? [];
};

/** The referral with its four files. */
const referral = async (
  read: Read,
  facts: RegulatorFacts,
  needs: Needs,
  updates: boolean,
): Promise<Composed> => {
  const { history, association } = read;
  const { view, events } = history;
  const run = await needs.scores.latestRun();
  const file = caseFileOf({
    history,
    association,
    words: wordsOf(history),
    latest: run && {
      asOf: run.asOf,
      scorecards: await needs.scores.scorecardsOf(run.id, association.id),
    },
    published: await publishedBefore(read, needs),
    entries: events.map((event, index) => entryOf(view.id, index + 1, event, needs.hash)),
    today: localDateOf(read.now),
    schema: `${needs.publicAddress}${routes.caseFileSchema()}`,
  });
  const text = updates ? regulatorUpdate(facts, file) : regulatorNotice(facts, file);
  return { ...text, attachments: await attachmentsOf(file, needs.hash) };
};

const regulatorMail = async (read: Read, facts: RegulatorFacts, needs: Needs): Promise<Composed> => {
  const about = aboutStep(read.notice.step, read.history.view);
  switch ('step' in about ? about.step : 'mail' in about ? about.mail : about.numbered) {
    case 'regulator-notice':
      return referral(read, facts, needs, false);
    case 'regulator-update':
      return referral(read, facts, needs, true);
    case 'regulator-reminder-5':
    case 'regulator-reminder-15':
      return { ...regulatorReminder(facts), attachments: [] };
    case 'regulator-acknowledgement-receipt':
      return { ...regulatorAcknowledgementReceipt(facts), attachments: [] };
    case 'readings-overdue':
      return { ...readingsOverdue(facts), attachments: [] };
    case 'panel-review-late':
      return { ...panelReviewLate(facts), attachments: [] };
    case 'stop-asked':
      return { ...stopAsked(facts), attachments: [] };
    default:
      throw new Error(`${read.notice.step} is no mail of the regulator's side`);
  }
};

/**
 * Writes the mails to the regulator, and to the trade body about the regulator's step, from what is true now.
 * @throws on a notice to anyone else
 */
export const composeForRegulator =
  (needs: Needs): Compose =>
  async (read) => {
    const { recipient, id } = read.notice;
    if (recipient !== 'regulator' && recipient !== 'trade-body')
      throw new Error(`notice ${id} is none of the regulator's side`);
    return regulatorMail(read, await regulatorFactsOf(read, recipient, needs), needs);
  };
