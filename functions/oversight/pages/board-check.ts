import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { BoardAnswer } from '../../../shared/domain/escalation/board-answer.ts';
import { button } from '../../../shared/html/components/button.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { givenAnswer } from './given-answer.ts';

/** What the page is written from; `typed` travels along, and is read again when it is sent. */
export type AnswerCheckFacts = {
  lang: Language;
  stylesheet: string;
  token: string;
  caseId: string;
  publicNote: string;
  answer: BoardAnswer;
  typed: Readonly<Record<string, string>>;
};

/** The answer once more before it is sent for good: sending makes it public, and it can be given once. */
export const answerCheckPage = (facts: AnswerCheckFacts): string => {
  const { lang, stylesheet, token } = facts;
  const all = wordingOf(boardWording, lang);
  const frame = wordingOf(frameWording, lang);
  return framed(
    { lang, stylesheet, title: all.answer.checkTitle, otherLanguage: () => undefined },
    html`<span class="govuk-caption-l">${all.caption(facts.caseId)}</span>
<h1 class="govuk-heading-l">${all.answer.checkTitle}</h1>
${givenAnswer(lang, facts.answer)}
${warningText({ text: facts.publicNote, iconFallbackText: frame.warning })}
<p class="govuk-body">${all.answer.once}</p>
<form method="post" action="${routes.boardAnswer(lang, token)}" novalidate>
${Object.entries(facts.typed).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="govuk-button-group">
${button({ text: all.answer.send, name: 'act', value: 'send', preventDoubleClick: true })}
${button({ text: all.answer.change, name: 'act', value: 'change', classes: 'govuk-button--secondary' })}
</div>
</form>`,
  );
};
