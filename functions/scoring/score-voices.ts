import type { ChangeStep } from '../../shared/domain/scoring/change.ts';
import { answeredIn, failingIn, keptIn } from '../../shared/domain/scoring/score.ts';
import type { Levels } from '../../shared/domain/scoring/scorecard.ts';
import type { Answer } from '../../shared/domain/submission/submission.ts';
import type { CountedRow } from './score-rows.ts';
import { type Sent, weekNumberOf } from './score-sent.ts';

/** One line of a file of answers. */
export type VoiceAnswers = {
  line: number;
  association: string;
  /** Empty: an open answer. */
  voice: string;
  sent: Sent;
  mode: string;
  homes: number | undefined;
  /** By place of the commitment; `undefined` where it was not answered. */
  answers: readonly (Answer | undefined)[];
};

/** "The last answer of a voice counts"; of two sent at the same moment, the later line. Open answers have no voice. */
const lastOf = (voices: readonly VoiceAnswers[]): VoiceAnswers[] => {
  const last = new Map<string, VoiceAnswers>();
  for (const each of voices) {
    const key = each.voice === '' ? `${each.line}` : JSON.stringify([each.association, each.voice]);
    const before = last.get(key);
    if (!before || each.sent.at >= before.sent.at) last.set(key, each);
  }
  return [...last.values()];
};

type Cell = { levels: Levels; weeks: Map<number, ChangeStep> };
const nothing = (): Cell => ({
  levels: { level1: 0, level2: 0, level3: 0, level4: 0, level5: 0, doesNotApply: 0 },
  weeks: new Map(),
});

const count = ({ levels, weeks }: Cell, answer: Answer, week: number): void => {
  if (answer === 'does-not-apply') {
    levels.doesNotApply += 1;
    return;
  }
  levels[`level${answer}`] += 1;
  const { n, failing } = weeks.get(week) ?? { n: 0, failing: 0 };
  weeks.set(week, { n: n + 1, failing: failing + (answer <= 2 ? 1 : 0) });
};

type Group = { association: string; mode: string; cells: Cell[] };

const groupsOf = (voices: readonly VoiceAnswers[], commitments: number): Map<string, Group> => {
  const groups = new Map<string, Group>();
  for (const { association, mode, answers, sent } of voices) {
    const key = JSON.stringify([association, mode]);
    const group = groups.get(key) ?? {
      association,
      mode,
      cells: Array.from({ length: commitments }, nothing),
    };
    groups.set(key, group);
    const week = weekNumberOf(sent.day);
    answers.forEach((answer, place) => {
      const cell = group.cells[place];
      if (answer !== undefined && cell) count(cell, answer, week);
    });
  }
  return groups;
};

/**
 * Counts answers: a row for every commitment of every association and mode that stands in the file, so that nobody's
 * silence goes missing.
 * @param homes how many homes each association has, where that is told
 */
export const countAnswers = (
  voices: readonly VoiceAnswers[],
  commitments: readonly string[],
  homes: ReadonlyMap<string, number>,
): { rows: CountedRow[]; replaced: number } => {
  const last = lastOf(voices);
  const rows = [...groupsOf(last, commitments.length).values()].flatMap(({ association, mode, cells }) =>
    commitments.map((commitment, place): CountedRow => {
      const { levels, weeks } = cells[place] ?? nothing();
      return {
        line: undefined,
        association,
        commitment,
        mode,
        n: answeredIn(levels),
        kept: keptIn(levels),
        failing: failingIn(levels),
        homes: homes.get(association),
        levels,
        weeks: [...weeks].sort(([a], [b]) => a - b).map(([, step]) => step),
      };
    }),
  );
  return { rows, replaced: voices.length - last.length };
};
