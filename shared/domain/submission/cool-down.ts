import type { Rulebook } from '../rulebook/rulebook.ts';
import { addMinutes, type Instant } from '../time/calendar.ts';

/**
 * "After ten wrong tries a code rests for 15 minutes; each further wrong try doubles the rest, up to a day; never for
 * good": a lasting lock would let anyone silence a home.
 * @param wrongTries wrong tries so far, this one included.
 */
export const restAfter = (
  wrongTries: number,
  now: Instant,
  rules: Rulebook['codes'],
): Instant | undefined => {
  if (wrongTries < rules.wrongTries) return undefined;
  // Beyond this many doublings the longest rest is long reached, and a power of two stays a safe number.
  const doublings = Math.min(wrongTries - rules.wrongTries, 20);
  return addMinutes(now, Math.min(rules.coolDownMinutes * 2 ** doublings, rules.longestCoolDownMinutes));
};

/** True while a code rests: nothing is compared then and nothing counted. */
export const isResting = (coolsUntil: Instant | undefined, now: Instant): boolean =>
  coolsUntil !== undefined && Date.parse(now) < Date.parse(coolsUntil);
