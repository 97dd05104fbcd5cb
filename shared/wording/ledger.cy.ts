import type { ledgerEn } from './ledger.en.ts';

export const checkedByNativeSpeaker = false;

/** The page of the public record, in Welsh. */
export const ledgerCy: typeof ledgerEn = {
  title: 'Y cofnod cyhoeddus',
  lead: 'Mae pob cam o bob achos wedi’i ysgrifennu yma o fewn yr awr, yn ei drefn. Ni all neb newid na thynnu cam yn nes ymlaen heb i hynny ddod i’r amlwg: dim landlord, dim y rheoleiddiwr, ac nid ni.',
  holdsTitle: 'Beth sydd ynddo',
  holds: [
    'pob hysbysiad i fwrdd neu i’r rheoleiddiwr, a phob dyddiad sy’n dilyn ohono',
    'pob ateb, pob cydnabyddiaeth, a phob uwchgyfeiriad a gafodd ei atal',
    'ôl bys o sgoriau pob noson, ac o bob ffeil o sgoriau yr ydym yn ei chyhoeddi',
    'ar ddiwedd pob wythnos, ôl bys pob ateb yr wythnos honno, am bob landlord gyda’i gilydd: dim ond yr un sydd â’r dderbynneb a all ddweud pa un yw ei un ef neu hi',
  ],
  holdsNot:
    'Nid oes ynddo eiriau tenantiaid nac enwau pobl. O’r hyn nad yw’n gyhoeddus eto, dim ond ôl bys dan sêl sydd ynddo, ac nid yw hwnnw’n dangos dim. Pan ddaw ateb bwrdd yn gyhoeddus, gall unrhyw un wirio mai dyna’r ateb a roddwyd ar y diwrnod hwnnw.',
  latestTitle: 'Sut y mae yn awr',
  none: 'Nid oes dim wedi’i ysgrifennu eto.',
  entries: 'Camau a ysgrifennwyd',
  signed: 'Llofnodwyd',
  fingerprint: 'Ôl bys y cyfan',
  checkpoint: 'Y pen wedi’i lofnodi, fel ffeil',
  key: 'Yr allwedd gyhoeddus sy’n ei wirio',
  checkTitle: 'Sut i’w wirio',
  check: [
    'Mynnwch raglen y gwasanaeth hwn: caiff unrhyw un ei chael. Mae arni angen Node a dim byd arall.',
    'Rhedwch y gorchymyn cyntaf isod. Mae’n darllen y cofnod cyfan, yn cyfrifo popeth eto ac yn ei gymharu â’r hyn a lofnodwyd. Mae’n cadw’r pen a lofnodwyd mewn ffeil.',
    'Rai wythnosau’n ddiweddarach, rhedwch yr ail. Mae’n dangos mai tyfu’n unig a wnaeth y cofnod ers hynny: ni chafodd cam ei newid, ei dynnu allan na’i roi i mewn rhwng rhai eraill. Os cafodd un, mae’n ei enwi.',
  ],
  limits:
    'Mae hyn yn dangos na newidiwyd dim ar ôl ei ysgrifennu. Ni all ddangos bod yr hyn a ysgrifennwyd yn wir.',
  format:
    'I beirianwyr: log tryloywder fel yn RFC 6962, ar ffurf C2SP tlog-tiles gyda C2SP checkpoint (Ed25519). Gall offer sy’n bod eisoes ei ddarllen.',
  back: 'Canlyniadau pob cymdeithas',
};
