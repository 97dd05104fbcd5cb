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
  keep: 'Cadwch y dudalen hon',
  keepText:
    'Ysgrifennwch y cyfeirnod, argraffwch y dudalen hon neu cadwch ei chyfeiriad. Nid yw’n dangos dim amdanoch chi na’r hyn a ddywedoch.',
  change: 'Newid eich atebion',
  changeText:
    'Gallwch ateb eto unrhyw bryd gyda’r un cod. Bydd eich atebion newydd wedyn yn cymryd lle’r rhain.',
  results: 'Gweld y canlyniadau',
  gone: {
    title: 'Ni allwn ddangos y dderbynneb hon',
    body: 'Mae ei chyfeiriad yn anghyflawn neu’n fwy na blwydd oed. Os anfonoch atebion, maent wedi’u cadw: nid oes dim wedi’i golli. Os gwnaethoch nodi’r cyfeirnod, gallwch ofyn i ni amdano.',
  },
};
