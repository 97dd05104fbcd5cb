import type { boardDraftsEn } from './board-drafts.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const boardDraftsCy: typeof boardDraftsEn = {
  contacts: { secretary: 'ysgrifennydd y cwmni', chair: 'y cadeirydd' },
  yours: {
    title: {
      secretary: 'Mae eich drafft yn aros am ysgrifennydd y cwmni',
      chair: 'Mae eich drafft yn aros am y cadeirydd',
    },
    body: (moment, other) =>
      `Ysgrifennoch y drafft hwn ar ${moment}. Nid yw’n ateb eto: dim ond ${other} all ei gadarnhau, drwy’r ddolen yn y neges a gafodd.`,
    change: 'Newid eich drafft',
    done: {
      secretary: 'Mae eich drafft wedi’i gadw. Mae bellach yn aros am ysgrifennydd y cwmni.',
      chair: 'Mae eich drafft wedi’i gadw. Mae bellach yn aros am y cadeirydd.',
    },
  },
  clock: (due) =>
    `Nid yw drafft yn atal y cloc. Mae’r ateb i fod i mewn erbyn ${due}, ac mae’n cyfrif o’r diwrnod y bydd yr ail berson yn ei gadarnhau.`,
  clockLate: (due) =>
    `Nid yw drafft yn atal y cloc. Roedd yr ateb i fod i mewn erbyn ${due}, ac mae’n dal yn hwyr nes bydd yr ail berson yn ei gadarnhau.`,
  tell: (mails) =>
    `Dim ond am y ${mails} drafft cyntaf yr ydym yn anfon neges. Dywedwch wrth y person arall eich hun fod un newydd.`,
  theirs: {
    title: {
      secretary: 'Mae drafft gan ysgrifennydd y cwmni yn aros amdanoch',
      chair: 'Mae drafft gan y cadeirydd yn aros amdanoch',
    },
    body: (moment, other) =>
      `Ysgrifennwyd gan ${other} ar ${moment}. Daw’n ateb y bwrdd pan fyddwch yn ei gadarnhau.`,
    open: 'Ei gadarnhau neu ei anfon yn ôl',
  },
  judge: {
    title: 'Cadarnhewch y drafft, neu anfonwch ef yn ôl',
    lead: 'Darllenwch y cyfan ohono cyn penderfynu.',
    once: 'Ni ellir newid ateb ar ôl ei gadarnhau.',
    confirm: 'Cadarnhau: dyma ateb y bwrdd',
    back: 'Ei anfon yn ôl gyda rheswm',
    instead: 'Ei newid eich hun',
    insteadHint: (other) => `Yna eich drafft chi ydyw, ac mae’n aros am gadarnhad gan ${other}.`,
    done: 'Rydych wedi cadarnhau’r ateb. Dyna ateb y bwrdd bellach.',
  },
  returned: {
    toYou: {
      secretary: 'Anfonodd ysgrifennydd y cwmni eich drafft yn ôl',
      chair: 'Anfonodd y cadeirydd eich drafft yn ôl',
    },
    byYou: 'Anfonoch y drafft yn ôl',
    reason: (moment) => `Y rheswm a roddwyd ar ${moment}:`,
    waits: (other) =>
      `Disgwylir drafft newydd gan ${other}. Gallwch hefyd ysgrifennu un eich hun: y person arall fydd yn ei gadarnhau wedyn.`,
    change: 'Newid y drafft',
    anew: 'Ysgrifennu drafft newydd',
    before: 'Y drafft fel yr oedd',
    done: 'Rydych wedi anfon y drafft yn ôl gyda’ch rheswm.',
  },
  replaces: (other) =>
    `Mae drafft gan ${other} yn aros amdanoch. Bydd yr hyn a anfonwch yma yn cymryd ei le, ac yn aros am gadarnhad gan ${other}.`,
  meanwhile:
    'Anfonwyd drafft arall tra oeddech yn ysgrifennu. Mae’r hyn a ysgrifennoch isod ac nid yw wedi’i anfon. Edrychwch ar yr achos cyn ei anfon: byddai’n cymryd lle’r drafft arall.',
  reach: {
    title: 'Ni all neb gadarnhau eich drafft eto',
    'no-mailbox': (other) =>
      `Nid ydym yn gwybod am flwch post ar gyfer ${other}, felly ni all neb arall gadarnhau ateb drwy ddolen. Mae’r dyddiadau’n aros fel y maent.`,
    'one-mailbox': (other) =>
      `Yr un blwch post sydd gennym ar eich cyfer chi ac ar gyfer ${other}. Mae ateb yn gofyn am ddau berson â blwch post yr un, felly ni ellir defnyddio’r ddolen hon i gadarnhau un. Mae’r dyddiadau’n aros fel y maent.`,
    refused: (other) =>
      `Nid yw’r blwch post sydd gennym ar gyfer ${other} yn derbyn ein negeseuon, felly ni all neb arall gadarnhau ateb drwy ddolen. Mae’r dyddiadau’n aros fel y maent.`,
    help: 'Atebwch unrhyw un o’n negeseuon ac enwch y blwch post cywir: bydd y corff masnach yn ei gofnodi. Neu anfonwch yr ateb ei hun yn eich neges: bydd dau berson yn y corff masnach yn ei gofnodi, ac mae’n cyfrif o’r diwrnod y daeth eich neges.',
  },
  byMail: {
    waits: (day) =>
      `Mae gan y corff masnach ateb gan y bwrdd a ddaeth drwy’r post electronig ar ${day}. Mae’n cyfrif pan fydd ail berson yno wedi’i gymharu â’r neges.`,
    given: 'Daeth yr ateb hwn drwy’r post electronig. Dau berson yn y corff masnach a’i cymerodd oddi yno.',
  },
  refused: {
    title: 'Ni newidiwyd dim',
    'case-closed': (moment) => `Caewyd yr achos ar ${moment}. Ni ellir ateb dim mwyach.`,
    'already-answered': (moment) => `Cofnodwyd ateb y bwrdd eisoes ar ${moment}.`,
    'already-acknowledged': (moment) => `Cofnodwyd eisoes ar ${moment} fod yr achos hwn gan y bwrdd.`,
    'no-draft': 'Nid oes drafft yn aros mwyach: fe’i hanfonwyd yn ôl, neu ni fu un erioed.',
    'same-person':
      'Chi ysgrifennodd y drafft hwn, felly rhaid i berson arall ei gadarnhau neu ei anfon yn ôl. Mae ateb yn gofyn am ddau berson.',
    'one-mailbox':
      'Mae’r un blwch post wedi’i gofrestru ar gyfer y ddau ohonoch. Mae ateb yn gofyn am ddau berson â blwch post yr un.',
    'draft-changed': 'Mae’r drafft wedi newid ers i chi agor y dudalen. Darllenwch yr un newydd yn gyntaf.',
    'action-day-passed':
      'Mae’r diwrnod y mae’r drafft yn addo gweithredu erbyn wedi mynd heibio. Anfonwch ef yn ôl, fel y gellir enwi diwrnod newydd.',
    'already-extended': (due) =>
      `Mae’r bwrdd wedi cael ei un estyniad. Mae’r ateb i fod i mewn erbyn ${due}.`,
    'too-late-to-extend': (due) =>
      `Gellir gofyn am ragor o amser hyd at y diwrnod cyn y mae’r ateb i fod i mewn. Roedd i fod i mewn erbyn ${due}.`,
    'no-such-request': 'Nid yw’r panel yn aros am hyn: fe’i rhoddwyd eisoes, neu ni ofynnwyd amdano erioed.',
    'reason-missing': 'Ni ysgrifennwyd dim, neu roedd yn rhy hir.',
    kept: 'Yr hyn a ysgrifennoch, rhag iddo fynd ar goll',
    already: 'Mae hyn eisoes wedi’i gofnodi',
    back: 'Gweld yr achos',
  },
};
