import type { panelPublicEn } from './panel-public.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const panelPublicCy: typeof panelPublicEn = {
  title: (association) => `Panel tenantiaid ${association}`,
  body: 'Mae tenantiaid ar y panel hwn yn barnu’r hyn y mae’r bwrdd yn ei ateb, ac yn argymell beth ddylai newid. Ni ddangosir enwau.',
  none: 'Nid oes neb yn eistedd ar y panel hwn eto.',
  small:
    'Mae gan y panel hwn lai na dau aelod. Mae arweinydd annibynnol y corff masnach yn gweithredu gydag ef, a dywedir hynny bob tro.',
  link: 'Y panel tenantiaid: pwy sydd arno, a beth y mae’n ei argymell',
  register: {
    title: 'Pwy sydd ar y panel',
    since: 'Ers',
    chosen: 'Sut y cawsant eu dewis',
    until: 'Tymor yn dod i ben',
    interests: 'Cysylltiadau â’r landlord',
    payments: 'Taliadau',
    declaredOn: 'Datganwyd ar',
    missing: 'Heb ei ddatgan',
  },
  recommendations: {
    title: 'Beth y mae’r panel yn ei argymell',
    none: 'Nid yw’r panel wedi argymell dim eto.',
  },
  declare: {
    title: 'Datgan eich buddiannau',
    body: 'Dylai pawb allu gweld pa mor annibynnol yw’r panel. Saif eich atebion yn y gofrestr gyhoeddus wrth ymyl eich rhan (aelod, cadeirydd neu arweinydd), heb eich enw.',
    publicNote:
      'Mae eich atebion yn gyhoeddus, air am air. Peidiwch ag ysgrifennu pwy ydych chi na ble rydych yn byw.',
    fields: {
      chosen: 'Sut y daethoch i fod ar y panel?',
      until: 'Pryd y daw eich tymor i ben?',
      interests: 'Beth sy’n eich cysylltu â’r landlord, heblaw byw yno?',
      payments: 'Beth ydych chi’n cael eich talu am hyn, a chan bwy?',
    },
    hints: {
      chosen: 'Er enghraifft: gofynnwyd i bob tenant, a thynnwyd enwau.',
      until: 'Er enghraifft, 31 3 2028',
      interests:
        'Er enghraifft: gwaith, teulu, contractau, lle ar ei fwrdd. Os nad oes dim, ysgrifennwch “dim”.',
      payments: 'Er enghraifft: tocynnau bws gan y landlord. Os nad ydych yn cael tâl, ysgrifennwch “dim”.',
    },
    button: 'Rhoi hyn yn y gofrestr gyhoeddus',
    register: 'Y gofrestr gyhoeddus',
    done: 'Mae yn y gofrestr gyhoeddus yn awr.',
    errors: {
      chosen: {
        missing: 'Rhowch sut y daethoch i fod ar y panel',
        'too-long': 'Rhaid i sut y daethoch i fod ar y panel fod yn 1,000 o nodau neu lai',
      },
      until: {
        missing: 'Rhowch y diwrnod y daw eich tymor i ben',
        'not-a-date': 'Rhowch ddyddiad go iawn, fel 31 3 2028',
      },
      interests: {
        missing: 'Rhowch beth sy’n eich cysylltu â’r landlord, neu “dim”',
        'too-long': 'Rhaid i’r hyn sy’n eich cysylltu â’r landlord fod yn 1,000 o nodau neu lai',
      },
      payments: {
        missing: 'Rhowch beth ydych yn cael eich talu, neu “dim”',
        'too-long': 'Rhaid i’r hyn yr ydych yn cael eich talu fod yn 1,000 o nodau neu lai',
      },
    },
  },
};
