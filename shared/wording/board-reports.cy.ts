import type { boardReportsEn } from './board-reports.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const boardReportsCy: typeof boardReportsEn = {
  report: {
    section: 'Adroddiad y panel',
    sent: (moment) =>
      `Anfonodd y panel o denantiaid ei adroddiad atoch ar ${moment}. Rydych chi’n ei ddarllen cyn neb arall.`,
    due: (day) => `Cewch ymateb iddo, unwaith, erbyn ${day}. Wedyn caiff y panel ei gyhoeddi.`,
    over: (day) =>
      `Roedd eich ymateb i fod i mewn erbyn ${day}. Gallwch ymateb o hyd nes bydd y panel yn cyhoeddi’r adroddiad.`,
    open: 'Darllen yr adroddiad ac ymateb',
    read: 'Darllen yr adroddiad',
    replied: (moment) => `Ymatebasoch ar ${moment}. Caiff y panel gyhoeddi’r adroddiad nawr.`,
    published: (moment) => `Mae’r adroddiad yn gyhoeddus ers ${moment}.`,
    inPublic: 'Gweld yr adroddiad cyhoeddus',
    title: (version) => `Adroddiad y panel, testun ${version}`,
    lead: 'Cewch roi sylwadau ar yr adroddiad, unwaith; mae un ohonoch yn ddigon. Ni allwch ei newid.',
    public: 'Mae eich ymateb yn gyhoeddus, air am air, wrth ochr yr adroddiad.',
    label: 'Eich ymateb',
    hint: 'Hyd at 2,000 o nodau.',
    checkTitle: 'Gwiriwch eich ymateb cyn ei anfon',
    key: 'Eich ymateb',
    send: 'Anfon yr ymateb yn derfynol',
    done: 'Mae eich ymateb wedi’i gofnodi. Bydd yr ysgrifennydd a’r cadeirydd yn cael derbynneb bob un.',
    errors: {
      missing: 'Rhowch eich ymateb',
      'too-long': 'Rhaid i’ch ymateb fod yn 2,000 o nodau neu lai',
    },
    findings: 'Canfyddiadau’r panel',
    view: { member: 'Barn aelod o’r panel', chair: 'Barn cadeirydd y panel' },
    reply: 'Ymateb y bwrdd',
    noReply: 'Nid yw’r bwrdd wedi ymateb.',
    preview: 'Dangos yr adroddiad fel y bydd pawb yn ei ddarllen',
    previewNote:
      'Gall aelodau’r panel ychwanegu neu newid eu barn eu hunain o hyd nes cyhoeddir yr adroddiad.',
  },
  item: {
    section: 'Argymhellion y panel',
    title: (number) => `Argymhelliad ${number}`,
    text: 'Beth y dylid ei wneud',
    owner: 'Pwy ddylai ofalu amdano',
    by: 'I’w wneud erbyn',
    answerBy: 'Ateb erbyn',
    late: (day) => `${day}. Hwyr: mae’r dudalen gyhoeddus yn dweud hynny.`,
    start: (number) => `Ateb argymhelliad ${number}`,
    change: (number) => `Newid eich drafft am argymhelliad ${number}`,
    open: (number) => `Darllen y drafft am argymhelliad ${number}`,
    yours: (other) => `Mae eich drafft yn aros am ${other}. Nid yw’n ateb nes iddynt ei gadarnhau.`,
    theirs: (other) => `Mae drafft gan ${other} yn aros amdanoch. Nid yw’n ateb nes ichi ei gadarnhau.`,
    returned: 'Anfonwyd y drafft yn ôl gyda’r rheswm hwn:',
    formTitle: (number) => `Drafftio ateb y bwrdd i argymhelliad ${number}`,
    kind: 'A yw’r bwrdd yn derbyn yr argymhelliad?',
    publicNote:
      'Daw ateb y bwrdd yn gyhoeddus pan gaiff ei gadarnhau, air am air, wrth ochr yr argymhelliad. Peidiwch ag enwi tenant, cartref nac aelod o staff.',
    answer: 'Ateb y bwrdd',
    none: 'Nid yw’r bwrdd wedi ateb eto.',
    answered: (moment) => `Atebwyd ar ${moment}.`,
    verdict: 'Beth a ddaeth ohono, yn ôl y panel',
    verdicts: { kept: 'Gwnaed.', partly: 'Gwnaed yn rhannol.', 'not-kept': 'Ni wnaed.' },
    preview: 'Dangos yr argymhelliad fel y bydd pawb yn ei ddarllen',
    judge: (number) => `Cadarnhau’r ateb i argymhelliad ${number}, neu ei anfon yn ôl`,
    confirm: 'Cadarnhau: dyma ateb y bwrdd',
    confirmed:
      'Rydych wedi cadarnhau’r ateb i’r argymhelliad. Bydd yr ysgrifennydd a’r cadeirydd yn cael derbynneb bob un.',
    drafted: 'Mae eich drafft am yr argymhelliad wedi’i gadw. Mae’n aros am y llall ohonoch.',
    sentBack: 'Rydych wedi anfon y drafft am yr argymhelliad yn ôl gyda’ch rheswm.',
  },
  refused: {
    'report-replied': 'Mae’r bwrdd eisoes wedi ymateb i’r testun hwn o’r adroddiad. Un ymateb sydd.',
    'report-public':
      'Nid yw’r panel yn aros am ymateb i’r testun hwn: mae’r adroddiad yn gyhoeddus, neu nid oes testun o’r fath.',
    'report-changed':
      'Mae’r panel wedi anfon testun mwy newydd o’i adroddiad. Darllenwch hwnnw; mae ganddo ei hawl ei hun i ymateb.',
    'item-answered': 'Mae ateb y bwrdd i’r argymhelliad hwn eisoes wedi’i gofnodi.',
  },
};
