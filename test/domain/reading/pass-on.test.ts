import { describe, expect, test } from 'vitest';
import { subject } from '../../../shared/domain/escalation/people.ts';
import { passingOf, type Said, turnOf } from '../../../shared/domain/reading/pass-on.ts';

const [ann, ben, cat] = ['reader-ann', 'reader-ben', 'reader-cat'].map((each) => subject.parse(each));
if (!ann || !ben || !cat) throw new Error('three readers');
const yes = (by: typeof ann, turn: Said['turn'] = 'first'): Said => ({ turn, by, word: 'pass-on' });

describe('an address leaves by two readers', () => {
  test('one agrees, which does nothing; another agrees, and it may go', () => {
    expect(passingOf([])).toBe('undecided');
    expect(passingOf([yes(ann)])).toBe('agreed-by-one');
    expect(passingOf([yes(ann), yes(ben, 'second')])).toBe('agreed');
  });

  test('the same person is one person, however often they say it', () => {
    expect(passingOf([yes(ann), yes(ann, 'second')])).toBe('agreed-by-one');
    expect(turnOf([yes(ann)], ann)).toBeUndefined();
    expect(turnOf([yes(ann)], ben)).toBe('second');
  });

  test('one "no" keeps it, whatever the other says, and then nobody has a word any more', () => {
    const no: Said = { turn: 'second', by: ben, word: 'could-harm' };
    expect(passingOf([yes(ann), no])).toBe('refused');
    expect(turnOf([{ ...no, turn: 'first' }], cat)).toBeUndefined();
    expect(turnOf([yes(ann), yes(ben, 'second')], cat)).toBeUndefined();
  });
});
