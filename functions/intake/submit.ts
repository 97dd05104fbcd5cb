import { editionOf } from '../../shared/domain/charter/adopted.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { pack } from '../../shared/domain/submission/pack.ts';
import { referenceOf } from '../../shared/domain/submission/reference.ts';
import { type Submission, submission, type Voice } from '../../shared/domain/submission/submission.ts';
import {
  type Instant,
  type LocalDate,
  localDateOf,
  reportingYearOf,
  weekOf,
} from '../../shared/domain/time/calendar.ts';
import { isBusy } from '../../shared/ports/busy.ts';
import type { Draft } from './draft.ts';
import type { Needs } from './needs.ts';
import type { Receipt } from './receipt.ts';

/** A draft as the check page shows it: whose it is about is known, and its token is minted. */
export type Checked = Draft & Required<Pick<Draft, 'association' | 'token'>>;

export type Submitted =
  | { kind: 'received'; receipt: Receipt }
  /** The token was sent before with other answers. */
  | { kind: 'conflict' }
  /** The home sent newer answers meanwhile; those stay. */
  | { kind: 'superseded' }
  /** The code was revoked since it was proven. */
  | { kind: 'code-withdrawn' }
  /** The store asks to wait; nothing of this submission counts yet. */
  | { kind: 'busy' };

type Asks = Pick<Needs, 'codes' | 'voices' | 'submissions' | 'confidences' | 'clock' | 'hash'>;

const bytesOf = (hexadecimal: string): Uint8Array =>
  Uint8Array.from(hexadecimal.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** One way from the secret, another for each purpose, so that what is stored in two places joins nowhere. */
const derivedOf = (needs: Pick<Needs, 'hash'>, draft: Draft, purpose: string): string =>
  needs.hash(`together-with-tenants ${purpose} ${draft.secret}`);

const bodyHashOf = (needs: Pick<Needs, 'hash'>, draft: Checked): string => {
  const answers = Object.entries(draft.answers).sort(([a], [b]) => (a < b ? -1 : 1));
  const { association, hazards, words, contact } = draft;
  // With the secret in it, nobody can try words out against the stored hash.
  return needs.hash(
    JSON.stringify([draft.secret, association.id, answers, hazards ?? [], words ?? '', contact ?? {}]),
  );
};

/** Months are counted from the end of the reporting year; in seconds since 1970. */
const submissionExpires = (year: number, months: number): number => Date.UTC(year + 1, 3 + months, 1) / 1000;

const keepConfidences = async (needs: Asks, draft: Checked, now: Instant, week: string): Promise<void> => {
  const { wordsDays, contactDays } = rulebookOf(draft.rulebook).retention;
  const expires = (days: number): number => Math.floor(Date.parse(now) / 1000) + days * 86_400;
  const association = draft.association.id;
  if (draft.words !== undefined)
    await needs.confidences.keep({
      association,
      kind: 'words',
      derived: derivedOf(needs, draft, 'words'),
      text: draft.words,
      week,
      expires: expires(wordsDays),
    });
  if (draft.contact !== undefined)
    await needs.confidences.keep({
      association,
      kind: 'contact',
      derived: derivedOf(needs, draft, 'contact'),
      text: JSON.stringify(draft.contact),
      week,
      expires: expires(contactDays),
    });
};

const voiceOf = async (needs: Asks, draft: Draft, year: number): Promise<Voice> =>
  draft.code === undefined
    ? { kind: 'open', hash: derivedOf(needs, draft, 'open voice') }
    : { kind: 'home', hash: await needs.voices.voiceOf(year, draft.code) };

const submissionOf = (needs: Asks, draft: Checked, voice: Voice, today: LocalDate): Submission =>
  submission.parse({
    association: draft.association.id,
    year: reportingYearOf(today),
    voice,
    token: draft.token,
    bodyHash: bodyHashOf(needs, draft),
    charter: draft.charter,
    rulebook: draft.rulebook,
    mode: 'web',
    week: weekOf(today),
    answers: draft.answers,
    hazards: draft.hazards ?? [],
  });

const isWithdrawn = async (needs: Asks, draft: Draft): Promise<boolean> => {
  if (draft.code === undefined) return false;
  const stored = await needs.codes.find(draft.code.slice(0, 5));
  return stored === undefined || stored.revoked;
};

const sent = async (needs: Asks, draft: Checked): Promise<Submitted> => {
  if (await isWithdrawn(needs, draft)) return { kind: 'code-withdrawn' };
  const now = needs.clock.now();
  const today = localDateOf(now);
  const voice = await voiceOf(needs, draft, reportingYearOf(today));
  const answer = submissionOf(needs, draft, voice, today);
  const rulebook = rulebookOf(draft.rulebook);
  await keepConfidences(needs, draft, now, answer.week);
  const packed = pack(answer, editionOf(draft.charter), rulebook);
  const expires = submissionExpires(answer.year, rulebook.retention.submissionMonthsAfterYear);
  const stored = await needs.submissions.put(answer, packed, expires);
  switch (stored) {
    case 'stored':
    case 'replayed':
      return {
        kind: 'received',
        receipt: {
          reference: referenceOf(bytesOf(derivedOf(needs, draft, 'reference'))),
          association: draft.association,
          withCode: draft.code !== undefined,
          sentOn: today,
        },
      };
    case 'conflict':
    case 'superseded':
      return { kind: stored };
    default:
      return stored satisfies never;
  }
};

/**
 * Stores a checked draft: words and contact first, under keys that join to nothing, the submission last by one
 * conditional write. Sending the same again gives the same receipt.
 */
export const submit = async (needs: Asks, draft: Checked): Promise<Submitted> => {
  try {
    return await sent(needs, draft);
  } catch (error) {
    if (isBusy(error)) return { kind: 'busy' };
    throw error;
  }
};
