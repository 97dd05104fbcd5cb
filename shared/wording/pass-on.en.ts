/** Words of the page that asks whether the landlord's safety team may get the tenant's address. */
export const passOnEn = {
  title: 'May your landlord know where the danger is?',
  intro: 'You do not have to say yes. If you do not, nobody at your landlord learns your address from us.',
  whatTitle: 'If you say yes',
  what: [
    'Two named people read what you told us. Your address leaves only if both agree.',
    'It goes in one email to your landlord’s safety team. The email says your address, what is dangerous, the day, and that you agreed. Nothing else that you told us is in it.',
    'Your landlord will know that somebody at this address told us of this danger.',
    'Once the email has gone, we cannot call it back. Until then you can take your address back with your receipt code.',
    'We cannot say how soon somebody comes. In an emergency phone 999, and tell your landlord as well if you can.',
  ],
  tick: 'Yes, pass on my address to my landlord’s safety team',
  address: 'Your address',
  addressHint: (most: number) => `House or flat number, street, town and postcode. Up to ${most} characters.`,
  phone: 'A phone number that your landlord may ring, if you want',
  phoneHint: 'It goes in the same email. Leave it empty if nobody should ring you.',
  remove: 'Do not pass on my address',
  check: {
    row: 'Pass on my address',
    none: 'No. Your landlord does not learn it from us.',
    stays:
      'If you asked us before to pass on an address, that stays as it is. If you give one now, it takes its place.',
  },
};
