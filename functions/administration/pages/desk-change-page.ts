import { routes } from '../../../shared/contracts/routes.ts';
import type { Proposal, standingOf } from '../../../shared/domain/people/proposal.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { deskFormsWording } from '../../../shared/wording/desk-forms.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { tradeBodyDeskWording } from '../../../shared/wording/trade-body-desk.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type ChangeFacts, changeRows } from './desk-change-rows.ts';
import { type DeskPage, deskFrame } from './desk-frame.ts';

type Facts = DeskPage &
  ChangeFacts & {
    proposal: Proposal;
    standing: ReturnType<typeof standingOf>;
    /** Who reads this proposed it. */
    own: boolean;
    decidedBy: string | undefined;
  };

const buttons = ({ lang, standing, own }: Facts): Html | false => {
  const words = wordingOf(deskFormsWording, lang).change;
  const press = (value: string, text: string, classes?: string) =>
    button({ text, name: 'act', value, preventDoubleClick: true, ...(classes && { classes }) });
  if (standing === 'confirmed') return press('carry-out', words.again);
  if (standing !== 'waiting') return false;
  return html`<p class="govuk-body">${own ? words.own : words.check}</p>
<div class="govuk-button-group">
${!own && press('confirm', words.confirm)}
${press('withdraw', words.withdraw, 'govuk-button--secondary')}
</div>`;
};

/** A change that takes two people: what it is, who proposed it, and what the one who reads this may do. */
export const deskChangePage = (facts: Facts): string => {
  const { lang, proposal, standing } = facts;
  const words = wordingOf(deskFormsWording, lang).change;
  const { someone } = wordingOf(tradeBodyDeskWording, lang);
  const by = (name: string | undefined, at: typeof proposal.at) =>
    words.by(name ?? someone, momentWords(at, lang));
  const decided = proposal.confirmed ?? proposal.withdrawn;
  return deskFrame(
    facts,
    { title: words.title, path: (other) => routes.tradeBodyChange(other, proposal.id) },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
${insetText({ text: words.standings[standing] })}
${summaryList({
  rows: [
    ...changeRows(facts, lang),
    { key: words.rows.proposed, value: by(facts.proposedBy, proposal.at) },
    ...(decided ? [{ key: words.rows.decided, value: by(facts.decidedBy, decided.at) }] : []),
  ],
})}
<form method="post" action="${routes.tradeBodyChange(lang, proposal.id)}">
${buttons(facts)}
</form>`,
  );
};
