import type { AssociationId } from '../domain/association.ts';
import type { Coding, ThemesOfQuarter } from '../domain/reading/coding.ts';

/** What tenants' words say, as panels may see it: no quotes, and no count of a few. */
export type Themes = {
  /** Earliest quarter first; nothing where too few texts were coded. */
  themesOf(association: AssociationId): Promise<ThemesOfQuarter[]>;
};

/** What readers made of texts, one by one; for readers only. */
export type Codings = {
  /** `known`: somebody has coded this text already; what they made of it stays. */
  keep(coding: Coding): Promise<'kept' | 'known'>;
  /** Which texts about an association have been coded. */
  codedTexts(association: AssociationId): Promise<ReadonlySet<string>>;
};
