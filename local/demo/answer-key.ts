import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { failureIdOf } from '../../shared/domain/escalation/failure.ts';
import { plants, raisedBy } from './plants.ts';
import { demo, type Sector } from './sector.ts';

/** What is hidden in the demonstration: what a run must raise, and what it must not. */
export const answerKeyOf = (seed: string, { associations, answers }: Sector) => {
  const told = plants.map((plant) => {
    const of = associations[plant.place];
    if (!of) throw new Error(`no association stands at place ${plant.place}`);
    const about = { association: of.id, name: of.name, commitment: plant.commitment, plant: plant.kind };
    return { plant, of, about };
  });
  return {
    seed,
    charter: adoptedEdition.id,
    year: demo.year,
    associations: associations.length,
    answers: answers.filter((each) => each.kind === 'home').length,
    answersWithoutCode: answers.filter((each) => each.kind === 'open').length,
    answersOfTheLastTenDays: answers.filter((each) => each.sentOn >= demo.late).length,
    raised: told.flatMap(({ plant, of, about }) => {
      const trigger = raisedBy(plant);
      if (!trigger) return [];
      const failure = failureIdOf({
        association: of.id,
        commitment: plant.commitment,
        year: demo.year,
        trigger,
        evidence:
          plant.kind === 'cluster' ? { kind: 'danger-cluster', hazard: plant.hazard } : { kind: 'serious' },
      });
      return [{ failure, ...about, trigger, story: plant.story }];
    }),
    notRaised: told.flatMap(({ plant, about }) =>
      raisedBy(plant) ? [] : [{ ...about, story: plant.story }],
    ),
  };
};
export type AnswerKey = ReturnType<typeof answerKeyOf>;

/** The key as the file holds it. */
export const answerKeyText = (key: AnswerKey): string => `${JSON.stringify(key, undefined, 2)}\n`;
