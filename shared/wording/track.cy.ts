import type { trackEn } from './track.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the pages behind a receipt code. */
export const trackCy: typeof trackEn = {
  title: 'Gweld, newid neu dynnu’ch atebion yn ôl',
  lead: 'Defnyddiwch y cod derbynneb a ddangoswyd i chi ar ôl anfon eich atebion.',
  receipt: 'Eich cod derbynneb',
  receiptHint:
    'Mae’n dechrau gyda chod eich landlord a chysylltnod, fel C9001-2M4R. Nid yw priflythrennau, bylchau na chysylltnodau o bwys.',
  home: 'Y cod o’ch llythyr, os defnyddioch ef',
  homeHint: 'Gadewch hwn yn wag os ateboch heb god.',
  show: 'Dangos fy atebion',
  lost: 'Nid yw’r cod derbynneb gennyf',
  lostText:
    'Yna ni all neb ddod o hyd i’ch atebion, hyd yn oed ni: dyna sut y cânt eu cadw’n ddiogel. Os yw’r cod o’ch llythyr gennych, gallwch ateb eto. Bydd eich atebion newydd wedyn yn cymryd lle’r hen rai.',
  notFound: {
    title: 'Ni ddaethom o hyd i atebion ar gyfer y codau hyn',
    intro: 'Gall fod sawl rheswm na ddaethom o hyd i rai, ac ni allwn ddweud pa un:',
    reasons: [
      'Mae llithriad yn un o’r codau, neu mae’r cod o’ch llythyr ar goll.',
      'Rhoddwyd cynnig anghywir ar y cod o’ch llythyr sawl gwaith ac mae’n gorffwys. Rhowch gynnig arall arni ymhen 15 munud neu fwy.',
      'Mae eich cartref wedi ateb eto ers hynny. Defnyddiwch god derbynneb yr atebion diweddaraf.',
      'Cafodd yr atebion eu tynnu’n ôl.',
      'Fe’u hanfonwyd cyn 1 Ebrill. Daw blwyddyn adrodd i ben ar 31 Mawrth, ac ar ôl hynny ni ellir gweld, newid na thynnu atebion yn ôl: mae ffigurau’r flwyddyn honno’n sefyll.',
    ],
  },
  problems: {
    empty: 'Rhowch eich cod derbynneb',
    'too-short': 'Mae’r cod derbynneb yn rhy fyr: mae rhan ohono ar goll',
    'too-long': 'Mae’r cod derbynneb yn rhy hir',
    'not-a-symbol':
      'Dim ond llythrennau a digidau sydd yn y cod derbynneb, a dim llythyren U ar ôl y rhan gyntaf',
    slip: 'Mae llithriad yn y cod derbynneb: gwiriwch ef yn erbyn eich derbynneb',
  },
  held: {
    title: 'Mae eich atebion gennym',
    about: 'Am',
    year: 'Blwyddyn adrodd',
    yearOf: (year) => `1 Ebrill ${year} i 31 Mawrth ${year + 1}`,
    week: 'Derbyniwyd yn wythnos',
    code: 'Cod o’ch llythyr',
    used: 'Defnyddiwyd: mae eich cartref yn cyfrif yn y sgôr',
    notUsed: 'Heb ei ddefnyddio: cedwir a dangosir ar wahân, heb ei sgorio',
    next: 'Beth sy’n digwydd iddynt',
    counted:
      'Bob nos, yn fuan ar ôl 3 y bore, rydym yn cyfrif yr hyn sydd wedi’i gadw bryd hynny, eich rhai chi gyda nhw.',
    apart:
      'Bob nos, yn fuan ar ôl 3 y bore, rydym yn cyfrif yr hyn sydd wedi’i gadw bryd hynny. Caiff atebion heb god eu cyfrif ar wahân.',
    published: (day) => `Cyhoeddir y ffigurau nesaf ar ${day}, os oes digon o gartrefi wedi ateb.`,
    cases: 'Yr hyn y gall y cyhoedd ei weld am y landlord hwn, gyda’i achosion agored',
    proof: 'Gwirio yn erbyn eich derbynneb',
    proofText:
      'Gwnaed y rhif hir hwn o’r union beth a anfonoch. Os yw’r llinell “sent-sha256” ar eich derbynneb yn dangos yr un peth, mae’r hyn a anfonoch gennym heb ei newid. Os yw’n dangos un arall, mae eich derbynneb o gyfnod cyn newid: y dderbynneb ddiweddaraf sy’n cyfrif.',
    change: 'Newid fy atebion',
    withdraw: 'Tynnu fy atebion yn ôl',
    until: (day) => `Gallwch eu newid neu eu tynnu’n ôl tan ${day}.`,
  },
  record: {
    title: 'Yn y cofnod cyhoeddus',
    waits: (from) =>
      `Bydd eich ateb yn ymuno â’r cofnod cyhoeddus ar ôl i’r wythnos hon ddod i ben. Edrychwch eto o ${from} ymlaen.`,
    due: 'Mae’r wythnos ar ben. Bydd eich ateb yn ymuno â’r cofnod cyhoeddus o fewn diwrnod: edrychwch eto yfory.',
    stands: ({ number, of, week }) =>
      `Eich ateb chi yw rhif ${number} o ${of} yng nghofnod cyhoeddus yr wythnos sy’n dechrau ar ${week}.`,
    proves:
      'Mae hyn yn profi ei fod gennym pan ddaeth yr wythnos i ben. Ni all neb ei dynnu o’r cofnod hwnnw, na rhoi un arall i mewn, heb i hynny ddod i’r amlwg: dim hyd yn oed ni.',
    save: 'Cadw’r prawf fel ffeil',
    keep: 'Cadwch y ffeil gyda’ch derbynneb. Gyda’r ddwy, gall unrhyw un wirio hyn heb ein holi ni.',
    missing: (week) =>
      `Nid yw eich ateb yng nghofnod cyhoeddus yr wythnos sy’n dechrau ar ${week}. Ni ddylai hynny ddigwydd. Cadwch eich derbynneb a ffoniwch ni:`,
    what: 'Beth mae’r cofnod cyhoeddus yn ei ddangos amdanoch chi',
    whatText: [
      'Un rhif hir, wedi’i gymysgu â’r gyfrinach yn eich cod derbynneb. Nid yw’n dangos i neb eich bod wedi ateb, am ba landlord, na beth. Mae rhifau holl denantiaid wythnos yno gyda’i gilydd, mewn trefn nad yw’n dweud dim am bryd yr atebodd neb.',
      'Os newidiwch eich atebion, bydd y rhai newydd yn ymuno â chofnod yr wythnos pan fyddwch yn eu newid. Nid yw’r hyn a ddisodlir cyn diwedd ei wythnos yn dod i’r cofnod.',
      'Os tynnwch eich atebion yn ôl, cânt eu dileu. Mae rhif sydd eisoes yn y cofnod yn aros yno, ac ni all neb ddarllen dim ohono.',
    ],
  },
  confirm: {
    title: 'A ydych am dynnu’ch atebion yn ôl?',
    items: [
      'Caiff eich atebion a’ch adroddiadau o berygl eu dileu nawr.',
      'Caiff eich geiriau eich hun a’ch manylion cyswllt, os rhoesoch rai, eu dileu nawr.',
      'Os gofynnoch i ni roi eich cyfeiriad ac nid yw wedi mynd eto, caiff ei ddileu ac nid yw’n mynd. Os yw wedi mynd, mae gan eich landlord ef, ac ni allwn ei alw’n ôl.',
      'O gyfrif heno ymlaen gwneir y ffigurau hebddynt. Bydd ffigurau a gyhoeddwyd eisoes yn aros.',
    ],
    cannot: 'Ni allwn ddod â nhw’n ôl. Gallwch ateb eto’n ddiweddarach.',
    yes: 'Ydw, tynnu fy atebion yn ôl',
    no: 'Nac ydw, eu cadw',
  },
  withdrawn: {
    title: 'Mae eich atebion wedi’u tynnu’n ôl',
    text: 'Mae eich atebion, eich geiriau eich hun a’ch manylion cyswllt wedi’u dileu. O gyfrif heno ymlaen gwneir y ffigurau hebddynt.',
    danger:
      'Os dywedoch wrthym am berygl, gall fod yno o hyd. Dywedwch wrth eich landlord, a ffoniwch 999 os oes rhywun mewn perygl.',
    restart: 'Ateb eto',
  },
  gone: {
    title: 'Nid yw’r atebion hyn wedi’u cadw mwyach',
    text: 'Cawsant eu tynnu’n ôl, neu mae eich cartref wedi ateb eto ers hynny. Os felly, defnyddiwch god derbynneb yr atebion diweddaraf.',
  },
  closed: {
    title: 'Mae’r flwyddyn adrodd wedi dod i ben',
    text: 'Gellir newid a thynnu atebion yn ôl tan 31 Mawrth. Ar ôl hynny mae ffigurau’r flwyddyn yn sefyll, a chaiff yr allwedd sy’n cysylltu’ch cod â’ch atebion ei dinistrio.',
  },
  expired: {
    title: 'Mae’r dudalen hon yn rhy hen',
    text: 'Er eich diogelwch mae’n cau ohoni ei hun ar ôl awr. Rhowch eich codau eto i fynd ymlaen.',
  },
  back: 'Rhoi cod derbynneb',
};
