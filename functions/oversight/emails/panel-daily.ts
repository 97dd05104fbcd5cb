import { routes } from '../../../shared/contracts/routes.ts';
import type { CommitmentId } from '../../../shared/domain/charter/charter.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords, shortDateWords } from '../../../shared/wording/dates.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { countWords } from '../../../shared/wording/numbers.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { panelMailsWording } from '../../../shared/wording/panel-mails.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { inBothLanguages, type Part } from './both-languages.ts';

const paragraph = (text: string): Part => ({ kind: 'paragraph', text });

/** What a mail about the head of a day says: facts of the log, all of them public. */
export type HeadFacts = { day: LocalDate; size: number; root: string; note: string; address: string };

/** The name of the file that comes with it, and that the checker is given. */
export const headFile = (day: LocalDate): string => `head-${day}.txt`;

/** The mail with the head of a day: what it is, how to keep it and how to check it. */
export const headText = ({ day, size, root, note, address }: HeadFacts) =>
  inBothLanguages((lang) => {
    const words = wordingOf(panelMailsWording, lang);
    const { head } = words;
    const on = shortDateWords(day, lang);
    const command = `npm run verify -- ledger ${address} --since ${headFile(day)}`;
    return {
      subject: head.subject(on),
      parts: [
        ...[head.what(on), head.why, head.keep].map(paragraph),
        { kind: 'list', items: [head.size(countWords(size)), head.root(root)] },
        ...head.check.map(paragraph),
        { kind: 'as-it-is', text: command },
        paragraph(head.says),
        { kind: 'link', label: head.page, address: `${address}${routes.ledger(lang)}` },
        paragraph(head.itself),
        { kind: 'as-it-is', text: note },
        paragraph(words.from(wordingOf(frameWording, lang).service)),
      ],
    };
  });

/** One thing that waits for a member, as a mail may say it: about which commitment, and by when. */
export type DigestLine = {
  kind: 'second' | 'review' | 'information-given';
  commitment: CommitmentId;
  on: LocalDate;
  late: boolean;
};

/** The mail that says what waits for a member, and nothing of any case. */
export const digestText = ({ lines, address }: { lines: readonly DigestLine[]; address: string }) =>
  inBothLanguages((lang) => {
    const words = wordingOf(panelMailsWording, lang);
    const { digest } = words;
    const { queue } = wordingOf(panelWording, lang);
    const items = lines.map(({ kind, commitment, on, late }) => {
      const what = queue.tasks[kind](dateWords(on, lang));
      return digest.task(commitmentWords(lang, commitment).title, late ? `${what} ${queue.late}.` : what);
    });
    return {
      subject: digest.subject,
      parts: [
        paragraph(digest.what),
        { kind: 'list', items },
        { kind: 'link', label: digest.go, address: `${address}${routes.panel(lang)}` },
        ...[digest.how, digest.when, words.from(wordingOf(frameWording, lang).service)].map(paragraph),
      ],
    };
  });
