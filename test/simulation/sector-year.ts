import { answersOf, type Coming } from './answers.ts';
import { nights } from './counters.ts';
import type { Chance } from './draws.ts';
import { type Lack, type Seen, whereItMaySpeak } from './looks.ts';
import { commitments, type Made, sectorOf } from './sector.ts';
import { type Watched, watching } from './watched.ts';

/** One kind of year: who is in the sector, and how their tenants' answers come. */
export type Setting = Made & { coming: Coming };

/** Nights of answers, from 1, until a planted failure was found; `undefined` where the year was too short. */
export type Planted = { evidence: number | undefined; serious: number | undefined; lack: Lack | undefined };

/** What one simulated year showed. */
export type SectorYear = {
  /** Flags of those in whom nothing is wrong, as `association commitment`, ascending. */
  falseFlags: string[];
  planted: Planted[];
  watched: Watched | undefined;
};

type How = {
  /** How nights are judged: the quick way, or the plain one that it is compared with. */
  look?: typeof whereItMaySpeak;
  /** Whether the panel's watch list is made, too; it costs most of the time. */
  watch?: boolean;
};

const plantedOf = (about: string, { serious, evidence }: Seen): Planted => {
  const passed = evidence.get(about);
  const flagged = serious.get(about);
  return {
    evidence: passed && passed.night + 1,
    serious: flagged === undefined ? undefined : flagged + 1,
    lack: passed?.lack,
  };
};

/** Lets one year pass in a sector made by chance, judged every night. */
export const sectorYear = (setting: Setting, chance: Chance, how: How = {}): SectorYear => {
  const members = sectorOf(setting, chance);
  const answers = answersOf(members, setting.coming, chance);
  const look = (how.look ?? whereItMaySpeak)(members, answers);
  const watch = how.watch ? watching(members, answers) : undefined;
  const seen: Seen = { serious: new Map(), evidence: new Map() };
  for (let night = 0; night < nights; night += 1) {
    look(night, answers.day(night), seen);
    if (night % 7 === 6) watch?.look(seen);
  }
  const failing = members
    .filter(({ planted }) => planted)
    .map(({ association }) => `${association} ${commitments[0]?.id}`);
  return {
    falseFlags: [...seen.serious.keys()].filter((about) => !failing.includes(about)).sort(),
    planted: failing.map((about) => plantedOf(about, seen)),
    watched: watch?.watched(),
  };
};
