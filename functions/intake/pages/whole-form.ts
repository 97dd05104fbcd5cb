import { longestAddress } from '../../../shared/domain/reading/pass-on.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { aboutYouWording, dimensionWords, levelName } from '../../../shared/wording/about-you.ts';
import { commitmentWords, hazardName } from '../../../shared/wording/charter.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { paperWording } from '../../../shared/wording/paper.ts';
import { passOnWording } from '../../../shared/wording/pass-on.ts';
import { problemChoice, problemWording } from '../../../shared/wording/problem.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { levelItems, promise } from './commitment-page.ts';
import type { Asks } from './paper-questions.ts';
import { passOnMeans } from './pass-on-page.ts';
import { chooseOne, type Filling, line, lines, say, tickAny, tickOne } from './whole-question.ts';

/** The whole form on one page, for somebody who types what another says or wrote. */
export type WholeFacts = Filling & {
  asks: Asks;
  /** The value of "Prefer not to say". */
  notSaid: string;
  /** Landlords that a name fits; none where nothing was searched. */
  found: readonly { id: string; name: string }[];
  says: { landlord: string; private: string };
  /** What stands below a question of this number. */
  below?: (question: number) => Html | undefined;
};

const danger = (facts: WholeFacts): Html => {
  const words = wordingOf(formWording, facts.lang).danger;
  return tickAny(facts, { name: 'hazard', legend: words.title, hint: words.hint }, [
    ...facts.asks.hazards.map((each) => ({ name: `hazard-${each}`, text: hazardName(facts.lang, each) })),
    { divider: words.or },
    { name: 'hazard-none', text: words.none },
  ]);
};

const whose = (facts: WholeFacts): Html => {
  const { code, association } = wordingOf(formWording, facts.lang);
  return html`${line(facts, 'code', {
    ...{ label: code.title, size: 'm', hint: code.hint, dir: 'ltr' },
    classes: 'govuk-input--width-20 govuk-input--extra-letter-spacing',
  })}
${say(code.whyText)}
${line(facts, 'search', { label: facts.says.landlord, hint: association.hint, dir: 'auto' })}
${
  facts.found.length > 0 &&
  chooseOne(
    facts,
    'association',
    { legend: association.results(facts.found.length), size: 's' },
    facts.found.map(({ id, name }) => ({ value: id, text: `${name} (${id})` })),
  )
}
${say(association.open)}`;
};

const commitment = (facts: WholeFacts, each: Asks['commitments'][number]): Html => {
  const { lang, asks } = facts;
  const { question } = commitmentWords(lang, each.id);
  const { reported } = wordingOf(problemWording, lang);
  const items = levelItems(lang, undefined);
  const name = `answer-${each.id}`;
  if (!each.asksAboutProblem)
    return chooseOne(facts, name, { legend: question, hint: promise(lang, each.id) }, items);
  return html`<h3 class="govuk-heading-m">${question}</h3>
<p class="govuk-body">${promise(lang, each.id)}</p>
${chooseOne(
  facts,
  'reported',
  { legend: reported.question, size: 's', hint: reported.hint },
  asks.reports.map((id) => ({ value: id, text: reported.choices[id] ?? id })),
)}
${chooseOne(facts, name, { legend: reported.level, size: 's' }, items)}`;
};

const problem = (facts: WholeFacts): Html[] => {
  const { lang, asks } = facts;
  const words = wordingOf(problemWording, lang);
  const choices = (question: 'kinds' | 'times' | 'inTimes', ids: readonly string[]) =>
    ids.map((id) => ({ value: id, text: problemChoice(lang, question, id) }));
  const rules = [...words.complaintRule(asks.legalTimes), ...words.hazardRule(asks.legalTimes)];
  return [
    html`<h3 class="govuk-heading-m">${words.title}</h3>
${say(words.intro)}
${chooseOne(facts, 'kind', { legend: words.kind, size: 's', hint: words.kindHint }, choices('kinds', asks.problem.kinds))}`,
    chooseOne(facts, 'when', { legend: words.when }, choices('times', asks.problem.when)),
    html`<ul class="govuk-list govuk-list--bullet">${rules.map((each) => html`<li>${each}</li>`)}</ul>
${say(`${words.otherRule} ${words.rulesIntro}`)}
${chooseOne(facts, 'in-time', { legend: words.inTime }, choices('inTimes', asks.problem.inTime))}`,
  ];
};

