import type { charterEn } from './charter.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** The charter in plain Welsh. */
export const charterCy: typeof charterEn = {
  commitments: {
    relationships: {
      title: 'Sut rydych chi’n cael eich trin',
      promise:
        'Mae eich landlord yn eich trin â pharch, yn delio â chi’n onest ac yn deg, ac yn eich gwerthfawrogi fel cymydog a thenant.',
      question: 'A yw eich landlord yn eich trin â pharch?',
    },
    communications: {
      title: 'Gwybodaeth glir',
      promise:
        'Mae eich landlord yn dweud wrthych mewn da bryd ac mewn geiriau plaen am eich cartref, eich ardal, eich hawliau a sut y caiff ei redeg.',
      question: 'A yw eich landlord yn rhoi gwybod i chi?',
    },
    'voice-and-influence': {
      title: 'Cael eich clywed',
      promise:
        'Mae eich landlord yn gofyn beth yw barn tenantiaid, yn ei chymryd o ddifrif, ac yn dangos i chi beth a newidiodd o’i herwydd.',
      question: 'A yw eich landlord yn gwrando ac yn gweithredu ar yr hyn y mae tenantiaid yn ei ddweud?',
    },
    accountability: {
      title: 'Ateb i denantiaid',
      promise:
        'Mae eich landlord yn gadael i denantiaid weithio ochr yn ochr â’i fwrdd, gweld pa mor dda y mae’n gwneud, a holi’r penderfyniadau y mae’n eu gwneud.',
      question: 'A all tenantiaid ddal eich landlord i gyfrif?',
    },
    quality: {
      title: 'Cartref diogel sy’n cael gofal da',
      promise:
        'Mae eich cartref yn ddiogel, mewn cyflwr da ac yn hawdd byw ynddo, ac mae’r mannau rydych yn eu rhannu’n cael gofal.',
      question: 'A yw eich cartref yn ddiogel ac yn cael gofal da?',
    },
    'when-things-go-wrong': {
      title: 'Pan aiff pethau o chwith',
      promise:
        'Gallwch gwyno’n hawdd. Mae eich landlord yn ateb yn deg ac yn gyflym, yn ymddiheuro pan fydd ar fai, ac yn unioni pethau.',
      question: 'A yw eich landlord yn unioni pethau?',
    },
  },
  levels: {
    5: 'Bob amser',
    4: 'Gan amlaf',
    3: 'Weithiau',
    2: 'Anaml',
    1: 'Byth',
    'does-not-apply': 'Nid yw hyn yn berthnasol i mi',
  },
  hazards: {
    'damp-or-mould': 'Lleithder neu lwydni sy’n gwneud rhywun yn sâl',
    'gas-or-fumes': 'Arogl nwy, neu fwg o foeler neu dân',
    electrics: 'Gwifrau noeth, gwreichion, neu socedi sy’n poethi',
    'fire-safety': 'Larymau mwg neu ddrysau tân wedi torri, neu ffyrdd allan wedi’u rhwystro',
    'no-heating-or-water': 'Dim gwres, dŵr poeth na dŵr yfed',
    'unsafe-building': 'Nenfwd, wal, grisiau neu falconi a allai ddisgyn',
    'locks-or-doors': 'Drysau allanol neu ffenestri nad ydynt yn cloi',
  },
  standards: {
    'safety-and-quality': 'Safon Diogelwch ac Ansawdd',
    'transparency-influence-and-accountability': 'Safon Tryloywder, Dylanwad ac Atebolrwydd',
    'neighbourhood-and-community': 'Safon Cymdogaeth a Chymuned',
    tenancy: 'Safon Tenantiaeth',
  },
};
