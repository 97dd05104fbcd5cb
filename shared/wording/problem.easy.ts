import type { problemEn } from './problem.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for what went wrong. */
export const problemEasy: typeof problemEn = {
  reported: {
    question: 'Did you tell your landlord in the last 12 months that something was wrong?',
    hint: 'For example a repair, a wet wall, noise or a complaint.\nDid you say yes? Then answer the next question too.\nDid you say no, or are you not sure? Then leave the next question empty.',
    choices: { yes: 'Yes', no: 'No', 'not-sure': 'I do not remember' },
    said: {
      yes: 'You told your landlord that something was wrong',
      no: 'You told your landlord nothing, so there is nothing to count',
      'not-sure': 'You do not remember, so we do not count it',
    },
    level: 'If yes: did your landlord put things right?',
  },
  title: 'What was wrong?',
  intro:
    'You can leave out any question.\nWe only show numbers made from many homes.\nWe do not tell your landlord about you. So this is not a complaint to your landlord.',
  kind: 'What was it?',
  kindHint: 'Was it more than one thing? Choose the one that matters most to you.',
  kinds: {
    repair: 'Something had to be repaired',
    'damp-or-mould': 'Wet walls or black spots (mould)',
    'heating-or-hot-water': 'No heating or no hot water',
    safety: 'Not safe: for example fire, gas, electric wires or locks',
    neighbours: 'Problems with neighbours',
    complaint: 'I complained about how I was treated',
    'rent-or-charges': 'Rent, or other money I have to pay',
    'something-else': 'Another thing',
  },
  when: 'When did you tell your landlord the first time?',
  times: {
    'this-month': 'In this month',
    '1-to-3-months': 'Between 1 and 3 months ago',
    '3-to-6-months': 'Between 3 and 6 months ago',
    '6-to-12-months': 'Between 6 and 12 months ago',
  },
  inTime: 'Did your landlord answer in time?',
  inTimes: { yes: 'Yes', no: 'No', 'do-not-know': 'I am not sure' },
  rules: 'How fast your landlord must answer',
  rulesIntro: 'Working days are Monday to Friday. Bank holidays do not count.',
  complaintRule: ({ complaint }) => [
    `A complaint:\nYour landlord must say that it got your complaint. It has ${complaint.acknowledgeDays} working days for that.\nThen it must give its first answer. It has ${complaint.firstAnswerDays} more working days for that.`,
    `Are you not happy with the answer? You can ask again. Then your landlord has ${complaint.secondAnswerDays} working days.\nIt may take longer. Then your landlord must write to you why, and how long.`,
  ],
  complaintSource: 'These rules are from the Housing Ombudsman: Complaint Handling Code, April 2024.',
  hazardRule: ({ hazard }) => [
    `An emergency in a rented home:\nYour landlord must come and make it safe in ${hazard.emergencyHours} hours. This is also true on Saturday and Sunday.`,
    `Very wet walls or a lot of mould:\nYour landlord must look at it in ${hazard.investigateDays} working days.\nThen it must write to you in ${hazard.summaryDays} working days.\nThen it must make it safe in ${hazard.makeSafeDays} working days.`,
  ],
  hazardSource:
    'These rules are from Awaab’s Law (SI 2025/1042). They count for things that you told your landlord from 27 October 2025 on. They do not count if you own a part of your home.',
  otherRule: 'For other things the law has no one time. Then choose “I am not sure”.',
  remove: 'Delete these answers',
};
