/** Words of typing in what a tenant wrote on paper, twice. */
export const entryEn = {
  title: 'Enter a paper form',
  first: {
    title: 'The form was not typed in yet',
    code: 'Sheet code',
    hint: 'It stands on every question of the form and looks like 2019-en-K7Q4. If a reference is written on the form already, use the second part of this page.',
    go: 'Start the first entry',
  },
  second: {
    title: 'A first helper has typed it in',
    code: 'Reference written on the form',
    hint: 'Nine letters and digits, like 7K2-QM9-XR4, written by hand on the first page.',
    go: 'Start the second entry',
  },
  problems: {
    'sheet-empty': 'Enter the sheet code',
    'sheet-too-short': 'The sheet code is too short: type all of it, from the year on',
    'sheet-too-long': 'The sheet code is too long',
    'sheet-not-a-symbol': 'The sheet code has only letters, digits and hyphens',
    'sheet-slip': 'There is a slip in the sheet code: check it against the form',
    'sheet-unknown':
      'We never printed a form with this sheet code. Look at another question of the form. If the code is the same there, do not type the form in: give it to the person in charge of paper forms',
    'reference-empty': 'Enter the reference',
    'reference-too-short': 'The reference is too short: it has 9 letters and digits',
    'reference-too-long': 'The reference is too long: it has 9 letters and digits',
    'reference-not-a-symbol': 'The reference has only letters and digits, and no letter U',
    'reference-slip': 'There is a slip in the reference: check it against the form',
    'reference-not-found':
      'Nothing waits under this reference. The form was sent already, or its first entry was deleted because it waited too long',
    'reference-same-helper':
      'You typed this form in yourself. The second entry must be made by another helper, so that no slip is made twice',
    undecided: 'Choose what stands on the form',
  },
  typing: {
    first: 'First entry',
    second: 'Second entry',
    sheet: (code: string) => `Sheet ${code}`,
    reference: (code: string) => `Reference ${code}`,
    rules: [
      'Type what stands on the form and nothing else. The questions stand in its order.',
      'Two boxes ticked, or none that you can read? Leave the question empty.',
      'Type own words as they are written, slips and all. If you cannot read a word, type three dots.',
      'A code that we do not accept: check each letter. If it is the same on the form, leave the code empty and type the landlord.',
    ],
    blind: 'You do not see what the first helper typed. Do not ask.',
    none: 'Left empty on the form',
    private: 'The box for private words is ticked',
    landlord: 'Only without a code: name of the landlord',
    keep: 'Keep the first entry',
    compare: 'Compare with the first entry',
  },
  kept: {
    title: 'Write this reference on the form',
    text: 'Write it by hand on top of the first page. Then put the form with those that wait for a second helper.',
    next: (day: string) =>
      `Nothing is sent yet. Another helper types the form in as well, by ${day}: after that day the first entry is deleted.`,
    another: 'Enter another form',
  },
  differ: {
    title: 'Look again at the form',
    text: (count: number) =>
      count === 1
        ? 'At 1 place the two entries differ. Choose what stands on the form.'
        : `At ${count} places the two entries differ. Choose for each what stands on the form.`,
    both: 'Are both wrong? Press “Back to my entry”, type it again, and compare again.',
    first: 'First helper:',
    second: 'You:',
    empty: 'left empty',
    ticked: 'ticked',
    send: 'Send the form',
    back: 'Back to my entry',
  },
  sent: {
    title: 'The form is sent',
    agreed: (agreed: number, all: number) => `The two entries agreed at ${agreed} of ${all} places.`,
    put: 'Cross out the reference on the form, write “sent” on it, and lock it away.',
  },
  already: {
    title: 'This form is in already',
    text: 'The home with this code has sent the same answers on paper in this year. Nothing was stored a second time. Write “sent” on the form, and lock it away.',
  },
};
