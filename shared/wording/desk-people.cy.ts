import type { deskPeopleEn } from './desk-people.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const deskPeopleCy: typeof deskPeopleEn = {
  list: {
    link: 'Pwy sy’n gallu mewngofnodi',
    title: 'Pwy sy’n gallu mewngofnodi',
    note: 'Y swyddog, ar y llinell orchymyn, sy’n rhoi ac yn cymryd rolau. Yma gallwch allgofnodi rhywun, er enghraifft pan gollir dyfais.',
    roles: { reader: 'Darllenydd', 'trade-body': 'Corff masnach', helper: 'Cynorthwyydd' },
  },
  signOut: {
    title: (name) => `Allgofnodi ${name} ym mhobman`,
    when: 'Defnyddiwch hwn pan gollir ffôn neu gyfrifiadur, neu pan allai rhywun arall fod yn ei ddefnyddio. Mae’n cyfrif ar unwaith, ar bob dyfais.',
    personAgain:
      'Gallant fewngofnodi eto â’u cyfrinair a’u dyfais. Os collwyd y rheini hefyd, gofynnwch i’r swyddog ddod â’u rôl i ben.',
    memberAgain:
      'Gallant fewngofnodi eto â dolen i’w blwch post. Os gall eraill ddarllen y blwch hwnnw hefyd, dewch â’r aelodaeth i ben yn lle hynny.',
    alone: 'Nid oes angen ail berson i allgofnodi rhywun: dim ond cymryd ymaith y mae.',
    button: 'Allgofnodi ym mhobman',
    done: 'Allgofnodwyd ar bob dyfais. Cofnodwyd mai chi a wnaeth hyn.',
  },
};
