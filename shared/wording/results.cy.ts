import type { resultsEn } from './results.en.ts';

/** Not yet read by a native speaker; the build lists such files. */
export const checkedByNativeSpeaker = false;

/** Words of the public pages in Welsh. */
export const resultsCy: typeof resultsEn = {
  index: {
    title: 'Sut mae cymdeithasau yn cadw eu haddewidion',
    lead: 'Beth mae tenantiaid yn ei ddweud am y cymdeithasau tai sydd wedi mabwysiadu’r siarter. Nid oes safleoedd: mae’r cymdeithasau yn nhrefn eu henwau.',
    none: 'Nid oes dim wedi’i gyhoeddi eto. Mae’r dudalen ar sut mae’r ffigurau’n cael eu gwneud yn dweud pryd y dônt allan.',
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
      `Gwneir y ffigurau hyn o atebion ar y we hyd at ${asOf}. Mae pob cartref a ddefnyddiodd y cod o’i lythyr yn cyfrif unwaith.`,
    selfSelected: 'Dewisodd pobl ateb',
    selfSelectedMeans:
      'Gall cartrefi na wnaeth ateb feddwl yn wahanol. Felly mae’r ffigurau hyn yn gofyn cwestiynau; nid ydynt yn mesur pob cartref.',
    sample: (homes, needed) =>
      `I gymharu: yn ei arolwg blynyddol ei hun rhaid i landlord â ${homes} o gartrefi gael o leiaf ${needed} o atebion.`,
    says: 'o gartrefi yn dweud bod yr addewid hwn yn cael ei gadw',
    range: (low, high, n) =>
      `Atebodd ${n} o gartrefi. Gyda chynifer â hynny, gallai hap yn unig fod wedi symud y gyfran i unrhyw le rhwng ${low} a ${high}.`,
    under: 'O dan 5%',
    over: 'Dros 95%',
    bar: (score, low, high) => `Sgôr ${score}, amrediad ${low} i ${high}`,
    tooFew: (least) => `Heb ei ddangos: mae llai na ${least} o gartrefi wedi ateb.`,
    notAsked: 'Y panel tenantiaid sy’n barnu hyn, nid tenantiaid unigol.',
    unpublished: 'Nid oes ffigurau wedi’u cyhoeddi am y gymdeithas hon eto.',
    carried: (asOf) =>
      `Mae’r ffigur hwn o ${asOf}. Daw un newydd allan pan fydd digon o gartrefi eraill wedi ateb.`,
    least: '0%',
    most: '100%',
    levels: 'Pob ateb',
    level: 'Ateb',
    count: 'Cartrefi',
    hidden: 'cudd, er mwyn gwarchod pobl',
    cases: 'Achosion',
    noCases: 'Nid oes achos am y gymdeithas hon.',
    question: 'Mae achos yn gofyn cwestiwn. Nid yw’n ddyfarniad.',
  },
  case: {
    title: (commitment) => `Achos: ${commitment}`,
    reference: (id) => `Cyfeirnod ${id}`,
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
    timeline: 'Beth ddigwyddodd a beth sydd nesaf',
    moments: {
      opened: 'Agorwyd yr achos',
      'board-told': 'Dywedwyd wrth y bwrdd',
      'acknowledge-by': 'I ddod: y bwrdd yn dweud bod yr achos ganddo',
      'acknowledgement-late': 'Nid oedd y bwrdd wedi dweud eto bod yr achos ganddo',
      'answer-by': 'I ddod: ateb y bwrdd',
      'answer-late': 'Aeth ateb y bwrdd yn hwyr',
      'answer-very-late': 'Aeth ateb y bwrdd yn hwyr iawn',
      extended: 'Gofynnodd y bwrdd am fwy o amser a chafodd ddyddiad newydd',
      'panel-by': 'I ddod: penderfyniad y panel',
      'panel-late': 'Nid oedd y panel wedi penderfynu eto',
      accepted: 'Derbyniodd y panel yr ateb',
      'look-again': 'I ddod: y panel yn edrych a gafodd ei wneud',
      rejected: 'Gwrthododd y panel yr ateb',
      'information-by': 'I ddod: yr hyn y gofynnodd y panel i’r landlord amdano',
      'information-late': 'Aeth yr hyn y gofynnodd y panel amdano yn hwyr',
      'information-given': 'Rhoddodd y landlord yr hyn y gofynnodd y panel amdano',
      stopped: 'Stopiodd cadeirydd y panel a’r corff masnach y daith at y rheoleiddiwr',
      'regulator-outcome': 'Cofnodwyd penderfyniad y rheoleiddiwr',
      'regulator-from': 'I ddod: yr achos yn mynd at y rheoleiddiwr',
      'regulator-told': 'Dywedwyd wrth y rheoleiddiwr',
      'regulator-acknowledge-by': 'I ddod: y rheoleiddiwr yn ei gydnabod',
      'regulator-late': 'Nid oedd y rheoleiddiwr wedi’i gydnabod eto',
      'regulator-very-late': 'Aeth cydnabyddiaeth y rheoleiddiwr yn hwyr iawn',
      closed: 'Caewyd yr achos',
      'board-acknowledged': 'Dywedodd y bwrdd fod yr achos ganddo',
      'board-answered': 'Atebodd y bwrdd',
      'regulator-acknowledged': 'Cydnabu’r rheoleiddiwr yr achos',
    },
    lateMark: 'hwyr',
    reasons: 'Y rhesymau a roddwyd',
    reasonOf: {
      extension: 'Y bwrdd, yn gofyn am fwy o amser',
      'stop-of-panel': 'Cadeirydd y panel, yn gofyn am stopio’r daith at y rheoleiddiwr',
      'stop-of-trade-body': 'Y corff masnach, yn gofyn am stopio’r daith at y rheoleiddiwr',
    },
    evidence: 'Ar beth mae’n seiliedig',
    notYet: (day) => `Daw’r sail, a’r hyn y mae’r bwrdd yn ei ddweud, yn gyhoeddus ar ${day}.`,
    notYetOpen: (days) =>
      `Daw’r sail, a’r hyn y mae’r bwrdd yn ei ddweud, yn gyhoeddus ${days} diwrnod gwaith ar ôl dweud wrth y bwrdd.`,
    serious: (homes, failing, bar) =>
      `Atebodd o leiaf ${homes} o gartrefi, a dywedodd tua ${failing}% nad yw’r addewid hwn yn cael ei gadw. Rydym yn gofyn cwestiynau uwchlaw ${bar}.`,
    cluster: (homes, hazard, days) =>
      `Dywedodd o leiaf ${homes} o gartrefi am yr un perygl o fewn ${days} diwrnod: ${hazard}.`,
    grave: (hazard, further) =>
      `Dywedodd ${further ? 'cartref arall' : 'un cartref'} am berygl difrifol: ${hazard}.`,
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
    closedBecause: 'Pam y cafodd ei gau',
    outcomes: {
      resolved: 'Cafodd ei unioni.',
      'not-upheld': 'Ni chafodd ei gadarnhau.',
      'regulator-took-over': 'Cymerodd y rheoleiddiwr yr achos.',
      'data-error': 'Roedd yn seiliedig ar gamgymeriad yn y ffigurau.',
    },
    codes: {
      'not-a-danger': 'Darllenodd dau berson yr adroddiadau ac ni chawsant berygl ynddynt.',
      'already-made-safe':
        'Darllenodd dau berson yr adroddiadau; mae’r hyn a adroddwyd wedi’i wneud yn ddiogel.',
      'too-little-told': 'Darllenodd dau berson yr adroddiadau; nid ydynt yn dweud digon i ganfod mwy.',
      'not-this-association': 'Darllenodd dau berson yr adroddiadau; maent am gartrefi landlord arall.',
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
          `Yr amrediad yw’r cyfwng 95% yn ôl Wilson. Gyda llai na ${facts.floor} o gartrefi nid oes canlyniad o gwbl, ac nid yw hynny yr un peth â 0%.`,
          'Dim ond cartrefi a ddefnyddiodd y cod o’u llythyr sy’n cyfrif, pob un unwaith. Os bydd cartref yn ateb eto yn yr un flwyddyn, o Ebrill i Fawrth, ei ateb olaf sy’n cyfrif.',
          'Nid yw neb yn cael ei ddewis ar hap: mae pobl yn dewis ateb. Felly mae’r amrediad yn dweud beth mae hap yn ei wneud ymhlith y rhai a atebodd, a dim am y rhai na wnaeth.',
        ],
      },
      {
        title: 'Beth sy’n cael ei gyhoeddi',
        texts: [
          `Daw’r ffigurau allan ar ddiwrnod ${facts.day} o bob mis. Gyda llai na ${facts.publicFrom} o gartrefi ni ddangosir dim. O ${facts.publicFrom} o gartrefi dangoswn y sgôr, ei amrediad a nifer y cartrefi, ac o ${facts.levelsFrom} o gartrefi y pum ateb i gyd.`,
          `Mae ateb a roddwyd gan ${facts.mostHidden} cartref neu lai yn gudd, ac felly hefyd y lleiaf nesaf lle gellid ei gyfrifo. Gyda llai na ${facts.extremesBelow} o gartrefi dangosir sgôr yn agos at 0 neu 100% fel “o dan 5%” neu “dros 95%”.`,
          `Mae angen o leiaf ${facts.newHomes} yn fwy o gartrefi nag o’r blaen ar gyfer ffigur newydd, fel na all neb ddarganfod beth ddywedodd un cartref trwy gymharu’r ddau. Ni all rhywun sy’n gwybod atebion ${facts.knownHomes} o gartrefi, a phopeth a gyhoeddwn, gyfrifo ateb cartref arall.`,
          'Dangosir atebion ar y we. Mae pobl yn ateb yn fwy caredig ar y ffôn, felly nid yw’r ddau byth yn cael eu cymysgu na’u cymharu, ac nid yw cymdeithasau byth yn cael eu rhestru yn ôl safle.',
        ],
      },
      {
        title: 'Pryd mae achos yn agor oherwydd sgôr',
        texts: [
          `Pan fydd o leiaf ${facts.minimum} o gartrefi wedi ateb, a chynifer wedi dweud “anaml” neu “byth” na all cyfran o ${facts.bar} ei esbonio.${facts.otherBars.map(({ title, bar }) => ` Ar gyfer “${title}” y gyfran yw ${bar}.`).join('')}`,
          `Gwneir y prawf bob nos, ar gyfer pob cymdeithas, addewid a ffordd o ateb, ac mae’n caniatáu am hynny i gyd: mewn blwyddyn lle nad oes neb uwchlaw’r gyfran, mae’r siawns o hyd yn oed un achos o’r fath yn y sector cyfan yn ${facts.chance} ar y mwyaf.`,
          `Rhaid i’r sgôr hefyd fod o dan y llinell isaf y gall hap a’r gwahaniaethau arferol rhwng cymdeithasau ei hesbonio (99.8%), a rhaid i o leiaf ${facts.associations} o gymdeithasau fod â digon o atebion i wybod y gwahaniaethau hynny.`,
        ],
      },
      {
        title: 'Pryd mae achos yn agor oherwydd perygl',
        texts: [
          `Pan fydd ${facts.cluster} o gartrefi â chodau yn dweud am yr un perygl o fewn ${facts.clusterDays} diwrnod. Dim ond wythnos ateb sy’n cael ei chadw, felly wythnosau cyfan sy’n cael eu cyfrif.`,
          `Mae pobl yn darllen adroddiadau o’r fath yn gyntaf. Pwy bynnag fydd wedi’u darllen erbyn hynny, dywedir wrth y bwrdd ar ôl ${facts.boardToldBy} diwrnod gwaith.`,
        ],
      },
      {
        title: 'Beth mae’n rhaid i’r bwrdd a’r rheoleiddiwr ei wneud',
        texts: [
          `Dylai’r bwrdd ddweud bod yr achos ganddo o fewn ${facts.acknowledge} diwrnod gwaith ar ôl cael gwybod, a rhaid iddo ateb o fewn ${facts.answer}. Daw sail yr achos a’r hyn y mae’r bwrdd yn ei ddweud yn gyhoeddus ar ôl ${facts.evidence} diwrnod gwaith, neu pan gaeir yr achos.`,
          `Os yw’r ateb yn hwyr, dywedir hynny yn gyhoeddus, ac ar ôl ${facts.wait} diwrnod gwaith arall dywedir wrth y Rheoleiddiwr Tai Cymdeithasol. Dylai gydnabod yr achos o fewn ${facts.regulator} diwrnod gwaith, ac mae ei gloc yntau yn rhedeg yn gyhoeddus.`,
        ],
      },
    ],
    editions: (charter, rulebook) => `Siarter ${charter}, llyfr rheolau ${rulebook}.`,
    back: 'Gweld y canlyniadau',
  },
};
