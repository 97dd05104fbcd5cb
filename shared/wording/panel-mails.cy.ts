import type { panelMailsEn } from './panel-mails.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

export const panelMailsCy: typeof panelMailsEn = {
  from: (service) => `Anfonwyd gan beiriant ar ran ${service}.`,
  head: {
    subject: (day) => `Cadwch y neges hon: y cofnod cyhoeddus ar ${day}`,
    what: (day) =>
      `Dyma sut yr oedd y cofnod cyhoeddus o bob achos ar ${day}, wedi’i lofnodi gan y gwasanaeth. Mae pob cadeirydd panel yn ei gael, bob dydd.`,
    why: 'Mae’n dangos yn ddiweddarach a oes unrhyw un wedi newid cam neu dynnu un allan ers hynny: landlord, y rheoleiddiwr neu ni. Dim ond am fod rhywun o’r tu allan yn ei gadw y mae hynny’n gweithio. Rydych chi’n un ohonynt.',
    keep: 'I’w gadw, gadewch y neges hon yn eich blwch post, neu symudwch hi i ffolder ar ei phen ei hun. Nid oes angen i chi wneud dim arall.',
    size: (count) => `Camau yn y cofnod: ${count}`,
    root: (fingerprint) => `Ôl bys pob un ohonynt: ${fingerprint}`,
    page: 'Agor y cofnod cyhoeddus',
    check: [
      'I wirio heb raglen: agorwch dudalen y cofnod cyhoeddus. Gall nifer y camau yno fod yn uwch nag yn y neges hon. Ni chaiff byth fod yn is.',
      'I wirio’r cyfan: cadwch y ffeil sy’n dod gyda’r neges hon. Mynnwch raglen y gwasanaeth hwn, sydd ar gael i bawb, a rhedwch hwn yn ffolder y rhaglen, gyda’r ffeil ynddi:',
    ],
    says: 'Mae’n dweud a yw’r cofnod ond wedi tyfu ers hynny, ac yn enwi’r hyn a newidiwyd.',
    itself: 'Y pen wedi’i lofnodi, sydd hefyd yn y ffeil:',
  },
  digest: {
    subject: 'Mae rhywbeth yn aros amdanoch ar dudalennau eich panel',
    what: 'Mae hyn yn aros amdanoch:',
    task: (commitment, what) => `${commitment}. ${what}`,
    go: 'Mewngofnodi i’ch panel',
    how: 'Yna anfonwn ddolen atoch sy’n eich mewngofnodi. Nid oes un yn y neges hon, felly gallwch ei chadw.',
    when: 'Dim ond ar ddiwrnodau gwaith y cewch neges o’r fath, a dim ond pan fydd rhywbeth yn newydd, bron yn ddyledus neu’n hwyr.',
  },
};
