import type { CaseFile } from '../../../shared/domain/escalation/case-file.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { trend } from '../../../shared/pictures/trend.ts';
import { caseFileEn } from '../../../shared/wording/case-file.en.ts';
import { dateWords, shortDateWords } from '../../../shared/wording/dates.ts';
import { findingsEn } from '../../../shared/wording/findings.en.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { countWords, percentWords } from '../../../shared/wording/numbers.ts';
import { picturesEn } from '../../../shared/wording/pictures.en.ts';
import { findingBlocks, weightingRows } from '../emails/findings.ts';
import type { Block } from '../emails/mail-body.ts';

const long = (text: string): string => dateWords(localDate.parse(text), 'en');
const short = (text: string): string => shortDateWords(localDate.parse(text), 'en');

const remit = ({ commitment }: CaseFile): Block[] => [
  { kind: 'heading', text: caseFileEn.sections.remit },
  { kind: 'paragraph', text: caseFileEn.remit(commitment.title, commitment.charter) },
  { kind: 'list', items: commitment.standards },
];

const context = ({ association, year, state, latest }: CaseFile): Block[] => {
  const words = caseFileEn.context;
  return [
    { kind: 'heading', text: caseFileEn.sections.context },
    {
      kind: 'rows',
      caption: words.caption,
      rows: [
        [words.name, association.name],
        [words.code, association.id],
        [words.designation, association.designation],
        [words.homes, words.homesValue(countWords(association.homes), short(association.homesAsOf))],
        [words.year, words.yearValue(year)],
        [words.state, caseFileEn.states[state]],
      ],
    },
    latest.length === 0
      ? { kind: 'paragraph', text: words.noLatest }
      : {
          kind: 'rows',
          caption: words.latest,
          rows: latest.flatMap((each): (readonly [string, string])[] => [
            [
              words.latestLabel(short(each.asOf), findingsEn.modes[each.mode]),
              words.latestValue(
                ...([percentWords(each.score), percentWords(each.low), percentWords(each.high)] as const),
                countWords(each.n),
              ),
            ],
            ...weightingRows(each),
          ]),
        },
  ];
};

/** What was published of the promise, once there are two figures to compare. */
const past = ({ published }: CaseFile): Block[] => {
  const words = caseFileEn.context.published;
  const [first, last] = [published[0], published.at(-1)];
  if (!first || !last || published.length < 2) return [];
  const trendWords = picturesEn.trend;
  const says = trendWords.says(
    ...([countWords(published.length), percentWords(first.score), short(first.asOf)] as const),
    ...([percentWords(last.score), short(last.asOf)] as const),
  );
  const row = ({ asOf, score, low, high, n }: CaseFile['published'][number]): readonly [string, string] => [
    words.label(short(asOf)),
    caseFileEn.context.latestValue(percentWords(score), percentWords(low), percentWords(high), countWords(n)),
  ];
  return [
    { kind: 'paragraph', text: words.lead },
    {
      ...{ kind: 'picture', says, caption: trendWords.caption },
      picture: trend({ figures: published, words: trendWords, dayOf: short, shareOf: percentWords }),
    },
    { kind: 'rows', caption: words.caption, rows: published.map(row) },
  ];
};

const scale = ({ findings, rulebook }: CaseFile): Block[] => [
  { kind: 'heading', text: caseFileEn.sections.scale },
  ...findingBlocks(findings),
  { kind: 'paragraph', text: caseFileEn.method },
  { kind: 'paragraph', text: caseFileEn.statistics(rulebook) },
];

const answer = ({ answer: given }: CaseFile['board']): Block[] => {
  if (!given) return [];
  const words = mailsEn.receipt;
  return [
    { kind: 'paragraph', text: words.kinds[given.kind] },
    ...(given.reason ? [{ kind: 'quote', of: words.reason, text: given.reason } as const] : []),
    ...(given.action ? [{ kind: 'quote', of: words.action, text: given.action } as const] : []),
    ...(given.by ? [{ kind: 'paragraph', text: `${words.by}: ${long(given.by)}` } as const] : []),
  ];
};

const actions = ({ board }: CaseFile): Block[] => {
  const words = caseFileEn.actions;
  const or = (value: string | undefined, none: string): string => (value ? long(value) : none);
  const rows: (readonly [string, string] | undefined)[] = [
    board.noticeOn ? [words.notice, long(board.noticeOn)] : undefined,
    [words.dayZero, or(board.dayZero, words.notTold)],
    board.proof && [words.proof, words.proofs[board.proof]],
    board.acknowledgeBy ? [words.acknowledgeBy, long(board.acknowledgeBy)] : undefined,
    [words.acknowledged, or(board.acknowledgedOn, words.none)],
    board.answerBy ? [words.answerBy, long(board.answerBy)] : undefined,
    board.lateSince ? [words.late, long(board.lateSince)] : undefined,
    board.veryLateSince ? [words.veryLate, long(board.veryLateSince)] : undefined,
    [words.answered, or(board.answeredOn, words.none)],
  ];
  return [
    { kind: 'heading', text: caseFileEn.sections.actions },
    { kind: 'rows', caption: words.caption, rows: rows.filter((row) => row !== undefined) },
    ...answer(board),
  ];
};

const why = ({ escalation }: CaseFile): Block[] => [
  { kind: 'heading', text: caseFileEn.sections.why },
  {
    kind: 'paragraph',
    text: caseFileEn.why[escalation.reason](long(escalation.dueOn), long(escalation.wentOn)),
  },
];

/** Everything that happened, by day. */
const timeline = (file: CaseFile): Block[] => [
  { kind: 'heading', text: caseFileEn.sections.timeline },
  {
    kind: 'rows',
    caption: caseFileEn.timeline,
    rows: file.timeline.map(({ on, event }) => [
      long(on),
      // Kinds of events are words of ours; one that is not in the list is shown as it is.
      Object.entries(caseFileEn.events).find(([kind]) => kind === event)?.[1] ?? event,
    ]),
  },
  { kind: 'heading', text: caseFileEn.sections.checking },
  { kind: 'paragraph', text: caseFileEn.checking },
];

/**
 * The case in the regulator's own five groups of factors, and its course. The mail is the PDF's twin: it says the same,
 * and leaves nothing out.
 */
export const sectionsOf = (file: CaseFile): Block[] => [
  ...remit(file),
  ...context(file),
  ...past(file),
  ...scale(file),
  ...actions(file),
  ...why(file),
  ...timeline(file),
];
