import { expect, test } from 'vitest';
import { spoken, toldWhenAsked, wordingOf } from '../../shared/wording/wording.ts';

test('words are loaded once, when somebody speaks their language, and are a fault before that', async () => {
  let loads = 0;
  const said = (words: string) => async () => {
    loads += 1;
    return { hello: words };
  };
  const area = toldWhenAsked({ hello: 'Hello' }, { cy: said('Helo'), easy: said('Hi'), ur: said('سلام') });
  await spoken('en');
  expect(wordingOf(area, 'en').hello).toBe('Hello');
  expect(() => wordingOf(area, 'cy')).toThrow('words in cy are read before they were loaded');
  await spoken('cy');
  await spoken('cy');
  expect(wordingOf(area, 'cy').hello).toBe('Helo');
  expect(() => wordingOf(area, 'ur')).toThrow('words in ur');
  expect(loads).toBe(1);
});
