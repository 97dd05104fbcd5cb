import type { saveEn } from './save.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for saving the form and coming back to it. */
export const saveCy: typeof saveEn = {
  save: 'Cadw a dod yn ôl yn nes ymlaen',
  startLink: 'Cedwais fy atebion ac rwyf am fynd ymlaen',
  saved: {
    title: 'Mae eich atebion wedi’u cadw',
    notSent: 'Nid ydynt wedi’u hanfon eto: dim ond ar ôl i chi eu hanfon y byddant yn cyfrif.',
    code: 'Eich cod dychwelyd',
    only: 'Cadwch ef: dyma eich ffordd yn ôl at eich atebion.',
    how: 'Ysgrifennwch ef neu argraffwch y dudalen hon, a’i gadw lle mai chi’n unig sy’n edrych. Ni allwn ei ddweud wrthych yn ddiweddarach.',
    warning: 'Gall pwy bynnag sydd â’r cod hwn ddarllen eich atebion nes i chi eu hanfon neu eu dileu.',
    back: 'Sut i ddod yn ôl',
    go: 'Ar unrhyw ffôn neu gyfrifiadur, ewch i',
    enter: 'Rhowch y cod. Ewch ymlaen o’r lle y gwnaethoch stopio.',
    until: (day) => `Mae’r cod yn gweithio tan ${day}. Wedyn caiff yr hyn a gadwoch ei ddileu.`,
    again: 'Os byddwch yn cadw eto, bydd y cod yn aros yr un fath.',
    goOn: 'Mynd ymlaen â’r ffurflen',
    mail: 'Os oes gennych flwch post mai chi’n unig sy’n ei ddarllen, gallwn anfon dolen atoch hefyd. Nid oes rhaid i chi.',
    mailLink: 'Anfon dolen ataf drwy e-bost',
  },
  ask: {
    title: 'Mynd ymlaen ag atebion a gadwoch',
    code: 'Eich cod dychwelyd',
    hint: 'Dangoswyd ef pan wnaethoch gadw. Mae’n edrych fel 7K2Q-M9XR-4TB8-WC3D-A. Nid yw priflythrennau, bylchau na chysylltnodau o bwys.',
    goOn: 'Mynd ymlaen â’m hatebion',
    forget: 'Dileu’r hyn a gedwais',
    lost: 'Nid yw’r cod dychwelyd gennyf',
    lostText:
      'Yna ni all neb agor yr hyn a gadwoch, hyd yn oed ni: dyna sut y cedwir ef yn ddiogel. Dim ond dolen a anfonwyd atoch drwy e-bost sy’n dal i’w agor. Caiff ei ddileu ohono’i hun. Gallwch ddechrau eto.',
    restart: 'Dechrau eto',
  },
  notFound: {
    title: 'Ni chawsom ddim wedi’i gadw o dan y cod hwn',
    intro: 'Gall fod sawl rheswm am hynny, ac ni allwn ddweud pa un:',
    reasons: (days) => [
      'Nid yw’r cod yn gywir. Gwiriwch ef fesul llythyren.',
      'Anfonwyd yr atebion: caiff yr hyn a gadwyd ei ddileu bryd hynny.',
      'Dilëwyd yr hyn a gadwoch gyda’r cod hwn.',
      `Cadwyd ef fwy na ${days} diwrnod yn ôl, neu mae blwyddyn adrodd yr atebion yr oeddech yn eu newid wedi dod i ben.`,
    ],
  },
  problems: {
    empty: 'Rhowch eich cod dychwelyd',
    'too-short': 'Mae’r cod dychwelyd yn rhy fyr: mae ganddo 17 o lythrennau a digidau',
    'too-long': 'Mae’r cod dychwelyd yn rhy hir: mae ganddo 17 o lythrennau a digidau',
    'not-a-symbol': 'Dim ond llythrennau a digidau sydd yn y cod dychwelyd, a dim llythyren U',
    slip: 'Mae llithriad yn y cod dychwelyd: gwiriwch ef yn erbyn yr hyn a ysgrifennoch',
  },
  confirm: {
    title: 'Ydych chi am ddileu’r hyn a gadwoch?',
    text: 'Caiff yr atebion a gadwoch ac nas anfonwyd eu dileu nawr. Ni allwn ddod â nhw yn ôl. Ni chyffyrddir ag atebion a anfonoch.',
    yes: 'Ie, dileu’r hyn a gedwais',
    no: 'Na, mynd ymlaen â’m hatebion',
  },
  forgotten: {
    title: 'Mae’r hyn a gadwoch wedi’i ddileu',
    text: 'Nid yw’r cod dychwelyd yn agor dim mwyach. Gellir anfon tudalen o’r ffurflen sy’n dal ar agor ar un o’ch dyfeisiau o hyd: caewch honno hefyd.',
  },
  expired: {
    title: 'Mae’r dudalen hon yn rhy hen',
    text: 'Er eich diogelwch mae’n cau ohoni’i hun ar ôl awr. Rhowch eich cod dychwelyd i fynd ymlaen.',
    back: 'Rhoi cod dychwelyd',
  },
  busy: {
    title: 'Mae’n ddrwg gennym, ni allem gadw nawr',
    text: 'Mae gormod o bobl yn defnyddio’r gwasanaeth ar hyn o bryd. Nid oes dim wedi’i gadw eto, ac mae’r hyn a deipioch yn dal ar y dudalen hon. Arhoswch funud, yna cadwch eto.',
    again: 'Cadw eto',
  },
  privacy: {
    title: 'Os byddwch yn cadw ac yn dod yn ôl yn nes ymlaen',
    text: (days) =>
      `Yna caiff yr hyn a ateboch hyd yma ei storio, dan glo gyda’ch cod dychwelyd. Nid ydym yn cadw’r cod, felly ni all neb yma ei ddarllen na dod o hyd iddo. Caiff ei ddileu pan anfonwch eich atebion, pan ddilëwch ef gyda’r cod, neu ar ôl ${days} diwrnod. Os cewch ddolen drwy e-bost, defnyddir eich cyfeiriad ar gyfer yr e-bost hwnnw ac ni chedwir ef yn unman; dim ond os marciwch yr e-bost fel un diangen y bydd y gwasanaeth post yn cofio peidio ag ysgrifennu atoch eto.`,
  },
};
