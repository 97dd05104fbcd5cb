import type { dataProtectionEn } from './data-protection.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the data protection notice. */
export const dataProtectionCy: typeof dataProtectionEn = {
  title: 'Diogelu data',
  lead: 'Yr hyn y mae’r gyfraith yn gofyn i ni ei ddweud wrthych am yr hyn a anfonwch atom. Mae’r dudalen ar breifatrwydd yn dweud yr un peth mewn llai o eiriau.',
  sections: (kept) => [
    {
      title: 'Pwy sy’n atebol',
      text: [
        'Y rheolydd yw [i’w gwblhau gan y corff masnach: enw cyfreithiol, rhif cofrestredig a chyfeiriad]. Ei swyddog diogelu data yw [i’w gwblhau gan y corff masnach: enw, cyfeiriad e-bost a ffôn]. Cofrestriad gyda’r Comisiynydd Gwybodaeth: [i’w gwblhau gan y corff masnach: rhif].',
        'Nid yw eich landlord yn rheolydd ac nid yw’n cael dim sydd amdanoch chi.',
      ],
    },
    {
      title: 'Beth sydd gennym ac ar gyfer beth',
      text: ['Dim ond yr hyn y dewiswch ei anfon; gallwch hepgor pob cwestiwn.'],
      items: [
        'Eich atebion, ac adroddiadau o berygl neu o rywbeth a aeth o’i le: i gyfrifo mewn rhifau sut mae pob cymdeithas yn cadw ei haddewidion, ac i wneud i’w bwrdd a’r rheoleiddiwr ateb.',
        'Atebion amdanoch chi a’ch cartref, os rhoesoch rai: fel un rhif wrth ymyl eich atebion, dim ond fel y gall ffigurau siarad dros bob cartref.',
        'Eich geiriau eich hun: fe’u darllenir gan ddau berson a enwir, i helpu gyda pheryglon ac i ddweud am beth mae llawer o gartrefi yn ysgrifennu. Ni ddefnyddir geiriau a nodwyd gennych yn breifat ar gyfer unrhyw thema o’r fath.',
        'Eich cyfeiriad e-bost neu rif ffôn: i gysylltu â chi at y diben a ddewisoch.',
      ],
    },
    {
      title: 'Pam y cawn',
      text: [
        'Y sail gyfreithlon yw [i’w gwblhau gan y corff masnach: sail gyfreithlon o dan Erthygl 6]. Mae a ydych yn anabl, a’r hyn a ysgrifennwch am iechyd, yn ddata categori arbennig; ar ei gyfer dibynnwn ar [i’w gwblhau gan y corff masnach: amod o dan Erthygl 9 ac Atodlen 1].',
        'Yr asesiad o’r risgiau i chi (DPIA): [i’w gwblhau gan y corff masnach: cyfeiriad lle caiff ei gyhoeddi].',
      ],
    },
    {
      title: 'Pwy sy’n ei gael',
      text: [],
      items: [
        'Mae Amazon Web Services yn ei gadw i ni, yn Llundain, wedi’i amgryptio, ar ein cyfarwyddiadau ni yn unig.',
        'Mae’r cyhoedd, byrddau, y panel a’r rheoleiddiwr yn cael ffigurau a wnaed o lawer o gartrefi, byth ateb, geiriau na chyswllt.',
        'Os byddwch yn rhoi gwybod am berygl i fywyd, ac yn gofyn i ni: [i’w gwblhau gan y corff masnach: pwy y gellir dweud wrtho, a sut].',
      ],
    },
    {
      title: 'Am faint',
      text: [],
      items: [
        `Atebion: ${kept.submissionMonthsAfterYear} mis ar ôl i’r flwyddyn adrodd ddod i ben ym mis Mawrth.`,
        'Mae’r cofnod cyhoeddus yn cadw un rhif hir am bob ateb, wedi’i wneud â chyfrinach ei god derbynneb. Mae’n aros, hefyd ar ôl tynnu’n ôl; heb y dderbynneb ni all neb ddweud rhif pwy ydyw, am ba landlord, na beth a ddywedwyd.',
        `Geiriau: ${kept.wordsDays} diwrnod. Cyswllt: ${kept.contactDays} diwrnod fan bellaf. Mae copïau o’r storfa ar gyfer argyfyngau yn mynd 7 diwrnod yn ddiweddarach.`,
        'Caiff allwedd y flwyddyn, yr unig ffordd o gysylltu cod cartref â’i ateb, ei dinistrio ar ôl i’r flwyddyn gau. O hynny ymlaen ni all neb ddweud ateb pwy ydoedd.',
      ],
    },
    {
      title: 'Eich hawliau',
      text: [
        'Cewch weld, cywiro neu ddileu’r hyn sydd gennym amdanoch, gwrthwynebu, a gofyn i ni ei ddal yn llonydd. Nid oes angen enw arnom: mae cod eich llythyr neu eich derbynneb yn ddigon, a heb y naill na’r llall ni allwn fel arfer ddweud pa ateb sy’n eiddo i chi. Ar ôl i allwedd y flwyddyn gael ei dinistrio ni all neb.',
        'Nid oes cyfrifiadur yn gwneud penderfyniad amdanoch chi. Dim ond pa gymdeithas a ofynnir i egluro ei hun y mae ein cyfrifiadur yn ei benderfynu.',
        'Ysgrifennwch atom neu ffoniwch ni: mae’r rhif a’r cyfeiriad ar ddiwedd pob tudalen. Cewch gwyno wrth y Comisiynydd Gwybodaeth ar 0303 123 1113.',
      ],
    },
    {
      title: 'Am yr hysbysiad hwn',
      text: ['Fersiwn [i’w gwblhau gan y corff masnach: dyddiad a phwy a’i cymeradwyodd].'],
    },
  ],
};
