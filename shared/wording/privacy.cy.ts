import type { privacyEn } from './privacy.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the privacy page. */
export const privacyCy: typeof privacyEn = {
  title: 'Sut rydym yn gofalu am yr hyn a ddywedwch wrthym',
  lead: 'Gallwch ateb heb roi eich enw. Nid yw eich landlord byth yn cael eich ateb, eich geiriau na’ch manylion cyswllt.',
  kept: {
    title: 'Beth rydym yn ei gadw, am faint, a phwy all ei weld',
    head: ['Beth', 'Am faint', 'Pwy'],
    rows: (months, wordsDays, contactDays) => [
      [
        'Eich atebion ac adroddiadau o berygl, gyda’r wythnos yr anfonoch nhw. Dim enw, cyfeiriad nac union amser.',
        `${months} mis ar ôl i’r flwyddyn adrodd ddod i ben ym mis Mawrth`,
        'Ein cyfrifiadur sy’n eu cyfrif. Dim ond ffigurau a wnaed o lawer o gartrefi y mae pobl yn eu gweld.',
      ],
      [
        'Eich geiriau eich hun, os ysgrifennoch rai. Wedi’u cloi, ar wahân i’ch atebion.',
        `${wordsDays} diwrnod`,
        'Dau berson a enwir sy’n darllen adroddiadau o berygl ac yn trefnu geiriau yn themâu',
      ],
      [
        'Eich e-bost neu ffôn, os rhoesoch un. Wedi’u cloi, ar wahân i bopeth arall.',
        `${contactDays} diwrnod fan bellaf`,
        'Yr un ddau berson, am y rheswm a ddewisoch',
      ],
      [
        'Ffurf wedi’i chymysgu o god eich cartref, na all neb ei throi’n ôl',
        'Nes i’ch cartref gael cod newydd',
        'Neb',
      ],
    ],
  },
  code: {
    title: 'Pam na all neb ddweud beth ddywedodd eich cartref',
    text: 'Caiff eich cod ei gymysgu ag allwedd gyfrinachol y flwyddyn cyn i ddim gael ei gadw. Cedwir yr allwedd lle na all unrhyw berson ei darllen, a chaiff ei dinistrio ar ôl diwedd y flwyddyn. O hynny ymlaen ni all neb, hyd yn oed ni, gysylltu cod ag ateb.',
  },
  cookies: {
    title: 'Cwcis',
    text: 'Nid ydym yn defnyddio dim. Wrth i chi lenwi’r ffurflen, mae’r hyn a deipioch yn teithio dan glo y tu mewn i’r dudalen ei hun. Os byddwch yn cau’r dudalen, mae wedi mynd.',
  },
  connection: {
    title: 'Eich cysylltiad',
    text: 'I gadw ymosodiadau draw, mae ein cyfrifiaduron yn edrych ar gyfeiriad eich cysylltiad rhyngrwyd am ennyd ac nid ydynt yn ei gadw gyda’ch ateb. Nid ydym yn ysgrifennu cofnod o bwy sy’n ymweld â pha dudalen.',
  },
  published: {
    title: 'Beth rydym yn ei gyhoeddi',
    text: 'Ffigurau’n unig. Byth lai na 30 o gartrefi gyda’i gilydd, byth eich geiriau.',
  },
  rights: {
    title: 'Eich hawliau',
    text: 'Gallwch ateb eto gyda’r un cod i newid yr hyn a ddywedoch. I ofyn beth sydd gennym, neu i gwyno am sut rydym yn ei drin, ffoniwch ni neu ysgrifennwch atom. Gallwch hefyd gwyno wrth y Comisiynydd Gwybodaeth ar 0303 123 1113.',
  },
};
