import type { Finding } from '../../../shared/domain/escalation/case-file.ts';
import type { ShownWeighting } from '../../../shared/domain/escalation/shown-weighting.ts';
import { placeIn } from '../../../shared/domain/publication/sectors.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { funnelPlot } from '../../../shared/pictures/funnel-plot.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { findingsEn } from '../../../shared/wording/findings.en.ts';
import { countWords, percentWords } from '../../../shared/wording/numbers.ts';
import { picturesEn } from '../../../shared/wording/pictures.en.ts';
import { weightingEn } from '../../../shared/wording/weighting.en.ts';
import { weightingWords } from '../../../shared/wording/weighting.ts';
import type { Block } from './mail-body.ts';

const dayOf = (text: string): string => shortDateWords(localDate.parse(text), 'en');

/** The weighted figure, for the row below the unweighted one; nothing where the run was made before there were any. */
export const weightingRows = ({
  weighting,
}: {
  weighting?: ShownWeighting | undefined;
}): (readonly [string, string])[] => (weighting ? [[weightingEn.label, weightingWords(weighting)]] : []);

type Serious = Extract<Finding, { kind: 'serious' }>;

/** The funnel without other associations: only what is published may show them. */
const funnel = (found: Serious): Block => {
  const { n, score, expected, tauSquared } = found;
  const rulebook = rulebookOf(found.rulebook);
  const words = picturesEn.funnel;
  const sector = { expected, tauSquared };
  const place = placeIn({ n, score }, sector, rulebook);
  return {
    kind: 'picture',
    picture: funnelPlot({ own: { n, score }, sector, others: [], rulebook, words }),
    says: `${words.places[place.class]} ${words.says(percentWords(score), countWords(n), percentWords(expected))}`,
    caption: words.captionAlone,
  };
};

/** What homes said of the legal time; nothing where few said so. */
const legalTime = ({ legalTime: said }: Serious): Block[] => {
  if (!said) return [];
  const text = findingsEn.serious.legalTime(countWords(said.asked), countWords(said.late));
  return [{ kind: 'paragraph', text }];
};

const serious = (found: Serious): Block[] => {
  const words = findingsEn.serious;
  const between = (low: number, high: number): string => `${percentWords(low)} to ${percentWords(high)}`;
  const mode = findingsEn.modes[found.mode];
  const failing = found.failingShare === undefined ? findingsEn.few : percentWords(found.failingShare);
  return [
    { kind: 'paragraph', text: words.summary(percentWords(found.score), countWords(found.n), mode) },
    funnel(found),
    ...legalTime(found),
    {
      kind: 'rows',
      caption: words.caption,
      rows: [
        [words.n, countWords(found.n)],
        [words.mode, mode],
        [words.score, percentWords(found.score)],
        [words.interval, between(found.low, found.high)],
        ...weightingRows(found),
        [words.expected, percentWords(found.expected)],
        [words.limits95, between(found.low95, found.high95)],
        [words.limits998, between(found.limit, found.high998)],
        [words.associations, countWords(found.associations)],
        [words.failing, failing],
        [words.bar, percentWords(found.bar)],
        [
          words.test,
          words.testValue(found.lnEValue.toFixed(2), found.lnThreshold.toFixed(2), countWords(found.streams)),
        ],
        [words.run, dayOf(found.run)],
        [words.editions, words.edition(found.charter, found.rulebook)],
      ],
    },
  ];
};

const danger = (found: Extract<Finding, { kind: 'danger-cluster' }>): Block[] => {
  const words = findingsEn.danger;
  const homes = countWords(found.atLeastHomes);
  const days = countWords(found.withinDays);
  return [
    { kind: 'paragraph', text: words.summary(found.hazardName, homes, days) },
    {
      kind: 'rows',
      caption: words.caption,
      rows: [
        [words.hazard, found.hazardName],
        [words.rule, words.ruleValue(homes, days)],
        [words.weeks, words.weeksValue(dayOf(found.from), dayOf(found.to))],
        [words.confirmed, found.confirmed ? words.yes : words.no],
        [findingsEn.serious.run, dayOf(found.run)],
        [findingsEn.serious.editions, findingsEn.serious.edition(found.charter, found.rulebook)],
      ],
    },
  ];
};

const grave = (found: Extract<Finding, { kind: 'grave-danger' }>): Block[] => {
  const words = findingsEn.danger;
  return [
    { kind: 'paragraph', text: words.grave(found.hazardName, found.report !== undefined) },
    {
      kind: 'rows',
      caption: words.caption,
      rows: [
        [words.hazard, found.hazardName],
        [words.confirmed, found.confirmed ? words.yes : words.no],
        [findingsEn.serious.editions, findingsEn.serious.edition(found.charter, found.rulebook)],
      ],
    },
  ];
};

/** Findings as pieces of a mail or of a case file. */
export const findingBlocks = (findings: readonly Finding[]): Block[] =>
  findings.flatMap((found) => {
    switch (found.kind) {
      case 'serious':
        return serious(found);
      case 'danger-cluster':
        return danger(found);
      case 'grave-danger':
        return grave(found);
      default:
        return found satisfies never;
    }
  });
