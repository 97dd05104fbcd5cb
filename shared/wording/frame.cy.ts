import type { frameEn } from './frame.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the words of the frame. */
export const frameCy: typeof frameEn = {
  service: 'Gyda’n Gilydd â Thenantiaid',
  skip: 'Neidio i’r prif gynnwys',
  language: 'Iaith',
  changeLanguage: 'Newid yr iaith i’r Gymraeg',
  back: 'Yn ôl',
  error: 'Gwall',
  exit: {
    hidden: 'Argyfwng',
    text: 'Gadael y dudalen hon',
    activated: 'Yn llwytho.',
    timedOut: 'Mae ‘Gadael y dudalen hon’ wedi dod i ben.',
    pressTwoMoreTimes: 'Shift, pwyswch 2 waith eto i adael.',
    pressOneMoreTime: 'Shift, pwyswch 1 waith eto i adael.',
  },
  problem: 'Mae problem',
  warning: 'Rhybudd',
  important: 'Pwysig',
  success: 'Llwyddiant',
  breadcrumbs: 'Ble rydych chi',
  dates: { day: 'Diwrnod', month: 'Mis', year: 'Blwyddyn' },
  footer: {
    title: 'Am y gwasanaeth hwn',
    tell: 'Dywedwch wrthym am eich landlord',
    results: 'Canlyniadau',
    method: 'Sut rydym yn cyfrifo’r canlyniadau',
    privacy: 'Preifatrwydd',
    dataProtection: 'Diogelu data',
    accessibility: 'Datganiad hygyrchedd',
    independent: 'Gwasanaeth annibynnol i denantiaid cymdeithasau tai yn Lloegr.',
    help: 'Angen help, print bras neu ffurflen bapur?',
    phone: 'Ffoniwch',
    post: 'Ysgrifennwch at',
  },
  refusals: {
    400: {
      title: 'Nid oedd modd i ni ddarllen hynny',
      body: 'Nid oedd rhywbeth a anfonodd eich porwr yn ôl y disgwyl. Ni chadwyd dim. Ewch yn ôl a rhowch gynnig arall arni.',
    },
    403: {
      title: 'Nid oedd modd i ni dderbyn hynny',
      body: 'Ni ddaeth o un o’n tudalennau ni. Ni chadwyd dim. Dechreuwch eto o’n tudalen gychwyn.',
    },
    404: {
      title: 'Ni chafwyd hyd i’r dudalen',
      body: 'Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir. Os gwnaethoch ddilyn dolen, gall fod yn hen.',
    },
    405: {
      title: 'Nid yw hynny’n gweithio yma',
      body: 'Ni ellir defnyddio’r dudalen hon fel hynny. Dechreuwch eto o’n tudalen gychwyn.',
    },
    413: {
      title: 'Roedd hynny’n ormod i’w anfon',
      body: 'Mae’r hyn a anfonoch yn rhy hir. Ni chadwyd dim. Ewch yn ôl, ei fyrhau a rhowch gynnig arall arni.',
    },
    415: {
      title: 'Nid oedd modd i ni ddarllen y math hwnnw o neges',
      body: 'Dim ond yr hyn y mae ein ffurflenni ni’n ei anfon y gallwn ei ddarllen. Ni chadwyd dim.',
    },
    429: {
      title: 'Arhoswch funud',
      body: 'Daeth llawer o’ch cysylltiad mewn amser byr. Nid oes dim wedi’i golli. Arhoswch funud, yna rhowch gynnig arall arni.',
    },
    500: {
      title: 'Mae’n ddrwg gennym, aeth rhywbeth o’i le',
      body: 'Ein bai ni yw hyn, nid eich bai chi. Rhowch gynnig arall arni ymhen ychydig funudau. Os oeddech yn anfon ateb, ewch yn ôl: dylai’r hyn a deipioch fod yno o hyd.',
    },
    503: {
      title: 'Mae’n ddrwg gennym, rydym yn brysur',
      body: 'Mae gormod o bobl yn anfon ar hyn o bryd. Nid oes dim wedi’i golli. Arhoswch funud, yna rhowch gynnig arall arni.',
    },
  },
  toStart: 'Mynd i’r dudalen gychwyn',
  inDanger: 'Os oes rhywun mewn perygl nawr, ffoniwch 999.',
};
