import type { formEn } from './form.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the form's pages. */
export const formCy: typeof formEn = {
  about: (association) => `Am ${association}`,
  continue: 'Parhau',
  danger: {
    title: 'A oes unrhyw beth yn eich cartref yn beryglus nawr?',
    emergency: 'Mewn argyfwng, peidiwch ag aros amdanom ni',
    numbers: [
      { what: 'Mae rhywun mewn perygl, neu mae tân:', number: '999', phone: '999' },
      { what: 'Rydych yn arogli nwy:', number: '0800 111 999', phone: '0800111999' },
      { what: 'Toriad trydan, neu linell drydan wedi’i difrodi:', number: '105', phone: '105' },
    ],
    hint: 'Dewiswch bopeth sy’n wir heddiw. Dywedwch wrth eich landlord hefyd: ni allwn anfon neb i’ch cartref.',
    or: 'neu',
    none: 'Dim un o’r rhain',
    wasNone: 'Dim byd peryglus',
  },
  code: {
    title: 'Rhowch y cod o’ch llythyr',
    hint: 'Mae’n edrych fel 7K2QM-9XR4-TB8W-C. Nid yw priflythrennau, bylchau na chysylltnodau’n bwysig.',
    why: 'Beth yw pwrpas y cod',
    whyText:
      'Mae pob cartref yn cael un cod, fel bod pob cartref yn cyfrif unwaith. Os byddwch yn ateb eto, bydd eich ateb newydd yn cymryd lle’r hen un. Ni all eich landlord ddefnyddio’r cod i ddarganfod beth a ddywedoch, ac ni allwn ninnau chwaith.',
    none: 'Nid oes gen i god',
  },
  association: {
    title: 'Pa gymdeithas yw eich landlord?',
    hint: 'Teipiwch ran o’i henw, neu ei chod yn y gofrestr, er enghraifft C9001.',
    search: 'Chwilio',
    open: 'Heb god, caiff eich ateb ei gadw a’i ddangos ar wahân i’r lleill. Nid yw’n cyfrif yn y sgôr, gan na allwn ddweud faint o gartrefi y mae’n eu cynrychioli.',
    results: (count) => `Cafwyd hyd i ${count} cymdeithas`,
    more: 'Mae rhagor. Teipiwch fwy o’r enw i’w gweld.',
    code: (id) => `Cod cofrestr ${id}`,
  },
  commitment: {
    promise: 'Yr addewid',
    or: 'neu',
    skip: 'Hepgor y cwestiwn hwn',
  },
  words: {
    title: 'Dywedwch fwy wrthym',
    hint: 'Peidiwch ag ysgrifennu enwau, rhifau ffôn na’ch cyfeiriad. Nid yw eich landlord byth yn gweld hyn. Hyd at 2,000 o nodau.',
    remove: 'Dileu fy ngeiriau',
    found: {
      title: 'Gallai eich geiriau ddweud wrth rywun pwy ydych chi',
      lead: 'Nid oes dim o’i le a chewch eu cadw. Edrychwch ar hyn yn gyntaf:',
      sure: 'Ni allwn ddod o hyd i bopeth. Darllenwch eich geiriau unwaith eto am enwau, lleoedd a dyddiadau y byddech chi’n unig yn eu gwybod.',
      who: 'Nid yw eich landlord byth yn gweld eich geiriau. Mae dau berson a enwir yn eu darllen i helpu gyda pheryglon ac i ddweud am beth mae llawer o gartrefi yn ysgrifennu.',
    },
    choices: 'Beth hoffech chi ei wneud?',
    change: 'Parhau gyda fy newidiadau',
    keep: 'Cadw fy ngeiriau fel y maent',
    makePrivate: 'Cadw fy ngeiriau, ond yn breifat',
    privateMeans:
      'Preifat: dim ond y ddau berson hynny sy’n eu gweld, ac ni chânt byth eu defnyddio i ddweud am beth mae llawer o gartrefi yn ysgrifennu.',
    isPrivate: 'Mae eich geiriau’n breifat: dim ond dau berson a enwir sy’n eu gweld.',
  },
  contact: {
    title: 'Sut gallwn gysylltu â chi?',
    intro:
      'Nid oes rhaid i chi ddweud wrthym. Os gwnewch, dim ond dau berson a enwir all ei ddarllen, a byth eich landlord. Rydym yn ei ddileu ar ôl blwyddyn fan bellaf.',
    email: 'Cyfeiriad e-bost',
    phone: 'Rhif ffôn',
    purpose: 'Am beth y cawn gysylltu â chi?',
    purposes: {
      danger: 'Y perygl y dywedais wrthych amdano',
      more: 'I ofyn mwy i mi am fy atebion',
      outcome: 'I ddweud wrthyf beth ddaeth ohono',
    },
    remove: 'Dileu fy manylion cyswllt',
  },
  check: {
    title: 'Gwiriwch eich atebion cyn eu hanfon',
    landlord: 'Eich landlord',
    association: 'Cymdeithas',
    code: 'Cod o’ch llythyr',
    used: 'Wedi’i ddefnyddio: mae eich cartref yn cyfrif yn y sgôr',
    notUsed: 'Heb ei ddefnyddio: caiff ei gadw a’i ddangos ar wahân, heb sgôr',
    danger: 'Peryglus nawr',
    answers: 'Eich atebion',
    more: 'Os hoffech ychwanegu rhywbeth',
    problem: 'Beth aeth o’i le',
    words: 'Yn eich geiriau eich hun',
    wordsPrivate: 'Preifat: dim ond dau berson a enwir sy’n gweld y geiriau hyn',
    aboutYou: 'Amdanoch chi a’ch cartref',
    contact: 'Sut gallwn gysylltu â chi',
    notProvided: 'Heb ei roi',
    change: 'Newid',
    add: 'Ychwanegu',
    send: 'Anfon fy atebion',
    sending:
      'Pan fyddwch yn anfon, bydd eich atebion yn cymryd lle unrhyw rai a anfonodd eich cartref o’r blaen yn y flwyddyn hon, o Ebrill i Fawrth.',
    sendingOpen: 'Nid yw eich landlord yn eu gweld.',
    replacing: 'Pan anfonwch, bydd yr atebion hyn yn cymryd lle’r rhai a anfonoch o’r blaen.',
    stays: {
      words:
        'Os ysgrifennoch rywbeth o’r blaen, mae’n aros fel y mae. Os ysgrifennwch rywbeth nawr, bydd yn cymryd ei le.',
      contact:
        'Os rhoesoch fanylion cyswllt o’r blaen, maent yn aros. Os rhowch rai nawr, byddant yn cymryd eu lle.',
    },
  },
  problems: {
    'none-and-danger': 'Dewiswch beth sy’n beryglus, neu “Dim un o’r rhain”, nid y ddau',
    'code-empty': 'Rhowch y cod o’ch llythyr',
    'code-too-short': 'Mae’r cod yn rhy fyr: mae ganddo 14 o lythrennau a digidau',
    'code-too-long': 'Mae’r cod yn rhy hir: mae ganddo 14 o lythrennau a digidau',
    'code-not-a-symbol': 'Dim ond llythrennau a digidau sydd yn y cod, a dim llythyren U',
    'code-slip': 'Mae llithriad yn y cod: gwiriwch ef yn erbyn eich llythyr',
    'code-refused':
      'Nid oedd modd i ni dderbyn y cod hwn. Gwiriwch ef yn erbyn eich llythyr. Ar ôl sawl cynnig anghywir mae cod yn gorffwys, am 15 munud neu fwy: yna rhowch gynnig arall arni’n hwyrach, neu ewch ymlaen heb god',
    'code-withdrawn': 'Nid yw’r cod hwn yn ddilys mwyach. Defnyddiwch god eich llythyr diweddaraf',
    'search-empty': 'Rhowch ran o enw eich landlord',
    'search-short': 'Rhowch o leiaf 2 lythyren o’r enw',
    'search-none':
      'Ni chafwyd hyd i gymdeithas o’r enw hwnnw. Gall fod wedi’i ysgrifennu’n wahanol, neu nid yw wedi ymuno â’r siarter',
    'association-empty': 'Dewiswch eich cymdeithas',
    'reported-empty':
      'Dywedwch a roesoch wybod am rywbeth yn y 12 mis diwethaf. Dim ond os gwnaethoch y byddwn yn cyfrif eich ateb isod',
    'words-long': 'Rhaid i’ch geiriau fod yn 2,000 o nodau neu lai',
    'address-empty': 'Rhowch eich cyfeiriad, neu dynnwch y tic o’r blwch',
    'address-long': 'Rhaid i’r cyfeiriad fod yn 300 o nodau neu lai',
    'pass-on-not-ticked': 'Ticiwch y blwch os dylem roi eich cyfeiriad, neu gwagiwch y meysydd isod',
    'pass-on-no-danger':
      'Dim ond gyda pherygl y rhown gyfeiriad: dewiswch beth sy’n beryglus, neu dynnwch y tic o’r blwch',
    'email-wrong': 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.com',
    'phone-wrong': 'Rhowch rif ffôn, fel 020 7946 0123',
    'reach-empty': 'Rhowch gyfeiriad e-bost neu rif ffôn',
    'purpose-empty': 'Dewiswch am beth y cawn gysylltu â chi',
    nothing: 'Atebwch o leiaf un cwestiwn, rhowch wybod am berygl neu dywedwch rywbeth mewn geiriau',
  },
  ended: {
    expired: {
      title: 'Mae’r dudalen hon yn rhy hen',
      body: 'Nid ydym yn cadw dim nes i chi anfon neu gadw, felly rhaid dechrau eto ffurflen a adawyd am ddiwrnod.',
    },
    conflict: {
      title: 'Anfonwyd yr atebion hyn eisoes',
      body: 'Anfonwyd y dudalen hon o’r blaen gydag atebion eraill, ac mae’r rheini wedi’u cadw. I’w newid, dechreuwch eto gyda’r un cod: bydd eich atebion newydd yn cymryd eu lle.',
    },
    superseded: {
      title: 'Mae ateb mwy newydd wedi’i gadw eisoes',
      body: 'Anfonodd eich cartref atebion mwy newydd ar ôl i’r dudalen hon gael ei hagor. Y rhai mwy newydd sy’n cyfrif ac ni newidiwyd dim. I’w newid, dechreuwch eto gyda’r un cod.',
    },
    withdrawn: {
      title: 'Rydych wedi tynnu’r atebion hyn yn ôl',
      body: 'Maent yn dal wedi’u tynnu’n ôl ac ni chafodd dim ei gadw. Os ydych am ateb wedi’r cyfan, dechreuwch eto.',
    },
    busy: {
      title: 'Mae’n ddrwg gennym, rydym yn brysur',
      body: 'Mae gormod o bobl yn anfon ar hyn o bryd. Mae eich atebion yn dal ar y dudalen hon. Arhoswch funud, yna anfonwch nhw eto.',
      again: 'Anfon eto',
    },
    restart: 'Dechrau eto',
  },
};
