import type { assistEn } from './assist.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the helper's first page and for answering on the phone. */
export const assistCy: typeof assistEn = {
  start: {
    title: 'Helpu tenant i ateb',
    who: 'Pwy all fod yn gynorthwyydd',
    whoItems: [
      'Rydych yn gweithio i’r corff masnach, neu’n gynorthwyydd annibynnol a ddewisodd.',
      'Nid ydych byth yn gweithio i landlord, yn eistedd ar ei fwrdd nac yn cael eich talu gan un.',
      'Ydych chi’n adnabod y galwr, neu’n gymydog iddo? Trosglwyddwch i gynorthwyydd arall.',
      'Nid ydych byth yn dweud wrth neb beth a ddywedodd tenant, ac nid ydych yn cadw nodiadau.',
    ],
    telephone: {
      title: 'Mae rhywun ar y ffôn',
      text: 'Rydych yn darllen y cwestiynau ac yn teipio’r atebion. Ar y diwedd rydych yn darllen derbynneb.',
      go: 'Ateb dros alwr',
    },
    paper: {
      title: 'Daeth ffurflen bapur drwy’r post',
      text: 'Mae dau gynorthwyydd yn teipio pob ffurflen, un ar ôl y llall, heb weld beth a deipiodd y llall.',
      go: 'Teipio ffurflen bapur',
    },
    waiting: {
      title: 'Ffurflenni papur sy’n aros am ail gynorthwyydd',
      none: 'Nid oes ffurflen bapur yn aros.',
      count: (count) =>
        count === 1 ? 'Mae 1 ffurflen bapur yn aros.' : `Mae ${count} ffurflen bapur yn aros.`,
      deleted: (days) =>
        `Caiff cofnod cyntaf ei ddileu ar ôl ${days} diwrnod. Wedyn rhaid teipio’r ffurflen ddwywaith eto.`,
      reference: 'Cyfeirnod ar y ffurflen',
      age: 'Yn aros ers',
      days: (days) => (days === 0 ? 'heddiw' : days === 1 ? '1 diwrnod' : `${days} o ddyddiau`),
    },
    print: {
      title: 'Argraffu’r ffurflen bapur',
      text: 'I alwr y byddai’n well ganddo ysgrifennu. Postiwch hi gyda chyfeiriad y corff masnach.',
      normal: 'print arferol',
      large: 'print bras',
    },
  },
  call: {
    title: 'Ateb dros alwr',
    language: 'Dewiswch iaith y galwr uchod. Mae’r hyn a deipiwyd gennych yn aros.',
    sayTitle: 'Dywedwch hyn yn gyntaf',
    say: [
      'Oes rhywun mewn perygl ar hyn o bryd? Yna rhowch y ffôn i lawr a ffonio un o’r rhifau isod. Cewch ein ffonio eto wedyn.',
      'Rwy’n helpu tenantiaid i ddweud sut mae eu landlord yn cadw ei addewidion. Nid wyf yn gweithio i’ch landlord, ac ni chaiff byth wybod beth a ddywedwch.',
      'Mae’n cymryd tua deg munud. Nid oes rhaid i chi roi eich enw. Cewch adael unrhyw gwestiwn allan, neu stopio unrhyw bryd.',
      'Rwy’n darllen pob cwestiwn ac yn teipio eich ateb. Ar y diwedd rwy’n darllen y cyfan yn ôl. Dim ond wedyn rwy’n ei anfon.',
    ],
    howTitle: 'Sut i ofyn',
    how: [
      'Darllenwch bob cwestiwn a’i ddewisiadau fel y maent. Peidiwch ag esbonio, a pheidiwch ag awgrymu ateb.',
      'Os nad yw’r galwr yn gwybod neu os nad yw am ddweud, gadewch y cwestiwn yn wag.',
      'Teipiwch eiriau’r galwr fel y mae’n eu dweud.',
    ],
    keep: 'Cadw’r hyn a deipiais',
    keepHint: (minutes) =>
      `Pwyswch “Cadw’r hyn a deipiais” o bryd i’w gilydd. Ar ôl ${minutes} munud heb wasgu cewch eich allgofnodi, a gall yr hyn a deipiwyd fynd ar goll.`,
    landlord: 'Dim ond heb god: pa gymdeithas yw’r landlord?',
    empty: 'Dim ateb',
    private: 'Mae’r galwr am i’r geiriau hyn fod yn breifat',
    check: 'Ymlaen at ddarllen yn ôl',
    readBack: {
      title: 'Darllenwch hyn yn ôl i’r galwr',
      say: 'Rwyf nawr yn darllen yr hyn a deipiais. Dywedwch wrthyf pan nad yw rhywbeth yn iawn.',
      found: 'Geiriau a allai ddweud wrth rywun pwy yw’r galwr',
      foundAsk:
        'Gofynnwch: “Ydych chi am gadw’r geiriau hyn, eu newid, neu eu cadw’n breifat?” Yna pwyswch “Newid rhywbeth”.',
      ask: 'Ydy popeth yn iawn, ac a gaf i ei anfon?',
      send: 'Ydy, anfon',
      change: 'Newid rhywbeth',
    },
    sent: {
      title: 'Mae wedi’i anfon. Darllenwch y dderbynneb',
      say: 'Cymerwch feiro, os gwelwch yn dda. Rwy’n darllen cyfeirnod a chod. Y cod yw’r unig ffordd o weld, newid neu dynnu’n ôl yr hyn a ddywedoch wrthym. Cadwch ef lle nad oes neb ond chi’n edrych. Ni allaf ei weld eto.',
      reference: 'Cyfeirnod',
      code: 'Cod y dderbynneb',
      spell: 'Sillafwch ef fesul grŵp, a gadewch i’r galwr ddarllen pob grŵp yn ôl',
      next: 'Beth sy’n digwydd nesaf',
      track: (address) => `Gyda’r cod gallwch weld, newid neu dynnu eich atebion yn ôl yn ${address}`,
      never:
        'Pan adewch y dudalen hon, ni all neb ddangos y cod i chi eto. Peidiwch â’i ysgrifennu a pheidiwch â’i argraffu.',
      done: 'Mae’r cod gan y galwr: gorffen',
    },
  },
  ended: {
    expired: {
      title: 'Mae’r dudalen hon yn rhy hen',
      text: 'Mae’n cau ohoni’i hun, fel na all neb ddod o hyd i’r hyn a deipiwyd. Dechreuwch eto.',
    },
    busy: 'Mae gormod o bobl yn anfon ar hyn o bryd. Mae’r hyn a deipiwyd yn dal ar y dudalen hon. Arhoswch funud, yna anfonwch ef eto.',
    back: 'Yn ôl i dudalen gyntaf y cynorthwyydd',
  },
};
