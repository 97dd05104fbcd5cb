import type { readerAddressEn } from './reader-address.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the pages on which two readers pass on an address. */
export const readerAddressCy: typeof readerAddressEn = {
  asks: 'Y cyfeiriad',
  asksText:
    'Mae’r tenant yn gofyn ei roi i dîm diogelwch y landlord. Dau ddarllenydd sy’n penderfynu hynny, ar ôl cadarnhau perygl.',
  queue: {
    title: 'Cyfeiriadau i’w rhoi',
    none: 'Nid oes cyfeiriad tenant yn aros amdanoch.',
    undecided: 'Nid oes neb wedi penderfynu eto. Mae’n cymryd dau ddarllenydd.',
    'agreed-by-one': 'Mae un darllenydd yn cytuno. Rhaid i ail benderfynu.',
    mine: 'Rydych chi’n cytuno. Darllenydd arall sydd nesaf.',
    open: 'Agor',
    openWhat: (association) => `y cyfeiriad, ${association}`,
    mails: 'Wedi’u rhoi, neu ar eu ffordd',
    agreed: 'Cytunwyd ar',
    agreedWith: (own) => (own ? 'Gennych chi a darllenydd arall' : 'Gan ddau ddarllenydd arall'),
    how: 'Sut y mae',
    standing: {
      due: 'Mae’n mynd o fewn awr.',
      claimed: 'Mae’n cael ei anfon.',
      sent: (day) => `Anfonwyd ar ${day}. Nid oes neb wedi dweud eto ei fod wedi cyrraedd.`,
      delivered: (day) => `Anfonwyd ar ${day}, a chyrhaeddodd.`,
      'no-mailbox':
        'Heb ei anfon: nid oes blwch post diogelwch i’r landlord hwn yn y gofrestr. Gofynnwch i ddesg y corff masnach am un. Mae’n mynd ohono’i hun pan fydd un.',
      bounced:
        'Daeth yn ôl. Gofynnwch i ddesg y corff masnach am y blwch post cywir. Ar ôl ei newid, anfonwch ef eto.',
      gone: 'Heb ei anfon: cymerodd y tenant ef yn ôl neu newidiodd yr adroddiad cyn iddo fynd.',
    },
    again: 'Ei anfon eto',
  },
  page: {
    title: 'A gaiff y cyfeiriad hwn ei roi?',
    lead: 'Ticiodd y tenant y caiff tîm diogelwch y landlord ei gael. Mae’n mynd mewn un e-bost, gyda’r perygl a’r dyddiad, ac ni ellir ei alw’n ôl.',
    address: 'Cyfeiriad',
    phone: 'Caiff y landlord ffonio',
    before: (day) =>
      `Rhoddwyd cyfeiriad y tenant hwn o’r blaen, ar ${day}. Rhowch ef eto dim ond os yw’n un arall, neu’n berygl arall.`,
    noMailbox:
      'Nid oes blwch post diogelwch i’r landlord hwn yn y gofrestr. Os yw’r ddau ohonoch yn cytuno, mae’n mynd cyn gynted ag y bydd un.',
    ask: 'Beth ydych chi’n ei ddweud?',
    hint: 'Meddyliwch pwy sydd yn y cyfeiriad hwn, a phwy yn y landlord fydd yn ei ddarllen. Os dywed un ohonoch na, nid yw’n mynd. Dim ond log y darllenwyr sy’n cadw eich rheswm.',
    yes: 'Ei roi',
    no: 'Peidio â’i roi',
    reasons: {
      'could-harm': 'gallai rhywun yn y cyfeiriad hwn gael niwed o’i herwydd.',
      'no-danger': 'nid oes perygl, neu nid yw’n un i’r landlord.',
      'made-safe': 'mae wedi’i wneud yn ddiogel eisoes.',
      'address-unclear': 'nid yw’r cyfeiriad yn gyfan, neu nid yw’n ymddangos mai eu cyfeiriad nhw ydyw.',
      'other-landlord': 'cartref landlord arall ydyw.',
      'passed-on-before': 'fe’i rhoddwyd o’r blaen.',
    },
    send: 'Cofnodi’r hyn a ddywedaf',
    problem: 'Dewiswch a gaiff ei roi',
  },
  done: {
    'address-once': 'Rydych chi’n cytuno. Mae’n mynd pan fydd darllenydd arall yn cytuno hefyd.',
    'address-agreed': 'Mae dau ddarllenydd yn cytuno. Mae’n mynd i dîm diogelwch y landlord nawr.',
    'address-kept': 'Nid yw’n cael ei roi.',
    'address-again': 'Mae’n cael ei anfon unwaith eto.',
  },
};
