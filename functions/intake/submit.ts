import { editionOf } from '../../shared/domain/charter/adopted.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { stratumOf } from '../../shared/domain/scoring/strata.ts';
import { pack } from '../../shared/domain/submission/pack.ts';
import {
  type Mode,
  type Submission,
  submission,
  type Voice,
} from '../../shared/domain/submission/submission.ts';
import {
  type LocalDate,
  localDate,
  localDateOf,
  reportingYearOf,
  weekOf,
} from '../../shared/domain/time/calendar.ts';
import { isBusy } from '../../shared/ports/busy.ts';
import type { Stored } from '../../shared/ports/submissions.ts';
import { confide, confidenceKinds, forget, forgetReport } from './confide.ts';
import { derivedOf, proofOf, referenceIn, returnCodeIn } from './derived.ts';
import type { Draft } from './draft.ts';
import type { Needs } from './needs.ts';
import { knownOf, problemSent } from './read-extras.ts';
import { passOnSent } from './read-pass-on.ts';
import { type Receipt, signReceipt } from './receipt.ts';

/** A draft as the check page shows it: whose it is about is known, and its token is minted. */
export type Checked = Draft & Required<Pick<Draft, 'association' | 'token'>>;

export type Submitted =
  | { kind: 'received'; receipt: Receipt }
  /** The token was sent before with other answers. */
  | { kind: 'conflict' }
  /** The home sent newer answers meanwhile; those stay. */
  | { kind: 'superseded' }
  /** What this receipt stood for was withdrawn meanwhile, and stays so. */
  | { kind: 'withdrawn' }
  /** The code was revoked since it was proven. */
  | { kind: 'code-withdrawn' }
  /** The store asks to wait; nothing of this submission counts yet. */
  | { kind: 'busy' };

type Asks = Pick<Needs, 'voices' | 'confidences' | 'erasures' | 'signer' | 'clock' | 'hash'> & {
  codes: Pick<Needs['codes'], 'find'>;
  submissions: Pick<Needs['submissions'], 'get' | 'put'>;
  drafts: Pick<Needs['drafts'], 'forget'>;
};

const bodyHashOf = (needs: Pick<Needs, 'hash'>, draft: Checked): string => {
  const answers = Object.entries(draft.answers).sort(([a], [b]) => (a < b ? -1 : 1));
  const { association, hazards, words, contact, wordsPrivate } = draft;
  const about = Object.entries(knownOf(draft)).sort(([a], [b]) => (a < b ? -1 : 1));
  const passOn = passOnSent(draft);
  const more = [problemSent(draft) ?? {}, wordsPrivate ?? false, about, ...(passOn ? [passOn] : [])];
  // With the secret in it, nobody can try words out against the stored hash.
  return needs.hash(
    JSON.stringify([
      draft.secret,
      association.id,
      answers,
      hazards ?? [],
      words ?? '',
      contact ?? {},
      ...more,
    ]),
  );
};

/** Months are counted from the end of the reporting year; in seconds since 1970. */
export const submissionExpires = (year: number, months: number): number =>
  Date.UTC(year + 1, 3 + months, 1) / 1000;

/** Whose voice speaks: the home's of a code, or that of the receipt alone. */
export const voiceOf = async (
  needs: Pick<Needs, 'voices' | 'hash'>,
  draft: { code?: string; secret: string },
  year: number,
): Promise<Voice> =>
  draft.code === undefined
    ? { kind: 'open', hash: derivedOf(needs, draft, 'open voice') }
    : { kind: 'home', hash: await needs.voices.voiceOf(year, draft.code) };

/** Whose answer it is and how it reached us. */
type From = { voice: Voice; mode: Mode };

const submissionOf = (needs: Asks, draft: Checked, { voice, mode }: From, today: LocalDate): Submission => {
  const problem = problemSent(draft);
  return submission.parse({
    association: draft.association.id,
    year: reportingYearOf(today),
    voice,
    token: draft.token,
    bodyHash: bodyHashOf(needs, draft),
    proof: proofOf(needs, draft),
    charter: draft.charter,
    rulebook: draft.rulebook,
    mode,
    week: weekOf(today),
    answers: draft.answers,
    hazards: draft.hazards ?? [],
    ...(problem && { problem }),
  });
};

const isRevoked = async (needs: Asks, draft: Draft): Promise<boolean> => {
  // An answer that stands may be changed by its receipt, whatever became of the code since.
  if (draft.code === undefined || draft.replaces) return false;
  const stored = await needs.codes.find(draft.code.slice(0, 5));
  return stored === undefined || stored.revoked;
};

type Refused = 'conflict' | 'superseded' | 'withdrawn';

