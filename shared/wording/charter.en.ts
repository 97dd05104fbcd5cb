/** What a commitment is called, what it promises in plain words, and what a tenant is asked about it. */
export type CommitmentWords = { title: string; promise: string; question: string };

/** The charter in our own plain words, by the ids of the editions. */
export const charterEn = {
  commitments: {
    relationships: {
      title: 'How you are treated',
      promise:
        'Your landlord treats you with respect, deals with you honestly and fairly, and values you as a neighbour and a tenant.',
      question: 'Does your landlord treat you with respect?',
    },
    communications: {
      title: 'Clear information',
      promise:
        'Your landlord tells you in good time and in plain words about your home, your area, your rights and how it is run.',
      question: 'Does your landlord keep you informed?',
    },
    'voice-and-influence': {
      title: 'Being listened to',
      promise:
        'Your landlord asks what tenants think, takes it seriously, and shows you what changed because of it.',
      question: 'Does your landlord listen and act on what tenants say?',
    },
    accountability: {
      title: 'Answering to tenants',
      promise:
        'Your landlord lets tenants work beside its board, see how well it does, and question the decisions it makes.',
      question: 'Can tenants hold your landlord to account?',
    },
    quality: {
      title: 'A safe, well kept home',
      promise:
        'Your home is safe, in good repair and easy to live in, and the places you share are looked after.',
      question: 'Is your home safe and well looked after?',
    },
    'when-things-go-wrong': {
      title: 'When things go wrong',
      promise:
        'You can complain easily. Your landlord answers fairly and quickly, says sorry when it is wrong, and puts things right.',
      question: 'Does your landlord put things right?',
    },
  } as Readonly<Record<string, CommitmentWords>>,
  /** The five levels; a score counts the upper two as kept and the lower two as failing. */
  levels: {
    5: 'Always',
    4: 'Mostly',
    3: 'Sometimes',
    2: 'Rarely',
    1: 'Never',
    'does-not-apply': 'This does not apply to me',
  },
  hazards: {
    'damp-or-mould': 'Damp or mould that makes someone ill',
    'gas-or-fumes': 'A smell of gas, or fumes from a boiler or fire',
    electrics: 'Bare wires, sparks, or sockets that get hot',
    'fire-safety': 'Broken smoke alarms, fire doors or blocked ways out',
    'no-heating-or-water': 'No heating, hot water or drinking water',
    'unsafe-building': 'A ceiling, wall, stair or balcony that could fall',
    'locks-or-doors': 'Outside doors or windows that do not lock',
  } as Readonly<Record<string, string>>,
  /** The regulator's consumer standards, as it names them. */
  standards: {
    'safety-and-quality': 'Safety and Quality Standard',
    'transparency-influence-and-accountability': 'Transparency, Influence and Accountability Standard',
    'neighbourhood-and-community': 'Neighbourhood and Community Standard',
    tenancy: 'Tenancy Standard',
  } as Readonly<Record<string, string>>,
};
