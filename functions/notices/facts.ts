import { languages, routes } from '../../shared/contracts/routes.ts';
import type { Association } from '../../shared/domain/association.ts';
import { editionOf } from '../../shared/domain/charter/adopted.ts';
import type { History } from '../../shared/domain/escalation/command.ts';
import type { Notice } from '../../shared/domain/escalation/notice.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import {
  addDays,
  type Instant,
  type LocalDate,
  localDateOf,
  startOfDay,
} from '../../shared/domain/time/calendar.ts';
import { addWorkingDays } from '../../shared/domain/time/working-days.ts';
import type { Links } from '../../shared/ports/seals.ts';
import { charterWording, commitmentWords } from '../../shared/wording/charter.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { type CaseWords, findingsOf } from './case-file/contents.ts';
import type { BoardFacts, RegulatorFacts } from './emails/facts.ts';

/** Everything that was read about a notice. */
export type Read = { notice: Notice; history: History; association: Association; now: Instant };

const [mailLanguage] = languages;

/** What the charter's edition and the wording say about the case. */
export const wordsOf = ({ view }: History): CaseWords => {
  const { hazards, standards } = wordingOf(charterWording, mailLanguage);
  const commitment = editionOf(view.charter).commitments.find((each) => each.id === view.commitment);
  if (!commitment) throw new Error(`commitment ${view.commitment} is not in charter edition ${view.charter}`);
  return {
    promise: commitmentWords(mailLanguage, view.commitment).title,
    standards: commitment.standards.map((each) => standards[each] ?? each),
    hazards,
  };
};

/** The signed link of this recipient to this case, as an address to print into a mail. */
const linkOf = async (
  { history, notice, now }: Read,
  purpose: 'board' | 'regulator',
  links: Pick<Links, 'sign'>,
  publicAddress: string,
): Promise<string> => {
  const { view } = history;
  const days = rulebookOf(view.rulebook).retention.linkDays;
  const subject = { purpose, association: view.association, case: view.id, recipient: notice.recipient };
  const token = await links.sign(subject, startOfDay(addDays(localDateOf(now), days)));
  return `${publicAddress}${routes[purpose](mailLanguage, token)}`;
};

type LinkNeeds = { links: Pick<Links, 'sign'>; publicAddress: string };

/** What the mails to a board are written from. */
export const boardFactsOf = async (
  read: Read,
  recipient: BoardFacts['recipient'],
  { links, publicAddress }: LinkNeeds,
): Promise<BoardFacts> => {
  const { history, association, now } = read;
  const { view } = history;
  const { clocks } = rulebookOf(view.rulebook);
  const today = localDateOf(now);
  const words = wordsOf(history);
  return {
    view,
    association: association.name,
    promise: words.promise,
    findings: findingsOf(history, words),
    recipient,
    today,
    acknowledgeBy: view.acknowledgeBy ?? addWorkingDays(today, clocks.acknowledge),
    answerBy: view.answerBy ?? addWorkingDays(today, clocks.answer),
    link: await linkOf(read, 'board', links, publicAddress),
    publicAddress,
  };
};

/** What the mails on the regulator's side are written from; only the regulator gets a link. */
export const regulatorFactsOf = async (
  read: Read,
  recipient: RegulatorFacts['recipient'],
  { links, publicAddress }: LinkNeeds,
): Promise<RegulatorFacts> => {
  const { history, association, now } = read;
  const { view } = history;
  const today: LocalDate = localDateOf(now);
  const first = rulebookOf(view.rulebook).clocks.regulatorReminders[0] ?? 0;
  return {
    view,
    association: association.name,
    promise: wordsOf(history).promise,
    recipient,
    today,
    acknowledgeBy: addWorkingDays(view.regulatorDayZero ?? today, first),
    link: recipient === 'regulator' ? await linkOf(read, 'regulator', links, publicAddress) : undefined,
  };
};
