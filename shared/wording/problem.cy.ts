import type { problemEn } from './problem.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for what went wrong. */
export const problemCy: typeof problemEn = {
  reported: {
    question: 'Yn y 12 mis diwethaf, a roesoch wybod i’ch landlord am rywbeth a aeth o’i le?',
    hint: 'Er enghraifft gwaith trwsio, lleithder, sŵn neu gŵyn. Dim ond os dywedwch do y byddwn yn cyfrif eich ateb i’r cwestiwn nesaf. Os dywedwch naddo neu os nad ydych yn siŵr, gallwch ei adael yn wag.',
    choices: { yes: 'Do', no: 'Naddo', 'not-sure': 'Nid wyf yn siŵr' },
    said: {
      yes: 'Rhoesoch wybod am rywbeth',
      no: 'Ni roesoch wybod am ddim, felly nid oes dim i’w farnu',
      'not-sure': 'Nid ydych yn siŵr a roesoch wybod am rywbeth, felly nid yw’n cael ei gyfrif',
    },
    level: 'Os do: pa mor aml y gwnaeth eich landlord unioni pethau?',
  },
  title: 'Beth aeth o’i le?',
  intro:
    'Cewch hepgor unrhyw un o’r rhain. Rydym yn cyfrif atebion llawer o gartrefi ac yn dangos rhifau’n unig. Ni ddywedir wrth eich landlord amdanoch chi, felly nid adroddiad na chwyn yw hyn.',
  kind: 'Am beth oedd e?',
  kindHint: 'Os oedd mwy nag un peth, dewiswch yr un sydd bwysicaf i chi.',
  kinds: {
    repair: 'Gwaith trwsio',
    'damp-or-mould': 'Lleithder neu lwydni',
    'heating-or-hot-water': 'Gwres neu ddŵr poeth',
    safety: 'Diogelwch, er enghraifft tân, nwy, trydan neu gloeon',
    neighbours: 'Helynt gyda chymdogion',
    complaint: 'Cwyn am sut y cawsoch eich trin',
    'rent-or-charges': 'Rhent neu daliadau',
    'something-else': 'Rhywbeth arall',
  },
  when: 'Pryd y rhoesoch wybod amdano gyntaf?',
  times: {
    'this-month': 'Y mis hwn',
    '1-to-3-months': '1 i 3 mis yn ôl',
    '3-to-6-months': '3 i 6 mis yn ôl',
    '6-to-12-months': '6 i 12 mis yn ôl',
  },
  inTime: 'A atebodd eich landlord o fewn yr amser y mae’r rheolau’n ei osod?',
  inTimes: { yes: 'Do', no: 'Naddo', 'do-not-know': 'Nid wyf yn gwybod' },
  rules: 'Beth mae’r rheolau’n ei ddweud',
  rulesIntro: 'Diwrnod gwaith yw dydd Llun i ddydd Gwener, heb wyliau banc Lloegr.',
  complaintRule: ({ complaint }) => [
    `Cwyn: rhaid i’ch landlord ei chadarnhau o fewn ${complaint.acknowledgeDays} diwrnod gwaith, a rhoi ei ateb cyntaf o fewn ${complaint.firstAnswerDays} diwrnod gwaith ar ôl hynny.`,
    `Os nad ydych yn fodlon: yr ail ateb o fewn ${complaint.secondAnswerDays} diwrnod gwaith. Gall yr ateb gymryd mwy o amser os yw eich landlord yn ysgrifennu atoch i ddweud pam a hyd pryd.`,
  ],
  complaintSource: 'Ffynhonnell: yr Ombwdsmon Tai, Cod Ymdrin â Chwynion, Ebrill 2024.',
  hazardRule: ({ hazard }) => [
    `Argyfwng mewn cartref ar rent: rhaid i’ch landlord edrych i mewn iddo a’i wneud yn ddiogel o fewn ${hazard.emergencyHours} awr, ar benwythnosau hefyd.`,
    `Lleithder neu lwydni difrifol: rhaid iddo edrych i mewn iddo o fewn ${hazard.investigateDays} diwrnod gwaith, ysgrifennu atoch o fewn ${hazard.summaryDays} diwrnod gwaith ar ôl hynny, a’i wneud yn ddiogel o fewn ${hazard.makeSafeDays} diwrnod gwaith.`,
  ],
  hazardSource:
    'Ffynhonnell: Cyfraith Awaab (SI 2025/1042), am yr hyn y rhoddwyd gwybod amdano o 27 Hydref 2025. Nid yw ar gyfer rhanberchnogaeth.',
  otherRule: 'Ar gyfer pethau eraill nid oes un amser yn y gyfraith. Dewiswch “Nid wyf yn gwybod” felly.',
  remove: 'Dileu’r atebion hyn',
};
