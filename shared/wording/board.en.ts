/** Words of the pages on which a board reads its case and answers it. */
export const boardEn = {
  title: (association: string): string => `A case for the board of ${association}`,
  caption: (caseId: string): string => `Case ${caseId}`,
  about: (commitment: string): string =>
    `Tenants have told us that one promise of the charter may not be kept: ${commitment}.`,
  link: 'Only people with this link can see this page. Opening it changes nothing. Please pass the link only to those who answer for the board.',
  standing: {
    title: 'Where the case stands',
    dayZero: 'You were told on',
    acknowledgeBy: 'Tell us that you have it by',
    acknowledged: 'You told us that you have it on',
    answerBy: 'Answer by',
    answered: 'You answered on',
    afterDue: (moment: string): string => `${moment}, after it was due`,
    notYet:
      'Not yet. The clock starts when your mail server takes our mail, or when you press the button below.',
    late: (due: string): string => `Late: the answer was due by ${due}. The public page says so.`,
    veryLate: (due: string): string => `Very late: the answer was due by ${due}. The public page says so.`,
    goesOn: (day: string): string =>
      `The case goes to the regulator on ${day}. What you answer before then goes along with it.`,
    atRegulator: (day: string): string => `The regulator was told on ${day}. You can still answer.`,
    rule: (acknowledge: number, answer: number): string =>
      `You have ${acknowledge} working days to tell us that you have it and ${answer} to answer. Bank holidays in England do not count.`,
  },
  acknowledge: {
    title: 'Tell us that you have this',
    body: 'This says only that the case has reached the board. It accepts nothing.',
    button: 'We have received this case',
    done: 'Thank you. We have recorded that the board has this case.',
  },
  answer: {
    title: 'Answer this case',
    body: 'You can accept it, accept a part of it, or reject it. It takes two people: one of you drafts the answer, the other confirms it. Drafting takes about ten minutes.',
    start: 'Draft the answer',
    formTitle: 'Draft the board’s answer',
    publicNote: (day: string): string =>
      `The board’s answer becomes public on ${day}, word for word, beside what tenants said. Do not name a tenant, a home or a member of staff.`,
    publicNow:
      'The board’s answer becomes public as soon as it is confirmed, word for word, beside what tenants said. Do not name a tenant, a home or a member of staff.',
    kind: 'Does the board accept that this commitment is not kept?',
    kinds: { accept: 'Yes, we accept it', part: 'In part', reject: 'No, we reject it' },
    kindHints: {
      accept: 'Say what you will do, by when and who sees to it.',
      part: 'Give your reason, and say what you will do, by when and who sees to it.',
      reject: 'Give your reason.',
    },
    reason: 'Reason',
    reasonHint: 'Needed if you accept in part or reject. Up to 2,000 characters.',
    action: 'What you will do',
    actionHint: 'Needed if you accept, also in part. Up to 2,000 characters.',
    by: 'Done by',
    byHint: 'Needed if you accept, also in part. For example, 31 3 2027',
    owner: 'Who sees to it',
    ownerHint: 'Needed if you accept, also in part. A post, not a person: for example, Director of Homes',
    continue: 'Continue',
    checkTitle: 'Check the draft before you send it on',
    change: 'Change the draft',
    send: { secretary: 'Send the draft to the company secretary', chair: 'Send the draft to the chair' },
    once: 'It is a draft until the other person confirms it. You can change it until then; the answer cannot be changed after.',
    given: 'The answer given',
  },
  errors: {
    kind: { missing: 'Select whether the board accepts it' },
    reason: { missing: 'Enter the reason', 'too-long': 'The reason must be 2,000 characters or fewer' },
    action: {
      missing: 'Enter what you will do',
      'too-long': 'What you will do must be 2,000 characters or fewer',
    },
    by: {
      missing: 'Enter the date it will be done by',
      'not-a-date': 'The date it will be done by must be a real date',
      passed: 'The date it will be done by must be today or later',
    },
    owner: { missing: 'Enter who sees to it', 'too-long': 'Who sees to it must be 200 characters or fewer' },
  },
  already: {
    title: 'This is already recorded',
    acknowledged: (moment: string): string =>
      `That the board has this case was already recorded on ${moment}. Nothing was changed now.`,
    back: 'See the case',
  },
  closed: {
    title: 'This case is closed',
    body: (moment: string): string => `It was closed on ${moment}. Nothing was changed now.`,
  },
};
