import { checkSymbol } from '../../shared/domain/submission/crockford.ts';
import { codeBytes, type HomeCode, homeCodeFrom } from '../../shared/domain/submission/home-code.ts';
import { addMinutes } from '../../shared/domain/time/calendar.ts';
import { answerPage, begin, seededChance } from '../support/intake.ts';
import { anIntakeInStore } from '../support/intake-in-store.ts';
import { median, shuffled } from './ratios.ts';

const each = 500;
/** A code rests from its tenth wrong try on: each is tried less often. */
const triesOfOne = 9;
/** Medians of refusals may differ by so much, as a share. */
const bound = 0.1;

const wrongOf = ({ selector }: HomeCode): string => {
  const symbols = `${selector}33333333`;
  return symbols + checkSymbol(symbols);
};

/**
 * How long the page of the code takes to refuse one that is unknown, wrong, revoked or resting, on a real store, in
 * turns: whoever measures must not learn which it was. Gives whether the medians lie within the bound.
 */
export const benchTiming = async (): Promise<boolean> => {
  const at = await anIntakeInStore();
  const chance = seededChance(5);
  const fresh = (): HomeCode => homeCodeFrom(chance.bytes(codeBytes));
  const codes = async (count: number, revoked: boolean): Promise<HomeCode[]> => {
    const made = Array.from({ length: count }, fresh);
    for (const code of made) await at.register(code, revoked);
    return made;
  };
  const again = (some: readonly HomeCode[]): HomeCode[] =>
    Array.from({ length: each }, (_, index) => some[index % some.length] ?? fresh());
  const resting = await codes(60, false);
  const now = at.needs.clock.now();
  for (const { selector } of resting) await at.needs.codes.recordWrongTry(selector, now, addMinutes(now, 60));
  const kinds: Record<string, string[]> = {
    unknown: Array.from({ length: each }, () => fresh().text),
    wrong: again(await codes(Math.ceil(each / triesOfOne), false)).map(wrongOf),
    revoked: again(await codes(60, true)).map(({ text }) => text),
    resting: again(resting).map(({ text }) => text),
  };
  const times = new Map(Object.keys(kinds).map((kind) => [kind, [] as number[]]));
  const page = await answerPage(at, await begin(at), {});
  const turns = Object.entries(kinds).flatMap(([kind, typed]) => typed.map((code) => ({ kind, code })));
  for (const { kind, code } of shuffled(turns, 11)) {
    const from = performance.now();
    const { status } = await answerPage(at, page, { code });
    times.get(kind)?.push(performance.now() - from);
    if (status !== 200) throw new Error(`a code that is ${kind} was answered ${status}`);
  }
  await at.stop();
  const medians = [...times].map(([kind, all]) => ({ kind, at: median(all) }));
  const unknown = medians[0]?.at ?? Number.NaN;
  for (const { kind, at: middle } of medians)
    console.log(
      `${kind.padEnd(8)} ${each} refusals, median ${middle.toFixed(3)} ms, ${(middle / unknown).toFixed(3)} × unknown`,
    );
  return medians.every(({ at: middle }) => Math.abs(middle / unknown - 1) <= bound);
};
