import type { boardSayingsEn } from './board-sayings.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const boardSayingsCy: typeof boardSayingsEn = {
  continue: 'Parhau',
  change: 'Newid yr hyn a ysgrifennoch',
  names: 'Peidiwch ag enwi tenant, cartref nac aelod o staff.',
  extension: {
    link: 'Gofyn am ragor o amser',
    title: 'Gofyn am ragor o amser i ateb',
    offer: (days, until) => `Gallwch ofyn am ${days} diwrnod gwaith arall, unwaith, hyd at ${until}.`,
    lead: (was, becomes) =>
      `Mae’r ateb i fod i mewn erbyn ${was}. Gyda rhagor o amser mae i fod i mewn erbyn ${becomes}. Gallwch gael rhagor o amser unwaith mewn achos; nid oes angen caniatâd neb.`,
    public: 'Mae eich rheswm yn gyhoeddus ar unwaith, air am air.',
    label: 'Pam mae angen rhagor o amser arnoch',
    hint: 'Hyd at 2,000 o nodau.',
    checkTitle: 'Gwiriwch y rheswm cyn ei anfon',
    key: 'Eich rheswm',
    newDate: 'Dyddiad newydd ar gyfer yr ateb',
    send: 'Cymryd rhagor o amser a gwneud y rheswm yn gyhoeddus',
    done: (due) =>
      `Mae’r ateb bellach i fod i mewn erbyn ${due}. Bydd yr ysgrifennydd a’r cadeirydd yn cael derbynneb yr un.`,
    row: 'Rhagor o amser',
    given: (was, moment) =>
      `Gofynnwyd amdano ar ${moment}. Cyn hynny, roedd yr ateb i fod i mewn erbyn ${was}.`,
    reason: 'Eich rheswm, yn gyhoeddus',
    errors: {
      missing: 'Rhowch pam mae angen rhagor o amser arnoch',
      'too-long': 'Rhaid i’r rheswm dros ragor o amser fod yn 2,000 o nodau neu lai',
    },
  },
  return: {
    title: 'Anfon y drafft yn ôl',
    lead: (other) =>
      `Mae eich rheswm yn mynd at ${other}, a all wedyn ysgrifennu drafft newydd. Mae dyddiad yr ateb yn aros fel y mae.`,
    public: 'Cedwir eich rheswm yng nghofnod yr achos. Ni chaiff ei ddangos ar y dudalen gyhoeddus.',
    label: 'Pam rydych yn ei anfon yn ôl',
    hint: 'Hyd at 2,000 o nodau.',
    checkTitle: 'Gwiriwch y rheswm cyn anfon y drafft yn ôl',
    key: 'Eich rheswm',
    send: 'Anfon y drafft yn ôl',
    errors: {
      missing: 'Rhowch pam rydych yn ei anfon yn ôl',
      'too-long': 'Rhaid i’r rheswm dros ei anfon yn ôl fod yn 2,000 o nodau neu lai',
    },
  },
  information: {
    section: 'Yr hyn y mae’r panel yn gofyn i chi amdano',
    due: (due) => `Rhowch ef erbyn ${due}. O’r diwrnod wedyn dangosir ei fod yn hwyr.`,
    late: (due) => `Hwyr: roedd i fod i mewn erbyn ${due}. Gallwch ei roi o hyd.`,
    open: 'Rhoi’r hyn y mae’r panel yn gofyn amdano',
    given: (moment) => `Rhoddwyd ar ${moment}:`,
    title: 'Rhoi’r hyn y mae’r panel yn gofyn amdano',
    question: 'Mae’r panel tenantiaid yn gofyn:',
    lead: 'Penderfynodd dau aelod o’r panel ofyn. Gallwch ateb pob cais unwaith.',
    public: 'Gall y panel wneud yr hyn a ysgrifennwch yn gyhoeddus, air am air.',
    label: 'Eich ateb i’r panel',
    hint: 'Hyd at 2,000 o nodau.',
    checkTitle: 'Gwiriwch yr hyn a rowch i’r panel',
    key: 'Eich ateb i’r panel',
    send: 'Ei roi i’r panel',
    done: 'Mae gan y panel yr hyn a ysgrifennoch.',
    errors: {
      missing: 'Rhowch eich ateb i’r panel',
      'too-long': 'Rhaid i’ch ateb i’r panel fod yn 2,000 o nodau neu lai',
    },
  },
};
