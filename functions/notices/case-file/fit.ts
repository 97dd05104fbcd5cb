import type { CaseFile } from '../../../shared/domain/escalation/case-file.ts';
import { caseFileEn } from '../../../shared/wording/case-file.en.ts';

/** How much of what can grow without end a printed case file holds. */
type Room = { lines: number; findings: number; figures: number; letters: number };

/** Nobody reads more than eight pages; each of these is shorter than the one before. */
export const mostPages = 8;
export const rooms: readonly Room[] = [
  { lines: 60, findings: 12, figures: 12, letters: 2000 },
  { lines: 40, findings: 8, figures: 8, letters: 1500 },
  { lines: 24, findings: 5, figures: 6, letters: 800 },
  { lines: 12, findings: 3, figures: 4, letters: 400 },
];

const shortened = (text: string | undefined, letters: number): string | undefined =>
  text !== undefined && text.length > letters ? `${text.slice(0, letters).trimEnd()} …` : text;

const cut = (name: 'lines' | 'findings' | 'figures', kept: number, all: number): string[] =>
  all > kept ? [caseFileEn.left[name](String(all - kept), String(all))] : [];

/**
 * The case file with as much as there is room for: the newest lines and figures, the first findings, the beginning of a
 * long answer.
 * @returns also what was left out, as sentences; none where everything fits
 */
export const fitted = (file: CaseFile, room: Room): { file: CaseFile; left: string[] } => {
  const { timeline, findings, published, board } = file;
  const { answer } = board;
  const reason = shortened(answer?.reason, room.letters);
  const action = shortened(answer?.action, room.letters);
  const isShortened = reason !== answer?.reason || action !== answer?.action;
  return {
    file: {
      ...file,
      timeline: timeline.slice(-room.lines),
      findings: findings.slice(0, room.findings),
      published: published.slice(-room.figures),
      board: answer ? { ...board, answer: { ...answer, reason, action } } : board,
    },
    left: [
      ...cut('lines', room.lines, timeline.length),
      ...cut('findings', room.findings, findings.length),
      ...cut('figures', room.figures, published.length),
      ...(isShortened ? [caseFileEn.left.answer] : []),
    ],
  };
};
