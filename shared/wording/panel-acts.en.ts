/** What a panel can do to a case: what each act is called, means and asks for. Every act is public. */
export const panelActsEn = {
  who: {
    'trade-body': 'Trade body',
    reader: 'Reader',
    'panel-member': 'Panel member',
    'panel-chair': 'Panel chair',
    'independent-lead': 'Independent lead (trade body)',
  },
  forms: {
    'judge-answer': {
      title: 'Judge what the board did',
      means: 'Say whether the board kept what it promised: kept, partly, or not kept.',
      follows: 'The verdict then stands on the public page. It does not end the case.',
    },
    accept: {
      title: 'Accept the answer',
      means: 'The answer is good enough. You look again when the day that it names has passed.',
      follows: 'The case is then monitored until that day.',
    },
    reject: {
      title: 'Reject the answer',
      means: 'The answer is not good enough, and the board has to answer again.',
      follows: 'The board then gets a new date. After a second rejection the case goes to the regulator.',
    },
    recommend: {
      title: 'Recommend something',
      means: 'Say what the association should do, who sees to it, and by when.',
      follows: 'The recommendation then stands on the public page with its date.',
    },
    'judge-recommendation': {
      title: 'Judge what came of a recommendation',
      means: 'Say whether what the panel recommended was done: kept, partly, or not kept.',
      follows: 'The verdict then stands on the public page, beside the recommendation.',
    },
    'send-report': {
      title: 'Send the report to the board',
      means: 'The board reads this text before anybody else, and may say something about it.',
      follows: 'The text is then fixed. The board may reply to it; it cannot change it.',
    },
    'publish-report': {
      title: 'Publish the report',
      means: 'Everybody can read it, with the board’s reply and the views of members beside it.',
      follows: 'The report is then public, word for word, with the views that stand beside it now.',
    },
    'ask-information': {
      title: 'Ask the association for information',
      means: 'Ask for what you need to judge the case.',
      follows: 'The association is then asked by mail, and its clock starts in public.',
    },
    close: {
      title: 'Close the case',
      means: 'The promise is kept again, there was no failure, or the figures were wrong.',
      follows: 'The case is then closed for good. A new failure opens a new one.',
    },
    'ask-stop': {
      title: 'Ask to stop the way to the regulator',
      means: 'Only the panel’s chair can ask for this, and only with a public reason.',
      follows:
        'The panel then has the case again, with a date. If it does not decide, the case falls due again.',
    },
  },
  informationDays: (days: number): string => `The association has ${days} working days to answer.`,
  needsSecond: 'Alone your proposal does nothing: another member has to second it.',
  stopNeeds: 'Alone it stops nothing: the trade body has to ask for it too, with a reason of its own.',
  publicNote: 'What you write is public, word for word. Do not name a tenant, a home or a member of staff.',
  propose: 'Propose this',
  askStop: 'Ask to stop it',
  fields: {
    verdict: 'Did the board keep what it promised?',
    recommendationVerdict: 'Was what the panel recommended done?',
    aboutRecommendation: 'Recommendation',
    draft: 'Draft',
    version: 'Version',
    outcome: 'Why is the case closed?',
    reason: 'Reason',
    recommendation: 'What should be done',
    question: 'What do you need to know?',
    owner: 'Who sees to it',
    by: 'Done by',
  },
  hints: {
    reason: 'Up to 2,000 characters.',
    recommendation: 'Up to 2,000 characters.',
    question: 'One question or several. Up to 2,000 characters.',
    owner: 'A post, not a person: for example, Director of Homes',
    by: 'For example, 31 3 2027',
  },
  verdicts: { kept: 'Kept', partly: 'Partly kept', 'not-kept': 'Not kept' },
  outcomes: {
    resolved: 'The promise is kept again',
    'not-upheld': 'There was no failure',
    'data-error': 'The figures were wrong',
  },
  errors: {
    choice: {
      'judge-answer': 'Select whether the board kept what it promised',
      'judge-recommendation': 'Select whether what the panel recommended was done',
      close: 'Select why the case is closed',
    },
    text: {
      reason: { missing: 'Enter the reason', 'too-long': 'The reason must be 2,000 characters or fewer' },
      recommendation: {
        missing: 'Enter what should be done',
        'too-long': 'What should be done must be 2,000 characters or fewer',
      },
      question: {
        missing: 'Enter what you need to know',
        'too-long': 'What you ask must be 2,000 characters or fewer',
      },
    },
    owner: {
      missing: 'Enter who sees to it',
      'too-long': 'Who sees to it must be 200 characters or fewer',
    },
    by: {
      missing: 'Enter the day by which it is to be done',
      'not-a-date': 'Enter a real date, like 31 3 2027',
      passed: 'The day must be today or later',
    },
  },
};
