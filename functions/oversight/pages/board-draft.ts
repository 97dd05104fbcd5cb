import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { BoardContact } from '../../../shared/domain/escalation/step.ts';
import type { Preview } from '../../../shared/domain/publication/right-of-reply.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { boardDraftsWording } from '../../../shared/wording/board-drafts.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { previewFolded } from './board-preview.ts';
import { clockNote } from './board-two.ts';
import { givenAnswer } from './given-answer.ts';

/** What the page is written from; the number of the draft travels along, so that only what was read is confirmed. */
export type DraftFacts = {
  lang: Language;
  stylesheet: string;
  token: string;
  view: CaseView;
  draft: NonNullable<CaseView['draft']>;
  other: BoardContact;
  today: LocalDate;
  publicNote: string;
  preview: Preview;
};

/** What the other of the two wrote, whole: to be confirmed, sent back, or changed. */
export const draftPage = (facts: DraftFacts): string => {
  const { lang, stylesheet, token, draft, other, view, today } = facts;
  const words = wordingOf(boardDraftsWording, lang);
  const { judge, theirs, contacts } = words;
  const number = String(draft.number);
  return framed(
    {
      ...{ lang, stylesheet, title: judge.title, back: routes.board(lang, token) },
      otherLanguage: everywhere((each) => routes.boardDraft(each, token)),
    },
    html`<span class="govuk-caption-l">${wordingOf(boardWording, lang).caption(view.id)}</span>
<h1 class="govuk-heading-l">${judge.title}</h1>
<p class="govuk-body-l">${judge.lead}</p>
<p class="govuk-body">${theirs.body(momentWords(draft.at, lang), contacts[other])}</p>
${givenAnswer(lang, draft.answer)}
${warningText({ text: facts.publicNote, iconFallbackText: wordingOf(frameWording, lang).warning })}
${previewFolded(lang, facts.preview)}
<p class="govuk-body">${clockNote({ lang, due: view.answerBy, today })}</p>
<p class="govuk-body">${judge.once}</p>
<form method="post" action="${routes.boardConfirm(lang, token)}" novalidate>
<input type="hidden" name="draft" value="${number}">
${button({ text: judge.confirm, preventDoubleClick: true })}
</form>
<p class="govuk-body"><a class="govuk-link" href="${routes.boardReturn(lang, token)}?draft=${number}">${judge.back}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${routes.boardAnswer(lang, token)}">${judge.instead}</a><br>
<span class="twt-muted">${judge.insteadHint(contacts[other])}</span></p>`,
  );
};
