import type { themesEn } from './themes.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const themesCy: typeof themesEn = {
  'not-answered': 'Nid oes neb yn ateb',
  'takes-too-long': 'Mae’n cymryd gormod o amser',
  'poor-work': 'Gwaith gwael, neu’r un nam eto',
  'not-safe': 'Nid yw’r cartref yn ddiogel',
  'not-listened-to': 'Ni wrandewir ar denantiaid',
  'not-told': 'Ni ddywedir wrth denantiaid',
  'unfair-or-rude': 'Annheg neu anghwrtais',
  'too-dear': 'Mae rhent neu daliadau’n rhy uchel',
  'goes-well': 'Mae rhywbeth yn mynd yn dda',
  'something-else': 'Rhywbeth arall',
};
