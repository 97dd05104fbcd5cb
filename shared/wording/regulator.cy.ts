import type { regulatorEn } from './regulator.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const regulatorCy: typeof regulatorEn = {
  title: (association) => `Atgyfeiriad ynghylch ${association}`,
  caption: (caseId) => `Achos ${caseId}`,
  link: 'Dim ond pobl â’r ddolen hon all weld y dudalen hon. Nid yw ei hagor yn newid dim; dim ond ei botwm sy’n gwneud hynny.',
  acknowledge: {
    title: 'Cydnabod yr atgyfeiriad hwn',
    body: (days) =>
      `Dim ond dweud bod yr atgyfeiriad wedi cyrraedd y mae hyn. Nid yw’n cymryd safbwynt arno. Rydym yn gofyn eto ar ôl ${days.join(' ac ')} diwrnod gwaith, ac mae’r dudalen gyhoeddus yn dangos a gafodd ei gydnabod.`,
    button: 'Cydnabod yr atgyfeiriad hwn',
    done: 'Diolch. Mae’r atgyfeiriad wedi’i gydnabod. Byddwch chi a’r corff masnach yn cael derbynneb drwy e-bost.',
    acknowledged: (moment) => `Cydnabuwyd ar ${moment}.`,
    notYours: 'Dim ond dolen y rheoleiddiwr ei hun all gydnabod yr atgyfeiriad hwn.',
  },
  outcome: {
    title: 'Beth ddaeth o’r atgyfeiriad hwn',
    lead: 'Gallwch ddweud yma beth ddaeth o’r atgyfeiriad hwn. Mae’r hyn a ddewiswch a’r hyn a ysgrifennwch yn cael eu dangos yn gyhoeddus, gyda’r dyddiad.',
    after: 'Gallwch ei newid yn ddiweddarach drwy ei ddweud eto; mae’r ddau’n aros yn y cofnod cyhoeddus.',
    kind: 'Beth ddaeth ohono?',
    kinds: {
      'took-over': 'Rydym wedi cymryd yr achos drosodd',
      engaged: 'Rydym yn trafod y mater â’r landlord',
      'already-known': 'Gwyddem amdano eisoes ac rydym yn delio ag ef',
      'no-action': 'Edrychwyd arno ac ni chymerir camau',
      'out-of-remit': 'Nid yw o fewn ein cylch gwaith',
    },
    hints: {
      'took-over': 'Mae’r achos yn cau yma, ac mae ei dudalen yn dweud ei fod gennych chi.',
      engaged: 'Mae’r achos yn aros ar agor yma.',
      'already-known': 'Mae’r achos yn aros ar agor yma.',
      'no-action': 'Mae’r achos yn aros ar agor yma; y panel sy’n penderfynu sut y daw i ben.',
      'out-of-remit': 'Mae’r achos yn aros ar agor yma; y panel sy’n penderfynu sut y daw i ben.',
    },
    note: 'Mewn ychydig eiriau, pam',
    noteHint: 'Gall pawb ddarllen hwn. Peidiwch ag enwi neb. Hyd at 2,000 o nodau.',
    button: 'Cofnodi’n gyhoeddus',
    acknowledges: 'Drwy hyn rydych hefyd yn cydnabod yr atgyfeiriad.',
    done: 'Diolch. Mae’r hyn a ddaeth o’r atgyfeiriad wedi’i gofnodi ac yn cael ei ddangos yn gyhoeddus.',
    recorded: (kind, moment) => `Cofnodwyd ar ${moment}: ${kind}.`,
    link: 'Dweud beth ddaeth o’r atgyfeiriad hwn',
    linkAgain: 'Newid beth ddaeth o’r atgyfeiriad hwn',
    same: 'Mae hyn eisoes wedi’i gofnodi',
    sameBody: 'Cofnodwyd yr un canlyniad o’r blaen. Ni newidiwyd dim nawr.',
    errors: {
      kind: 'Dewiswch beth ddaeth o’r atgyfeiriad',
      noteMissing: 'Ysgrifennwch mewn ychydig eiriau pam',
      noteLong: 'Ysgrifennwch 2,000 o nodau ar y mwyaf',
    },
  },
  remit: {
    title: 'Cylch gwaith',
    body: 'Mae’r ymrwymiad yn cyffwrdd â’r safonau defnyddwyr hyn.',
    commitment: 'Ymrwymiad',
    standards: 'Safonau',
    names: {
      'safety-and-quality': 'Diogelwch ac Ansawdd',
      'transparency-influence-and-accountability': 'Tryloywder, Dylanwad ac Atebolrwydd',
      'neighbourhood-and-community': 'Cymdogaeth a Chymuned',
      tenancy: 'Tenantiaeth',
    },
  },
  context: {
    title: 'Cyd-destun',
    association: 'Cymdeithas',
    code: 'Rhif cofrestru',
    designation: 'Dynodiad',
    designations: { 'Non-profit': 'Dielw', Profit: 'Er elw', 'Local authority': 'Awdurdod lleol' },
    homes: 'Cartrefi',
    asOf: (homes, day) => `${homes} ar ${day}`,
    year: 'Blwyddyn adrodd',
    yearOf: (from) => `Ebrill ${from} i Fawrth ${from + 1}`,
    others: 'Achosion eraill am y gymdeithas hon',
    othersOf: (open, closed) => `${open} ar agor, ${closed} wedi cau`,
  },
  impact: { title: 'Maint ac effaith' },
  landlord: {
    title: 'Yr hyn y mae’r landlord wedi’i wneud',
    told: 'Cafodd y bwrdd wybod ar',
    acknowledged: 'Dywedodd y bwrdd fod yr achos ganddo',
    answerDue: 'Ateb i fod i mewn erbyn',
    answer: 'Ateb y bwrdd',
    none: 'Dim hyd yma',
    notTold: 'Nid oes yr un o flychau post y bwrdd wedi derbyn ein neges',
    late: 'hwyr',
  },
  why: {
    title: 'Pam mae hwn yn dod atoch chi nawr',
    body: 'Mae eich nodau’n cynnwys bod tenantiaid yn ddiogel, yn cael eu trin yn dda, ac yn gallu dwyn eu landlord i gyfrif.',
    reasons: {
      'answer-late': 'Nid atebodd y bwrdd mewn pryd.',
      'rejected-twice': 'Gwrthododd tenantiaid ar y panel ateb y bwrdd ddwywaith.',
      undeliverable: 'Ni ellid cyrraedd y bwrdd yn unrhyw gyfeiriad.',
      'confirmed-danger': 'Mae pobl wedi cadarnhau perygl, ac nid yw hynny’n aros.',
      'undecided-danger':
        'Cadarnhaodd un o ddau ddarllenydd berygl, ac ni phenderfynodd trydydd mewn pryd. Nid yw hynny’n aros.',
    },
    waited: (day) => `Yna arhosodd yr achos yn gyhoeddus tan ${day}.`,
    straight: 'Daeth atoch ar unwaith.',
  },
  already: {
    title: 'Mae hyn eisoes wedi’i gofnodi',
    body: (moment) => `Cydnabuwyd yr atgyfeiriad eisoes ar ${moment}. Ni newidiwyd dim nawr.`,
    back: 'Gweld yr atgyfeiriad',
  },
  closed: {
    title: 'Mae’r achos hwn wedi’i gau',
    body: (moment) => `Fe’i caewyd ar ${moment}. Ni newidiwyd dim nawr.`,
  },
};
