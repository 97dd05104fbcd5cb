import type { Association } from '../../shared/domain/association.ts';
import type { Associations } from '../../shared/ports/associations.ts';

export type Found =
  | { kind: 'found'; all: Association[]; more: boolean }
  | { kind: 'problem'; says: 'empty' | 'short' | 'none' };

/** As many as fit on a page; whoever sees more types more of the name. */
const most = 20;
/** A name is 200 characters at most. */
const longest = 200;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Takes part in the charter: those without an adoption are in the register all the same. */
export const takesPart = (each: Association): boolean => each.adoption !== undefined && !each.rehearsal;

/**
 * Finds associations of the charter by parts of their name, in any order and case, or by their register code.
 * Those whose name begins with what was typed come first, then by name.
 */
export const findAssociation = async (
  needs: { associations: Pick<Associations, 'list'> },
  typed: string,
): Promise<Found> => {
  const wanted = folded(typed.slice(0, longest));
  if (wanted === '') return { kind: 'problem', says: 'empty' };
  if (wanted.length < 2) return { kind: 'problem', says: 'short' };
  const parts = wanted.split(' ');
  const all = (await needs.associations.list())
    .filter(takesPart)
    .map((association) => ({ association, name: folded(association.name) }))
    .filter(
      ({ association, name }) =>
        parts.every((part) => name.includes(part)) || association.id.toLowerCase() === wanted,
    )
    .sort((a, b) => {
      const first = Number(b.name.startsWith(wanted)) - Number(a.name.startsWith(wanted));
      return first || (a.name < b.name ? -1 : 1);
    })
    .map(({ association }) => association);
  if (all.length === 0) return { kind: 'problem', says: 'none' };
  return { kind: 'found', all: all.slice(0, most), more: all.length > most };
};
