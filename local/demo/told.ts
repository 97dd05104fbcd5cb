import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { dangerReport, firstReadingDue } from '../../shared/domain/reading/danger-report.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { OwnWords } from '../../shared/domain/submission/own-words.ts';
import { addDays, type LocalDate, localDate, weekOf } from '../../shared/domain/time/calendar.ts';
import type { ConfidedReport, Confidence, Confidences } from '../../shared/ports/confidences.ts';
import type { WaitingReports } from '../../shared/ports/danger-reports.ts';
import { chanceOf, type SeededChance } from './chance.ts';
import { demo, type Sector } from './sector.ts';

/** What tenants of the demonstration wrote beside a danger, and without one. */
const ofDanger = [
  'Black mould behind both beds. My son has been in hospital with his chest twice since Christmas.',
  'The wall is wet up to the window. They painted over it in autumn and it came back within a month.',
  'We keep the windows open in the frost because of the smell.',
];
const fresh: readonly { place: number; hazard: number; day: number; words?: string; private?: boolean }[] = [
  {
    place: 3,
    hazard: 1,
    day: -3,
    words: 'There is a smell of gas by the cooker. They came, said it is fine, and it smells again.',
  },
  {
    place: 21,
    hazard: 3,
    day: -2,
    words: 'The fire door on our landing has no handle. I am afraid of what happens if I am named.',
    private: true,
  },
  { place: 47, hazard: 4, day: -1 },
];
const ofNoDanger = [
  'I rang eleven times about the lift. Nobody rings back.',
  'The new repairs man is excellent. Please keep him.',
  'They changed the service charge and did not say why. I still do not know what I pay for.',
  'The complaint took five months and the letter had another family’s name in it.',
  'At the meeting they had decided already. We were asked afterwards.',
  'Same leak, third winter. Each time somebody else comes and takes the same photograph.',
];

/** Reports from this day on have not been read when a visitor arrives. */
const unreadFrom = localDate.parse('2027-03-12');

type Told = { words: Confidence[]; reports: { report: ConfidedReport; isRead: boolean }[] };

const named = (chance: SeededChance): string => Buffer.from(chance.bytes(32)).toString('hex');

const wordsOf = (
  association: Confidence['association'],
  derived: string,
  sentOn: LocalDate,
  own: OwnWords,
) => {
  const week = weekOf(sentOn);
  const expires = Date.parse(addDays(week, currentRulebook.retention.wordsDays)) / 1000;
  return { association, kind: 'words' as const, derived, text: JSON.stringify(own), week, expires };
};

/** What readers find: reports of danger of the last days, some with words, and words that wait for a theme. */
export const toldOf = ({ associations, answers }: Sector): Told => {
  const chance = chanceOf(`${demo.seed} told`);
  const told: Told = { words: [], reports: [] };
  const tell = (of: {
    association: Confidence['association'];
    hazards: readonly string[];
    sentOn: LocalDate;
    own: OwnWords | undefined;
  }): void => {
    const [derived, words] = [named(chance), named(chance)];
    const { association, hazards, sentOn, own } = of;
    if (own) told.words.push(wordsOf(association, words, sentOn, own));
    const report = dangerReport.parse({ association, hazards, sentOn, charter: adoptedEdition.id, words });
    const expires = Date.parse(addDays(weekOf(sentOn), currentRulebook.retention.wordsDays)) / 1000;
    const due = firstReadingDue(sentOn, currentRulebook);
    told.reports.push({
      report: { derived, reading: named(chance).slice(0, 32), due, report, expires },
      isRead: sentOn < unreadFrom,
    });
  };
  answers
    .filter(({ hazards, sentOn }) => hazards.length > 0 && sentOn >= demo.late)
    .forEach(({ association, hazards, sentOn }, index) => {
      const words = ofDanger[index % ofDanger.length];
      tell({
        association: association.id,
        hazards,
        sentOn,
        own: words ? { words, private: false } : undefined,
      });
    });
  for (const { place, hazard, day, words, ...more } of fresh) {
    const [association, danger] = [associations[place], currentRulebook.danger.hazards[hazard]];
    if (!association || !danger) throw new Error('the demonstration has no such association or danger');
    const own = words === undefined ? undefined : { words, private: more.private ?? false };
    tell({ association: association.id, hazards: [danger], sentOn: addDays(demo.end, day + 1), own });
  }
  ofNoDanger.forEach((words, index) => {
    const association = associations[index < 4 ? 1 : 8];
    if (association)
      told.words.push(
        wordsOf(association.id, named(chance), addDays(demo.end, -7 * index), { words, private: false }),
      );
  });
  return told;
};

/** Puts them away as intake does, and marks those that were read before a visitor arrives. */
export const confideTold = async (
  { words, reports }: Told,
  confidences: Pick<Confidences, 'keep' | 'keepReport'>,
  waiting: Pick<WaitingReports, 'settle'>,
): Promise<void> => {
  await Promise.all(words.map((each) => confidences.keep(each)));
  await Promise.all(
    reports.map(async ({ report, isRead }) => {
      await confidences.keepReport(report);
      if (isRead) await waiting.settle({ key: report.derived, reading: report.reading });
    }),
  );
};
