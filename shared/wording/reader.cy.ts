import type { readerEn } from './reader.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const readerCy: typeof readerEn = {
  queue: {
    title: 'Adroddiadau i’w darllen',
    logged:
      'Pan fyddwch yn agor rhywbeth, cofnodir eich enw a’r amser yn gyntaf. Peidiwch â chopïo, argraffu nac anfon ymlaen yr hyn a ddarllenwch.',
    reports: 'Adroddiadau newydd o berygl',
    noReports: 'Nid oes adroddiad newydd yn aros.',
    dangers: 'Adroddiadau o berygl mewn achosion',
    noDangers: 'Nid oes achos yn aros am ddarllenydd.',
    about: 'Cymdeithas',
    danger: 'Perygl',
    due: 'Darllen erbyn',
    standing: 'Hyd yma',
    open: 'Agor',
    openWhat: (association, danger) => `${association}: ${danger}`,
    unread: 'Nid oes neb wedi ei ddarllen.',
    readOnce: 'Ni chafodd un darllenydd berygl difrifol. Rhaid i ail un ei ddarllen.',
    cluster: 'Soniodd sawl cartref am yr un perygl.',
    grave: 'Cafodd un darllenydd berygl difrifol.',
    readings: (count) =>
      count === 0
        ? 'Nid oes neb wedi ei ddarllen.'
        : 'Mae un darllenydd wedi ei ddarllen. Rhaid i ail un wneud.',
    disputed: 'Mae dau ddarllenydd yn anghytuno. Rhaid i drydydd benderfynu.',
    mine: 'Rydych wedi ei ddarllen. Darllenydd arall sydd nesaf.',
    late: 'Hwyr',
    themes: {
      title: 'Am beth mae tenantiaid yn ysgrifennu',
      body: 'Rhowch thema i’r hyn a ysgrifennodd tenantiaid. Mae paneli’n gweld themâu a byth y geiriau.',
      go: 'Darllen a rhoi themâu',
    },
    done: {
      title: 'Wedi’i wneud',
      found: 'Mae’r hyn a gawsoch wedi’i gofnodi.',
      raised:
        'Mae’r hyn a gawsoch wedi’i gofnodi. Mae achos ar agor, a darllenydd arall yn ei ddarllen nawr.',
      'read-once': 'Mae’r hyn a gawsoch wedi’i gofnodi. Bydd ail ddarllenydd yn ei ddarllen hefyd.',
      'not-grave': 'Ni chafodd dau ddarllenydd berygl difrifol. Mae’r adroddiad wedi’i gau.',
      coded: 'Mae’r themâu wedi’u cadw.',
    },
  },
  report: {
    title: 'Adroddiad o berygl',
    about: 'Cymdeithas',
    dangers: 'Beth sy’n beryglus',
    sent: 'Anfonwyd ar',
    words: 'Yr hyn a ysgrifennodd y tenant',
    noWords: 'Ni ysgrifennodd y tenant ddim.',
    isPrivate: 'Gofynnodd y tenant mai dim ond darllenwyr a welai hyn.',
    which: 'Pa berygl ydyw?',
    find: 'Beth gawsoch chi?',
    findHint: 'Dewiswch un. Ni allwch ei newid wedyn.',
    grave: 'Mae’n berygl difrifol',
    notGrave: 'Nid yw’n berygl difrifol',
    reasons: {
      'life-at-risk': 'Gallai rhywun farw neu gael niwed difrifol.',
      'health-at-risk': 'Gallai rhywun fynd yn sâl.',
      'home-not-safe': 'Nid yw’r cartref yn ddiogel i fyw ynddo.',
      'not-a-danger': 'Nid yw’n sôn am berygl.',
      'already-made-safe': 'Mae wedi’i wneud yn ddiogel yn barod.',
      'too-little-told': 'Mae’n dweud rhy ychydig i allu dweud.',
      'not-this-association': 'Mae’n sôn am landlord arall.',
    },
    send: 'Cofnodi’r hyn a gefais',
    emergency: 'Os gallai rhywun fod mewn perygl nawr, ffoniwch 999 yn gyntaf.',
    problems: {
      finding: 'Dewiswch yr hyn a gawsoch',
      hazard: 'Dewiswch pa berygl ydyw',
    },
  },
  danger: {
    title: 'Adroddiadau o berygl mewn achos',
    reports: (count) => (count === 1 ? 'Un adroddiad' : `${count} adroddiad`),
    number: (number) => `Adroddiad ${number}`,
    none: 'Nid oes yr un o’r adroddiadau yn cael ei gadw mwyach. Dywedwch fod rhy ychydig wedi’i ddweud, neu gofynnwch i’r corff masnach.',
    grave: 'Rwy’n cadarnhau’r perygl',
    notGrave: 'Nid wyf yn ei gadarnhau',
  },
  themes: {
    title: 'Rhoi themâu i’r hyn a ysgrifennodd tenantiaid',
    intro:
      'Dewiswch gymdeithas. Gwelwch un testun ar ôl y llall, yr hynaf yn gyntaf. Gadewir allan destunau sydd i ddarllenwyr perygl yn unig.',
    association: 'Cymdeithas',
    waiting: (count) => (count === 1 ? '1 testun yn aros' : `${count} testun yn aros`),
    none: 'Nid oes testun yn aros.',
    go: 'Darllen',
    text: 'Yr hyn a ysgrifennodd tenant',
    week: 'Wythnos',
    promise: 'Am ba addewid y mae?',
    noPromise: 'Yr un ohonynt',
    what: 'Beth mae’n ei ddweud?',
    whatHint: 'Dewiswch bob un sy’n gweddu.',
    save: 'Cadw a darllen y nesaf',
    stop: 'Cadw a gorffen',
    problems: { promise: 'Dewiswch addewid, neu nad yw am yr un', themes: 'Dewiswch o leiaf un thema' },
  },
  gone: {
    title: 'Nid yw hwn yma mwyach',
    body: 'Cymerodd y tenant ef yn ôl neu ei newid, neu fe’i darllenwyd yn y cyfamser.',
    back: 'Yn ôl at yr hyn sy’n aros',
  },
};
