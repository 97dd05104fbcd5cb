import type { privacyEn } from './privacy.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the privacy page. */
export const privacyCy: typeof privacyEn = {
  title: 'Sut rydym yn gofalu am yr hyn a ddywedwch wrthym',
  lead: 'Gallwch ateb heb roi eich enw. Nid yw eich landlord byth yn cael eich ateb, eich geiriau na’ch manylion cyswllt. Yr un eithriad yw cyfeiriad y gofynnwch inni ei drosglwyddo oherwydd perygl.',
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
        'Yr hyn a ddywedoch amdanoch chi’ch hun a’ch cartref, os o gwbl. Un rhif ydyw wrth ymyl eich atebion.',
        'Cyhyd â’ch atebion',
        'Neb. Mae ein cyfrifiadur yn ei ddefnyddio i wneud i ffigurau siarad dros bob cartref.',
      ],
      [
        'Eich geiriau eich hun, os ysgrifennoch rai. Wedi’u cloi, ar wahân i’ch atebion.',
        `${wordsDays} diwrnod`,
        'Dau berson a enwir sy’n darllen adroddiadau o berygl ac yn trefnu geiriau yn themâu. Ni chaiff geiriau a nodwyd gennych yn breifat eu trefnu i’r un ohonynt.',
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
    text: 'Nid ydym yn defnyddio dim. Wrth i chi lenwi’r ffurflen, mae’r hyn a deipioch yn teithio dan glo y tu mewn i’r dudalen ei hun. Os byddwch yn cau’r dudalen heb gadw, mae wedi mynd.',
  },
  exit: {
    title: 'Gadael y dudalen hon',
    text: 'Ar bob tudalen o’r ffurflen mae botwm yn mynd â chi i dudalen tywydd ar unwaith; mae pwyso Shift dair gwaith yn gwneud yr un peth lle mae eich porwr yn rhedeg sgriptiau. Lle mae sgriptiau’n rhedeg, caiff y dudalen a adawsoch ei thynnu hefyd o hanes eich porwr. Mae tudalennau cynharach yn aros yn yr hanes wrth eu cyfeiriad, ond ni chedwir tudalennau gyda’ch atebion yn y porwr, ac mae’r hyn sy’n teithio y tu mewn i dudalen dan glo. Gall eich darparwr rhyngrwyd, neu ap sy’n gwylio eich ffôn, weld o hyd i chi fod yma.',
  },
  connection: {
    title: 'Eich cysylltiad',
    text: 'I gadw ymosodiadau draw, mae ein cyfrifiaduron yn edrych ar gyfeiriad eich cysylltiad rhyngrwyd am ennyd ac nid ydynt yn ei gadw gyda’ch ateb. Nid ydym yn ysgrifennu cofnod o bwy sy’n ymweld â pha dudalen.',
  },
  published: {
    title: 'Beth rydym yn ei gyhoeddi',
    text: 'Ffigurau’n unig. Byth lai na 30 o gartrefi gyda’i gilydd, byth eich geiriau. Ar ddiwedd pob wythnos, mae’r cofnod cyhoeddus hefyd yn cael un rhif hir am bob ateb yr wythnos honno, am bob landlord gyda’i gilydd. Ni all neb ddarllen ohono pwy atebodd, am ba landlord, na beth. Gyda’ch derbynneb gallwch ddod o hyd i’ch un chi. Mae’n aros pan fyddwch yn tynnu’ch atebion yn ôl.',
  },
  rights: {
    title: 'Eich hawliau',
    text: 'Gyda’r cod derbynneb a gewch ar ôl anfon gallwch weld bod eich atebion gennym, eu newid neu eu tynnu’n ôl nes i’r flwyddyn adrodd ddod i ben ar 31 Mawrth. Pan fyddwch yn eu tynnu’n ôl, caiff eich atebion, eich geiriau a’ch manylion cyswllt eu dileu ar unwaith, a gwneir ffigurau hebddynt o’r noson honno ymlaen. Bydd ffigurau a gyhoeddwyd eisoes yn aros. I ofyn beth sydd gennym, neu i gwyno am sut rydym yn ei drin, ffoniwch ni neu ysgrifennwch atom. Gallwch hefyd gwyno wrth y Comisiynydd Gwybodaeth ar 0303 123 1113.',
  },
  more: 'Mwy am ddiogelu data a’ch hawliau',
};
