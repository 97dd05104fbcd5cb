import { charterEdition } from '../charter.ts';

/** Six commitments: adds accountability, which the panel judges and no single tenant is asked about. */
export const charter2020 = charterEdition.parse({
  id: '2020',
  code: 2,
  date: '2020-10-20',
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
      id: 'accountability',
      judgedBy: 'panel',
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
