import { type AssociationId, associationId } from '../../shared/domain/association.ts';
import { codeBytes, type HomeCode, homeCodeFrom } from '../../shared/domain/submission/home-code.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Chance } from '../../shared/ports/chance.ts';
import type { Codes } from '../../shared/ports/codes.ts';
import type { Voices } from '../../shared/ports/voices.ts';
import { registrationCell } from './register-cells.ts';

/**
 * The sheet that the letters are printed from: the only place that ever holds codes in plain. Until every code on it
 * works it is kept under a name that says so, and nobody prints from it.
 */
export type CodeSheet = {
  /** A finished sheet is there already. */
  isThere(): Promise<boolean>;
  /** Codes of an issue that was interrupted, and whose homes they are for; `undefined` when none was. */
  unfinished(): Promise<{ association: string; codes: HomeCode[] } | undefined>;
  /** Puts these codes on the unfinished sheet, all of them or, after a crash, those before. */
  keep(association: AssociationId, codes: readonly HomeCode[]): Promise<void>;
  /** Gives the sheet its lasting name; throws when another sheet has it by now. */
  finish(): Promise<void>;
};

export type Issued =
  | { kind: 'issued'; codes: number; resumed: boolean }
  | { kind: 'refused'; message: string };

type Needs = { associations: Associations; codes: Codes; voices: Voices; chance: Chance; sheet: CodeSheet };
type Proven = HomeCode & { proof: string };

/** Keyed hashes asked for at the same time, and codes stored before the bar moves on. */
const chunk = 25;
/** Selectors are drawn from 33 million; so many rounds of bad luck in a row are a fault. */
const mostRounds = 20;

/** Draws codes whose selectors differ from one another and from those in `known`. */
const drawn = (chance: Chance, count: number, known: Set<string>): HomeCode[] => {
  const codes: HomeCode[] = [];
  while (codes.length < count) {
    const code = homeCodeFrom(chance.bytes(codeBytes));
    if (known.has(code.selector)) continue;
    known.add(code.selector);
    codes.push(code);
  }
  return codes;
};

/** Stores some codes. Gives those whose selector belongs to another code; ours from an earlier try are no clash. */
const stored = async (
  needs: Needs,
  association: AssociationId,
  some: readonly HomeCode[],
): Promise<Proven[]> => {
  const proven = await Promise.all(
    some.map(async (code) => ({ ...code, proof: await needs.voices.proofOf(code.text) })),
  );
  const refused = new Set(
    await needs.codes.add(
      proven.map(({ selector, proof }) => ({ selector, association, proof, revoked: false })),
    ),
  );
  const clashes = await Promise.all(
    proven
      .filter(({ selector }) => refused.has(selector))
      .map(async (code) => {
        const there = await needs.codes.find(code.selector);
        return there?.proof === code.proof && there.association === association ? [] : [code];
      }),
  );
  return clashes.flat();
};

/** Keeps and stores codes until each has a place; those that clash are drawn anew, on the sheet first. */
const placed = async (
  needs: Needs,
  association: AssociationId,
  first: readonly HomeCode[],
  onProgress?: (done: number, total: number) => void,
): Promise<void> => {
  let all = [...first];
  let pending = [...first];
  const known = new Set(first.map((each) => each.selector));
  for (let round = 0; pending.length > 0; round += 1) {
    if (round === mostRounds) throw new Error(`${pending.length} codes found no free selector`);
    await needs.sheet.keep(association, all);
    const clashing = new Set<string>();
    for (let from = 0; from < pending.length; from += chunk) {
      const clashes = await stored(needs, association, pending.slice(from, from + chunk));
      for (const each of clashes) clashing.add(each.text);
      onProgress?.(all.length - pending.length + Math.min(from + chunk, pending.length), all.length);
    }
    pending = drawn(needs.chance, clashing.size, known);
    all = [...all.filter((each) => !clashing.has(each.text)), ...pending];
  }
};

/**
 * Issues a code for each of so many homes. The order makes a crash harmless at any point: codes are on the unfinished
 * sheet before their hashes are stored, and the sheet gets its lasting name when every hash is. So no code works that
 * stands nowhere, and none stands on a finished sheet that does not work. Doing it again finishes what was begun.
 * @param registration as typed
 * @param homes how many letters; never more than the association has homes
 */
export const issueCodes =
  (needs: Needs) =>
  async (
    registration: string,
    homes: number,
    onProgress?: (done: number, total: number) => void,
  ): Promise<Issued> => {
    const refused = (message: string): Issued => ({ kind: 'refused', message });
    const id = associationId.safeParse(registrationCell.safeParse(registration).data).data;
    if (!id) return refused(`'${registration}' is not a registration code; wanted e.g. C3489`);
    const association = await needs.associations.get(id);
    if (!association) return refused(`${id} is not in the register; load it first`);
    if (homes > association.homes)
      return refused(
        `${id} has ${association.homes} homes, and ${homes} codes were wanted: one home, one code`,
      );
    if (await needs.sheet.isThere()) return refused('the sheet exists already; a sheet is written once');
    const begun = await needs.sheet.unfinished();
    if (begun && (begun.association !== id || begun.codes.length !== homes)) {
      const command = `codes issue ${begun.association} --homes ${begun.codes.length}`;
      return refused(`an issue into this sheet was interrupted; finish it first: ${command}`);
    }
    await placed(needs, id, begun?.codes ?? drawn(needs.chance, homes, new Set()), onProgress);
    await needs.sheet.finish();
    return { kind: 'issued', codes: homes, resumed: begun !== undefined };
  };
