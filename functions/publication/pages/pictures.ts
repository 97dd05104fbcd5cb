import type { Language } from '../../../shared/contracts/routes.ts';
import type { DatedFigure, PublishedFigure, Sector } from '../../../shared/domain/publication/publication.ts';
import { placeIn } from '../../../shared/domain/publication/sectors.ts';
import type { Rulebook } from '../../../shared/domain/rulebook/rulebook.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { details } from '../../../shared/html/components/details.ts';
import { table } from '../../../shared/html/components/table.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { funnelPlot } from '../../../shared/pictures/funnel-plot.ts';
import type { Picture } from '../../../shared/pictures/picture.ts';
import { svgOf } from '../../../shared/pictures/svg.ts';
import { trend } from '../../../shared/pictures/trend.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { countWords, percentWords, wholePercentWords } from '../../../shared/wording/numbers.ts';
import { picturesWording } from '../../../shared/wording/pictures.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Shown = Extract<PublishedFigure, { kind: 'shown' }>;
type About = { lang: Language; commitment: string };

/** A picture with what to see in it, and the same figures as a table for whoever does not see it. */
const framed = (
  { lang }: About,
  of: {
    id: string;
    picture: Picture;
    title: string;
    /** What to see, in one sentence, and its figures. */
    first: string;
    rest: string;
    heading: string;
    caption: string;
    figures: Html;
  },
): Html => html`<figure class="twt-picture">
<h4 class="govuk-heading-s">${of.heading}</h4>
${svgOf(of.picture, { id: of.id, title: of.title, says: `${of.first} ${of.rest}`.trim() })}
<figcaption class="twt-picture__caption"><strong>${of.first}</strong> ${of.rest} ${of.caption}</figcaption>
${details({ summary: wordingOf(picturesWording, lang).table, text: of.figures })}
</figure>`;

const comparisonTable = (figure: Shown, sector: Sector, rulebook: Rulebook, lang: Language): Html => {
  const words = wordingOf(picturesWording, lang);
  const { rows } = words.funnel;
  const place = placeIn(figure, sector, rulebook);
  const between = (low: number, high: number): string => words.range(percentWords(low), percentWords(high));
  const cells: readonly (readonly [string, string])[] = [
    [rows.homes, countWords(figure.n)],
    [rows.score, percentWords(figure.score)],
    [rows.sector, percentWords(sector.expected)],
    [rows.lines95, between(place.low95, place.high95)],
    [rows.lines998, between(place.low998, place.high998)],
    [rows.associations, countWords(sector.associations)],
  ];
  return table({
    firstCellIsHeader: true,
    head: [{ text: words.name }, { text: words.value, format: 'numeric' }],
    rows: cells.map(([name, value]) => [{ text: name }, { text: value, format: 'numeric' as const }]),
  });
};

/** The funnel plot of a published figure among all others, or one sentence that says why there is none. */
export const comparison = (
  figure: Shown,
  about: About & { rulebook: Rulebook; sector: Sector | undefined },
): Html => {
  const { lang, commitment, rulebook, sector } = about;
  const words = wordingOf(picturesWording, lang).funnel;
  if (figure.shownAs !== 'exact') return html`<p class="govuk-body twt-muted">${words.notExact}</p>`;
  if (!sector)
    return html`<p class="govuk-body twt-muted">${words.none(rulebook.serious.minimumAssociations)}</p>`;
  const { n, score } = figure;
  const place = placeIn(figure, sector, rulebook);
  const numbers = [wholePercentWords(score), countWords(n), wholePercentWords(sector.expected)] as const;
  return framed(about, {
    id: `funnel-${commitment}`,
    picture: funnelPlot({ own: { n, score }, sector, others: sector.points, rulebook, words }),
    title: words.title(commitmentWords(lang, commitment).title),
    ...{ first: words.places[place.class], rest: words.says(...numbers) },
    ...{ heading: words.heading, caption: words.caption },
    figures: comparisonTable(figure, sector, rulebook, lang),
  });
};

const courseTable = (history: readonly DatedFigure[], lang: Language): Html => {
  const words = wordingOf(picturesWording, lang);
  const { day, score, interval, homes } = words.trend;
  const numeric = (text: string) => ({ text, format: 'numeric' as const });
  return table({
    firstCellIsHeader: true,
    head: [{ text: day }, numeric(score), numeric(interval), numeric(homes)],
    rows: history.map((each) => [
      { text: shortDateWords(localDate.parse(each.asOf), lang) },
      numeric(percentWords(each.score)),
      numeric(words.range(percentWords(each.low), percentWords(each.high))),
      numeric(countWords(each.n)),
    ]),
  });
};

/** The trend of what was published, or one sentence while there is only one figure. */
export const course = (about: About & { history: readonly DatedFigure[] }): Html => {
  const { lang, commitment, history } = about;
  const words = wordingOf(picturesWording, lang).trend;
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last || history.length < 2) return html`<p class="govuk-body twt-muted">${words.none}</p>`;
  const dayOf = (asOf: string): string => shortDateWords(localDate.parse(asOf), lang);
  return framed(about, {
    id: `trend-${commitment}`,
    picture: trend({ figures: history, words, dayOf, shareOf: wholePercentWords }),
    title: words.title(commitmentWords(lang, commitment).title),
    rest: '',
    first: words.says(
      ...([countWords(history.length), wholePercentWords(first.score), dayOf(first.asOf)] as const),
      ...([wholePercentWords(last.score), dayOf(last.asOf)] as const),
    ),
    ...{ heading: words.heading, caption: words.caption },
    figures: courseTable(history, lang),
  });
};
