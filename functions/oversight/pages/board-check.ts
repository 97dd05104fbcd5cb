import type { Language } from '../../../shared/contracts/routes.ts';
import type { BoardAnswer } from '../../../shared/domain/escalation/board-answer.ts';
import type { BoardContact } from '../../../shared/domain/escalation/step.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import type { AnswerOf } from './board-answer.ts';
import { clockNote } from './board-two.ts';
import { givenAnswer } from './given-answer.ts';

/** What the page is written from; `typed` and `upon` travel along, and are read again when it is sent. */
export type AnswerCheckFacts = {
  lang: Language;
  stylesheet: string;
  caseId: string;
  of: AnswerOf;
  publicNote: string;
  answer: BoardAnswer;
  typed: Readonly<Record<string, string>>;
  upon: number;
  other: BoardContact;
  due: LocalDate | undefined;
  today: LocalDate;
  /** What everybody will read. */
  preview: Html;
};

/** The draft once more before it goes to the other of the two. */
export const answerCheckPage = (facts: AnswerCheckFacts): string => {
  const { lang, stylesheet, of, typed, upon } = facts;
  const all = wordingOf(boardWording, lang);
  const frame = wordingOf(frameWording, lang);
  return framed(
    { lang, stylesheet, title: all.answer.checkTitle, otherLanguage: () => undefined },
    html`<span class="govuk-caption-l">${all.caption(facts.caseId)}</span>
<h1 class="govuk-heading-l">${all.answer.checkTitle}</h1>
${givenAnswer(lang, facts.answer, of.kind)}
${warningText({ text: facts.publicNote, iconFallbackText: frame.warning })}
${facts.preview}
<p class="govuk-body">${all.answer.once}</p>
<p class="govuk-body">${clockNote(facts)}</p>
<form method="post" action="${of.path(lang)}" novalidate>
${Object.entries({ ...typed, upon: String(upon) }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="govuk-button-group">
${button({ text: all.answer.send[facts.other], name: 'act', value: 'send', preventDoubleClick: true })}
${button({ text: all.answer.change, name: 'act', value: 'change', classes: 'govuk-button--secondary' })}
</div>
</form>`,
  );
};
