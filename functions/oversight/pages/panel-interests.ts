import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { PanelMember } from '../../../shared/domain/people/panel-member.ts';
import { button } from '../../../shared/html/components/button.ts';
import { dateInput } from '../../../shared/html/components/date-input.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { panelBar } from '../../../shared/html/components/panel-bar.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { panelPublicWording } from '../../../shared/wording/panel-public.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Text = 'chosen' | 'interests' | 'payments';

export type TypedInterests = Readonly<Record<Text | 'until-day' | 'until-month' | 'until-year', string>>;
export type InterestsProblem =
  | { field: Text; what: 'missing' | 'too-long' }
  | { field: 'until'; what: 'missing' | 'not-a-date' };

export type InterestsFacts = {
  lang: Language;
  stylesheet: string;
  member: PanelMember;
  associationName: string;
  typed: TypedInterests;
  problems: readonly InterestsProblem[];
  done: boolean;
};

const said = ({ lang, problems }: InterestsFacts) => {
  const { errors } = wordingOf(panelPublicWording, lang).declare;
  return problems.map((each) => ({
    field: each.field,
    text: each.field === 'until' ? errors.until[each.what] : errors[each.field][each.what],
    href: each.field === 'until' ? '#until-day' : `#${each.field}`,
  }));
};

const fieldsOf = (facts: InterestsFacts): Html => {
  const { lang, typed } = facts;
  const words = wordingOf(panelPublicWording, lang).declare;
  const frame = wordingOf(frameWording, lang);
  const problems = said(facts);
  const wrong = (field: Text | 'until') => {
    const problem = problems.find((each) => each.field === field);
    return problem ? { errorMessage: { text: problem.text, prefix: frame.error } } : {};
  };
  const text = (name: Text): Html =>
    textarea({
      ...{ name, value: typed[name], rows: 3, ...wrong(name) },
      label: { text: words.fields[name], classes: 'govuk-label--m' },
      hint: { text: words.hints[name] },
    });
  return html`${text('chosen')}
${dateInput({
  ...{ id: 'until', namePrefix: 'until', labels: frame.dates },
  fieldset: { legend: { text: words.fields.until, classes: 'govuk-fieldset__legend--m' } },
  hint: { text: words.hints.until },
  values: { day: typed['until-day'], month: typed['until-month'], year: typed['until-year'] },
  ...wrong('until'),
  ...('errorMessage' in wrong('until') && { wrong: ['day', 'month', 'year'] as const }),
})}
${text('interests')}
${text('payments')}`;
};

/** The form on which a member says in public how independent they are. */
export const panelInterestsPage = (facts: InterestsFacts): string => {
  const { lang, stylesheet, member } = facts;
  const words = wordingOf(panelPublicWording, lang).declare;
  const frame = wordingOf(frameWording, lang);
  const errors = said(facts);
  const path = (other: Language): string => routes.panelInterests(other, member.association);
  return framed(
    {
      ...{ lang, stylesheet, title: words.title, error: errors.length > 0 },
      otherLanguage: everywhere(path),
      back: routes.panelOf(lang, member.association),
    },
    html`${panelBar({ lang, name: member.name, role: member.role })}
${facts.done && notificationBanner({ title: frame.success, type: 'success', text: words.done })}
${errors.length > 0 && errorSummary({ title: frame.problem, errors, attributes: takesFocus })}
<span class="govuk-caption-l">${facts.associationName}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.body}</p>
${warningText({ text: words.publicNote, iconFallbackText: frame.warning })}
<form method="post" action="${path(lang)}" novalidate>
${fieldsOf(facts)}
${button({ text: words.button })}
</form>
<p class="govuk-body"><a class="govuk-link" href="${routes.panelInPublic(lang, member.association)}">${words.register}</a></p>`,
  );
};
