import type { paperEn } from './paper.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the printed form. */
export const paperCy: typeof paperEn = {
  startLink: 'Argraffu’r ffurflen ac ateb ar bapur',
  title: 'Ateb ar bapur',
  lead: 'Argraffwch y ffurflen hon, ticiwch y blychau gyda beiro, a phostiwch hi atom.',
  print: {
    title: 'Sut i’w hargraffu',
    items: [
      'Ar gyfrifiadur: agorwch ddewislen eich porwr a dewiswch “Argraffu”.',
      'Ar ffôn: agorwch y ddewislen neu “Rhannu”, a dewiswch “Argraffu”.',
      'Dim argraffydd? Gall llyfrgell ei hargraffu. Neu ffoniwch ni: byddwn yn postio’r ffurflen atoch am ddim.',
    ],
    sizes: { normal: 'Dangos y ffurflen mewn print arferol', large: 'Dangos y ffurflen mewn print bras' },
    below: 'Mae’r ffurflen yn dechrau yma',
  },
  sheet: (code) => `Taflen ${code}`,
  name: 'Dywedwch wrthym sut mae eich landlord yn gwneud',
  how: [
    'Ticiwch y blychau gyda beiro du neu las. Os ticiwch flwch anghywir, croeswch ef allan a thiciwch yr un cywir.',
    'Cewch adael unrhyw gwestiwn allan. Nid oes rhaid i chi roi eich enw.',
    'Postiwch y ffurflen hon atom ni, nid at eich landlord. Nid yw eich landlord byth yn ei gweld.',
  ],
  question: (number, all) => `Cwestiwn ${number} o ${all}`,
  code: {
    title: 'Ysgrifennwch y cod o’ch llythyr',
    hint: 'Un llythyren neu ddigid ym mhob blwch. Mae 14 yn y cod.',
    boxes: 'Pedwar blwch ar ddeg ar gyfer y cod',
    none: 'Nid oes gen i god',
    landlord: 'Enw eich landlord',
  },
  words: {
    hint: 'Peidiwch ag ysgrifennu enwau, rhifau ffôn na’ch cyfeiriad. Nid yw eich landlord byth yn gweld hyn.',
    more: 'Os oes angen mwy o le arnoch, ysgrifennwch ar ddalen arall a chopïwch hwn arni:',
  },
  contact:
    'Mae’r person sy’n teipio eich atebion yn gweld y ffurflen gyfan. Ar ôl hynny cedwir eich manylion cyswllt ar wahân i’ch atebion.',
  tickOne: 'Ticiwch un blwch.',
  end: {
    title: 'Diolch. Ble i anfon y ffurflen hon',
    post: 'Postiwch hi at:',
    help: 'Oes angen help arnoch gyda hi? Ffoniwch ni:',
  },
};
