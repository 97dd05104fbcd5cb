/**
 * True when two secrets are the same. Looks at every character however early they differ, so that the time tells
 * nothing; their lengths are no secret.
 */
export const sameText = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  let differences = 0;
  for (let at = 0; at < one.length; at += 1) differences |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return differences === 0;
};
