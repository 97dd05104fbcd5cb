/** The words by which letters are spelled on the phone, the same in every language. Source: ICAO, Annex 10. */
const spelled: Readonly<Record<string, string>> = {
  ...{ A: 'Alfa', B: 'Bravo', C: 'Charlie', D: 'Delta', E: 'Echo', F: 'Foxtrot', G: 'Golf', H: 'Hotel' },
  ...{ I: 'India', J: 'Juliett', K: 'Kilo', L: 'Lima', M: 'Mike', N: 'November', O: 'Oscar', P: 'Papa' },
  ...{ Q: 'Quebec', R: 'Romeo', S: 'Sierra', T: 'Tango', U: 'Uniform', V: 'Victor', W: 'Whiskey' },
  ...{ X: 'X-ray', Y: 'Yankee', Z: 'Zulu' },
};

/** How to say a group of a code on the phone: `2M4R` gives `2, Mike, 4, Romeo`. */
export const spelledOut = (group: string): string =>
  [...group].map((symbol) => spelled[symbol] ?? symbol).join(', ');
