import type { Language } from '../../../shared/contracts/routes.ts';
import type { BoardAnswer } from '../../../shared/domain/escalation/board-answer.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import type { Html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** A board's answer, as it was typed or as it stands. `kind`: what it answers yes or no to, where not the case. */
export const givenAnswer = (lang: Language, answer: BoardAnswer, kind?: string): Html => {
  const words = wordingOf(boardWording, lang).answer;
  const rows: SummaryRow[] = [{ key: kind ?? words.kind, value: words.kinds[answer.kind] }];
  if (answer.kind !== 'accept') rows.push({ key: words.reason, value: inLines(answer.reason) });
  if (answer.kind !== 'reject')
    rows.push(
      { key: words.action, value: inLines(answer.action) },
      { key: words.by, value: dateWords(answer.by, lang) },
      { key: words.owner, value: answer.owner },
    );
  return summaryList({ rows });
};
