import type { charterEn } from './charter.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** The charter in easy-read English. */
export const charterEasy: typeof charterEn = {
  commitments: {
    relationships: {
      title: 'How your landlord treats you',
      promise: 'Your landlord is polite to you.\nYour landlord is honest and fair.',
      question: 'Is your landlord polite and fair to you?',
    },
    communications: {
      title: 'Clear information',
      promise: 'Your landlord tells you what you need to know.\nIt tells you in time.\nIt uses easy words.',
      question: 'Does your landlord tell you what you need to know?',
    },
    'voice-and-influence': {
      title: 'Listening to you',
      promise: 'Your landlord asks what you think.\nIt listens.\nIt shows you what it changed.',
      question: 'Does your landlord listen to you and do something about it?',
    },
    accountability: {
      title: 'Answering your questions',
      promise:
        'Tenants are people who rent.\nTenants can work with the people in charge.\nTenants can check how well the landlord is doing.\nTenants can ask why it did something.',
      question: 'Can tenants check what your landlord does?',
    },
    quality: {
      title: 'A safe and good home',
      promise: 'Your home is safe.\nThings in it work.\nThe places that you share are looked after.',
      question: 'Is your home safe and in good order?',
    },
    'when-things-go-wrong': {
      title: 'When something goes wrong',
      promise:
        'It is easy to complain.\nYour landlord answers fast and is fair.\nIt says sorry when it made a mistake.\nIt puts things right.',
      question: 'Does your landlord put things right when they go wrong?',
    },
  },
  levels: {
    5: 'Yes, always',
    4: 'Yes, most of the time',
    3: 'Some of the time',
    2: 'Not often',
    1: 'No, never',
    'does-not-apply': 'This is not about me',
  },
  hazards: {
    'damp-or-mould': 'Wet walls or black spots (mould) that make someone ill',
    'gas-or-fumes': 'A smell of gas, or smoke from a boiler or fire',
    electrics: 'Electric wires that you can touch, sparks, or plugs that get hot',
    'fire-safety': 'Smoke alarms or fire doors that are broken, or a way out that is blocked',
    'no-heating-or-water': 'No heating, no hot water or no water to drink',
    'unsafe-building': 'A ceiling, wall, stair or balcony that could fall down',
    'locks-or-doors': 'Outside doors or windows that do not lock',
  },
  standards: {
    'safety-and-quality': 'Rules about safe and good homes (Safety and Quality Standard)',
    'transparency-influence-and-accountability':
      'Rules about listening to tenants (Transparency, Influence and Accountability Standard)',
    'neighbourhood-and-community':
      'Rules about the place where you live (Neighbourhood and Community Standard)',
    tenancy: 'Rules about renting (Tenancy Standard)',
  },
};
