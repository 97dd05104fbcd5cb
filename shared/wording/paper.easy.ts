import type { paperEn } from './paper.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the printed form. */
export const paperEasy: typeof paperEn = {
  startLink: 'Print the form on paper',
  title: 'Answer with a pen',
  lead: 'Print this form.\nTick the boxes with a pen.\nPost the form to us.',
  print: {
    title: 'How you print it',
    items: [
      'On a computer: open the menu of your browser. Choose “Print”.',
      'On a phone: open the menu or “Share”. Choose “Print”.',
      'Do you have no printer? A library can print it. Or phone us. We post you the form. It is free.',
    ],
    sizes: { normal: 'Show the form in normal print', large: 'Show the form in big print' },
    below: 'Here the form starts',
  },
  sheet: (code) => `Sheet ${code}`,
  name: 'Tell us about your landlord',
  how: [
    'Tick the boxes with a black or blue pen. Did you tick a wrong box? Cross it out. Then tick the right box.',
    'You can leave out any question. You do not have to write your name.',
    'Post this form to us. Do not give it to your landlord. Your landlord never sees it.',
  ],
  question: (number, all) => `Question ${number} of ${all}`,
  code: {
    title: 'Write here the code from your letter',
    hint: 'Write one letter or number in each box. The code has 14.',
    boxes: 'Boxes for the code',
    none: 'I have no code',
    landlord: 'The name of your landlord',
  },
  words: {
    hint: 'Do not write names, phone numbers or your address. Your landlord never sees it.',
    more: 'Do you need more room? Write on another sheet. Copy this onto it:',
  },
  contact:
    'One person types your answers into our computer. This person sees the whole form. After that we keep your email and phone number apart from your answers.',
  tickOne: 'Tick only one box.',
  end: {
    title: 'Thank you. This is where you send the form',
    post: 'Post it here:',
    help: 'Do you need help? Phone us:',
  },
};
