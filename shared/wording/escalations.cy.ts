import type { escalationsEn } from './escalations.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const escalationsCy: typeof escalationsEn = {
  title: 'Beth ddaeth o achosion a aeth at y rheoleiddiwr',
  lead: 'Mae rhai achosion yn mynd at y Rheoleiddiwr Tai Cymdeithasol. Mae’r dudalen hon yn cyfrif pob un, a’r hyn a ddywedodd y rheoleiddiwr am bob un.',
  none: 'Nid oes yr un achos wedi mynd at y rheoleiddiwr hyd yma.',
  summary: (upheld, all) =>
    `Mewn ${upheld} o’r ${all} achos, gwelodd y rheoleiddiwr fod rhywbeth i edrych arno.`,
  share: (share, unknown) =>
    `Mae hynny’n ${share}.${unknown > 0 ? ` Mae achosion heb ganlyniad hysbys (${unknown}) yn cyfrif fel rhai heb ddim i edrych arno.` : ''}`,
  range: (low, high) =>
    `Ni all cyn lleied o achosion ddweud llawer am lawer: o’r rhai y gwyddom eu canlyniad, byddai unrhyw beth o ${low} i ${high} yn gyson.`,
  noRange: 'Tra nad oes canlyniad hysbys, nid yw hyn yn dweud dim am faint fydd â rhywbeth i edrych arno.',
  silent: (count) =>
    count === 0
      ? 'Mae pob un wedi’i gydnabod.'
      : `Nid yw ${count} ohonynt wedi ${count === 1 ? 'ei gydnabod' : 'eu cydnabod'} hyd yma.`,
  caption: 'Achosion yn ôl yr hyn a ddywedodd y rheoleiddiwr',
  outcome: 'Beth ddywedodd y rheoleiddiwr',
  upheld: 'Rhywbeth i edrych arno?',
  cases: 'Achosion',
  yes: 'Oedd',
  no: 'Nac oedd',
  open: 'Ddim yn hysbys',
  unknown: 'Dim hyd yma, neu ni chofnodwyd dim',
  outcomes: {
    'took-over': 'Cymerodd yr achos drosodd',
    engaged: 'Mae’n trafod y mater â’r landlord',
    'already-known': 'Gwyddai eisoes ac mae’n delio ag ef',
    'no-action': 'Edrychodd ac ni chymerir camau',
    'out-of-remit': 'Nid yw o fewn ei gylch gwaith',
  },
  countedOn: (day) => `Cyfrifwyd ar ${day}. Caiff ei gyfrif o’r newydd bob nos.`,
  meansTitle: 'Sut i ddarllen hyn',
  means: [
    'Mae cyfran uchel yn golygu bod yr achosion sy’n mynd at y rheoleiddiwr yn werth ei amser. Mae un isel yn golygu ein bod yn anfon gormod nad ydynt.',
    'Nid yw “dim camau” yn dweud bod tenantiaid yn anghywir. Mae’r rheoleiddiwr yn edrych ar sut y caiff landlord ei redeg, ac mae rhai materion yn perthyn i’r landlord neu i’r Ombwdsmon Tai.',
    'Mae’r rheoleiddiwr yn dweud beth ddaeth o achos drwy ei ddolen ei hun, neu mewn ateb y mae’r corff masnach yn ei gofnodi. Mae pob achos yn dangos pwy a ddywedodd hynny a phryd.',
  ],
  csv: 'Pob achos o’r fath ar ffurf tabl (CSV)',
  back: 'Yr holl ganlyniadau',
};
