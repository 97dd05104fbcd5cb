import { rulebookEdition } from '../rulebook.ts';

/** The first rulebook. Sources of the numbers: docs/method.md. */
export const rulebook202611 = rulebookEdition.parse({
  id: '2026-11',
  date: '2026-11-24',
  scoring: {
    floor: 10,
    intervalZ: 1.959963984540054,
    funnelZ95: 1.959963984540054,
    funnelZ998: 3.090232306167813,
    winsorised: 0.1,
  },
  serious: {
    minimumHomes: 30,
    minimumAssociations: 20,
    falseFlagChance: 0.05,
    failingBar: { usual: 0.25, byCommitment: { 'when-things-go-wrong': 0.55 } },
  },
  danger: {
    hazards: [
      'damp-or-mould',
      'gas-or-fumes',
      'electrics',
      'fire-safety',
      'no-heating-or-water',
      'unsafe-building',
      'locks-or-doors',
    ],
    clusterHomes: 3,
    clusterDays: 28,
    readBy: 1,
    boardToldBy: 2,
  },
  clocks: {
    acknowledge: 5,
    answer: 20,
    veryLate: 5,
    publicWait: 5,
    regulatorReminders: [5, 15],
    post: 2,
    undeliverable: 5,
    boardReminders: [-5, -1, 0, 1, 5],
  },
  publication: {
    panelFrom: 10,
    publicFrom: 30,
    levelsFrom: 50,
    cellFloor: 10,
    newHomes: 10,
    extremesBelow: 50,
    dayOfMonth: 5,
    caseEvidence: 10,
  },
  retention: {
    draftDays: 28,
    wordsDays: 365,
    contactDays: 365,
    submissionMonthsAfterYear: 24,
    caseYears: 7,
    mailDays: 30,
  },
  codes: { wrongTries: 10, coolDownMinutes: 15, longestCoolDownMinutes: 1440 },
});
