import { type Reading, reading } from '../../shared/domain/escalation/danger.ts';

/** What a reader chose: the word for why says which finding it is. `undefined` where it is none of the list. */
export const findingIn = (fields: ReadonlyMap<string, string>): Reading | undefined => {
  const reason = fields.get('finding');
  const found = ['confirmed', 'not-confirmed'].flatMap((finding) => {
    const parsed = reading.safeParse({ finding, reason });
    return parsed.success ? [parsed.data] : [];
  });
  return found[0];
};
