import { aCode } from '../../support/intake.ts';

/** The only home with a code in an attack's world. */
export const code = aCode(7);

/** Addresses whose pages an attack begins with. */
export const entrances = ['/en/tell', '/cy/tell', '/en/tell/privacy', '/en/tell/track', '/en/tell/return'];

/** What an honest tenant types, by the name of the field. */
export const typed = {
  search: 'Brook',
  code: code.text,
  words: 'The lift is broken.',
  email: 'a@b.example',
  phone: '020 7946 0000',
};
