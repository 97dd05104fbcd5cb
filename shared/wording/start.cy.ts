import type { startEn } from './start.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the page before the form. */
export const startCy: typeof startEn = {
  title: 'Dywedwch wrthym sut mae eich landlord yn gwneud',
  lead: 'Os ydych yn rhentu gan gymdeithas dai yn Lloegr, gallwch ddweud a yw’n cadw ei haddewidion i denantiaid. Mae’n cymryd tua 5 munud.',
  start: 'Dechrau nawr',
  youCan: {
    title: 'Gallwch',
    items: [
      'ateb pum cwestiwn am sut rydych yn cael eich trin a sut mae eich cartref yn cael gofal',
      'hepgor unrhyw gwestiwn',
      'rhoi gwybod am rywbeth peryglus yn eich cartref',
      'ychwanegu eich geiriau eich hun',
    ],
  },
  before: {
    title: 'Cyn i chi ddechrau',
    text: 'Nid oes angen cyfrif arnoch na rhoi eich enw. Os cawsoch lythyr gennym, cadwch ei god wrth law: mae’n gwneud i ateb eich cartref gyfrif yn y sgôr.',
  },
  notFor: {
    title: 'Yr hyn nad yw hwn ar ei gyfer',
    intro:
      'Nid ydym yn trwsio cartrefi nac yn penderfynu ar gwynion. Ar gyfer y rhain, ewch at rywun a all wneud hynny:',
    items: [
      { what: 'Mae rhywun mewn perygl nawr', go: 'Ffoniwch 999.' },
      {
        what: 'Rydych yn arogli nwy',
        go: 'Ffoniwch y llinell argyfwng nwy ar 0800 111 999. Mae am ddim, ddydd a nos.',
      },
      {
        what: 'Mae angen trwsio rhywbeth',
        go: 'Dywedwch wrth eich landlord. Mae ei rif ar eich datganiad rhent ac ar ei wefan.',
      },
      {
        what: 'Rydych am gwyno',
        go: 'Cwynwch wrth eich landlord yn gyntaf. Os nad yw hynny’n helpu, gofynnwch i’r Ombwdsmon Tai ar 0300 111 3000. Mae am ddim.',
      },
    ],
  },
  happens: {
    title: 'Beth sy’n digwydd i’ch ateb',
    items: [
      'Rydym yn ei gyfrif gydag atebion cartrefi eraill, bob nos.',
      'Bob mis rydym yn cyhoeddi sut mae pob cymdeithas yn gwneud.',
      'Lle mae llawer o gartrefi’n dweud nad yw addewid yn cael ei gadw, rhaid i fwrdd y gymdeithas ateb yn gyhoeddus erbyn dyddiad penodol.',
      'Os nad yw’n ateb, neu os yw’r methiant yn ddifrifol, rydym yn dweud wrth y Rheoleiddiwr Tai Cymdeithasol.',
    ],
  },
  track: 'Wedi anfon eisoes? Gweld, newid neu dynnu’ch atebion yn ôl',
  never: {
    title: 'Pwy na fydd byth yn ei weld',
    text: 'Nid yw eich landlord byth yn gweld eich ateb, eich geiriau na’ch manylion cyswllt. Dim ond pan fydd digon o gartrefi wedi ateb fel na all neb ddweud pwy ddywedodd beth y byddwn yn cyhoeddi ffigurau.',
    link: 'Sut rydym yn gofalu am yr hyn a ddywedwch wrthym',
  },
  other: {
    title: 'Ffyrdd eraill o ateb',
    text: 'Gallwch ateb dros y ffôn neu ar bapur, gofyn am brint bras, neu ofyn i rywun annibynnol eich helpu. Mae am ddim.',
    phone: 'Ffoniwch ni ar',
    hours: 'Dydd Llun i ddydd Gwener, 9am i 5pm',
    post: 'Neu ysgrifennwch at',
  },
};