const ownWords = (facts: WholeFacts): Html => {
  const { words } = wordingOf(formWording, facts.lang);
  return html`${lines(facts, 'words', { label: words.title, hint: words.hint })}
${tickOne(facts, 'private', facts.says.private)}
<p class="govuk-hint">${words.privateMeans}</p>`;
};

const passOn = (facts: WholeFacts): Html => {
  const words = wordingOf(passOnWording, facts.lang);
  return html`<h3 class="govuk-heading-m">${words.title}</h3>
${passOnMeans(facts.lang, 3)}
${tickOne(facts, 'pass-on', words.tick)}
${lines(facts, 'address', { label: words.address, hint: words.addressHint(longestAddress), rows: 4 })}
${line(facts, 'safety-phone', { label: words.phone, hint: words.phoneHint, dir: 'ltr', classes: 'govuk-input--width-20' })}`;
};

const contact = (facts: WholeFacts): Html => {
  const { contact: words } = wordingOf(formWording, facts.lang);
  return html`<h3 class="govuk-heading-m">${words.title}</h3>
${say(words.intro)}
${line(facts, 'email', { label: words.email, dir: 'ltr' })}
${line(facts, 'phone', { label: words.phone, dir: 'ltr', classes: 'govuk-input--width-20' })}
${chooseOne(
  facts,
  'purpose',
  { legend: words.purpose, size: 's' },
  facts.asks.purposes.map((each) => ({ value: each, text: words.purposes[each] })),
)}`;
};

const aboutYou = (facts: WholeFacts): Html[] => {
  const { lang, asks } = facts;
  const words = wordingOf(aboutYouWording, lang);
  const { or } = wordingOf(formWording, lang).commitment;
  const intro = html`<h3 class="govuk-heading-m">${words.title}</h3>
${say(words.intro)}
<ul class="govuk-list govuk-list--bullet">${words.whyItems(asks.publicFrom).map((each) => html`<li>${each}</li>`)}</ul>`;
  return asks.dimensions.map(({ id, levels }, index) => {
    const items = levels.map((level) => ({ value: level, text: levelName(lang, id, level) }));
    const all = [...items, { divider: or }, { value: facts.notSaid, text: words.notSaid }];
    const question = chooseOne(facts, id, { legend: dimensionWords(lang, id).question, size: 's' }, all);
    return html`${index === 0 && intro}
${question}`;
  });
};

/** Every question, in the order of the printed sheet and with its numbers. */
export const wholeQuestions = (facts: WholeFacts): Html[] => [
  danger(facts),
  whose(facts),
  ...facts.asks.commitments.map((each) => commitment(facts, each)),
  ...(facts.asks.commitments.some((each) => each.asksAboutProblem) ? problem(facts) : []),
  ownWords(facts),
  passOn(facts),
  contact(facts),
  ...aboutYou(facts),
];

/** The questions of the whole form, each under its number. */
export const wholeForm = (facts: WholeFacts): Html => {
  const all = wholeQuestions(facts);
  const { question } = wordingOf(paperWording, facts.lang);
  return html`<div id="answers" tabindex="-1">${all.map(
    (each, index) => html`<section class="twt-whole" id="question-${index + 1}">
<h2 class="govuk-caption-m">${question(index + 1, all.length)}</h2>
${each}
${facts.below?.(index + 1)}
</section>`,
  )}</div>`;
};
