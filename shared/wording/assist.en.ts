/** Words of the helper's first page, and of answering for somebody on the phone. */
export const assistEn = {
  start: {
    title: 'Help a tenant to answer',
    who: 'Who may be a helper',
    whoItems: [
      'You work for the trade body, or you are an independent helper that it chose.',
      'You never work for a landlord, sit on its board or are paid by one.',
      'Is the caller somebody you know, or your own neighbour? Hand over to another helper.',
      'You never tell anyone what a tenant said, and you keep no notes.',
    ],
    telephone: {
      title: 'Somebody is on the phone',
      text: 'You read the questions out and type the answers. In the end you read out a receipt.',
      go: 'Answer for a caller',
    },
    paper: {
      title: 'A paper form has come by post',
      text: 'Two helpers type each form, one after the other, without seeing what the other typed.',
      go: 'Enter a paper form',
    },
    waiting: {
      title: 'Paper forms that wait for a second helper',
      none: 'No paper form waits.',
      count: (count: number) => (count === 1 ? '1 paper form waits.' : `${count} paper forms wait.`),
      deleted: (days: number) =>
        `A first entry is deleted after ${days} days. Then the form has to be typed twice again.`,
      reference: 'Reference on the form',
      age: 'Waiting for',
      days: (days: number) => (days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`),
    },
    print: {
      title: 'Print the paper form',
      text: 'For a caller who would rather write. Post it with the address of the trade body.',
      normal: 'ordinary print',
      large: 'large print',
    },
  },
  call: {
    title: 'Answer for a caller',
    language: 'Choose the language of the caller above. What you have typed stays.',
    sayTitle: 'Say this first',
    say: [
      'Is anybody in danger at this moment? Then put the phone down and call one of the numbers below. You can phone us again later.',
      'I help tenants to say how their landlord keeps its promises. I do not work for your landlord, and it never learns what you say.',
      'It takes about ten minutes. You do not have to give your name. You may leave out any question, or stop at any time.',
      'I read each question out and type what you answer. In the end I read everything back. Only then do I send it.',
    ],
    howTitle: 'How to ask',
    how: [
      'Read each question and its choices out as they stand. Do not explain, and do not suggest an answer.',
      'If the caller does not know or does not want to say, leave the question empty.',
      'Type the caller’s own words as they say them.',
    ],
    keep: 'Keep what I have typed',
    keepHint: (minutes: number) =>
      `Press “Keep what I have typed” now and then. After ${minutes} minutes without a press you are signed out, and what you typed may be lost.`,
    landlord: 'Only without a code: which association is the landlord?',
    empty: 'No answer',
    private: 'The caller wants these words to be private',
    check: 'Go on to reading back',
    readBack: {
      title: 'Read this back to the caller',
      say: 'I now read out what I have typed. Tell me whenever something is not right.',
      found: 'Words that could tell somebody who the caller is',
      foundAsk:
        'Ask: “Do you want to keep these words, change them, or keep them private?” Then press “Change something”.',
      ask: 'Is everything right, and may I send it?',
      send: 'Yes, send it',
      change: 'Change something',
    },
    sent: {
      title: 'It is sent. Read out the receipt',
      say: 'Please take a pen. I read out a reference number and a code. The code is the only way to see, change or withdraw what you told us. Keep it where only you look. I cannot see it again.',
      reference: 'Reference number',
      code: 'Receipt code',
      spell: 'Spell it group by group, and let the caller read each group back',
      next: 'What happens next',
      track: (address: string) => `With the code you can see, change or withdraw your answers at ${address}`,
      never:
        'When you leave this page, nobody can show you the code again. Do not write it down and do not print it.',
      done: 'The caller has the code: finish',
    },
  },
  ended: {
    expired: {
      title: 'This page is too old',
      text: 'It closes by itself, so that nobody finds what was typed. Start again.',
    },
    busy: 'Too many people are sending at this moment. What you typed is still on this page. Wait a minute, then send it again.',
    back: 'Back to the helper’s first page',
  },
};
