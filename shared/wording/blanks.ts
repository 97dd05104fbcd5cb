/** What an officer of the trade body has still to fill in, as it stands in the wording of each language. */
const blank = /(\[(?:to be completed by|i’w gwblhau gan|ابھی مکمل ہونا ہے، از) [^\]]+\])/;

/** A text in pieces, so that a page can mark the blanks. */
export const withBlanks = (text: string): { blank: boolean; text: string }[] =>
  text
    .split(blank)
    .filter((piece) => piece !== '')
    .map((piece) => ({ blank: blank.test(piece), text: piece }));
