import type { tradeBodyDeskEn } from './trade-body-desk.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const tradeBodyDeskCy: typeof tradeBodyDeskEn = {
  title: 'Gofalu am y gwasanaeth',
  back: 'Yn ôl i’r hyn sy’n aros',
  someone: 'rhywun sydd wedi gadael',
  waits: {
    title: 'Beth sy’n aros amdanoch',
    none: 'Nid oes dim yn aros. Daw tasgau newydd yma ohonynt eu hunain.',
    about: (association, commitment) => `${association} – ${commitment}`,
    caseLink: 'Agor yr achos',
  },
  tasks: {
    'readings-overdue': {
      title: 'Ni ddarllenwyd adroddiadau am berygl mewn pryd',
      body: 'Gofynnwch i ddau ddarllenydd eu darllen heddiw. Darllenwyr yn unig all weld beth ysgrifennodd tenantiaid.',
    },
    'stop-asked': {
      title: 'Mae cadeirydd y panel yn gofyn am atal uwchgyfeirio',
      body: (day) =>
        `Nid yw hyn yn atal dim ar ei ben ei hun. Bydd yr achos yn mynd at y rheoleiddiwr ar ${day}.`,
      act: 'Dweud a ydych chi’n ei atal hefyd',
    },
    'not-reached': {
      title: 'Ni chyrhaeddwyd y bwrdd',
      body: (day) =>
        `Daeth e-byst yn ôl. Anfonwch lythyr a nodwch ddiwrnod ei bostio. Fel arall bydd y rheoleiddiwr yn cael gwybod ar ${day}.`,
      act: 'Nodi diwrnod y postio',
    },
    'mailed-answer': {
      title: 'Mae ateb a ddaeth drwy e-bost yn aros i’w gadarnhau',
      body: (by) => `Nodwyd ef gan ${by}. Bydd rhywun arall yn ei gymharu â’r e-bost.`,
      act: 'Ei gymharu a’i gadarnhau',
      own: 'Chi a’i nododd, felly rhaid i rywun arall ei gadarnhau.',
    },
    'to-second': {
      title: 'Cynigiodd yr arweinydd annibynnol rywbeth ar ran panel heb aelodau',
      body: (day) =>
        `Mae rhywun arall o’r corff masnach yn ei ddarllen ac yn ei eilio, neu bydd yn darfod ar ôl ${day}.`,
      act: 'Ei ddarllen',
    },
    bounced: {
      title: (of) => `Daeth e-bost at ${of} yn ôl`,
      body: 'Dewch o hyd i’r blwch post cywir a’i gynnig. Bydd ail berson yn ei gadarnhau.',
      settings: 'Yn y gosodiadau y mae’r blwch post hwn. Gofynnwch i beiriannydd ei newid yno.',
      act: 'Newid y blwch post',
    },
    'no-address': {
      title: (of) => `Nid oes blwch post ar gyfer ${of}`,
      body: 'Dewch o hyd i un a’i gynnig. Bydd ail berson yn ei gadarnhau.',
      act: 'Nodi blwch post',
    },
    undeliverable: {
      title: 'Ni ellid cyrraedd y bwrdd, a dywedwyd wrth y rheoleiddiwr',
      body: 'Mae llythyr yn dal i helpu: nodwch ddiwrnod ei bostio, a bydd amser y bwrdd yn dechrau.',
      act: 'Nodi diwrnod y postio',
    },
    'review-late': {
      title: 'Nid yw’r panel wedi penderfynu mewn pryd',
      body: (day) => `Roedd i fod cyn ${day}. Gofynnwch i’r panel beth sydd ei angen arno.`,
    },
  },
  recipients: {
    secretary: 'ysgrifennydd y cwmni',
    chair: 'y cadeirydd',
    regulator: 'y rheoleiddiwr',
    'trade-body': 'y corff masnach',
  },
  find: {
    title: 'Dod o hyd i achos neu gymdeithas',
    hint: 'Cyfeirnod achos, fel C9001-quality-2026-1, neu rif cofrestru, fel C9001',
    button: 'Chwilio',
    notFound: 'Nid oes achos â’r cyfeirnod hwn na chymdeithas â’r rhif hwn.',
  },
  case: {
    caption: (id) => `Achos ${id}`,
    public: 'Yr achos yn gyhoeddus',
    register: 'Blychau post a phanel',
    facts: {
      state: 'Cyflwr',
      opened: 'Agorwyd',
      told: 'Dywedwyd wrth y bwrdd',
      notTold: 'Ddim eto: ni ddanfonwyd e-bost ac ni nodwyd llythyr',
      answerDue: 'Ateb erbyn',
      answered: 'Atebwyd',
      mailed: 'Ateb drwy e-bost',
      mailedBy: (by, day) => `Daeth ar ${day}, nodwyd gan ${by}, heb ei gadarnhau eto`,
      goes: 'Yn mynd at y rheoleiddiwr ar',
      why: 'Pam y mae’n mynd',
      stops: 'Gofynnwyd am ei atal',
      regulatorTold: 'Dywedwyd wrth y rheoleiddiwr',
      outcome: 'Beth ddywedodd y rheoleiddiwr',
    },
    reasons: {
      'answer-late': 'Nid atebodd y bwrdd mewn pryd',
      'rejected-twice': 'Gwrthododd y panel yr ateb ddwywaith',
      undeliverable: 'Ni ellid cyrraedd y bwrdd',
      'confirmed-danger': 'Cadarnhawyd perygl',
      'undecided-danger': 'Ni ellid penderfynu am berygl mewn pryd',
    },
    askedBy: { chair: 'Cadeirydd y panel', us: 'Corff masnach' },
    acts: 'Beth allwch chi ei wneud',
    none: 'Nid oes dim yn agored i chi yn yr achos hwn yn awr.',
  },
  refusals: {
    'not-open': 'Nid yw hyn yn agored yn yr achos fel y mae yn awr. Efallai i rywun ei wneud o’ch blaen.',
    changed: 'Nodwyd ateb arall ers i chi agor y dudalen. Agorwch hi eto a chymharwch.',
    'same-person': 'Mae angen dau berson, a chi a’i cynigiodd neu a’i nododd.',
    'no-such-proposal': 'Mae’r cynnig hwn wedi mynd: fe’i heiliwyd, fe’i tynnwyd yn ôl, neu darfu.',
    'panel-has-members': 'Mae gan y panel aelodau bellach, felly nhw sy’n penderfynu.',
    'not-waiting': 'Mae rhywun wedi ei benderfynu eisoes.',
    'already-asked': 'Mae’r corff masnach wedi gofyn eisoes.',
    'already-answered': 'Mae’r bwrdd wedi ateb eisoes.',
    'already-recorded': 'Mae hyn wedi’i gofnodi eisoes.',
    'case-closed': 'Mae’r achos ar gau.',
    'nothing-to-stop': 'Nid oes dim i’w atal: nid oes uwchgyfeirio ar y ffordd, neu mae wedi mynd.',
    'clock-already-runs': 'Dywedwyd wrth y bwrdd eisoes.',
    'no-draft': 'Nid oes ateb yn aros i’w gadarnhau.',
    'day-in-future': 'Nid yw’r diwrnod hwn wedi dod eto',
    'day-before-case': 'Mae’r diwrnod hwn cyn agor yr achos',
    'action-day-passed': 'Roedd y diwrnod gweithredu wedi mynd heibio pan ddaeth yr e-bost',
    'reason-missing': 'Rhowch reswm o 2,000 nod ar y mwyaf',
  },
  told: {
    title: 'Ni newidiwyd dim',
    other: 'Nid yw’r rheolau’n caniatáu hyn yn yr achos fel y mae yn awr.',
    back: 'Gweld sut y mae',
  },
};
