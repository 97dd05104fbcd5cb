import type { receiptEn } from './receipt.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the page after sending. */
export const receiptCy: typeof receiptEn = {
  title: 'Mae eich atebion gennym',
  reference: 'Eich cyfeirnod',
  about: (association) => `Maent am ${association}.`,
  counted: 'Mae eich cartref yn cyfrif yn y sgôr.',
  open: 'Cânt eu cadw a’u dangos ar wahân i’r lleill, gan na ddefnyddiwyd cod. Nid ydynt yn cyfrif yn y sgôr.',
  next: 'Beth sy’n digwydd nesaf',
  steps: (facts) => [
    'Heno rydym yn cyfrif eich atebion gydag atebion cartrefi eraill.',
    `Ar ${facts.published} rydym yn cyhoeddi sut mae pob cymdeithas yn gwneud, os oes digon o gartrefi wedi ateb.`,
    `Os yw llawer o gartrefi’n dweud nad yw addewid yn cael ei gadw, rydym yn dweud wrth fwrdd y gymdeithas. Rhaid iddo ateb yn gyhoeddus o fewn ${facts.answerDays} diwrnod gwaith i gael gwybod.`,
    'Os na wna, rydym yn dweud wrth y Rheoleiddiwr Tai Cymdeithasol.',
  ],
  danger: {
    title: 'Os dywedoch wrthym am berygl',
    text: 'Pan fydd tri chartref yn dweud am yr un perygl o fewn pedair wythnos, dywedir wrth fwrdd eich landlord o fewn dau ddiwrnod gwaith, pwy bynnag sydd wedi cael amser i ddarllen yr adroddiadau. Ni allwn anfon neb i’ch cartref: os nad ydych wedi gwneud hynny eto, dywedwch wrth eich landlord, a ffoniwch 999 os oes rhywun mewn perygl.',
  },
  code: {
    title: 'Eich cod derbynneb',
    only: 'Cadwch ef: dyma’r unig ffordd i weld, newid neu dynnu’n ôl yr hyn a anfonoch.',
    how: 'Ysgrifennwch ef neu argraffwch y dudalen hon, a’i gadw lle mai chi’n unig sy’n edrych. Mae’r dudalen hon yn dangos y cod tan nos yfory a byth eto. Ni allwn ei ddweud wrthych yn ddiweddarach.',
    over: 'Dangoswyd y cod yma ar y diwrnod yr ateboch a’r diwrnod wedyn. Ni all neb ei ddangos eto.',
    track: 'Gweld, newid neu dynnu’ch atebion yn ôl',
  },
  proof: {
    title: 'Derbynneb sy’n ei brofi',
    text: 'Mae’r ffeil yn dweud eich bod wedi anfon atebion am y landlord hwn, ac ym mha wythnos. Nid yw’n dweud dim amdanoch chi na’r hyn a ddywedoch, ac nid yw eich cod derbynneb ynddi. Ni all neb ffugio un.',
    download: 'Lawrlwytho’r dderbynneb fel ffeil testun',
    how: 'Sut mae’n profi eich bod wedi ateb',
    hash: 'Gwnaed y rhif hir hwn o’r union beth a anfonoch. Rydym yn ei gadw gyda’ch atebion. Ni all neb gyfrifo eich atebion ohono.',
    signature:
      'Dyma ein llofnod o dan y dderbynneb. Dim ond ni all ei wneud, ac nid yw’n ffitio unrhyw destun arall: os newidir un llythyren yn y ffeil, nid yw’n ffitio mwyach.',
    check: 'Gall unrhyw un wirio’r ffeil heb ofyn i ni, gyda',
    key: 'ein hallwedd gyhoeddus',
  },
  results: 'Gweld y canlyniadau',
  gone: {
    title: 'Ni allwn ddangos y dderbynneb hon',
    body: 'Mae ei chyfeiriad yn anghyflawn neu’n fwy na blwydd oed. Os anfonoch atebion, maent wedi’u cadw: nid oes dim wedi’i golli. Os gwnaethoch nodi’r cyfeirnod, gallwch ofyn i ni amdano.',
  },
};
