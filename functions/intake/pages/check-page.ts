import { button } from '../../../shared/html/components/button.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { charterWording, commitmentWords, hazardName } from '../../../shared/wording/charter.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { formPage, type PageFacts } from './form-page.ts';

type Level = 1 | 2 | 3 | 4 | 5 | 'does-not-apply';

/** All that would be sent, and the name of the page that changes each part. */
export type CheckFacts = PageFacts & {
  withCode: boolean;
  /** `undefined`: not said. */
  hazards: readonly string[] | undefined;
  answers: readonly { commitment: string; page: string; level: Level | undefined }[];
  words: string | undefined;
  contact: readonly string[] | undefined;
};

type Change = { page: string; of: string; empty: boolean };

const lines = (all: readonly string[]): Html =>
  html`<span class="twt-lines">${all.map((each, index) => html`${index > 0 && html`<br>`}${each}`)}</span>`;

const rowOf = (facts: PageFacts, value: string | Html | undefined, change: Change): SummaryRow => {
  const words = wordingOf(formWording, facts.lang).check;
  return {
    key: change.of,
    value: value ?? html`<span class="twt-muted">${words.notProvided}</span>`,
    actions: [
      {
        name: 'act',
        value: `change-${change.page}`,
        text: change.empty ? words.add : words.change,
        hidden: change.of,
      },
    ],
  };
};

const landlordRows = (facts: CheckFacts): SummaryRow[] => {
  const words = wordingOf(formWording, facts.lang).check;
  return [
    rowOf(facts, facts.association, { page: 'code', of: words.association, empty: false }),
    { key: words.code, value: facts.withCode ? words.used : words.notUsed },
  ];
};

const answerRows = (facts: CheckFacts): SummaryRow[] => {
  const { lang } = facts;
  const words = wordingOf(formWording, lang);
  const levels = wordingOf(charterWording, lang).levels;
  const { hazards } = facts;
  const said =
    hazards &&
    (hazards.length > 0 ? lines(hazards.map((each) => hazardName(lang, each))) : words.danger.wasNone);
  return [
    rowOf(facts, said, { page: 'danger', of: words.check.danger, empty: hazards === undefined }),
    ...facts.answers.map(({ commitment, page, level }) =>
      rowOf(facts, level && levels[level], {
        page,
        of: commitmentWords(lang, commitment).question,
        empty: level === undefined,
      }),
    ),
  ];
};

const extraRows = (facts: CheckFacts): SummaryRow[] => {
  const words = wordingOf(formWording, facts.lang).check;
  const { words: own, contact } = facts;
  return [
    rowOf(facts, own === undefined ? undefined : lines(own.split('\n')), {
      page: 'words',
      of: words.words,
      empty: own === undefined,
    }),
    rowOf(facts, contact && lines(contact), {
      page: 'contact',
      of: words.contact,
      empty: contact === undefined,
    }),
  ];
};

/** All answers before they are sent, each with a way to change it. */
export const checkPage = (facts: CheckFacts): string => {
  const words = wordingOf(formWording, facts.lang).check;
  const iconFallbackText = wordingOf(frameWording, facts.lang).warning;
  const body = html`<h1 class="govuk-heading-l">${words.title}</h1>
<h2 class="govuk-heading-m">${words.landlord}</h2>
${summaryList({ rows: landlordRows(facts) })}
<h2 class="govuk-heading-m" id="answers" tabindex="-1">${words.answers}</h2>
${summaryList({ rows: answerRows(facts), classes: 'twt-answers' })}
<h2 class="govuk-heading-m">${words.more}</h2>
${summaryList({ rows: extraRows(facts) })}
${warningText({ text: facts.withCode ? words.sending : words.sendingOpen, iconFallbackText })}
${button({ text: words.send, name: 'act', value: 'send', preventDoubleClick: true })}`;
  return formPage(facts, { title: words.title, body });
};
