import type { boardPublicEn } from './board-public.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const boardPublicCy: typeof boardPublicEn = {
  reply: {
    title: 'Eich hawl i ymateb',
    from: (days, day) =>
      `Bydd yr hyn y mae’r achos hwn yn seiliedig arno, a’ch ateb wrth ei ymyl, yn gyhoeddus o ${day}: ${days} diwrnod gwaith ar ôl i chi gael gwybod. Atebwch cyn y diwrnod hwnnw, a bydd tenantiaid yn darllen y ddau gyda’i gilydd.`,
    notTold: (days, day) =>
      `Daw’r hyn y mae’r achos hwn yn seiliedig arno, a’ch ateb wrth ei ymyl, yn gyhoeddus ${days} diwrnod gwaith ar ôl i chi gael gwybod. Os heddiw yw’r diwrnod hwnnw, ${day} fydd hynny.`,
    public: (day) =>
      `Mae’r hyn y mae’r achos hwn yn seiliedig arno yn gyhoeddus ers ${day}. Dangosir eich ateb wrth ei ymyl, air am air.`,
    live: 'Yn gyhoeddus eisoes: yr addewid, lle mae’r achos arni, pob dyddiad, ac a gollwyd un.',
    edit: 'Gallwch roi sylw ar yr hyn a ddywedodd tenantiaid. Ni allwch ei newid, ac ni all neb yn y gymdeithas gau’r achos hwn.',
    link: 'Gweld beth fydd tenantiaid yn ei weld',
    linkNow: 'Gweld beth mae tenantiaid yn ei weld',
  },
  preview: {
    title: 'Beth fydd tenantiaid yn ei weld',
    lead: (day) =>
      `O ${day} bydd yr achos yn ymddangos fel hyn ar y dudalen gyhoeddus, oni bai ei fod yn symud ymlaen cyn hynny.`,
    now: 'Mae’r achos yn ymddangos fel hyn ar y dudalen gyhoeddus.',
    with: {
      answer: 'Mae’n dangos eich ateb fel y’i rhoddwyd.',
      draft:
        'Mae’n dangos y drafft fel pe bai’n ateb i chi. Nes iddo gael ei gadarnhau, nid oes tenant yn ei weld.',
      none: 'Nid yw’n dangos ateb: nid ydych wedi rhoi un eto.',
    },
    open: 'Dangos yr achos fel y bydd tenantiaid yn ei weld',
  },
  panel: {
    title: 'Yr hyn a benderfynodd y panel',
    lead: 'Mae dau aelod o’r panel tenantiaid yn penderfynu gyda’i gilydd.',
    on: (what, day) => `${what}, ${day}`,
    acts: {
      accept: 'Derbyniwyd yr ateb',
      reject: 'Gwrthodwyd yr ateb',
      'judge-answer': 'Barnwyd yr ateb',
      close: 'Caewyd yr achos',
    },
    verdicts: { kept: 'Cadwyd.', partly: 'Cadwyd yn rhannol.', 'not-kept': 'Ni chadwyd.' },
    again: (due) => `Gwrthododd y panel eich ateb. Rhowch un newydd erbyn ${due}.`,
    reviewed: (day) => `Mae’r panel yn darllen eich ateb ac yn penderfynu erbyn ${day}.`,
    monitored: (day) => `Derbyniodd y panel eich ateb. Ar ôl ${day} bydd yn edrych a gafodd ei wneud.`,
  },
};
