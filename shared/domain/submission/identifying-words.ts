/**
 * Words beside which something stands that could tell somebody, in English and Welsh, as alternatives of a pattern.
 * Nothing here is complete: a find helps, and a miss is told as possible.
 */
const any = (...words: string[]): string => words.join('|');

/** A street's kind, after its name. */
export const streets = any(
  ...['road', 'rd', 'street', 'st', 'avenue', 'ave', 'lane', 'ln', 'close', 'drive', 'way', 'court', 'place'],
  ...['gardens', 'gdns', 'grove', 'crescent', 'terrace', 'square', 'walk', 'row', 'rise', 'hill', 'park'],
  ...['mews', 'green', 'house', 'lodge', 'point', 'tower', 'towers', 'mansions', 'buildings', 'heights'],
  ...['wharf', 'view'],
);

/** A street's kind, before its name. */
export const welshStreets = any(
  ...['stryd', 'heol', 'ffordd', 'lôn', 'rhodfa', 'clos', 'maes', 'bryn', 'cilgant', 'tai', 'llys', 'plas'],
);

/** What is numbered: "flat 12". */
export const dwellings = any(
  ...['flat', 'apartment', 'apt', 'unit', 'room', 'house', 'maisonette', 'block', 'plot', 'number', 'no'],
  ...['fflat', 'rhif', 'ystafell', 'tŷ', 'bloc'],
);

/** Words between a number and a street's kind that make it no address: "3 weeks to fix the road". */
export const noAddress = new Set([
  ...[
    'week',
    'weeks',
    'day',
    'days',
    'month',
    'months',
    'year',
    'years',
    'hour',
    'hours',
    'minutes',
    'times',
  ],
  ...['people', 'of', 'in', 'to', 'my', 'our', 'out', 'and', 'on', 'at', 'for', 'from', 'is', 'was', 'this'],
]);

export const honorifics = any(
  ...['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'doctor', 'prof', 'professor', 'rev', 'reverend', 'sir', 'lady'],
  ...['lord', 'councillor', 'cllr', 'imam', 'father', 'sister', 'uncle', 'auntie', 'aunty'],
  ...['bnr', 'br', 'mnr', 'y parch', 'parch', 'cyng', 'cynghorydd', 'meistr', 'yr athro', 'athro'],
);

/** After these comes a name, whatever its first letter. */
export const givesName = any(
  ...['my name is', "my name[’']s", 'his name is', 'her name is', 'their name is', 'name:'],
  ...['fy enw i yw', 'fy enw i ydy', 'fy enw yw', 'ei enw yw', 'ei henw yw', 'enw:'],
);

/** After these comes a name if it begins with a capital. */
export const mayGiveName = any(
  ...['i am', "i[’']m", 'this is', 'regards', 'thanks', 'sincerely', 'signed', 'from', 'called', 'named'],
  ...[
    'my neighbour',
    'my neighbor',
    'my son',
    'my daughter',
    'my husband',
    'my wife',
    'my partner',
    'my mum',
  ],
  ...['my dad', 'my mother', 'my father', 'officer', 'manager', 'spoke to', 'speak to', 'told', 'emailed'],
  ...['rang', 'phoned', 'asked', 'fi yw', 'fy mab', 'fy merch', 'fy ngŵr', 'fy ngwraig', 'fy nghymydog'],
  ...["o[’']r enw", 'llofnodwyd'],
);

/** Capitals that are no person's name. */
export const noPerson = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february'],
  ...['march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ...['christmas', 'easter', 'ramadan', 'eid', 'covid', 'council', 'ombudsman', 'housing', 'association'],
  ...[
    'the',
    'nobody',
    'no',
    'it',
    'they',
    'he',
    'she',
    'we',
    'you',
    'i',
    'my',
    'our',
    'your',
    'this',
    'that',
  ],
  ...[
    'there',
    'not',
    'a',
    'an',
    'nhs',
    'police',
    'british',
    'english',
    'welsh',
    'scottish',
    'irish',
    'polish',
  ],
  ...['muslim', 'christian', 'jewish', 'hindu', 'sikh', 'citizens', 'advice', 'shelter', 'environmental'],
  ...['gas', 'bt', 'england', 'wales', 'london', 'health', 'repairs', 'customer', 'services', 'ok'],
]);
