/** What a tenant's words are about, by the rulebook's themes. */
export const themesEn: Readonly<Record<string, string>> = {
  'not-answered': 'Nobody answers',
  'takes-too-long': 'It takes too long',
  'poor-work': 'Poor work, or the same fault again',
  'not-safe': 'The home is not safe',
  'not-listened-to': 'Tenants are not listened to',
  'not-told': 'Tenants are not told',
  'unfair-or-rude': 'Unfair or rude',
  'too-dear': 'Rent or charges are too high',
  'goes-well': 'Something goes well',
  'something-else': 'Something else',
};
