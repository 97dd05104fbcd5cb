import { type Association, association } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { HazardId } from '../../shared/domain/rulebook/rulebook.ts';
import type { Margins } from '../../shared/domain/scoring/margins.ts';
import type { Known } from '../../shared/domain/scoring/strata.ts';
import type { Answer, Answers, Mode } from '../../shared/domain/submission/submission.ts';
import { addDays, daysBetween, type LocalDate, localDate } from '../../shared/domain/time/calendar.ts';
import { chanceOf, type SeededChance } from './chance.ts';
import { knownOf, marginsOf, profileOf } from './homes.ts';
import { inventedNames } from './names.ts';
import { type Plant, plants } from './plants.ts';
import { answerOf, type Landlord, landlordOf, letDown, modeOf } from './temper.ts';

/** One answer of the demonstration, before it becomes a row of the store. */
export type DemoAnswer = {
  association: Association;
  sentOn: LocalDate;
  kind: 'home' | 'open';
  mode: Mode;
  answers: Answers;
  hazards: HazardId[];
  /** What the home says of itself. */
  known: Known;
};

export type Sector = {
  associations: Association[];
  answers: DemoAnswer[];
  /** Of most associations; the others are unweighted. */
  margins: Margins[];
};

export const demo = {
  seed: 'pilot',
  associations: 133,
  year: 2026,
  /** Answers of this day and later come after the run that fills the public pages. */
  late: localDate.parse('2027-03-05'),
  end: localDate.parse('2027-03-14'),
} as const;

const start = localDate.parse('2026-04-06');
const asked = askedOfTenants(adoptedEdition).map((each) => each.id);

/** A few answer too little for a figure, and a few only enough for their panel. */
const small: Readonly<Record<number, number>> = {
  ...{ 5: 4, 44: 6, 73: 9, 97: 7, 110: 8 },
  ...{ 12: 14, 51: 19, 66: 23, 85: 28, 126: 12 },
};

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

const associationOf = (chance: SeededChance, name: string, place: number): Association => {
  const domain = `${slug(name)}.board.example`;
  const year = chance.whole(1962, 2012);
  return association.parse({
    id: `C${9001 + place}`,
    name,
    registeredOn: addDays(localDate.parse(`${year}-01-01`), chance.whole(0, 364)),
    designation: 'Non-profit',
    corporateForm: chance.oneOf([
      'Registered society',
      'Registered society',
      'Charitable company',
      'Charity',
    ]),
    homes: Math.round(Math.exp(chance.normal(8.2, 1.1))) + 120,
    homesAsOf: '2026-03-31',
    adoption: place < 60 ? 'early-adopter' : place < 118 ? 'adopter' : 'informal',
    chairMailbox: `chair@${domain}`,
    secretaryMailbox: `secretary@${domain}`,
  });
};

const dayBetween = (chance: SeededChance, from: LocalDate, to: LocalDate): LocalDate =>
  addDays(from, chance.whole(0, daysBetween(from, to)));

type Home = { chance: SeededChance; of: Association; landlord: Landlord };

const usual = ({ chance, of, landlord }: Home, from: LocalDate, to: LocalDate): DemoAnswer => {
  const mode = modeOf(chance);
  const given = asked.flatMap((id): [string, Answer][] => {
    const answer = answerOf(chance, landlord, id, mode);
    return answer === undefined ? [] : [[id, answer]];
  });
  return {
    association: of,
    sentOn: dayBetween(chance, from, to),
    kind: 'home',
    mode,
    answers: Object.fromEntries(given),
    hazards: [],
    known: {},
  };
};

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** What a plant adds to, or puts in the place of, the usual answers about its association. */
const planted = (home: Home, plant: Plant, whole: DemoAnswer[]): DemoAnswer[] => {
  const { chance } = home;
  const dayBefore = addDays(demo.late, -1);
  switch (plant.kind) {
    case 'serious':
      return [
        ...many(plant.earlier, () => usual(home, start, dayBefore)),
        ...many(plant.late, (): DemoAnswer => {
          const one = usual(home, demo.late, demo.end);
          return { ...one, mode: 'web', answers: { ...one.answers, [plant.commitment]: letDown(chance) } };
        }),
      ];
    case 'nearly-serious':
      return many(plant.homes, (index): DemoAnswer => {
        const one = usual(home, start, dayBefore);
        const answer =
          index < plant.failing ? chance.oneOf([1, 2] as const) : chance.oneOf([3, 4, 4, 5] as const);
        return { ...one, mode: 'web', answers: { ...one.answers, [plant.commitment]: answer } };
      });
    case 'without-codes': {
      const worst = Object.fromEntries(asked.map((id) => [id, 1 as const]));
      return [
        ...whole,
        ...many(plant.answers, (): DemoAnswer => {
          const one = usual(home, demo.late, demo.end);
          return { ...one, kind: 'open', mode: 'web', answers: worst };
        }),
      ];
    }
    case 'cluster':
    case 'nearly-cluster':
      return [
        ...whole,
        ...many(plant.homes, () => ({ ...usual(home, demo.late, demo.end), hazards: [plant.hazard] })),
      ];
    default:
      return plant satisfies never;
  }
};

/** Now and then a home reports a danger: never the same one twice about one association. */
const withDangers = (chance: SeededChance, answers: readonly DemoAnswer[]): DemoAnswer[] => {
  const left = [...currentRulebook.danger.hazards].filter(
    (each) => !plants.some((plant) => 'hazard' in plant && plant.hazard === each),
  );
  return answers.map((each) => {
    if (left.length === 0 || each.kind === 'open' || chance.share() > 0.012) return each;
    return { ...each, hazards: left.splice(chance.whole(0, left.length - 1), 1) };
  });
};

const answersAbout = (seed: string, of: Association, place: number): DemoAnswer[] => {
  const chance = chanceOf(`${seed} answers ${of.id}`);
  const home: Home = { chance, of, landlord: landlordOf(chance, asked) };
  const count = small[place] ?? chance.whole(58, 104);
  const whole = many(count, () => usual(home, start, demo.end));
  const open = many(chance.whole(0, small[place] === undefined ? 6 : 1), (): DemoAnswer => {
    return { ...usual(home, start, demo.end), kind: 'open', mode: 'web' };
  });
  const plant = plants.find((each) => each.place === place);
  const all = [...withDangers(chance, plant ? planted(home, plant, whole) : whole), ...open];
  const homes = chanceOf(`${seed} said ${of.id}`);
  const profile = profileOf(seed, of);
  return all.map((each) => ({ ...each, known: knownOf(homes, profile, each.answers) }));
};

/** The whole demonstration: invented associations and a year of answers about them, the same for the same seed. */
export const sectorOf = (seed: string): Sector => {
  const chance = chanceOf(`${seed} associations`);
  const associations = inventedNames(chance, demo.associations).map((name, place) =>
    associationOf(chance, name, place),
  );
  return {
    associations,
    answers: associations.flatMap((each, place) => answersAbout(seed, each, place)),
    margins: associations.flatMap((each) => marginsOf(seed, each) ?? []),
  };
};
