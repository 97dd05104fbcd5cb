import type { boardEn } from './board.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const boardCy: typeof boardEn = {
  title: (association) => `Achos i fwrdd ${association}`,
  caption: (caseId) => `Achos ${caseId}`,
  about: (commitment) =>
    `Mae tenantiaid wedi dweud wrthym efallai nad yw un addewid o’r siarter yn cael ei gadw: ${commitment}.`,
  link: 'Dim ond pobl â’r ddolen hon all weld y dudalen hon. Nid yw ei hagor yn newid dim. Rhowch y ddolen dim ond i’r rhai sy’n ateb dros y bwrdd.',
  standing: {
    title: 'Lle mae’r achos arni',
    dayZero: 'Cawsoch wybod ar',
    acknowledgeBy: 'Dywedwch wrthym ei fod gennych erbyn',
    acknowledged: 'Dywedoch wrthym ei fod gennych ar',
    answerBy: 'Atebwch erbyn',
    answered: 'Atebwyd ar',
    afterDue: (moment) => `${moment}, ar ôl y dyddiad`,
    notYet:
      'Ddim eto. Mae’r cloc yn dechrau pan fydd eich gweinydd post yn derbyn ein neges, neu pan bwyswch y botwm isod.',
    late: (due) => `Hwyr: roedd yr ateb i fod i mewn erbyn ${due}. Mae’r dudalen gyhoeddus yn dweud hynny.`,
    veryLate: (due) =>
      `Hwyr iawn: roedd yr ateb i fod i mewn erbyn ${due}. Mae’r dudalen gyhoeddus yn dweud hynny.`,
    goesOn: (day) =>
      `Bydd yr achos yn mynd at y rheoleiddiwr ar ${day}. Bydd yr hyn a atebwch cyn hynny yn mynd gydag ef.`,
    atRegulator: (day) => `Cafodd y rheoleiddiwr wybod ar ${day}. Gallwch ateb o hyd.`,
    rule: (acknowledge, answer) =>
      `Mae gennych ${acknowledge} diwrnod gwaith i ddweud wrthym ei fod gennych a ${answer} i ateb. Nid yw gwyliau banc Lloegr yn cyfrif.`,
  },
  acknowledge: {
    title: 'Dywedwch wrthym fod hwn gennych',
    body: 'Dim ond dweud bod yr achos wedi cyrraedd y bwrdd y mae hyn. Nid yw’n derbyn dim.',
    button: 'Rydym wedi derbyn yr achos hwn',
    done: 'Diolch. Rydym wedi cofnodi bod yr achos hwn gan y bwrdd.',
  },
  answer: {
    title: 'Atebwch yr achos hwn',
    body: 'Gallwch ei dderbyn, derbyn rhan ohono, neu ei wrthod. Mae’n gofyn am ddau berson: mae un ohonoch yn drafftio’r ateb, a’r llall yn ei gadarnhau. Mae drafftio’n cymryd tua deng munud.',
    start: 'Drafftio’r ateb',
    formTitle: 'Drafftio ateb y bwrdd',
    publicNote: (day) =>
      `Daw ateb y bwrdd yn gyhoeddus ar ${day}, air am air, wrth ymyl yr hyn a ddywedodd tenantiaid. Peidiwch ag enwi tenant, cartref nac aelod o staff.`,
    publicNow:
      'Daw ateb y bwrdd yn gyhoeddus cyn gynted ag y caiff ei gadarnhau, air am air, wrth ymyl yr hyn a ddywedodd tenantiaid. Peidiwch ag enwi tenant, cartref nac aelod o staff.',
    kind: 'A yw’r bwrdd yn derbyn nad yw’r ymrwymiad hwn yn cael ei gadw?',
    kinds: {
      accept: 'Ydyn, rydym yn ei dderbyn',
      part: 'Yn rhannol',
      reject: 'Nac ydyn, rydym yn ei wrthod',
    },
    kindHints: {
      accept: 'Dywedwch beth fyddwch yn ei wneud, erbyn pryd a phwy fydd yn gofalu amdano.',
      part: 'Rhowch eich rheswm, a dywedwch beth fyddwch yn ei wneud, erbyn pryd a phwy fydd yn gofalu amdano.',
      reject: 'Rhowch eich rheswm.',
    },
    reason: 'Rheswm',
    reasonHint: 'Ei angen os ydych yn derbyn yn rhannol neu’n gwrthod. Hyd at 2,000 o nodau.',
    action: 'Beth fyddwch yn ei wneud',
    actionHint: 'Ei angen os ydych yn derbyn, hefyd yn rhannol. Hyd at 2,000 o nodau.',
    by: 'Wedi’i wneud erbyn',
    byHint: 'Ei angen os ydych yn derbyn, hefyd yn rhannol. Er enghraifft, 31 3 2027',
    owner: 'Pwy fydd yn gofalu amdano',
    ownerHint:
      'Ei angen os ydych yn derbyn, hefyd yn rhannol. Swydd, nid person: er enghraifft, Cyfarwyddwr Cartrefi',
    continue: 'Parhau',
    checkTitle: 'Gwiriwch y drafft cyn ei anfon ymlaen',
    change: 'Newid y drafft',
    send: { secretary: 'Anfon y drafft at ysgrifennydd y cwmni', chair: 'Anfon y drafft at y cadeirydd' },
    once: 'Drafft ydyw nes bydd y person arall yn ei gadarnhau. Gallwch ei newid tan hynny; ni ellir newid yr ateb wedyn.',
    given: 'Yr ateb a roddwyd',
  },
  errors: {
    kind: { missing: 'Dewiswch a yw’r bwrdd yn ei dderbyn' },
    reason: { missing: 'Rhowch y rheswm', 'too-long': 'Rhaid i’r rheswm fod yn 2,000 o nodau neu lai' },
    action: {
      missing: 'Rhowch yr hyn y byddwch yn ei wneud',
      'too-long': 'Rhaid i’r hyn y byddwch yn ei wneud fod yn 2,000 o nodau neu lai',
    },
    by: {
      missing: 'Rhowch y dyddiad y bydd wedi’i wneud erbyn',
      'not-a-date': 'Rhaid i’r dyddiad fod yn ddyddiad go iawn',
      passed: 'Rhaid i’r dyddiad fod heddiw neu’n hwyrach',
    },
    owner: {
      missing: 'Rhowch pwy fydd yn gofalu amdano',
      'too-long': 'Rhaid i bwy fydd yn gofalu amdano fod yn 200 o nodau neu lai',
    },
  },
  already: {
    title: 'Mae hyn eisoes wedi’i gofnodi',
    acknowledged: (moment) =>
      `Cofnodwyd eisoes ar ${moment} fod yr achos hwn gan y bwrdd. Ni newidiwyd dim nawr.`,
    back: 'Gweld yr achos',
  },
  closed: {
    title: 'Mae’r achos hwn wedi’i gau',
    body: (moment) => `Fe’i caewyd ar ${moment}. Ni newidiwyd dim nawr.`,
  },
};
