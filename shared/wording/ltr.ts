/**
 * A number, code or name that is written from left to right, inside a sentence that runs from right to left: between
 * the isolates of Unicode, so that the groups of a phone number do not change places. Works in titles and plain text.
 */
export const ltr = (text: string | number): string => `\u2066${text}\u2069`;

/** A name in a right-to-left sentence, in whatever direction its own letters run. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
