import { routes } from '../../../shared/contracts/routes.ts';
import type { Association } from '../../../shared/domain/association.ts';
import type { PanelMember } from '../../../shared/domain/people/panel-member.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { deskFormsWording } from '../../../shared/wording/desk-forms.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { controls, type Typed } from './desk-controls.ts';
import { type DeskPage, deskFrame } from './desk-frame.ts';

/** What is wrong with a proposed change of the register. */
export type RegisterProblem = {
  field: string;
  says:
    | 'missing'
    | 'too-long'
    | 'not-a-date'
    | 'not-an-address'
    | 'same-mailbox'
    | 'sits-already'
    | 'of-trade-body'
    | 'lead-is-ours';
};

type Facts = DeskPage & {
  association: Association;
  /** Who sits on the panel now. */
  panel: readonly PanelMember[];
  change: 'mailbox' | 'panel-join' | 'panel-leave';
  problems: readonly RegisterProblem[];
  typed: Typed;
};

const fieldsOf = (facts: Facts): Html => {
  const { fields, register } = wordingOf(deskFormsWording, facts.lang);
  const make = controls(facts);
  switch (facts.change) {
    case 'mailbox':
      return html`${make.one('of', fields.of, register.mailbox)}
${make.line('address', fields.address, { type: 'email' })}`;
    case 'panel-join':
      return html`${make.line('name', fields.name)}
${make.line('address', fields.address, { type: 'email' })}
${make.one('role', fields.role, register.roles)}`;
    case 'panel-leave':
      return make.one(
        'member',
        fields.member,
        Object.fromEntries(facts.panel.map((each) => [each.id, each.name])),
      );
    default:
      return facts.change satisfies never;
  }
};

/** The form in which somebody proposes a change of mailboxes or of a panel. */
export const deskRegisterFormPage = (facts: Facts): string => {
  const { lang, association, change } = facts;
  const words = wordingOf(deskFormsWording, lang).register;
  const title = { mailbox: words.changeMailbox, 'panel-join': words.join, 'panel-leave': words.leave }[
    change
  ];
  return deskFrame(
    facts,
    { title, back: routes.tradeBodyRegister(lang, association.id), errors: controls(facts).errors },
    html`<span class="govuk-caption-l">${association.name}</span>
<h1 class="govuk-heading-l">${title}</h1>
${insetText({ text: words.note })}
<form method="post" action="${routes.tradeBodyRegister(lang, association.id, change)}" novalidate>
${fieldsOf(facts)}
${button({ text: words.propose, preventDoubleClick: true })}
</form>`,
  );
};