/** A change needs what it changes: not what was withdrawn since, nor what the home sent since with another receipt. */
const unfounded = (answer: Submission, standing: Submission | undefined): Refused | undefined => {
  if (!standing) return 'withdrawn';
  return standing.proof === answer.proof ? undefined : 'superseded';
};

/** Asked before words, contact and a report are written: those of an older page must not overwrite what a newer one brought. */
const outdated = async (
  { submissions }: Asks,
  draft: Checked,
  answer: Submission,
): Promise<Refused | undefined> => {
  const { replaces, words, contact, hazards = [] } = draft;
  if (!replaces && words === undefined && contact === undefined && hazards.length === 0) return undefined;
  const standing = (await submissions.get(answer))?.submission;
  const refused = draft.replaces && unfounded(answer, standing);
  if (refused || !standing || standing.token < answer.token) return refused;
  if (standing.token > answer.token) return 'superseded';
  return standing.bodyHash === answer.bodyHash ? undefined : 'conflict';
};

const stored = async (needs: Asks, draft: Checked, answer: Submission): Promise<Stored> => {
  const rulebook = rulebookOf(draft.rulebook);
  // What is known of the home stands nowhere but here, as one number that the weights need.
  const stratum = stratumOf(knownOf(draft), rulebook.weighting.dimensions);
  const packed = pack(answer, editionOf(draft.charter), rulebook, stratum);
  const expires = submissionExpires(answer.year, rulebook.retention.submissionMonthsAfterYear);
  return needs.submissions.put(answer, packed, expires);
};

/** The week that the receipt says: of a repeat that of the first time, which is the one that is stored. */
const weekStored = async ({ submissions }: Asks, answer: Submission, done: Stored): Promise<LocalDate> => {
  const standing = done === 'replayed' ? await submissions.get(answer) : undefined;
  return localDate.parse((standing?.submission ?? answer).week);
};

const received = async (
  needs: Asks,
  draft: Checked,
  answer: Submission,
  when: { sentOn: LocalDate; week: LocalDate },
): Promise<Submitted> => {
  const { secret, charter, rulebook, association, replaces } = draft;
  const gone = replaces ? confidenceKinds.filter((kind) => !replaces[kind] && draft[kind] === undefined) : [];
  const receipt = {
    ...{ association, charter, rulebook, secret, ...when },
    reference: referenceIn(needs, draft),
    withCode: draft.code !== undefined,
    hash: answer.bodyHash,
  };
  // A danger that was told first and is taken out of the answers since is read no longer.
  const isSafe = replaces && (draft.hazards ?? []).length === 0;
  const [signed] = await Promise.all([
    signReceipt(needs, receipt),
    forget(needs, { association: association.id, secret }, gone),
    isSafe && forgetReport(needs, draft),
    // What was saved on the way is not needed any more. It may have been saved in another tab, so the draft cannot tell.
    needs.drafts.forget(returnCodeIn(needs, draft)),
  ]);
  return { kind: 'received', receipt: signed };
};

const sent = async (needs: Asks, draft: Checked, mode: Mode): Promise<Submitted> => {
  const now = needs.clock.now();
  const today = localDateOf(now);
  // Neither waits for the other; a voice that is not used was stored nowhere.
  const [revoked, voice] = await Promise.all([
    isRevoked(needs, draft),
    voiceOf(needs, draft, reportingYearOf(today)),
  ]);
  if (revoked) return { kind: 'code-withdrawn' };
  const answer = submissionOf(needs, draft, { voice, mode }, today);
  const kind = await outdated(needs, draft, answer);
  if (kind) return { kind };
  await confide(needs, draft, now, answer.week);
  const done = await stored(needs, draft, answer);
  switch (done) {
    case 'stored':
    case 'replayed':
      return received(needs, draft, answer, {
        sentOn: today,
        week: await weekStored(needs, answer, done),
      });
    case 'withdrawn':
      // This late try put words and contact away again, which were deleted when the answer was withdrawn.
      await Promise.all([
        forget(needs, { association: draft.association.id, secret: draft.secret }),
        forgetReport(needs, draft),
      ]);
      return { kind: done };
    case 'conflict':
    case 'superseded':
      return { kind: done };
    default:
      return done satisfies never;
  }
};

/**
 * Stores a checked draft: words and contact first, under keys that join to nothing, the submission last by one
 * conditional write. Sending the same again gives the same receipt.
 */
export const submit = async (needs: Asks, draft: Checked, mode: Mode = 'web'): Promise<Submitted> => {
  try {
    return await sent(needs, draft, mode);
  } catch (error) {
    if (isBusy(error)) return { kind: 'busy' };
    throw error;
  }
};
