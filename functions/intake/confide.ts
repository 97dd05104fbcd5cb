import type { AssociationId } from '../../shared/domain/association.ts';
import { firstReadingDue } from '../../shared/domain/reading/danger-report.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import type { OwnWords } from '../../shared/domain/submission/own-words.ts';
import { type Instant, localDateOf, weekOf } from '../../shared/domain/time/calendar.ts';
import { derivedOf } from './derived.ts';
import type { Draft } from './draft.ts';
import type { Needs } from './needs.ts';
import { passOnSent } from './read-pass-on.ts';

type Asks = Pick<Needs, 'confidences' | 'hash'>;

/** What may be confided with answers. */
export const confidenceKinds = ['words', 'contact'] as const;
type Kind = (typeof confidenceKinds)[number];

const sealedWords = ({ words, wordsPrivate }: Draft): string | undefined => {
  if (words === undefined) return undefined;
  const own: OwnWords = { words, private: wordsPrivate ?? false };
  return JSON.stringify(own);
};

/**
 * The last second of so many days from the Monday of the week: an exact time would join words to the answers that were
 * sent in the same second.
 */
const expiresOf = (week: string, days: number): number =>
  Date.parse(`${week}T00:00:00Z`) / 1000 + days * 86_400;

type Kept = Draft & Required<Pick<Draft, 'association' | 'token'>>;

/** Tells the readers of a danger: they find it without looking through the answers, and nothing in it leads to those. */
const reportDanger = async (needs: Asks, draft: Kept, now: Instant): Promise<void> => {
  const { association, hazards = [], secret, token, charter, replaces } = draft;
  if (hazards.length === 0) return;
  const rulebook = rulebookOf(draft.rulebook);
  const sentOn = localDateOf(now);
  const left = passOnSent(draft);
  const address = left ? { ...left, givenOn: sentOn } : replaces?.passOn && ('as-before' as const);
  await needs.confidences.keepReport({
    derived: derivedOf(needs, draft, 'danger report'),
    reading: needs.hash(`together-with-tenants reading ${secret} ${token}`).slice(0, 32),
    due: firstReadingDue(sentOn, rulebook),
    report: {
      ...{ association: association.id, hazards, sentOn, charter },
      words: derivedOf(needs, draft, 'words'),
    },
    ...(address && { address }),
    expires: expiresOf(weekOf(sentOn), rulebook.retention.wordsDays),
  });
};

/** Puts words, contact and a report of danger away, each under a key of its own. */
export const confide = async (needs: Asks, draft: Kept, now: Instant, week: string): Promise<void> => {
  const { wordsDays, contactDays } = rulebookOf(draft.rulebook).retention;
  const keep = async (kind: Kind, text: string | undefined, days: number): Promise<void> => {
    if (text === undefined) return;
    await needs.confidences.keep({
      association: draft.association.id,
      kind,
      derived: derivedOf(needs, draft, kind),
      text,
      week,
      expires: expiresOf(week, days),
    });
  };
  await Promise.all([
    keep('words', sealedWords(draft), wordsDays),
    keep('contact', draft.contact && JSON.stringify(draft.contact), contactDays),
    reportDanger(needs, draft, now),
  ]);
};

/** What erases something; what was erased is noted first, so that no restored backup brings it back for long. */
type Erases = Asks & Pick<Needs, 'erasures' | 'clock'>;

/** Deletes words and contact that were confided with a receipt, or only one of them. */
export const forget = async (
  needs: Erases,
  of: { association: AssociationId; secret: string },
  kinds: readonly Kind[] = confidenceKinds,
): Promise<void> => {
  const { association } = of;
  const today = localDateOf(needs.clock.now());
  await Promise.all(
    kinds.map(async (kind) => {
      const derived = derivedOf(needs, of, kind);
      await needs.erasures.note({ kind, association, derived }, today);
      await needs.confidences.forget({ association, kind, derived });
    }),
  );
};

/** Takes a report of danger back, or nothing where none was made. */
export const forgetReport = async (needs: Erases, of: { secret: string }): Promise<void> => {
  const derived = derivedOf(needs, of, 'danger report');
  await needs.erasures.note({ kind: 'report', derived }, localDateOf(needs.clock.now()));
  await needs.confidences.forgetReport(derived);
};
