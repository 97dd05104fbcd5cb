import type { picturesEn } from './pictures.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Words in and around the funnel plot and the trend, in Welsh. */
export const picturesCy: typeof picturesEn = {
  table: 'Y ffigurau fel tabl',
  name: 'Ffigur',
  value: 'Gwerth',
  range: (low: string, high: string): string => `${low} i ${high}`,
  funnel: {
    heading: 'O’i chymharu â chymdeithasau eraill',
    title: (promise: string): string => `Plot twndis: ${promise}`,
    share: 'Cartrefi sy’n dweud bod yr addewid yn cael ei gadw',
    homes: 'Cartrefi a atebodd (graddfa log)',
    own: 'y gymdeithas hon',
    others: 'cymdeithasau eraill',
    sector: 'sector',
    line95: '95%',
    line998: '99.8%',
    caption:
      'Mae’r rhan fwyaf o gymdeithasau rhwng y llinellau toredig (95%). Y tu allan i’r llinellau dotiog (99.8%), nid yw siawns na’r gwahaniaethau arferol rhwng cymdeithasau yn esbonio’r canlyniad.',
    captionAlone:
      'Mae’r llinellau’n closio wrth i fwy o gartrefi ateb. Mae’r rhan fwyaf o gymdeithasau rhwng y llinellau toredig (95%). Y tu allan i’r llinellau dotiog (99.8%), nid yw siawns na’r gwahaniaethau arferol rhwng cymdeithasau yn esbonio’r canlyniad.',
    places: {
      'low-99.8': 'Mae’r gymdeithas hon islaw’r llinell ddotiog isaf.',
      'low-95': 'Mae’r gymdeithas hon rhwng y llinell doredig isaf a’r llinell ddotiog isaf.',
      within: 'Mae’r gymdeithas hon rhwng y llinellau toredig.',
      'high-95': 'Mae’r gymdeithas hon rhwng y llinell doredig uchaf a’r llinell ddotiog uchaf.',
      'high-99.8': 'Mae’r gymdeithas hon uwchlaw’r llinell ddotiog uchaf.',
    },
    says: (score: string, n: string, sector: string): string =>
      `O’r ${n} o gartrefi a atebodd yma, mae ${score} yn dweud bod yr addewid hwn yn cael ei gadw; ${sector} yw’r ffigur yn y sector cyfan.`,
    none: (least: number): string =>
      `Nid oes cymhariaeth â chymdeithasau eraill: mae gan lai na ${least} ohonynt ffigur union ar gyfer yr addewid hwn.`,
    notExact: 'Nid oes cymhariaeth â chymdeithasau eraill, gan nad yw’r sgôr yn cael ei dangos yn union.',
    rows: {
      homes: 'Cartrefi a atebodd',
      score: 'Yn dweud bod yr addewid yn cael ei gadw',
      sector: 'Y sector cyfan',
      lines95: 'Llinellau toredig (95%) ar gyfer cynifer o gartrefi',
      lines998: 'Llinellau dotiog (99.8%) ar gyfer cynifer o gartrefi',
      associations: 'Cymdeithasau a gymharwyd',
    },
  },
  trend: {
    heading: 'Dros amser',
    title: (promise: string): string => `Tuedd: ${promise}`,
    share: 'Cartrefi sy’n dweud bod yr addewid yn cael ei gadw',
    caption:
      'Mae pob dot yn ffigur a gyhoeddwyd, a’r bar drwyddo yw ei ystod 95%. Bob mis Ebrill mae’r cyfrif yn dechrau o’r newydd, felly nid yw’r llinell yn parhau o un flwyddyn i’r nesaf.',
    says: (count: string, first: string, firstDay: string, last: string, lastDay: string): string =>
      `${count} o ffigurau a gyhoeddwyd: o ${first} ar ${firstDay} i ${last} ar ${lastDay}.`,
    year: (first: number): string => `${first}/${String(first + 1).slice(2)}`,
    none: 'Bydd y newid dros amser yn cael ei ddangos yma pan fydd dau ffigur wedi’u cyhoeddi.',
    day: 'Hyd at',
    score: 'Sgôr',
    interval: 'Ystod 95%',
    homes: 'Cartrefi',
  },
};
