import type { AssociationId } from '../../shared/domain/association.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import type { OwnWords } from '../../shared/domain/submission/own-words.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import { derivedOf } from './derived.ts';
import type { Draft } from './draft.ts';
import type { Needs } from './needs.ts';

type Asks = Pick<Needs, 'confidences' | 'hash'>;

/** What may be confided with answers. */
export const confidenceKinds = ['words', 'contact'] as const;
type Kind = (typeof confidenceKinds)[number];

const sealedWords = ({ words, wordsPrivate }: Draft): string | undefined => {
  if (words === undefined) return undefined;
  const own: OwnWords = { words, private: wordsPrivate ?? false };
  return JSON.stringify(own);
};

/** Puts words and contact of a draft away, each under a key of its own. */
export const confide = async (
  needs: Asks,
  draft: Draft & Required<Pick<Draft, 'association'>>,
  now: Instant,
  week: string,
): Promise<void> => {
  const { wordsDays, contactDays } = rulebookOf(draft.rulebook).retention;
  const keep = async (kind: Kind, text: string | undefined, days: number): Promise<void> => {
    if (text === undefined) return;
    await needs.confidences.keep({
      association: draft.association.id,
      kind,
      derived: derivedOf(needs, draft, kind),
      text,
      week,
      expires: Math.floor(Date.parse(now) / 1000) + days * 86_400,
    });
  };
  await Promise.all([
    keep('words', sealedWords(draft), wordsDays),
    keep('contact', draft.contact && JSON.stringify(draft.contact), contactDays),
  ]);
};

/** Deletes what was confided with a receipt, or only some of it. */
export const forget = async (
  needs: Asks,
  of: { association: AssociationId; secret: string },
  kinds: readonly Kind[] = confidenceKinds,
): Promise<void> => {
  const { association } = of;
  await Promise.all(
    kinds.map((kind) => needs.confidences.forget({ association, kind, derived: derivedOf(needs, of, kind) })),
  );
};
