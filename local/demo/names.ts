import type { SeededChance } from './chance.ts';

/** Places that do not exist. No registered provider of the real list bears one of them. */
const places = [
  ...['Aldermoss', 'Amberwick', 'Ashgarth', 'Bellowmere', 'Birchwold', 'Brackendale Cross', 'Bramblewick'],
  ...['Brindlecombe', 'Callowmere', 'Cawdersey', 'Cindermoor', 'Copperdean', 'Corsthwaite', 'Cranmarsh'],
  ...['Dapplewood', 'Dunnocksea', 'Eddlestow', 'Elmscar', 'Emberley Rise', 'Farthingmoor', 'Fellowby'],
  ...['Fernhollow', 'Finchingale', 'Flaxenby', 'Foxbarrow', 'Galeswick', 'Gorsemouth', 'Greyfriary'],
  ...['Hallowmere', 'Harrowmere', 'Hartsgill', 'Haverdale', 'Hazelthorpe', 'Heronsea', 'Hollinsgarth'],
  ...['Inglemarsh', 'Ivelcombe', 'Juniper Fold', 'Kelderwick', 'Kestrelby', 'Kingcup Vale', 'Larchester'],
  ...['Larkenshaw', 'Limewharf', 'Linnetstow', 'Lowmarrow', 'Mallowbrook', 'Marlstone Quay', 'Mereworthy'],
  ...[
    'Millrace End',
    'Mistlebury',
    'Nettlecombe Way',
    'Oakenrigg',
    'Orchardsea',
    'Otterthwaite',
    'Pebblewick',
  ],
  ...['Penderwick', 'Plovermoor', 'Quarrybeck', 'Quillford', 'Ravelmoor', 'Reedmarsh', 'Rooksdene'],
  ...['Rowanholt', 'Saltersgill', 'Sandlewick', 'Sedgecombe', 'Sloewood', 'Snowdrop Lea', 'Sorrelby'],
  ...['Starlingate', 'Stonecrop', 'Swallowdene', 'Tansyford', 'Tarnwick', 'Teaselby', 'Thistlemoor'],
  ...['Thornmere', 'Tidewell Sands', 'Tollerwick', 'Umberdale', 'Underhazel', 'Vetchling', 'Wadersea'],
  ...['Weavermoor', 'Wharfinger', 'Whinmoss', 'Willowrigg', 'Winterbeck', 'Woodruff Vale', 'Wrensby'],
  ...['Yaffledown', 'Yarrowgate', 'Yewcombe', 'Zealby'],
];

const kinds = [
  ...['Homes', 'Housing Association', 'Housing Trust', 'Community Homes', 'Housing Group'],
  ...['Housing Society', 'Living', 'Homes and Communities'],
];

/** So many different names of associations that do not exist. */
export const inventedNames = (chance: SeededChance, count: number): string[] => {
  const names = new Set<string>();
  // Every place once before any comes a second time: two associations of one place are rare.
  for (const rounds = [places, places]; names.size < count; ) {
    const left = [...(rounds.shift() ?? [])];
    if (left.length === 0) throw new Error(`${count} names were wanted, and ${names.size} can be made`);
    while (left.length > 0 && names.size < count) {
      const [place = ''] = left.splice(chance.whole(0, left.length - 1), 1);
      names.add(`${place} ${chance.oneOf(kinds)}`);
    }
  }
  return [...names];
};
