import type { panelActsEn } from './panel-acts.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const panelActsCy: typeof panelActsEn = {
  who: {
    'trade-body': 'Corff masnach',
    reader: 'Darllenydd',
    'panel-member': 'Aelod o’r panel',
    'panel-chair': 'Cadeirydd y panel',
    'independent-lead': 'Arweinydd annibynnol (corff masnach)',
  },
  forms: {
    'judge-answer': {
      title: 'Barnu’r hyn a wnaeth y bwrdd',
      means: 'Dywedwch a gadwodd y bwrdd yr hyn a addawodd: do, yn rhannol, neu naddo.',
      follows: 'Wedyn saif y farn ar y dudalen gyhoeddus. Nid yw’n dod â’r achos i ben.',
    },
    accept: {
      title: 'Derbyn yr ateb',
      means:
        'Mae’r ateb yn ddigon da. Rydych yn edrych eto pan fydd y diwrnod a enwir ynddo wedi mynd heibio.',
      follows: 'Wedyn caiff yr achos ei fonitro tan y diwrnod hwnnw.',
    },
    reject: {
      title: 'Gwrthod yr ateb',
      means: 'Nid yw’r ateb yn ddigon da, a rhaid i’r bwrdd ateb eto.',
      follows: 'Wedyn caiff y bwrdd ddyddiad newydd. Ar ôl ail wrthodiad aiff yr achos at y rheoleiddiwr.',
    },
    recommend: {
      title: 'Argymell rhywbeth',
      means: 'Dywedwch beth ddylai’r gymdeithas ei wneud, pwy sy’n gofalu amdano, ac erbyn pryd.',
      follows: 'Wedyn saif yr argymhelliad ar y dudalen gyhoeddus gyda’i ddyddiad.',
    },
    'judge-recommendation': {
      title: 'Barnu beth ddaeth o argymhelliad',
      means: 'Dywedwch a wnaed yr hyn a argymhellodd y panel: do, yn rhannol, neu naddo.',
      follows: 'Wedyn saif y farn ar y dudalen gyhoeddus, wrth ymyl yr argymhelliad.',
    },
    'send-report': {
      title: 'Anfon yr adroddiad at y bwrdd',
      means: 'Mae’r bwrdd yn darllen y testun hwn cyn neb arall, a chaiff ddweud rhywbeth amdano.',
      follows: 'Wedyn mae’r testun yn sefydlog. Caiff y bwrdd ymateb iddo; ni all ei newid.',
    },
    'publish-report': {
      title: 'Cyhoeddi’r adroddiad',
      means: 'Gall pawb ei ddarllen, gydag ymateb y bwrdd a barn aelodau wrth ei ymyl.',
      follows: 'Wedyn mae’r adroddiad yn gyhoeddus, air am air, gyda’r farn sy’n sefyll wrth ei ymyl yn awr.',
    },
    'ask-information': {
      title: 'Gofyn i’r gymdeithas am wybodaeth',
      means: 'Gofynnwch am yr hyn sydd ei angen i farnu’r achos.',
      follows: 'Wedyn gofynnir i’r gymdeithas drwy’r e-bost, ac mae ei chloc yn dechrau’n gyhoeddus.',
    },
    close: {
      title: 'Cau’r achos',
      means: 'Mae’r addewid yn cael ei gadw eto, ni fu methiant, neu roedd y ffigurau’n anghywir.',
      follows: 'Wedyn mae’r achos ar gau am byth. Mae methiant newydd yn agor un newydd.',
    },
    'ask-stop': {
      title: 'Gofyn am atal y ffordd at y rheoleiddiwr',
      means: 'Dim ond cadeirydd y panel all ofyn am hyn, a dim ond â rheswm cyhoeddus.',
      follows:
        'Wedyn mae’r achos gan y panel eto, gyda dyddiad. Os na fydd yn penderfynu, daw’r achos yn ddyledus eto.',
    },
  },
  informationDays: (days) => `Mae gan y gymdeithas ${days} diwrnod gwaith i ateb.`,
  needsSecond: 'Ar ei ben ei hun nid yw eich cynnig yn gwneud dim: rhaid i aelod arall ei eilio.',
  stopNeeds: 'Ar ei ben ei hun nid yw’n atal dim: rhaid i’r corff masnach ofyn hefyd, â’i reswm ei hun.',
  publicNote:
    'Mae’r hyn a ysgrifennwch yn gyhoeddus, air am air. Peidiwch ag enwi tenant, cartref nac aelod o staff.',
  propose: 'Cynnig hyn',
  askStop: 'Gofyn am ei atal',
  fields: {
    verdict: 'A gadwodd y bwrdd yr hyn a addawodd?',
    recommendationVerdict: 'A wnaed yr hyn a argymhellodd y panel?',
    aboutRecommendation: 'Argymhelliad',
    draft: 'Drafft',
    version: 'Fersiwn',
    outcome: 'Pam mae’r achos yn cael ei gau?',
    reason: 'Rheswm',
    recommendation: 'Beth ddylid ei wneud',
    question: 'Beth sydd angen i chi ei wybod?',
    owner: 'Pwy sy’n gofalu amdano',
    by: 'Wedi’i wneud erbyn',
  },
  hints: {
    reason: 'Hyd at 2,000 o nodau.',
    recommendation: 'Hyd at 2,000 o nodau.',
    question: 'Un cwestiwn neu fwy. Hyd at 2,000 o nodau.',
    owner: 'Swydd, nid person: er enghraifft, Cyfarwyddwr Cartrefi',
    by: 'Er enghraifft, 31 3 2027',
  },
  verdicts: { kept: 'Cadwyd', partly: 'Cadwyd yn rhannol', 'not-kept': 'Ni chadwyd' },
  outcomes: {
    resolved: 'Mae’r addewid yn cael ei gadw eto',
    'not-upheld': 'Ni fu methiant',
    'data-error': 'Roedd y ffigurau’n anghywir',
  },
  errors: {
    choice: {
      'judge-answer': 'Dewiswch a gadwodd y bwrdd yr hyn a addawodd',
      'judge-recommendation': 'Dewiswch a wnaed yr hyn a argymhellodd y panel',
      close: 'Dewiswch pam mae’r achos yn cael ei gau',
    },
    text: {
      reason: { missing: 'Rhowch y rheswm', 'too-long': 'Rhaid i’r rheswm fod yn 2,000 o nodau neu lai' },
      recommendation: {
        missing: 'Rhowch beth ddylid ei wneud',
        'too-long': 'Rhaid i’r hyn y dylid ei wneud fod yn 2,000 o nodau neu lai',
      },
      question: {
        missing: 'Rhowch beth sydd angen i chi ei wybod',
        'too-long': 'Rhaid i’r hyn a ofynnwch fod yn 2,000 o nodau neu lai',
      },
    },
    owner: {
      missing: 'Rhowch pwy sy’n gofalu amdano',
      'too-long': 'Rhaid i bwy sy’n gofalu amdano fod yn 200 o nodau neu lai',
    },
    by: {
      missing: 'Rhowch y diwrnod y dylai fod wedi’i wneud erbyn',
      'not-a-date': 'Rhowch ddyddiad go iawn, fel 31 3 2027',
      passed: 'Rhaid i’r diwrnod fod heddiw neu’n hwyrach',
    },
  },
};
