/** The times of law and code, as the rulebook states them; days are working days. */
export type LegalTimes = {
  complaint: { acknowledgeDays: number; firstAnswerDays: number; secondAnswerDays: number };
  hazard: { emergencyHours: number; investigateDays: number; summaryDays: number; makeSafeDays: number };
};

/** Words of the question whether something went wrong, and of the page that asks what it was. */
export const problemEn = {
  reported: {
    question: 'In the last 12 months, did you report to your landlord something that went wrong?',
    hint: 'For example a repair, damp, noise or a complaint. We count your answer to the next question only if you say yes. If you say no or are not sure, you can leave it empty.',
    choices: { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' } as Readonly<Record<string, string>>,
    said: {
      yes: 'You reported something',
      no: 'You reported nothing, so there is nothing to judge',
      'not-sure': 'You are not sure if you reported something, so it is not counted',
    } as Readonly<Record<string, string>>,
    level: 'If yes: how often did your landlord put things right?',
  },
  title: 'What went wrong?',
  intro:
    'You may skip any of these. We count the answers of many homes and show only numbers. Your landlord is not told about you, so this is not a report or a complaint.',
  kind: 'What was it about?',
  kindHint: 'If there was more than one thing, choose the one that matters most to you.',
  kinds: {
    repair: 'A repair',
    'damp-or-mould': 'Damp or mould',
    'heating-or-hot-water': 'Heating or hot water',
    safety: 'Safety, for example fire, gas, electrics or locks',
    neighbours: 'Trouble with neighbours',
    complaint: 'A complaint about how you were treated',
    'rent-or-charges': 'Rent or charges',
    'something-else': 'Something else',
  } as Readonly<Record<string, string>>,
  when: 'When did you first report it?',
  times: {
    'this-month': 'This month',
    '1-to-3-months': '1 to 3 months ago',
    '3-to-6-months': '3 to 6 months ago',
    '6-to-12-months': '6 to 12 months ago',
  } as Readonly<Record<string, string>>,
  inTime: 'Did your landlord answer in the time that the rules set?',
  inTimes: { yes: 'Yes', no: 'No', 'do-not-know': 'I do not know' } as Readonly<Record<string, string>>,
  rules: 'What the rules say',
  rulesIntro: 'A working day is Monday to Friday, without bank holidays in England.',
  complaintRule: ({ complaint }: LegalTimes) => [
    `A complaint: your landlord must confirm it within ${complaint.acknowledgeDays} working days, and give its first answer within ${complaint.firstAnswerDays} working days after that.`,
    `If you are not content: the second answer within ${complaint.secondAnswerDays} working days. The answer may take longer if your landlord writes to you why and until when.`,
  ],
  complaintSource: 'Source: Housing Ombudsman, Complaint Handling Code, April 2024.',
  hazardRule: ({ hazard }: LegalTimes) => [
    `An emergency in a rented home: your landlord must look into it and make it safe within ${hazard.emergencyHours} hours, also at weekends.`,
    `Serious damp or mould: it must look into it within ${hazard.investigateDays} working days, write to you within ${hazard.summaryDays} working days after that, and make it safe within ${hazard.makeSafeDays} working days.`,
  ],
  hazardSource:
    'Source: Awaab’s Law (SI 2025/1042), for what was reported from 27 October 2025. It is not for shared ownership.',
  otherRule: 'For other things there is no one time in law. Then choose “I do not know”.',
  remove: 'Remove these answers',
};
