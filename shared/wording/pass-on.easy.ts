import type { passOnEn } from './pass-on.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the page about passing on an address. */
export const passOnEasy: typeof passOnEn = {
  title: 'Can we tell your landlord where you live?',
  intro: 'You do not have to say yes.\nDo you say no? Then we do not tell your landlord where you live.',
  whatTitle: 'What happens when you say yes',
  what: [
    'Two people read what you told us. Both must agree. Only then we send your address.',
    'We send one email to the safety team of your landlord. It says your address and what is dangerous. It says that you agreed. It does not say anything else that you told us.',
    'Your landlord will know that somebody at your address told us about this danger.',
    'We cannot take the email back after we sent it. Before that, you can stop it with the code on your receipt.',
    'We do not know when somebody will come. Is it an emergency? Phone 999. Tell your landlord too if you can.',
  ],
  tick: 'Yes. Send my address to the safety team of my landlord',
  address: 'Your address',
  addressHint: (most) => `Your house number, street, town and postcode. You can write ${most} letters.`,
  phone: 'Can your landlord phone you? Write your phone number',
  phoneHint: 'We put it in the same email. Leave it empty if nobody should phone you.',
  remove: 'Do not send my address',
  check: {
    row: 'Send my address',
    none: 'No. We do not tell your landlord where you live.',
    stays: 'Did you give us an address before? Then we keep it. If you write one now, we use the new one.',
  },
};
