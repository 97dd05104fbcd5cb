import { routes } from '../../shared/contracts/routes.ts';
import { extensionDates, extensionRefusal } from '../../shared/domain/escalation/more-time.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { boardDraftsWording } from '../../shared/wording/board-drafts.ts';
import { boardSayingsWording } from '../../shared/wording/board-sayings.ts';
import { dateWords } from '../../shared/wording/dates.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { BoardAct, BoardRefusal } from './board-act.ts';
import type { BoardLink } from './board-link.ts';
import type { At, Refused } from './board-reply.ts';
import type { SayingWords } from './pages/board-saying.ts';
import type { Deed } from './pages/board-side.ts';

/** One text that a board writes beside its answer: what its pages say, and what sending it does. */
export type Saying = SayingWords & {
  act: (text: string) => BoardAct;
  deed: Deed;
  /** What a refusal is called here, where it is not about the case itself. */
  named?: (why: BoardRefusal) => Refused;
};

/** What is asked for, or why it cannot be. */
export type Asked = { kind: 'saying'; saying: Saying } | { kind: 'refused'; why: Refused };

const refused = (why: Refused): Asked => ({ kind: 'refused', why });

/** "Once, asked before the due date, with a public reason." */
export const extensionSaying = ({ lang, token }: At, { view, today }: BoardLink): Asked => {
  if (view.closed) return refused('case-closed');
  const rulebook = rulebookOf(view.rulebook);
  const why = extensionRefusal(view, today, rulebook);
  // A board that nobody has been told of has no link to this page.
  if (why) return refused(why === 'board-not-told' ? 'no-such-request' : why);
  const all = wordingOf(boardSayingsWording, lang);
  const words = all.extension;
  const { was, becomes } = extensionDates(view, today, rulebook);
  const [before, after] = [dateWords(was, lang), dateWords(becomes, lang)];
  const saying: Saying = {
    ...words,
    path: (of) => routes.boardExtension(of, token),
    lead: words.lead(before, after),
    warning: `${words.public} ${all.names}`,
    rows: [{ key: words.newDate, value: after }],
    act: (reason) => ({ kind: 'ask-extension', reason }),
    deed: 'extended',
  };
  return { kind: 'saying', saying };
};

/** Why this person cannot judge a draft now. */
export const judgeRefusal = ({ view, by, reach }: BoardLink): Refused | undefined => {
  if (view.closed) return 'case-closed';
  if (view.answeredAt) return 'already-answered';
  if (!view.draft) return 'no-draft';
  if (view.draft.by === by) return 'same-person';
  return reach === 'one-mailbox' ? 'one-mailbox' : undefined;
};

/** The other of the two gives the draft back. `draft`: the number of the one that they have read. */
export const returnSaying = ({ lang, token }: At, link: BoardLink, draft: number): Asked => {
  const why = judgeRefusal(link);
  if (why) return refused(why);
  const words = wordingOf(boardSayingsWording, lang).return;
  const saying: Saying = {
    ...words,
    path: (of) => `${routes.boardReturn(of, token)}?draft=${draft}`,
    lead: words.lead(wordingOf(boardDraftsWording, lang).contacts[link.other]),
    warning: words.public,
    rows: [],
    act: (reason) => ({ kind: 'return-draft', draft, reason }),
    deed: 'returned',
  };
  return { kind: 'saying', saying };
};

/** What the panel asked for, by the number of its request. */
export const informationSaying = ({ lang, token }: At, { view }: BoardLink, number: number): Asked => {
  if (view.closed) return refused('case-closed');
  const asked = view.information.find((each) => each.number === number);
  if (!asked || asked.given) return refused('no-such-request');
  const all = wordingOf(boardSayingsWording, lang);
  const words = all.information;
  const saying: Saying = {
    ...words,
    path: (of) => routes.boardInformation(of, token, number),
    quote: { of: words.question, text: asked.question },
    lead: words.lead,
    warning: `${words.public} ${all.names}`,
    rows: [],
    act: (text) => ({ kind: 'give-information', number, text }),
    deed: 'informed',
  };
  return { kind: 'saying', saying };
};
