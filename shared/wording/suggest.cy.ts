import type { suggestEn } from './suggest.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the suggestions of associations. */
export const suggestCy: typeof suggestEn = {
  help: 'Pan fydd awgrymiadau, defnyddiwch y saethau i fyny ac i lawr i edrych arnynt ac Enter i ddewis. Ar sgrin gyffwrdd, archwiliwch drwy gyffwrdd neu lithro.',
  short: 'Teipiwch {n} llythyren neu fwy i gael awgrymiadau',
  none: 'Dim awgrymiadau',
  one: '{n} awgrym.',
  many: '{n} awgrym.',
  option: 'Mae {option}, {at} o {of}, wedi’i amlygu',
};
