import { charterEdition } from '../charter.ts';

/** The five commitments of the 2019 charter; adopted when nothing else is (docs/glossary.md). */
export const charter2019 = charterEdition.parse({
  id: '2019',
  code: 1,
  date: '2019-07-01',
  commitments: [
    {
      id: 'relationships',
      judgedBy: 'tenant',
      danger: false,
      asksAboutProblem: false,
      standards: ['transparency-influence-and-accountability'],
    },
    {
      id: 'communications',
      judgedBy: 'tenant',
      danger: false,
      asksAboutProblem: false,
      standards: ['transparency-influence-and-accountability'],
    },
    {
      id: 'voice-and-influence',
      judgedBy: 'tenant',
      danger: false,
      asksAboutProblem: false,
      standards: ['transparency-influence-and-accountability'],
    },
    {
      id: 'quality',
      judgedBy: 'tenant',
      danger: true,
      asksAboutProblem: false,
      standards: ['safety-and-quality', 'neighbourhood-and-community'],
    },
    {
      id: 'when-things-go-wrong',
      judgedBy: 'tenant',
      danger: false,
      asksAboutProblem: true,
      standards: ['transparency-influence-and-accountability'],
    },
  ],
});
