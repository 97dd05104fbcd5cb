import type { TellLanguage } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { aboutYouWording, dimensionWords, levelName } from '../../../shared/wording/about-you.ts';
import { charterWording, commitmentWords, hazardName } from '../../../shared/wording/charter.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { passOnWording } from '../../../shared/wording/pass-on.ts';
import { problemChoice, problemWording } from '../../../shared/wording/problem.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { formPage, type PageFacts } from './form-page.ts';

type Level = 1 | 2 | 3 | 4 | 5 | 'does-not-apply';

/** All that would be sent, and the name of the page that changes each part. */
export type CheckFacts = PageFacts & {
  withCode: boolean;
  /** `undefined`: not said. */
  hazards: readonly string[] | undefined;
  answers: readonly {
    commitment: string;
    page: string;
    level: Level | undefined;
    /** Of the commitment that asks first if something was reported. */
    reported: string | undefined;
  }[];
  mayTellProblem: boolean;
  problem: { kind?: string; when?: string; inTime?: string } | undefined;
  words: string | undefined;
  wordsPrivate: boolean;
  contact: readonly string[] | undefined;
  /** Asked only of who told of a danger. */
  mayPassOn: boolean;
  passOn: { address: string; phone?: string } | undefined;
  /** Dimensions with a level, or with the value of "Prefer not to say". */
  aboutYou: readonly (readonly [string, string])[] | undefined;
  notSaid: string;
  /** It changes what was sent before: whether words, contact and address of then, which nobody can read back, stay. */
  replaces: { words: boolean; contact: boolean; passOn: boolean } | undefined;
};

type Change = { page: string; of: string; empty: boolean };

const lines = (all: readonly string[]): Html =>
  html`<span class="twt-lines">${all.map((each, index) => html`${index > 0 && html`<br>`}<bdi>${each}</bdi>`)}</span>`;

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
  const { association = '' } = facts;
  return [
    facts.replaces
      ? { key: words.association, value: association }
      : rowOf(facts, association, { page: 'code', of: words.association, empty: false }),
    { key: words.code, value: facts.withCode ? words.used : words.notUsed },
  ];
};

/** A level beside anything but "yes" was never kept. */
const reportedLines = (lang: TellLanguage, reported: string, level: Level | undefined): Html => {
  const { levels } = wordingOf(charterWording, lang);
  const { said } = wordingOf(problemWording, lang).reported;
  const judged = level === undefined ? wordingOf(formWording, lang).check.notProvided : levels[level];
  return lines([said[reported] ?? '', ...(reported === 'yes' ? [judged] : [])]);
};

/** Stands right below the danger: whether the landlord learns where it is. */
const passOnRows = (facts: CheckFacts): SummaryRow[] => {
  const { lang, passOn, replaces, mayPassOn } = facts;
  if (!mayPassOn) return [];
  const { check: words } = wordingOf(passOnWording, lang);
  const given = passOn && [...passOn.address.split('\n'), ...(passOn.phone ? [passOn.phone] : [])];
  const value = given ? lines(given) : replaces?.passOn ? words.stays : words.none;
  return [rowOf(facts, value, { page: 'pass-on', of: words.row, empty: given === undefined })];
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
    ...passOnRows(facts),
    ...facts.answers.map(({ commitment, page, level, reported }) =>
      rowOf(facts, reported === undefined ? level && levels[level] : reportedLines(lang, reported, level), {
        page,
        of: commitmentWords(lang, commitment).question,
        empty: reported === undefined && level === undefined,
      }),
    ),
  ];
};

const problemLines = (facts: CheckFacts): Html | undefined => {
  const { lang, problem } = facts;
  if (!problem) return undefined;
  const { inTime: question } = wordingOf(problemWording, lang);
  const { kind, when, inTime } = problem;
  return lines([
    ...(kind === undefined ? [] : [problemChoice(lang, 'kinds', kind)]),
    ...(when === undefined ? [] : [problemChoice(lang, 'times', when)]),
    ...(inTime === undefined ? [] : [`${question} ${problemChoice(lang, 'inTimes', inTime)}`]),
  ]);
};

const aboutYouLines = ({ lang, aboutYou, notSaid }: CheckFacts): Html | undefined =>
  aboutYou &&
  lines(
    aboutYou.map(([dimension, level]) => {
      const { question } = dimensionWords(lang, dimension);
      const words = wordingOf(aboutYouWording, lang);
      return words.answered(question, level === notSaid ? words.notSaid : levelName(lang, dimension, level));
    }),
  );

/** Stands where earlier words or contact, if there are any, stay as they are. */
const stays = ({ lang, replaces }: CheckFacts, kind: 'words' | 'contact'): Html | undefined =>
  replaces?.[kind] ? html`${wordingOf(formWording, lang).check.stays[kind]}` : undefined;

const ownWords = (facts: CheckFacts): Html | undefined => {
  const { lang, words, wordsPrivate } = facts;
  return words === undefined
    ? stays(facts, 'words')
    : html`${lines(words.split('\n'))}${wordsPrivate && html`<br><strong>${wordingOf(formWording, lang).check.wordsPrivate}</strong>`}`;
};

const extraRows = (facts: CheckFacts): SummaryRow[] => {
  const words = wordingOf(formWording, facts.lang).check;
  const rows: { page: string; of: string; value: Html | undefined }[] = [
    ...(facts.mayTellProblem ? [{ page: 'problem', of: words.problem, value: problemLines(facts) }] : []),
    { page: 'words', of: words.words, value: ownWords(facts) },
    {
      page: 'contact',
      of: words.contact,
      value: facts.contact ? lines(facts.contact) : stays(facts, 'contact'),
    },
    { page: 'about-you', of: words.aboutYou, value: aboutYouLines(facts) },
  ];
  return rows.map(({ page, of, value }) => rowOf(facts, value, { page, of, empty: value === undefined }));
};

const sendingText = ({ lang, replaces, withCode }: CheckFacts): string => {
  const words = wordingOf(formWording, lang).check;
  if (replaces) return words.replacing;
  return withCode ? words.sending : words.sendingOpen;
};

/** All that would be sent, as names and values. */
export const checkRows = (facts: CheckFacts) => ({
  landlord: landlordRows(facts),
  answers: answerRows(facts),
  more: extraRows(facts),
});

/** All answers before they are sent, each with a way to change it. */
export const checkPage = (facts: CheckFacts): string => {
  const words = wordingOf(formWording, facts.lang).check;
  const rows = checkRows(facts);
  const iconFallbackText = wordingOf(frameWording, facts.lang).warning;
  const body = html`<h1 class="govuk-heading-l">${words.title}</h1>
<h2 class="govuk-heading-m">${words.landlord}</h2>
${summaryList({ rows: rows.landlord })}
<h2 class="govuk-heading-m" id="answers" tabindex="-1">${words.answers}</h2>
${summaryList({ rows: rows.answers, classes: 'twt-answers' })}
<h2 class="govuk-heading-m">${words.more}</h2>
${summaryList({ rows: rows.more })}
${warningText({ text: sendingText(facts), iconFallbackText })}
${button({ text: words.send, name: 'act', value: 'send', preventDoubleClick: true })}`;
  return formPage(facts, { title: words.title, body });
};
