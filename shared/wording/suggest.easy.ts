import type { suggestEn } from './suggest.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the suggestions of associations. */
export const suggestEasy: typeof suggestEn = {
  help: 'When we show names, use the up and down arrows to look at them. Press Enter to choose. On a touch screen, touch or swipe.',
  short: 'Type {n} letters or more. Then we show names',
  none: 'We have no name like this',
  one: 'We show {n} name.',
  many: 'We show {n} names.',
  option: '{option}. Name {at} of {of}',
};
