import type { panelEn } from './panel.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const panelCy: typeof panelEn = {
  roles: {
    'panel-member': 'aelod o’r panel',
    'panel-chair': 'cadeirydd y panel',
    'independent-lead': 'arweinydd annibynnol',
  },
  bar: { signedInAs: 'Mewngofnodwyd fel', signOut: 'Allgofnodi' },
  fewMembers:
    'Mae gan y panel hwn lai na dau aelod. Hyd nes y bydd dau, mae arweinydd annibynnol y corff masnach yn gweithredu gydag ef, a dywedir hynny’n gyhoeddus bob tro.',
  ask: {
    title: 'Mewngofnodi i’ch panel',
    body: 'Nid oes angen cyfrinair. Anfonwn ddolen atoch drwy’r e-bost sy’n eich mewngofnodi.',
    email: 'Eich cyfeiriad e-bost',
    hint: 'Y cyfeiriad a roesoch i’r corff masnach.',
    send: 'Anfonwch ddolen ataf',
    notMember: 'Dim ond aelodau o banel tenantiaid sy’n gallu mewngofnodi yma.',
    problems: {
      empty: 'Rhowch eich cyfeiriad e-bost',
      wrong: 'Rhowch un cyfeiriad e-bost, fel enw@example.com',
    },
  },
  asked: {
    title: 'Edrychwch yn eich blwch post',
    body: (minutes) =>
      `Os cyfeiriad aelod o’r panel yw hwn, mae dolen ar ei ffordd. Mae’n gweithio unwaith, am ${minutes} munud.`,
    nothing:
      'Dim byd yno ar ôl deg munud? Edrychwch ymysg post diangen, neu gwiriwch y cyfeiriad. Dim ond ychydig o ddolenni a anfonir mewn awr: defnyddiwch y ddiweddaraf.',
    again: 'Defnyddio cyfeiriad arall',
  },
  link: {
    title: 'Mewngofnodi i’ch panel',
    body: 'Pwyswch y botwm i fewngofnodi ar y ddyfais hon. Mae’r ddolen yn gweithio unwaith.',
    button: 'Mewngofnodi',
    shared: 'A oes eraill yn defnyddio’r ddyfais hon? Allgofnodwch pan fyddwch wedi gorffen.',
  },
  dead: {
    title: 'Nid yw’r ddolen hon yn gweithio mwyach',
    body: 'Fe’i defnyddiwyd eisoes, mae ei hamser ar ben, neu mae rhan ohoni ar goll. Gofynnwch am un newydd.',
  },
  out: {
    title: 'Rydych wedi allgofnodi',
    body: 'I ddod yn ôl, gofynnwch am ddolen newydd.',
    button: 'Mewngofnodi eto',
  },
  again: {
    title: 'Mewngofnodwch eto',
    body: (minutes) =>
      `Cawsoch eich allgofnodi, am na ddigwyddodd dim am ${minutes} munud neu am fod y noson ar ben. Ni chadwyd yr hyn a anfonoch.`,
    keep: 'Mewngofnodwch eto mewn tab newydd. Yna dewch yn ôl i’r tab hwn, ewch yn ôl un dudalen, a’i anfon eto.',
    button: 'Mewngofnodi eto (yn agor mewn tab newydd)',
  },
  places: { title: 'Eich paneli' },
  mail: {
    subject: 'Y ddolen i dudalennau eich panel',
    intro: {
      invitation:
        'Rydych wedi eich gwneud yn aelod o banel tenantiaid. Gyda’r ddolen hon rydych yn mewngofnodi am y tro cyntaf.',
      'sign-in': 'Dyma’r ddolen y gofynnoch amdani.',
    },
    go: 'Mewngofnodi',
    worksMinutes: (minutes) => `Mae’n gweithio unwaith, am ${minutes} munud.`,
    worksDays: (days) => `Mae’n gweithio unwaith, am ${days} diwrnod. Wedi hynny gallwch ofyn am un newydd.`,
    private: 'Gall pwy bynnag sydd â’r neges hon fewngofnodi yn eich lle. Peidiwch â’i rhannu.',
    mistake: 'Ni ofynnoch am hyn? Yna nid oes angen i chi wneud dim: heb y ddolen ni all neb fynd i mewn.',
    from: (service) => `Anfonwyd gan beiriant ar ran ${service}.`,
  },
  queue: {
    title: (association) => `Panel tenantiaid ${association}`,
    due: 'Beth sy’n aros amdanoch',
    nothingDue: 'Nid oes dim yn aros.',
    late: 'Hwyr yn gyhoeddus',
    waits: 'Angen eilydd o hyd',
    tasks: {
      second: (day) => `Mae aelod arall wedi cynnig rhywbeth. Eiliwch ef erbyn ${day}, neu bydd yn darfod.`,
      'own-proposal': (day) => `Mae eich cynnig yn aros am ail aelod tan ${day}.`,
      review: (day) => `Mae’r panel yn penderfynu erbyn ${day}.`,
      escalation: (day) => `Yn mynd at y rheoleiddiwr ar ${day}.`,
      information: (day) => `Rhaid i’r gymdeithas roi’r hyn y gofynnoch amdano erbyn ${day}.`,
      'information-given': (day) =>
        `Rhoddodd y gymdeithas yr hyn y gofynnoch amdano. Roedd i ddod erbyn ${day}.`,
      'report-draft': (day) =>
        `Ysgrifennwyd drafft o adroddiad y panel ar ${day}. Ewch ymlaen i ysgrifennu, neu gynnig ei anfon at y bwrdd.`,
      'report-replied': (day) => `Ymatebodd y bwrdd i adroddiad y panel ar ${day}. Cynigiwch ei gyhoeddi.`,
      'report-reply-over': (day) =>
        `Gallai’r bwrdd ymateb i adroddiad y panel tan ${day}. Cynigiwch ei gyhoeddi.`,
      'recommendation-answered': (day) =>
        `Atebodd y bwrdd argymhelliad ar ${day}. Barnwch beth ddaeth ohono.`,
      'recommendation-late': (day) =>
        `Roedd y bwrdd i ateb argymhelliad erbyn ${day}, ac ni wnaeth. Barnwch beth ddaeth ohono.`,
    },
    watch: 'Gwerth golwg',
    watchMeans:
      'Nid canfyddiad yw’r ffigurau hyn, ac nid ydynt yn agor achos. Neb ond y panel sy’n cael gwybod amdanynt. Maent wedi’u hysgrifennu yn Saesneg.',
    nothingWatched: 'Ni chanfu’r rhediad diwethaf ddim i’w wylio.',
    odd: 'Atebion sy’n edrych yn rhyfedd',
    open: 'Achosion agored',
    noneOpen: 'Nid oes achos agored.',
    closed: 'Achosion a gaewyd',
    more: 'Mwy',
    panelInPublic: 'Yr hyn y mae pawb yn ei weld am y panel hwn',
    interests: 'Yr hyn yr ydych wedi’i ddatgan am eich annibyniaeth',
    inPublic: 'Yr hyn y mae pawb yn ei weld am y gymdeithas hon',
    undeclared: 'Nid yw’r gofrestr gyhoeddus yn dangos dim eto am ba mor annibynnol ydych chi.',
    declare: 'Datgan eich buddiannau',
  },
  case: {
    caption: (id, association) => `Achos ${id}, ${association}`,
    closed: (moment) => `Caewyd yr achos hwn ar ${moment}.`,
    review: {
      answered: (day) => `Mae’r bwrdd wedi ateb. Mae’r panel yn penderfynu erbyn ${day}.`,
      'monitoring-due': (day) =>
        `Mae diwrnod yr hyn a addawodd y bwrdd wedi mynd heibio. Mae’r panel yn edrych eto erbyn ${day}.`,
      stopped: (day) =>
        `Ataliwyd y ffordd at y rheoleiddiwr. Mae’r panel yn penderfynu erbyn ${day}, neu daw’n ddyledus eto.`,
    },
    reviewLate: (day) =>
      `Hwyr: roedd y panel i benderfynu erbyn ${day}. Mae’r dudalen gyhoeddus yn dweud hynny.`,
    escalation: (day) =>
      `Mae’r achos hwn yn mynd at y rheoleiddiwr ar ${day}. Dim ond cadeirydd y panel a’r corff masnach gyda’i gilydd all ei atal, pob un â rheswm cyhoeddus.`,
    atRegulator: (day) => `Hysbyswyd y rheoleiddiwr ar ${day}.`,
    earlier: 'Atebion a wrthododd y panel',
    rejectedOn: (day) => `Gwrthodwyd ar ${day}`,
  },
  proposal: {
    title: 'Yn aros am ail aelod',
    by: 'Cynigiwyd gan',
    on: 'Cynigiwyd ar',
    lapses: 'Yn darfod ar ôl',
    own: 'Chi a gynigiodd hyn. Rhaid i aelod arall ei eilio; ar ei ben ei hun nid yw’n gwneud dim.',
    second: 'Eilio hyn',
    withdraw: 'Ei dynnu’n ôl',
  },
  acts: {
    title: 'Beth allwch ei gynnig',
    body: 'Rydych chi’n cynnig, mae aelod arall yn eilio. Dim ond wedyn y mae wedi’i wneud.',
  },
  board: {
    title: 'Beth y mae’r bwrdd wedi’i wneud',
    told: 'Hysbyswyd ar',
    notTold: 'Nid oes blwch post i’r bwrdd wedi derbyn ein neges eto',
    due: 'Ateb i ddod erbyn',
    noDate: 'Dim dyddiad eto',
    longer: 'Gofynnodd am ragor o amser oherwydd',
    answered: 'Atebodd ar',
    none: 'Ddim eto',
    says: 'A yw’n derbyn nad yw’r addewid yn cael ei gadw?',
    kinds: { accept: 'Ydy', part: 'Yn rhannol', reject: 'Nac ydy' },
    reason: 'Ei reswm',
    action: 'Beth y bydd yn ei wneud',
  },
  information: {
    title: 'Yr hyn y gofynnodd y panel i’r gymdeithas amdano',
    question: 'Cwestiwn',
    by: 'I ddod erbyn',
    late: (day) => `${day} (hwyr)`,
    given: 'Ateb',
    none: 'Dim hyd yma',
  },
  danger: {
    title: 'Adroddiadau am berygl',
    body: 'Mae dau ddarllenydd yn y corff masnach yn darllen adroddiadau o’r fath. Ni ddangosir yr hyn a ysgrifennodd tenantiaid i neb arall.',
    kinds: {
      'danger-cluster': 'Sawl adroddiad am un perygl',
      'grave-danger': 'Un adroddiad am berygl difrifol',
    },
    standings: {
      unread: 'Heb ei ddarllen gan y ddau ddarllenydd eto',
      disputed: 'Mae’r darllenwyr yn anghytuno; mae trydydd yn penderfynu',
      confirmed: 'Cadarnhawyd',
      'not-upheld': 'Ni chadarnhawyd',
      undecided:
        'Roedd y darllenwyr yn anghytuno ac ni phenderfynodd trydydd mewn pryd; aeth ymlaen fel pe bai wedi’i gadarnhau',
    },
  },
  themes: {
    title: 'Am beth y mae tenantiaid yn ysgrifennu',
    body: 'Mae darllenwyr yn trefnu geiriau’r tenantiaid yn ôl eu pwnc. Rydych yn gweld cyfrifon, byth y geiriau.',
    none: 'Trefnwyd rhy ychydig o destunau am yr addewid hwn i ddangos dim.',
    quarter: (day) => `Tri mis o ${day}`,
    theme: 'Y pwnc',
    texts: 'Testunau',
    atLeast: (count) => `o leiaf ${count}`,
  },
  stops: {
    title: 'Atal y ffordd at y rheoleiddiwr',
    by: 'Gofynnwyd gan',
    on: 'Ar',
    reason: 'Rheswm cyhoeddus',
  },
  acted: {
    title: 'Beth a wnaeth y panel',
    on: 'Penderfynwyd ar',
    proposed: 'Cynigiwyd gan',
    seconded: 'Eiliwyd gan',
    lead: 'Panel bach',
    leadMeans: 'Gweithredodd arweinydd annibynnol y corff masnach, am fod gan y panel lai na dau aelod.',
  },
  done: {
    proposed: 'Cynigiwyd. Rhaid i aelod arall ei eilio.',
    seconded: 'Gwnaed. Mae dau ohonoch wedi’i benderfynu, ac mae wedi’i gofnodi.',
    withdrawn: 'Rydych wedi’i dynnu’n ôl.',
    drafted: 'Cadwyd fel drafft. Mae’r aelodau eraill yn ei weld; nid yw’r bwrdd.',
    'view-written': 'Cadwyd. Mae eich barn yn sefyll wrth ymyl yr adroddiad.',
    'view-withdrawn': 'Rydych wedi tynnu eich barn yn ôl.',
    'stop-asked': 'Cofnodwyd. Dim ond os bydd y corff masnach yn gofyn hefyd y caiff yr achos ei atal.',
  },
  refused: {
    title: 'Ni wnaed hyn',
    why: {
      'moved-on': 'Mae’r achos wedi symud ymlaen ers i chi agor y dudalen. Edrychwch arno eto.',
      'same-person': 'Mae angen dau berson, a chi a gynigiodd hyn.',
      'no-such-proposal': 'Mae’r cynnig hwn wedi mynd: fe’i heiliwyd, fe’i tynnwyd yn ôl, neu fe ddarfu.',
      'panel-has-members': 'Mae gan y panel ddigon o aelodau i weithredu ei hun.',
      'not-answered': 'Nid yw’r bwrdd wedi ateb eto.',
      'not-in-review': 'Nid yw’r achos hwn gan y panel i’w benderfynu yn awr.',
      'regulator-has-it': 'Mae’r achos hwn gan y rheoleiddiwr yn awr.',
      'escalation-is-due': 'Mae’r achos ar ei ffordd at y rheoleiddiwr, felly ni ellir ei gau.',
      'danger-is-open':
        'Nid yw’r darllenwyr wedi gorffen ag adroddiad am berygl, felly ni ellir cau’r achos.',
      'request-is-open': 'Nid yw’r gymdeithas wedi ateb eich cwestiwn diwethaf eto.',
      'too-many-requests': 'Mae’r panel wedi gofyn mor aml ag y mae un achos yn ei ganiatáu.',
      'nothing-to-monitor': 'Gwrthododd y bwrdd yr achos, felly nid oes addewid i’w dderbyn.',
      'case-closed': 'Mae’r achos wedi’i gau.',
      'board-not-told': 'Nid yw’r bwrdd wedi cael gwybod am yr achos hwn eto.',
      'draft-changed': 'Mae testun mwy newydd na’r un a ddarllenoch. Darllenwch ef yn gyntaf.',
      'no-draft': 'Nid yw’r testun hwn yn aros mwyach: fe’i hanfonwyd, neu fe’i cyhoeddwyd.',
      'reply-is-open': 'Mae gan y bwrdd ddyddiau i ymateb o hyd, felly ni ellir cyhoeddi’r adroddiad eto.',
      'too-many-versions': 'Anfonwyd yr adroddiad hwn at y bwrdd mor aml ag y mae un achos yn ei ganiatáu.',
      'too-many-recommendations': 'Mae’r panel wedi argymell cymaint ag y mae un achos yn ei ganiatáu.',
      'already-decided': 'Mae’r panel wedi barnu’r argymhelliad hwn eisoes.',
      'action-day-passed':
        'Mae’r diwrnod a gynigiwyd wedi mynd heibio. Cynigiwch ef eto gyda diwrnod diweddarach.',
      'not-yours': 'Nid chi sydd i wneud hyn: dim ond aelodau o’r panel all wneud.',
    },
    typed: 'Yr hyn a ysgrifennoch, fel y gallwch ei gopïo:',
    back: 'Yn ôl at yr achos',
    toQueue: 'At yr hyn sy’n aros',
  },
};
