import type { deadLinkEn } from './dead-link.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const deadLinkCy: typeof deadLinkEn = {
  title: 'Nid yw’r ddolen hon yn agor achos',
  body: 'Efallai ei bod yn rhy hen, neu fod y rhaglen bost wedi’i thorri.',
  newest: 'Agorwch y neges ddiweddaraf am yr achos a defnyddiwch y botwm ynddi.',
  whole: 'Os gwnaethoch gopïo’r cyfeiriad, gwiriwch eich bod wedi copïo’r cyfan.',
  help: 'Os nad yw hynny’n helpu, atebwch y neges neu ffoniwch ni. Byddwn yn anfon dolen newydd i’r blwch post cofrestredig yn unig.',
  unchanged: 'Ni newidiwyd dim.',
};
