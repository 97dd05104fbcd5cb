import type { Finding } from '../../../shared/domain/escalation/case-file.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { findingsEn } from '../../../shared/wording/findings.en.ts';
import { countWords, percentWords } from '../../../shared/wording/numbers.ts';
import type { Block } from './mail-body.ts';

const dayOf = (text: string): string => shortDateWords(localDate.parse(text), 'en');

const serious = (found: Extract<Finding, { kind: 'serious' }>): Block[] => {
  const words = findingsEn.serious;
  const mode = findingsEn.modes[found.mode];
  const failing = found.failingShare === undefined ? findingsEn.few : percentWords(found.failingShare);
  return [
    { kind: 'paragraph', text: words.summary(percentWords(found.score), countWords(found.n), mode) },
    {
      kind: 'rows',
      caption: words.caption,
      rows: [
        [words.n, countWords(found.n)],
        [words.mode, mode],
        [words.score, percentWords(found.score)],
        [words.interval, `${percentWords(found.low)} to ${percentWords(found.high)}`],
        [words.expected, percentWords(found.expected)],
        [words.limit, percentWords(found.limit)],
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

/** Findings as pieces of a mail or of a case file. */
export const findingBlocks = (findings: readonly Finding[]): Block[] =>
  findings.flatMap((found) => {
    switch (found.kind) {
      case 'serious':
        return serious(found);
      case 'danger-cluster':
        return danger(found);
      default:
        return found satisfies never;
    }
  });
