/** Words of the suggestions of associations: most are only said to a screen reader. */
export const suggestEn = {
  help: 'When there are suggestions, use the up and down arrows to look at them and Enter to choose. With a touch screen, explore by touch or swipe.',
  short: 'Type {n} or more letters for suggestions',
  none: 'No suggestions',
  one: '{n} suggestion.',
  many: '{n} suggestions.',
  option: '{option}, {at} of {of}, is highlighted',
};
