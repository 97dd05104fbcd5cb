import type { publicReportEn } from './public-report.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

const times = (count: number): string => (count === 1 ? 'un peth' : `${count} o bethau`);

export const publicReportCy: typeof publicReportEn = {
  inCase: {
    title: 'Beth mae’r panel yn ei adrodd',
    board: (day) =>
      `Mae’r panel wedi anfon adroddiad at y bwrdd. Gall y bwrdd ymateb tan ${day}. Nid yw’n gyhoeddus eto.`,
    panel: 'Cafodd y bwrdd ei amser i ymateb i adroddiad gan y panel. Nid yw’r panel wedi’i gyhoeddi eto.',
    published: (day) => `Cyhoeddodd y panel ei adroddiad ar ${day}.`,
    read: 'Darllen adroddiad y panel',
    recommended: (count, late) =>
      `Mae’r panel yn argymell ${times(count)}.${late === 0 ? '' : ` Mae’r bwrdd yn hwyr gyda ${late === 1 ? 'un ateb' : `${late} o atebion`}.`}`,
    seeRecommendations: 'Gweld beth mae’r panel yn ei argymell, a beth mae’r bwrdd yn ei ddweud',
  },
  page: {
    caption: (association, commitment) => `Adroddiad panel tenantiaid ${association} ar “${commitment}”`,
    version: (number, day) => `Fersiwn ${number}, cyhoeddwyd ar ${day}.`,
    two: 'Mae dau aelod o’r panel yn cyhoeddi adroddiad gyda’i gilydd. Mae’r bwrdd yn ei ddarllen yn gyntaf. Gall ymateb, ond ni all newid yr un gair.',
    older: (number) => `Testun hŷn yw hwn. Yr un diweddaraf yw fersiwn ${number}.`,
    toNewest: 'Darllen y testun diweddaraf',
    found: 'Beth welodd y panel',
    view: (who) => `Barn arall: ${who}`,
    viewBy: (day) =>
      `Ysgrifennwyd ar ${day} gan un aelod o’r panel. Ni all neb arall ei newid na’i gadael allan.`,
    reply: 'Ymateb y bwrdd',
    repliedOn: (day) => `Ar ${day}, am y fersiwn hon.`,
    noReply: (day) => `Gallai’r bwrdd ymateb tan ${day}. Ni wnaeth.`,
    changes: (number) => `Beth sydd wedi newid ers fersiwn ${number}`,
    changesMean: 'Mae llinell drwy’r hyn a dynnwyd allan. Mae llinell dan yr hyn a roddwyd i mewn.',
    same: 'Nid oes yr un gair o’r adroddiad wedi newid.',
    versions: 'Pob fersiwn',
    versionOn: (number, day) => `Fersiwn ${number}, ${day}`,
    thisOne: 'y dudalen hon',
    made: 'Pwy yw’r panel',
    toPanel: 'Pwy sydd ar y panel, a pha mor annibynnol ydynt',
    toCase: 'Yr achos y mae’r adroddiad hwn yn ymwneud ag ef',
  },
  differences: { went: 'tynnwyd allan:', came: 'rhoddwyd i mewn:', end: 'diwedd' },
  recommendations: {
    title: 'Beth mae’r panel yn ei argymell',
    state: 'Mae’r llinellau hyn fel y maent heddiw.',
    one: (number) => `Argymhelliad ${number}`,
    what: 'Beth ddylid ei wneud',
    owner: 'Pwy sy’n gofalu amdano',
    by: 'Erbyn',
    madeOn: 'Argymhellwyd ar',
    answer: 'Beth mae’r bwrdd yn ei ddweud',
    waits: (day) => `Dim ateb eto. Disgwylir ateb erbyn ${day}.`,
    late: (day) => `Dim ateb. Disgwylid ateb erbyn ${day}.`,
    answeredOn: (day, due) => `Ar ${day}. Disgwylid ateb erbyn ${due}.`,
    answers: { accept: 'Mae’n derbyn hyn', part: 'Mae’n derbyn rhan o hyn', reject: 'Mae’n gwrthod hyn' },
    reason: 'Rheswm',
    action: 'Beth fydd yn ei wneud',
    doneBy: 'I’w wneud erbyn',
    responsible: 'Pwy sy’n gyfrifol',
    verdict: 'Barn y panel',
    verdicts: { kept: 'Cadwyd', partly: 'Cadwyd yn rhannol', 'not-kept': 'Heb ei gadw' },
    states: {
      waits: 'Gyda’r bwrdd',
      late: 'Ateb yn hwyr',
      accept: 'Derbyniwyd',
      part: 'Derbyniwyd yn rhannol',
      reject: 'Gwrthodwyd',
      answeredLate: 'Atebwyd yn hwyr',
    },
    csv: 'Argymhellion fel tabl (CSV)',
  },
  reports: {
    title: 'Beth mae’r panel yn ei adrodd',
    none: 'Nid yw’r panel wedi cyhoeddi adroddiad eto.',
    published: (version, day) => `Fersiwn ${version}, cyhoeddwyd ar ${day}`,
  },
};
