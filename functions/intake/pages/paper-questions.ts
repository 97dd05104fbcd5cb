import type { TellLanguage } from '../../../shared/contracts/routes.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { aboutYouWording, dimensionWords, levelName } from '../../../shared/wording/about-you.ts';
import { commitmentWords, hazardName } from '../../../shared/wording/charter.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { paperWording } from '../../../shared/wording/paper.ts';
import { passOnWording } from '../../../shared/wording/pass-on.ts';
import type { LegalTimes } from '../../../shared/wording/problem.en.ts';
import { problemChoice, problemWording } from '../../../shared/wording/problem.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { levelItems, promise } from './commitment-page.ts';
import { emergency } from './danger-page.ts';
import { help, letterBoxes, lineFor, lines, type PaperQuestion, tickBox, tickBoxes } from './paper-parts.ts';

/** What a sheet asks: that of the form on the web, from the same edition and rulebook. */
export type Asks = {
  hazards: readonly string[];
  /** Those that tenants are asked about, in the edition's order. */
  commitments: readonly { id: string; asksAboutProblem: boolean }[];
  /** Whether a home reported something that went wrong. */
  reports: readonly string[];
  problem: { kinds: readonly string[]; when: readonly string[]; inTime: readonly string[] };
  legalTimes: LegalTimes;
  purposes: readonly ('danger' | 'more' | 'outcome')[];
  dimensions: readonly { id: string; levels: readonly string[] }[];
  /** Fewer homes than this are never shown in public. */
  publicFrom: number;
};

const bullets = (items: readonly string[]): Html =>
  html`<ul class="twt-paper__list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const danger = (lang: TellLanguage, { hazards }: Asks): PaperQuestion => {
  const words = wordingOf(formWording, lang).danger;
  return {
    title: words.title,
    body: html`${emergency(lang)}
${help(words.hint)}
${tickBoxes([
  ...hazards.map((each) => ({ text: hazardName(lang, each) })),
  { divider: words.or },
  { text: words.none },
])}`,
  };
};

/** Selector, verifier in two halves, check symbol: as the code stands on the letter. */
const codeGroups = [5, 4, 4, 1];

const code = (lang: TellLanguage): PaperQuestion => {
  const { code: ours } = wordingOf(paperWording, lang);
  const { code: theirs, association } = wordingOf(formWording, lang);
  return {
    title: ours.title,
    body: html`${help(ours.hint)}
${letterBoxes(ours.boxes, codeGroups)}
${help(theirs.whyText)}
${tickBox(ours.none)}
${help(association.open)}
${lineFor(ours.landlord)}`,
  };
};

const commitment = (lang: TellLanguage, asks: Asks, each: Asks['commitments'][number]): PaperQuestion => {
  const { tickOne } = wordingOf(paperWording, lang);
  const { reported } = wordingOf(problemWording, lang);
  const levels = tickBoxes(
    levelItems(lang, undefined).map((item) => ('text' in item ? { text: item.text } : item)),
  );
  return {
    title: commitmentWords(lang, each.id).question,
    body: html`<p class="twt-paper__promise">${promise(lang, each.id)}</p>
${
  each.asksAboutProblem &&
  html`<h3 class="twt-paper__ask">${reported.question}</h3>
${help(reported.hint)}
${tickBoxes(asks.reports.map((id) => ({ text: reported.choices[id] ?? id })))}
<h3 class="twt-paper__ask">${reported.level}</h3>`
}
${help(tickOne)}
${levels}`,
  };
};

const rules = (lang: TellLanguage, { legalTimes }: Asks): Html => {
  const words = wordingOf(problemWording, lang);
  return html`${bullets([...words.complaintRule(legalTimes), ...words.hazardRule(legalTimes)])}
${help(`${words.otherRule} ${words.rulesIntro}`)}
${help(`${words.complaintSource} ${words.hazardSource}`)}`;
};

const problem = (lang: TellLanguage, asks: Asks): PaperQuestion[] => {
  const words = wordingOf(problemWording, lang);
  const choices = (question: 'kinds' | 'times' | 'inTimes', ids: readonly string[]): Html =>
    tickBoxes(ids.map((id) => ({ text: problemChoice(lang, question, id) })));
  const { kinds, when, inTime } = asks.problem;
  return [
    {
      title: `${words.title} ${words.kind}`,
      body: html`${help(words.intro)}${help(words.kindHint)}${choices('kinds', kinds)}`,
    },
    { title: words.when, body: choices('times', when) },
    { title: words.inTime, body: html`${rules(lang, asks)}${choices('inTimes', inTime)}` },
  ];
};

const ownWords = (lang: TellLanguage, sheetCode: string): PaperQuestion => {
  const { words: ours } = wordingOf(paperWording, lang);
  const { words } = wordingOf(formWording, lang);
  return {
    title: words.title,
    body: html`${help(ours.hint)}
${lines(7)}
${tickBox(words.makePrivate)}
${help(words.privateMeans)}
${help(`${ours.more} ${sheetCode}`)}`,
  };
};

const passOn = (lang: TellLanguage): PaperQuestion => {
  const words = wordingOf(passOnWording, lang);
  return {
    title: words.title,
    body: html`${help(words.intro)}
<h3 class="twt-paper__ask">${words.whatTitle}</h3>
${bullets(words.what)}
${tickBox(words.tick)}
<p class="twt-paper__label">${words.address}</p>
${lines(3)}
${lineFor(words.phone)}`,
  };
};

const contact = (lang: TellLanguage, { purposes }: Asks): PaperQuestion => {
  const { contact: words } = wordingOf(formWording, lang);
  return {
    title: words.title,
    body: html`${help(words.intro)}
${help(wordingOf(paperWording, lang).contact)}
${lineFor(words.email)}
${lineFor(words.phone)}
<h3 class="twt-paper__ask">${words.purpose}</h3>
${tickBoxes(purposes.map((each) => ({ text: words.purposes[each] })))}`,
  };
};

const aboutYou = (lang: TellLanguage, { dimensions, publicFrom }: Asks): PaperQuestion[] => {
  const words = wordingOf(aboutYouWording, lang);
  const { or } = wordingOf(formWording, lang).commitment;
  return dimensions.map(({ id, levels }, index) => ({
    title: dimensionWords(lang, id).question,
    body: html`${index === 0 && html`<p class="twt-paper__label">${words.title}</p>${help(words.intro)}${bullets(words.whyItems(publicFrom))}`}
${tickBoxes([
  ...levels.map((level) => ({ text: levelName(lang, id, level) })),
  { divider: or },
  { text: words.notSaid },
])}`,
  }));
};

/** Every question of a sheet, in the order in which the form on the web asks. */
export const paperQuestions = (lang: TellLanguage, asks: Asks, sheetCode: string): PaperQuestion[] => [
  danger(lang, asks),
  code(lang),
  ...asks.commitments.map((each) => commitment(lang, asks, each)),
  ...(asks.commitments.some((each) => each.asksAboutProblem) ? problem(lang, asks) : []),
  ownWords(lang, sheetCode),
  passOn(lang),
  contact(lang, asks),
  ...aboutYou(lang, asks),
];
