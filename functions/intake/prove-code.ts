import type { Association } from '../../shared/domain/association.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { isResting, restAfter } from '../../shared/domain/submission/cool-down.ts';
import type { CodeProblem } from '../../shared/domain/submission/crockford.ts';
import { type HomeCode, parseHomeCode } from '../../shared/domain/submission/home-code.ts';
import { sameText } from '../../shared/domain/submission/same-text.ts';
import type { Needs } from './needs.ts';

export type Proven =
  | { kind: 'proven'; code: string; association: Association }
  | { kind: 'problem'; says: CodeProblem | 'refused' };

/** Compared with when a selector is unknown, so that the comparison takes its usual time; no proof looks like it. */
const nobody = '-'.repeat(43);

/** Asks the register; an unknown code, a wrong, a revoked and a resting one make the same calls and give the same. */
const asked = async (
  needs: Pick<Needs, 'codes' | 'voices' | 'clock'>,
  code: HomeCode,
): Promise<Association['id'] | undefined> => {
  const now = needs.clock.now();
  const [stored, proof] = await Promise.all([
    needs.codes.find(code.selector),
    needs.voices.proofOf(code.text),
  ]);
  const matches = sameText(proof, stored?.proof ?? nobody);
  const rests = isResting(stored?.coolsUntil, now);
  if (stored && matches && !stored.revoked && !rests) {
    if (stored.wrongTries > 0) await needs.codes.forgetWrongTries(code.selector);
    return stored.association;
  }
  const rest = restAfter((stored?.wrongTries ?? 0) + 1, now, currentRulebook.codes);
  await needs.codes.recordWrongTry(code.selector, now, rest, stored !== undefined && !rests);
  return undefined;
};

/** Proves the code that a tenant typed and says whose home it is, or what is wrong with it. */
export const proveCode = async (
  needs: Pick<Needs, 'codes' | 'voices' | 'clock' | 'associations'>,
  typed: string,
): Promise<Proven> => {
  const parsed = parseHomeCode(typed);
  if ('problem' in parsed) return { kind: 'problem', says: parsed.problem };
  const id = await asked(needs, parsed.code);
  if (id === undefined) return { kind: 'problem', says: 'refused' };
  const association = await needs.associations.get(id);
  if (!association) throw new Error(`a code belongs to ${id}, which is not in the register`);
  return { kind: 'proven', code: parsed.code.text, association };
};
