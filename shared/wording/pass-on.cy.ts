import type { passOnEn } from './pass-on.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the page about passing on an address. */
export const passOnCy: typeof passOnEn = {
  title: 'A gaiff eich landlord wybod ble mae’r perygl?',
  intro:
    'Nid oes rhaid i chi gytuno. Os na wnewch, ni fydd neb yn eich landlord yn dysgu eich cyfeiriad gennym ni.',
  whatTitle: 'Os cytunwch',
  what: [
    'Mae dau berson a enwir yn darllen yr hyn a ddywedoch wrthym. Dim ond os yw’r ddau’n cytuno y bydd eich cyfeiriad yn gadael.',
    'Mae’n mynd mewn un e-bost at dîm diogelwch eich landlord. Mae’r e-bost yn rhoi eich cyfeiriad, beth sy’n beryglus, y dyddiad, a’ch bod wedi cytuno. Nid oes dim arall a ddywedoch wrthym ynddo.',
    'Bydd eich landlord yn gwybod bod rhywun yn y cyfeiriad hwn wedi dweud wrthym am y perygl hwn.',
    'Ar ôl i’r e-bost fynd, ni allwn ei alw’n ôl. Tan hynny gallwch gymryd eich cyfeiriad yn ôl gyda’ch cod derbynneb.',
    'Ni allwn ddweud pa mor fuan y daw rhywun. Mewn argyfwng ffoniwch 999, a dywedwch wrth eich landlord hefyd os gallwch.',
  ],
  tick: 'Ie, rhowch fy nghyfeiriad i dîm diogelwch fy landlord',
  address: 'Eich cyfeiriad',
  addressHint: (most) => `Rhif tŷ neu fflat, stryd, tref a chod post. Hyd at ${most} o nodau.`,
  phone: 'Rhif ffôn y caiff eich landlord ei ffonio, os dymunwch',
  phoneHint: 'Mae’n mynd yn yr un e-bost. Gadewch ef yn wag os na ddylai neb eich ffonio.',
  remove: 'Peidiwch â rhoi fy nghyfeiriad',
  check: {
    row: 'Rhoi fy nghyfeiriad',
    none: 'Na. Nid yw eich landlord yn ei ddysgu gennym ni.',
    stays:
      'Os gofynnoch i ni o’r blaen roi cyfeiriad, mae hynny’n aros fel y mae. Os rhowch un nawr, bydd yn cymryd ei le.',
  },
};
