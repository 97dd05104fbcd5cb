import type { panelReportEn } from './panel-report.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const panelReportCy: typeof panelReportEn = {
  title: 'Adroddiad y panel',
  who: {
    'trade-body': 'y corff masnach',
    reader: 'darllenydd',
    'panel-member': 'aelod o’r panel',
    'panel-chair': 'cadeirydd y panel',
    'independent-lead': 'yr arweinydd annibynnol',
  },
  you: 'chi',
  stands: {
    none: 'Nid oes neb wedi ysgrifennu drafft eto. Gall unrhyw aelod ddechrau.',
    draft: (number, who, day) =>
      `Ysgrifennwyd drafft ${number} gan ${who} ar ${day}. Nid yw’r bwrdd wedi’i weld.`,
    board: (version, day) =>
      `Mae fersiwn ${version} gyda’r bwrdd, a all ymateb tan ${day}. Mae’r panel yn aros.`,
    replied: (version, day) =>
      `Ymatebodd y bwrdd i fersiwn ${version} ar ${day}. Gall y panel ei gyhoeddi yn awr.`,
    'reply-over': (version, day) =>
      `Gallai’r bwrdd ymateb i fersiwn ${version} tan ${day}, ac ni wnaeth. Gall y panel ei gyhoeddi yn awr.`,
    published: (version, day) => `Cyhoeddwyd fersiwn ${version} ar ${day}.`,
    alsoDraft: (number, who, day) =>
      `Mae testun newydd yn cael ei ysgrifennu: drafft ${number}, gan ${who}, ar ${day}.`,
  },
  write: 'Ysgrifennu drafft',
  change: 'Newid y drafft hwn',
  writeAnew: 'Ysgrifennu testun newydd',
  send: 'Cynnig anfon y drafft hwn at y bwrdd',
  publish: (version) => `Cynnig cyhoeddi fersiwn ${version}`,
  alone: 'Ar ei ben ei hun nid yw eich cynnig yn gwneud dim: rhaid i aelod arall ei eilio.',
  waits: {
    send: 'Cynigiwyd anfon y drafft hwn at y bwrdd.',
    publish: (version) => `Cynigiwyd cyhoeddi fersiwn ${version}.`,
  },
  toProposal: 'Edrych ar y cynnig',
  draft: (number) => `Drafft ${number}`,
  version: (number) => `Fersiwn ${number}`,
  sentOn: (day) => `Anfonwyd at y bwrdd ar ${day}`,
  reply: 'Ymateb y bwrdd',
  repliedOn: (day) => `Ar ${day}`,
  noReply: 'Nid yw’r bwrdd wedi ymateb.',
  inPublic: (version) => `Fersiwn ${version} fel y mae pawb yn ei gweld`,
  changedSince: 'Newidiwyd y drafft ers i hyn gael ei gynnig.',
  views: {
    title: 'Barn aelodau',
    means:
      'Gall aelod sy’n gweld pethau’n wahanol ddweud hynny yma. Fe’i cyhoeddir wrth ymyl yr adroddiad, ac ni all neb ei adael allan.',
    none: 'Nid oes aelod wedi ysgrifennu ei farn ei hun.',
    with: 'Barn sy’n sefyll wrth ei ymyl yn awr',
    own: 'Eich barn',
    of: (who, day) => `Barn ${who}, ${day}`,
    write: 'Ysgrifennu eich barn eich hun',
    change: 'Newid eich barn, neu ei thynnu’n ôl',
  },
  items: {
    title: 'Beth y mae’r panel yn ei argymell',
    one: (number) => `Argymhelliad ${number}`,
    due: 'Ateb y bwrdd i ddod erbyn',
    late: 'Hwyr yn gyhoeddus',
    accepts: 'A yw’r bwrdd yn ei dderbyn?',
    none: 'Nid yw wedi ateb eto',
    answeredOn: (answer, day) => `${answer} (${day})`,
    verdict: 'Barn y panel',
    judge: 'Barnu beth ddaeth ohono',
    judgeWhich: (number) => `(argymhelliad ${number})`,
  },
  page: {
    title: 'Ysgrifennu adroddiad y panel',
    lead: 'Bob tro y cadwch, daw hwn yn ddrafft â rhif, y gall yr aelodau eraill ei newid. Mae’r bwrdd yn ei weld ar ôl i ddau aelod ei anfon.',
    apart: 'Nid yw argymhellion yn rhan o’r testun hwn. Fe’u cynigir fesul un, a’u dangos oddi tano.',
    upon: (number, who, day) => `Rydych yn gweld drafft ${number}, a ysgrifennwyd gan ${who} ar ${day}.`,
    fromVersion: (version) =>
      `Rydych yn gweld testun fersiwn ${version}. Daw’r hyn a gadwch yn ddrafft newydd; mae fersiwn ${version} yn aros fel y mae.`,
    publicNote:
      'Daw’r hyn a ysgrifennwch yn gyhoeddus, air am air. Peidiwch ag enwi tenant, cartref nac aelod o staff.',
    fields: { title: 'Teitl', findings: 'Beth a ganfu’r panel' },
    hints: {
      title: 'Hyd at 120 o nodau.',
      findings: 'Hyd at 6,000 o nodau. Gadewch linell wag rhwng paragraffau.',
    },
    save: 'Cadw fel drafft',
    errors: {
      title: { missing: 'Rhowch deitl', 'too-long': 'Rhaid i’r teitl fod yn 120 o nodau neu lai' },
      findings: {
        missing: 'Rhowch beth a ganfu’r panel',
        'too-long': 'Rhaid i’r hyn a ganfu’r panel fod yn 6,000 o nodau neu lai',
      },
    },
    changed: (before, after) => `Beth a newidiodd o ddrafft ${before} i ddrafft ${after}`,
  },
  meanwhile: {
    title: 'Mae rhywun arall wedi newid y drafft',
    body: (number) =>
      `Wrth i chi ysgrifennu, cadwodd aelod arall ddrafft ${number}. Nid yw eich testun wedi’i gadw eto, ac nid yw ar goll: mae yn y blychau isod.`,
    sent: 'Wrth i chi ysgrifennu, anfonwyd y drafft at y bwrdd. Nid yw eich testun wedi’i gadw eto, ac nid yw ar goll: mae yn y blychau isod. Cadwch ef os oes angen testun newydd ar y panel.',
    next: (number) =>
      `Darllenwch ddrafft ${number}. Rhowch yn eich testun yr hyn yr ydych am ei gadw ohono. Yna cadwch: daw eich testun yn ddrafft nesaf.`,
    theirs: (number, who) => `Drafft ${number}, gan ${who}`,
    differs: (number) => `Beth y mae eich testun yn ei newid yn nrafft ${number}`,
    toOwn: 'Mynd at eich testun',
  },
  differences: { went: 'tynnwyd allan:', came: 'rhoddwyd i mewn:', end: 'diwedd' },
  viewPage: {
    title: 'Eich barn eich hun',
    lead: 'A ydych yn gweld pethau’n wahanol i’r adroddiad? Dywedwch hynny yma. Ni all neb arall ei newid na’i adael allan.',
    published: 'Fe’i cyhoeddir wrth ymyl yr adroddiad, ac mae’n dangos eich rhan ar y panel, nid eich enw.',
    whenPublished: 'Mae fersiwn sy’n gyhoeddus eisoes yn cadw’r farn y’i cyhoeddwyd gyda hi.',
    field: 'Eich barn',
    hint: 'Hyd at 2,000 o nodau.',
    save: 'Cadw eich barn',
    withdraw: 'Tynnu eich barn yn ôl',
    withdrawMeans: 'Wedyn ni chyhoeddir barn gennych gyda’r fersiwn nesaf.',
    errors: { missing: 'Rhowch eich barn', 'too-long': 'Rhaid i’ch barn fod yn 2,000 o nodau neu lai' },
  },
};
