/** Words of the printed form, beyond those that it shares with the form on the web. */
export const paperEn = {
  startLink: 'Print the form and answer on paper',
  title: 'Answer on paper',
  lead: 'Print this form, tick the boxes with a pen, and post it to us.',
  print: {
    title: 'How to print it',
    items: [
      'On a computer: open the menu of your browser and choose “Print”.',
      'On a phone: open the menu or “Share”, and choose “Print”.',
      'No printer? A library can print it. Or phone us: we post you the form for free.',
    ],
    sizes: { normal: 'Show the form in ordinary print', large: 'Show the form in large print' },
    below: 'The form starts here',
  },
  sheet: (code: string) => `Sheet ${code}`,
  name: 'Tell us how your landlord is doing',
  how: [
    'Tick the boxes with a black or blue pen. If you tick a wrong box, cross it out and tick the right one.',
    'You may leave out any question. You do not have to give your name.',
    'Post this form to us, not to your landlord. Your landlord never sees it.',
  ],
  question: (number: number, all: number) => `Question ${number} of ${all}`,
  code: {
    title: 'Write the code from your letter',
    hint: 'One letter or digit in each box. The code has 14.',
    boxes: 'Fourteen boxes for the code',
    none: 'I do not have a code',
    landlord: 'Name of your landlord',
  },
  words: {
    hint: 'Do not write names, phone numbers or your address. Your landlord never sees this.',
    more: 'If you need more room, write on another sheet and copy this onto it:',
  },
  contact:
    'The person who types your answers in sees this whole form. After that your contact details are kept apart from your answers.',
  tickOne: 'Tick one box.',
  end: {
    title: 'Thank you. Where to send this form',
    post: 'Post it to:',
    help: 'Do you need help with it? Phone us:',
  },
};
