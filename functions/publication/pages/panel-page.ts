import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Association } from '../../../shared/domain/association.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { PublicMember } from '../../../shared/domain/people/panel-member.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { panelActsWording } from '../../../shared/wording/panel-acts.ts';
import { panelPublicWording } from '../../../shared/wording/panel-public.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Facts = {
  lang: Language;
  stylesheet: string;
  association: Association;
  sitting: readonly PublicMember[];
  /** Whether members are fewer than act by themselves. */
  small: boolean;
  views: readonly CaseView[];
};

/** One seat: the part, never a name. What its holder has not declared is shown as missing. */
const seat = (lang: Language, { role, since, interests }: PublicMember): Html => {
  const words = wordingOf(panelPublicWording, lang).register;
  const day = (on: PublicMember['since'] | undefined): string => (on ? dateWords(on, lang) : words.missing);
  return html`<h3 class="govuk-heading-s">${wordingOf(panelActsWording, lang).who[role]}</h3>
${summaryList({
  rows: [
    { key: words.since, value: day(since) },
    { key: words.chosen, value: interests?.chosen ?? words.missing },
    { key: words.until, value: day(interests?.until) },
    { key: words.interests, value: interests?.interests ?? words.missing },
    { key: words.payments, value: interests?.payments ?? words.missing },
    ...(interests ? [{ key: words.declaredOn, value: day(interests.declaredOn) }] : []),
  ],
})}`;
};

/** What two members recommended, of every case, the earliest day first. */
const recommendations = (lang: Language, views: readonly CaseView[]): Html => {
  const words = wordingOf(panelPublicWording, lang).recommendations;
  const all = views
    .flatMap(({ commitment, panelActs }) =>
      panelActs.flatMap(({ act }) => (act.kind === 'recommend' ? [{ ...act, commitment }] : [])),
    )
    .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  if (all.length === 0) return html`<p class="govuk-body">${words.none}</p>`;
  return html`${all.map(({ text, owner, by, commitment }) =>
    summaryList({
      rows: [
        { key: words.what, value: text },
        { key: words.about, value: commitmentWords(lang, commitment).title },
        { key: words.owner, value: owner },
        { key: words.by, value: dateWords(by, lang) },
      ],
    }),
  )}`;
};

/** A panel in public: who sits on it, how independent each is, and what they recommend. */
export const panelPage = (facts: Facts): string => {
  const { lang, stylesheet, association, sitting } = facts;
  const words = wordingOf(panelPublicWording, lang);
  const title = words.title(association.name);
  return framed(
    {
      ...{ lang, stylesheet, title, indexed: true, back: routes.resultsOf(lang, association.id) },
      otherLanguage: everywhere((other) => routes.panelInPublic(other, association.id)),
    },
    html`<div class="twt-column"><h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${words.body}</p>
${facts.small && insetText({ text: words.small })}
<h2 class="govuk-heading-m">${words.register.title}</h2>
${sitting.length === 0 ? html`<p class="govuk-body">${words.none}</p>` : sitting.map((each) => seat(lang, each))}
<h2 class="govuk-heading-m">${words.recommendations.title}</h2>
${recommendations(lang, facts.views)}</div>`,
  );
};
