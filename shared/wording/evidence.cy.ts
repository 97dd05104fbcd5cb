import type { evidenceEn } from './evidence.en.ts';

export const checkedByNativeSpeaker = false;

export const evidenceCy: typeof evidenceEn = {
  title: 'Sail yr achos',
  serious: ({ failing, n, share, bar }) =>
    `Dywedodd ${failing} o'r ${n} cartref a atebodd fel hyn nad yw'r ymrwymiad hwn yn cael ei gadw. Mae hynny'n ${share}, ac rydym yn gofyn cwestiynau uwchlaw ${bar}.`,
  chance: ({ bar, odds }) =>
    `Pe na bai’r gyfran wirioneddol yn fwy na ${bar}, byddai canlyniad mor gryf â hwn yn codi trwy siawns unwaith ar y mwyaf mewn ${odds} o weithiau. Rydym yn edrych bob nos, ac mae hyn eisoes yn caniatáu am hynny.`,
  cluster: ({ homes, hazard, from, to }) =>
    `Dywedodd o leiaf ${homes} cartref, pob un â’i god ei hun, wrthym am yr un perygl: ${hazard}. Dywedon nhw hynny yn yr wythnosau o ${from} i ${to}.`,
  legalTime: ({ asked, late }) =>
    `O ${asked} o gartrefi a roddodd wybod am rywbeth, dywedodd ${late} na chafodd ei ateb o fewn yr amser cyfreithiol.`,
  grave: (hazard, further) =>
    `Dywedodd ${further ? 'cartref arall' : 'un cartref'} wrthym am berygl difrifol: ${hazard}. Ni ddangosir dim arall o’r adroddiad, fel na all neb ganfod cartref pwy ydyw.`,
  unconfirmed: 'Nid oes neb wedi gallu cadarnhau’r adroddiadau hyn o berygl eto.',
  question:
    'Mae ffigur yn gofyn cwestiwn. Nid yw’n ddyfarniad yn erbyn y landlord: dewisodd y bobl a atebodd ateb.',
  caption: 'Y ffigurau',
  rows: {
    homes: 'Cartrefi a atebodd',
    failing: 'Cartrefi a ddywedodd nad yw’n cael ei gadw',
    failingShare: 'Cyfran a ddywedodd nad yw’n cael ei gadw',
    bar: 'Cyfran yr ydym yn gofyn uwch ei phen',
    score: 'Sgôr: cyfran a ddywedodd ei fod yn cael ei gadw',
    interval: 'Ystod y mae’r sgôr yn debygol o fod ynddi (95%)',
    weighted: 'Sgôr, wedi’i phwysoli i’r holl gartrefi',
    expected: 'Sgôr pob cymdeithas gyda’i gilydd',
    line: 'Y sgôr isaf y mae siawns a gwahaniaethau arferol yn ei hegluro (99.8%)',
    mode: 'Sut y gwnaethant ateb',
    hazard: 'Perygl',
    cluster: 'Cartrefi a’i hadroddodd',
    weeks: 'Wythnosau, yn ôl eu dydd Llun',
  },
  modes: {
    web: 'Ar y we',
    telephone: 'Dros y ffôn',
    paper: 'Ar bapur',
    'panel-assisted': 'Gyda help panel tenantiaid',
  },
  range: (low, high) => `${low} i ${high}`,
  atLeast: (count) => `o leiaf ${count}`,
  few: 'heb ei ddangos: ychydig o gartrefi',
  weighted: ({ score, range, voices }) => `${score} (${range}), gwerth ${voices} llais cyfartal`,
  unweighted: {
    'no-margins': 'heb ei phwysoli: nid oes dim yn hysbys am yr holl gartrefi',
    'too-few-homes': 'heb ei phwysoli: atebodd rhy ychydig o gartrefi o ryw ran o’r holl gartrefi',
    'homes-nobody-has': 'heb ei phwysoli: atebodd cartrefi nad ydym yn gwybod dim amdanynt',
    'not-convergent': 'heb ei phwysoli: nid yw’r hyn sy’n hysbys am yr holl gartrefi yn cyd-fynd â’r atebion',
  },
  overAMillion: 'miliwn',
};
