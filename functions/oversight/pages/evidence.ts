import type { Language } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { dangerOf, shownFailures } from '../../../shared/domain/escalation/danger-changes.ts';
import type { Evidence } from '../../../shared/domain/escalation/failure.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import type { Rulebook } from '../../../shared/domain/rulebook/rulebook.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { table } from '../../../shared/html/components/table.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { hazardName } from '../../../shared/wording/charter.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { evidenceWording } from '../../../shared/wording/evidence.ts';
import { countWords, percentWords } from '../../../shared/wording/numbers.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Row = readonly [name: string, value: string];
type Of<K extends Evidence['kind']> = Extract<Evidence, { kind: K }>;

/** "At most once in so many times": two figures are as much as such a number means. */
const oddsOf = (lnEValue: number, overAMillion: string): string =>
  lnEValue > Math.log(1e6) ? overAMillion : countWords(Number(Math.exp(lnEValue).toPrecision(2)));

const figures = (caption: string, rows: readonly Row[]): Html =>
  table({
    caption,
    captionClasses: 'govuk-table__caption--s',
    firstCellIsHeader: true,
    rows: rows.map(([name, value]) => [{ text: name }, { text: value, format: 'numeric' as const }]),
  });

/** The weighted score beside the unweighted one; no row where the run was made before there were any. */
const weightedRows = (lang: Language, { weighting }: Of<'serious'>): Row[] => {
  if (!weighting) return [];
  const words = wordingOf(evidenceWording, lang);
  if (weighting.kind === 'unweighted') return [[words.rows.weighted, words.unweighted[weighting.why]]];
  const { score, low, high, equalVoices } = weighting;
  const range = words.range(percentWords(low), percentWords(high));
  const facts = { score: percentWords(score), range, voices: countWords(equalVoices) };
  return [[words.rows.weighted, words.weighted(facts)]];
};

const told = ({ asked, late }: { asked: number; late: number }) => ({
  asked: countWords(asked),
  late: countWords(late),
});

const serious = (lang: Language, found: Of<'serious'>, rulebook: Rulebook): Html => {
  const words = wordingOf(evidenceWording, lang);

  const bar = percentWords(found.bar);
  const few = found.failing < rulebook.publication.cellFloor;
  const failing = few ? words.few : countWords(found.failing);
  const share = few ? words.few : percentWords(found.failingShare);
  const n = countWords(found.n);
  const odds = oddsOf(found.lnEValue, words.overAMillion);
  return html`${!few && html`<p class="govuk-body">${words.serious({ failing, n, share, bar })}</p>`}
<p class="govuk-body">${words.chance({ bar, odds })}</p>
${found.legalTime && html`<p class="govuk-body">${words.legalTime(told(found.legalTime))}</p>`}
${figures(words.caption, [
  [words.rows.homes, n],
  [words.rows.failing, failing],
  [words.rows.failingShare, share],
  [words.rows.bar, bar],
  [words.rows.score, percentWords(found.score)],
  [words.rows.interval, words.range(percentWords(found.low), percentWords(found.high))],
  ...weightedRows(lang, found),
  [words.rows.expected, percentWords(found.expected)],
  [words.rows.line, percentWords(found.low998)],
  [words.rows.mode, words.modes[found.mode]],
])}`;
};

/** Of a cluster only that the rule's number was reached is told: so few homes could be found out. */
const cluster = (lang: Language, found: Of<'danger-cluster'>, rulebook: Rulebook): Html => {
  const words = wordingOf(evidenceWording, lang);
  const hazard = hazardName(lang, found.hazard);
  const homes = countWords(rulebook.danger.clusterHomes);
  const from = shortDateWords(localDate.parse(found.from), lang);
  const to = shortDateWords(localDate.parse(found.to), lang);
  return html`<p class="govuk-body">${words.cluster({ homes, hazard, from, to })}</p>
${figures(words.caption, [
  [words.rows.hazard, hazard],
  [words.rows.cluster, words.atLeast(homes)],
  [words.rows.weeks, words.range(from, to)],
])}`;
};

/** Of one report only the danger is told. */
const grave = (lang: Language, found: Of<'grave-danger'>): Html => {
  const text = wordingOf(evidenceWording, lang).grave(
    hazardName(lang, found.hazard),
    found.report !== undefined,
  );
  return html`<p class="govuk-body">${text}</p>`;
};

const one = (lang: Language, found: Evidence, rulebook: Rulebook): Html => {
  switch (found.kind) {
    case 'serious':
      return serious(lang, found, rulebook);
    case 'danger-cluster':
      return cluster(lang, found, rulebook);
    case 'grave-danger':
      return grave(lang, found);
    default:
      return found satisfies never;
  }
};

/** What a case rests on: each failure in plain words, with its figures below, and of each danger whether it is confirmed. */
export const evidenceOf = (lang: Language, view: CaseView): Html => {
  const words = wordingOf(evidenceWording, lang);
  const rulebook = rulebookOf(view.rulebook);
  const unconfirmed = (failure: string): boolean => {
    const danger = dangerOf(view, failure);
    return danger !== undefined && danger.standing !== 'confirmed' && danger.standing !== 'not-upheld';
  };
  return html`${shownFailures(view).map(
    ({ id, evidence }) => html`${unconfirmed(id) && insetText({ text: words.unconfirmed })}
${one(lang, evidence, rulebook)}`,
  )}
<p class="govuk-body">${words.question}</p>`;
};
