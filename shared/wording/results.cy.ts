import type { resultsEn } from './results.en.ts';

/** Not yet read by a native speaker; the build lists such files. */
export const checkedByNativeSpeaker = false;

/** Words of the public pages in Welsh. */
export const resultsCy: typeof resultsEn = {
  index: {
    title: 'Sut mae cymdeithasau yn cadw eu haddewidion',
    lead: 'Beth mae tenantiaid yn ei ddweud am y cymdeithasau tai sydd wedi mabwysiadu’r siarter. Nid oes safleoedd: mae’r cymdeithasau yn nhrefn eu henwau.',
    none: 'Nid oes dim wedi’i gyhoeddi eto. Daw’r ffigurau allan ar y diwrnod o’r mis y mae’r dull yn ei enwi.',
    published: (day) => `Cyhoeddwyd ar ${day}`,
    caption: 'Cymdeithasau’r siarter',
    association: 'Cymdeithas',
    homes: 'Cartrefi',
    answered: 'Cartrefi a atebodd',
    cases: 'Achosion agored',
    few: 'rhy ychydig i’w dangos',
    csv: 'Lawrlwytho’r holl ffigurau (CSV)',
    method: 'Sut mae’r ffigurau’n cael eu gwneud',
  },
  association: {
    caption: (code, homes) => `Cod cofrestru ${code}, ${homes} o gartrefi`,
    figures: 'Beth mae tenantiaid yn ei ddweud',
    basis: (asOf) =>
      `Gwneir y ffigurau hyn o atebion ar y we hyd at ${asOf}. Dewisodd pobl ateb, felly gallant fod yn wahanol i’r rhai na wnaeth.`,
    scoreOf: (score) => `${score} yn dweud ei fod yn cael ei gadw`,
    range: (low, high, n) =>
      `Atebodd ${n} o gartrefi. Mae’r gwir gyfran yn debygol o fod rhwng ${low} a ${high}.`,
    under: 'O dan 5%',
    over: 'Dros 95%',
    bar: (score, low, high) => `Sgôr ${score}, amrediad ${low} i ${high}`,
    tooFew: (least) => `Heb ei ddangos: mae llai na ${least} o gartrefi wedi ateb.`,
    notAsked: 'Y panel tenantiaid sy’n barnu hyn, nid tenantiaid unigol.',
    unpublished: 'Nid oes ffigurau wedi’u cyhoeddi am y gymdeithas hon eto.',
    carried: (asOf) => `Heb newid ers ${asOf}: mae llai na deg cartref arall wedi ateb.`,
    levels: 'Pob ateb',
    level: 'Ateb',
    count: 'Cartrefi',
    hidden: 'cudd',
    cases: 'Achosion',
    noCases: 'Nid oes achos am y gymdeithas hon.',
    question: 'Mae achos yn gofyn cwestiwn. Nid yw’n ddyfarniad.',
  },
  case: {
    title: (commitment) => `Achos: ${commitment}`,
    states: {
      detected: 'Wedi’i ganfod',
      triage: 'Yn cael ei ddarllen',
      'board-notified': 'Gyda’r bwrdd',
      'board-acknowledged': 'Gyda’r bwrdd',
      'board-answered': 'Mae’r bwrdd wedi ateb',
      'panel-review': 'Gyda’r panel tenantiaid',
      'accepted-monitored': 'Ateb wedi’i dderbyn',
      rejected: 'Ateb wedi’i wrthod',
      'regulator-notified': 'Gyda’r rheoleiddiwr',
      'regulator-acknowledged': 'Mae’r rheoleiddiwr wedi’i gydnabod',
      closed: 'Wedi cau',
    },
    late: 'Ateb yn hwyr',
    unconfirmed: 'Nid oes neb wedi cadarnhau’r adroddiadau hyn eto.',
    timeline: 'Beth ddigwyddodd',
    moments: {
      opened: 'Agorwyd yr achos',
      'board-told': 'Dywedwyd wrth y bwrdd',
      'acknowledge-by': 'Dylai’r bwrdd ddweud bod yr achos ganddo erbyn',
      'acknowledgement-late': 'Nid oedd y bwrdd wedi dweud bod yr achos ganddo',
      'answer-by': 'Rhaid i’r bwrdd ateb erbyn',
      'answer-late': 'Aeth ateb y bwrdd yn hwyr',
      'answer-very-late': 'Aeth ateb y bwrdd yn hwyr iawn',
      'regulator-from': 'Yn mynd at y rheoleiddiwr ar',
      'regulator-told': 'Dywedwyd wrth y rheoleiddiwr',
      'regulator-acknowledge-by': 'Dylai’r rheoleiddiwr ei gydnabod erbyn',
      'regulator-late': 'Nid oedd y rheoleiddiwr wedi’i gydnabod',
      closed: 'Caewyd yr achos',
      'board-acknowledged': 'Dywedodd y bwrdd fod yr achos ganddo',
      'board-answered': 'Atebodd y bwrdd',
      'regulator-acknowledged': 'Cydnabu’r rheoleiddiwr yr achos',
    },
    lateMark: 'hwyr',
    due: 'i ddod',
    evidence: 'Ar beth mae’n seiliedig',
    notYet: (day) => `Daw’r sail, a’r hyn y mae’r bwrdd yn ei ddweud, yn gyhoeddus ar ${day}.`,
    notYetOpen:
      'Daw’r sail, a’r hyn y mae’r bwrdd yn ei ddweud, yn gyhoeddus ddeg diwrnod gwaith ar ôl dweud wrth y bwrdd.',
    serious: (homes, failing, bar) =>
      `Atebodd o leiaf ${homes} o gartrefi, a dywedodd tua ${failing}% nad yw’r addewid hwn yn cael ei gadw. Rydym yn gofyn cwestiynau uwchlaw ${bar}.`,
    cluster: (homes, hazard) =>
      `Dywedodd o leiaf ${homes} o gartrefi am yr un perygl o fewn pedair wythnos: ${hazard}.`,
    answer: 'Beth mae’r bwrdd yn ei ddweud',
    answers: {
      accept: 'Mae’r bwrdd yn ei dderbyn',
      part: 'Mae’r bwrdd yn derbyn rhan ohono',
      reject: 'Mae’r bwrdd yn ei wrthod',
    },
    reason: 'Rheswm',
    action: 'Cam gweithredu',
    owner: 'Pwy sy’n gyfrifol',
    by: 'Wedi’i wneud erbyn',
    outcomes: {
      resolved: 'Cafodd ei unioni.',
      'not-upheld': 'Ni chafodd ei gadarnhau.',
      'regulator-took-over': 'Cymerodd y rheoleiddiwr yr achos.',
      'data-error': 'Roedd yn seiliedig ar gamgymeriad yn y ffigurau.',
    },
  },
  method: {
    title: 'Sut mae’r ffigurau’n cael eu gwneud',
    lead: 'Mae pob rhif isod mewn llyfr rheolau y gall unrhyw un ei ddarllen. Mae ystadegau yn agor ymchwiliad yma; nid ydynt byth yn cau un.',
    rules: (facts) => [
      {
        title: 'Y sgôr',
        texts: [
          'Y sgôr yw cyfran y cartrefi a atebodd “bob amser” neu “gan amlaf”, ymhlith pawb a roddodd un o’r pum ateb. Nid yw “ddim yn berthnasol” na chwestiynau a adawyd yn cyfrif.',
          `Yr amrediad yw’r cyfwng 95% yn ôl Wilson. Gyda llai na ${facts.floor} o gartrefi nid oes canlyniad.`,
          'Dim ond cartrefi a ddefnyddiodd y cod o’u llythyr sy’n cyfrif, pob un unwaith; eu hateb olaf mewn blwyddyn o Ebrill i Fawrth sy’n cyfrif.',
        ],
      },
      {
        title: 'Beth sy’n cael ei gyhoeddi',
        texts: [
          `Daw’r ffigurau allan ar ddiwrnod ${facts.day} o bob mis: o ${facts.publicFrom} o gartrefi y sgôr a’i amrediad, o ${facts.levelsFrom} pob ateb, gyda chyfrifon bach iawn yn gudd.`,
          `Mae angen o leiaf ${facts.newHomes} o gartrefi eraill ar gyfer ffigur newydd, fel na all neb ddarganfod beth ddywedodd un cartref trwy gymharu dau ohonynt.`,
          'Dangosir atebion ar y we. Mae pobl yn ateb yn fwy caredig ar y ffôn, felly nid yw’r ddau byth yn cael eu cymysgu.',
        ],
      },
      {
        title: 'Pryd mae achos yn agor',
        texts: [
          `Pan fydd o leiaf ${facts.minimum} o gartrefi wedi ateb, a chynifer wedi dweud “anaml” neu “byth” na all cyfran o ${facts.bar} neu lai ei esbonio. Gwneir y prawf bob nos ac mae’n caniatáu am hynny: mae’r siawns o hyd yn oed un achos anghywir yn y sector cyfan mewn blwyddyn yn ${facts.chance} ar y mwyaf.`,
          `Pan fydd ${facts.cluster} o gartrefi â chodau yn dweud am yr un perygl o fewn ${facts.clusterDays} diwrnod.`,
        ],
      },
      {
        title: 'Beth mae’n rhaid i’r bwrdd a’r rheoleiddiwr ei wneud',
        texts: [
          `Dylai’r bwrdd ddweud bod yr achos ganddo o fewn ${facts.acknowledge} diwrnod gwaith, a rhaid iddo ateb o fewn ${facts.answer}.`,
          `Os na wna, dywedir hynny yn gyhoeddus, ac ar ôl ${facts.wait} diwrnod gwaith arall dywedir wrth y Rheoleiddiwr Tai Cymdeithasol. Mae ei gloc yntau yn rhedeg yn gyhoeddus.`,
        ],
      },
    ],
    editions: (charter, rulebook) => `Siarter ${charter}, llyfr rheolau ${rulebook}.`,
    back: 'Gweld y canlyniadau',
  },
};
