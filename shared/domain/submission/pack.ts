import type { CharterEdition } from '../charter/charter.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import {
  type Answer,
  type InTime,
  inTime as inTimes,
  type Mode,
  mode as modes,
  type Submission,
} from './submission.ts';

/**
 * One submission as the scoring run reads it: a few bytes instead of the whole row.
 * Layout: charter code; mode (bits 0 and 1), whether a problem was answered in time (bits 2 and 3: 0 not said, 1 yes,
 * 2 no, 3 not known) and voice kind (bit 7); stratum (2 bytes, 0 = unknown); hazards as bits; weeks since 1 April; then
 * three bits an answer in the edition's order, first answer lowest.
 */
export type Packed = {
  charterCode: number;
  mode: Mode;
  voiceKind: 'home' | 'open';
  /** `undefined`: nothing was said of it. */
  inTime: InTime | undefined;
  stratum: number;
  /** Indexes into the rulebook's hazards. */
  hazards: number[];
  /** Whole weeks from the Monday on or before 1 April of the reporting year. */
  week: number;
  /** In the order of the edition's commitments; `undefined` where none was given. */
  answers: (Answer | undefined)[];
};

/** Where each part stands in a packed submission; the answers are last. */
export const packedAt = { charter: 0, mode: 1, stratum: 2, hazards: 4, week: 5, answers: 6 } as const;
const HEAD = packedAt.answers;
const modeOrder = modes.options;
const inTimeOrder = inTimes.options;
const NONE = 0;
const DOES_NOT_APPLY = 6;

/** Mondays between the reporting year's first week and this week. Both are calendar arithmetic in UTC, no zone. */
const weekIndex = (year: number, week: string): number => {
  const first = Date.UTC(year, 3, 1);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * 86_400_000;
  return Math.round((Date.parse(`${week}T00:00:00Z`) - monday) / 604_800_000);
};

const headOf = ({ mode, problem, voice }: Submission): number => {
  const inTime = problem?.inTime === undefined ? 0 : inTimeOrder.indexOf(problem.inTime) + 1;
  return modeOrder.indexOf(mode) | (inTime << 2) | (voice.kind === 'open' ? 0x80 : 0);
};

/**
 * Packs a submission into its binary attribute.
 * @throws when an answer or hazard is unknown to the editions: that is a fault of ours, not of a tenant.
 */
export const pack = (
  submission: Submission,
  charter: CharterEdition,
  rulebook: Rulebook,
  stratum = 0,
): Uint8Array => {
  const bytes = new Uint8Array(HEAD + Math.ceil((charter.commitments.length * 3) / 8));
  bytes[0] = charter.code;
  bytes[1] = headOf(submission);
  bytes[2] = stratum >> 8;
  bytes[3] = stratum & 0xff;
  for (const hazard of submission.hazards) {
    const index = rulebook.danger.hazards.indexOf(hazard);
    if (index < 0) throw new Error(`hazard ${hazard} is not in rulebook ${rulebook.id}`);
    bytes[4] = (bytes[4] ?? 0) | (1 << index);
  }
  bytes[5] = Math.min(255, Math.max(0, weekIndex(submission.year, submission.week)));
  const known = new Set<string>(charter.commitments.map((each) => each.id));
  for (const id of Object.keys(submission.answers)) {
    if (!known.has(id)) throw new Error(`commitment ${id} is not in charter edition ${charter.id}`);
  }
  charter.commitments.forEach((commitment, index) => {
    const given = submission.answers[commitment.id];
    const value = given === undefined ? NONE : given === 'does-not-apply' ? DOES_NOT_APPLY : given;
    const bit = index * 3;
    const at = HEAD + (bit >> 3);
    const spread = value << (bit & 7);
    bytes[at] = (bytes[at] ?? 0) | (spread & 0xff);
    if (spread > 0xff) bytes[at + 1] = (bytes[at + 1] ?? 0) | (spread >> 8);
  });
  return bytes;
};

const answerOf = (value: number): Answer | undefined => {
  switch (value) {
    case NONE:
      return undefined;
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
      return value;
    case DOES_NOT_APPLY:
      return 'does-not-apply';
    default:
      throw new Error(`packed answer ${value} has no meaning`);
  }
};

/** Reads a packed submission back. `commitments` is the number of commitments of the edition it was made under. */
export const unpack = (bytes: Uint8Array, commitments: number): Packed => {
  const at = (index: number): number => {
    const byte = bytes[index];
    if (byte === undefined)
      throw new Error(`packed submission ends at byte ${bytes.length}, wanted byte ${index}`);
    return byte;
  };
  const mode = modeOrder[at(1) & 0x03];
  if (!mode) throw new Error('packed submission has no mode');
  const hazards = [0, 1, 2, 3, 4, 5, 6].filter((bit) => at(4) & (1 << bit));
  const answers = Array.from({ length: commitments }, (_, index) => {
    const bit = index * 3;
    const low = at(HEAD + (bit >> 3));
    const high = (bit & 7) > 5 ? at(HEAD + (bit >> 3) + 1) : 0;
    return answerOf(((low | (high << 8)) >> (bit & 7)) & 0x07);
  });
  return {
    charterCode: at(0),
    mode,
    voiceKind: at(1) & 0x80 ? 'open' : 'home',
    inTime: inTimeOrder[((at(1) >> 2) & 0x03) - 1],
    stratum: (at(2) << 8) | at(3),
    hazards,
    week: at(5),
    answers,
  };
};
