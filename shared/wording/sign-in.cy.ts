import type { signInEn } from './sign-in.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const signInCy: typeof signInEn = {
  again: {
    title: 'Mewngofnodwch eto',
    body: 'Cawsoch eich allgofnodi, am na ddigwyddodd dim am sbel neu am fod y diwrnod ar ben. Ni chadwyd yr hyn a anfonoch.',
    keep: 'Mewngofnodwch eto mewn tab newydd. Yna dewch yn ôl i’r tab hwn, ewch yn ôl un dudalen, a’i anfon eto.',
    button: 'Mewngofnodi eto (yn agor mewn tab newydd)',
  },
  failed: {
    title: 'Nid ydych wedi mewngofnodi',
    body: 'Ni weithiodd y mewngofnodi, neu cymerodd fwy na 10 munud. Ni newidiwyd dim.',
    button: 'Rhoi cynnig arall arni',
    help: 'Os nad yw’n gweithio eto, gofynnwch i’r corff masnach am help.',
  },
  noRole: {
    title: 'Nid oes gennych dasg yma eto',
    body: 'Rydych wedi profi pwy ydych chi, ond nid oes neb wedi dweud wrth y gwasanaeth hwn beth y cewch ei wneud.',
    ask: 'Gofynnwch i’ch corff masnach eich ychwanegu. Rhowch y rhif hwn iddyn nhw:',
    subject: 'Eich rhif',
    otherAccount: 'Mewngofnodi fel rhywun arall',
  },
  out: {
    title: 'Rydych wedi allgofnodi',
    body: 'Os yw pobl eraill yn defnyddio’r cyfrifiadur hwn, caewch y porwr hefyd.',
    button: 'Mewngofnodi',
  },
  stillIn: {
    title: 'Allgofnodi',
    body: (name) => `Rydych wedi mewngofnodi fel ${name}.`,
    button: 'Allgofnodi',
    toDesk: 'Yn ôl i’ch tasgau',
  },
  desk: {
    title: 'Eich tasgau',
    signedInAs: 'Wedi mewngofnodi fel',
    roles: {
      reader: {
        title: 'Darllen adroddiadau am berygl',
        body: 'Darllenwch beth ysgrifennodd tenantiaid, a dywedwch beth sydd angen digwydd. Caiff popeth a agorwch ei gofnodi.',
      },
      'trade-body': {
        title: 'Gofalu am y gwasanaeth',
        body: 'Blychau post, paneli, ataliadau a chywiriadau.',
      },
      helper: {
        title: 'Llenwi’r ffurflen dros denant',
        body: 'Ar gyfer tenant ar y ffôn, neu o ffurflen bapur.',
      },
    },
    idle: (minutes, hours) =>
      `Cewch eich allgofnodi os na wnewch ddim am ${minutes} munud, a ${hours} awr ar ôl mewngofnodi.`,
    signOut: 'Allgofnodi',
  },
};
