import type { entryEn } from './entry.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for typing in a paper form. */
export const entryCy: typeof entryEn = {
  title: 'Teipio ffurflen bapur',
  first: {
    title: 'Ni theipiwyd y ffurflen eto',
    code: 'Cod y daflen',
    hint: 'Mae ar bob cwestiwn o’r ffurflen ac yn edrych fel 2019-en-K7Q4. Os oes cyfeirnod wedi’i ysgrifennu ar y ffurflen eisoes, defnyddiwch ail ran y dudalen hon.',
    go: 'Dechrau’r cofnod cyntaf',
  },
  second: {
    title: 'Mae cynorthwyydd cyntaf wedi’i theipio',
    code: 'Cyfeirnod sydd ar y ffurflen',
    hint: 'Naw llythyren a digid, fel 7K2-QM9-XR4, wedi’u hysgrifennu â llaw ar y dudalen gyntaf.',
    go: 'Dechrau’r ail gofnod',
  },
  problems: {
    'sheet-empty': 'Rhowch god y daflen',
    'sheet-too-short': 'Mae cod y daflen yn rhy fyr: teipiwch y cyfan, o’r flwyddyn ymlaen',
    'sheet-too-long': 'Mae cod y daflen yn rhy hir',
    'sheet-not-a-symbol': 'Dim ond llythrennau, digidau a chysylltnodau sydd yng nghod y daflen',
    'sheet-slip': 'Mae llithriad yng nghod y daflen: gwiriwch ef yn erbyn y ffurflen',
    'sheet-unknown':
      'Ni wnaethom erioed argraffu ffurflen gyda’r cod hwn. Edrychwch ar gwestiwn arall o’r ffurflen. Os yw’r cod yr un fath yno, peidiwch â theipio’r ffurflen: rhowch hi i’r person sy’n gyfrifol am ffurflenni papur',
    'reference-empty': 'Rhowch y cyfeirnod',
    'reference-too-short': 'Mae’r cyfeirnod yn rhy fyr: mae ganddo 9 llythyren a digid',
    'reference-too-long': 'Mae’r cyfeirnod yn rhy hir: mae ganddo 9 llythyren a digid',
    'reference-not-a-symbol': 'Dim ond llythrennau a digidau sydd yn y cyfeirnod, a dim llythyren U',
    'reference-slip': 'Mae llithriad yn y cyfeirnod: gwiriwch ef yn erbyn y ffurflen',
    'reference-not-found':
      'Nid oes dim yn aros dan y cyfeirnod hwn. Anfonwyd y ffurflen eisoes, neu dilëwyd ei chofnod cyntaf am iddo aros yn rhy hir',
    'reference-same-helper':
      'Chi eich hun a deipiodd y ffurflen hon. Rhaid i gynorthwyydd arall wneud yr ail gofnod, fel na wneir yr un llithriad ddwywaith',
    undecided: 'Dewiswch beth sydd ar y ffurflen',
  },
  typing: {
    first: 'Cofnod cyntaf',
    second: 'Ail gofnod',
    sheet: (code) => `Taflen ${code}`,
    reference: (code) => `Cyfeirnod ${code}`,
    rules: [
      'Teipiwch beth sydd ar y ffurflen a dim byd arall. Mae’r cwestiynau yn ei threfn hi.',
      'Dau flwch wedi’u ticio, neu’r un y gallwch ei ddarllen? Gadewch y cwestiwn yn wag.',
      'Teipiwch eiriau’r tenant fel y’u hysgrifennwyd, gan gynnwys llithriadau. Os na allwch ddarllen gair, teipiwch dri dot.',
      'Cod nad ydym yn ei dderbyn: gwiriwch bob llythyren. Os yw’r un fath ar y ffurflen, gadewch y cod yn wag a theipiwch y landlord.',
    ],
    blind: 'Nid ydych yn gweld beth a deipiodd y cynorthwyydd cyntaf. Peidiwch â gofyn.',
    none: 'Gadawyd yn wag ar y ffurflen',
    private: 'Mae’r blwch ar gyfer geiriau preifat wedi’i dicio',
    landlord: 'Dim ond heb god: enw’r landlord',
    keep: 'Cadw’r cofnod cyntaf',
    compare: 'Cymharu â’r cofnod cyntaf',
  },
  kept: {
    title: 'Ysgrifennwch y cyfeirnod hwn ar y ffurflen',
    text: 'Ysgrifennwch ef â llaw ar frig y dudalen gyntaf. Yna rhowch y ffurflen gyda’r rhai sy’n aros am ail gynorthwyydd.',
    next: (day) =>
      `Nid oes dim wedi’i anfon eto. Mae cynorthwyydd arall yn teipio’r ffurflen hefyd, erbyn ${day}: ar ôl y diwrnod hwnnw caiff y cofnod cyntaf ei ddileu.`,
    another: 'Teipio ffurflen arall',
  },
  differ: {
    title: 'Edrychwch eto ar y ffurflen',
    text: (count) =>
      count === 1
        ? 'Mewn 1 lle mae’r ddau gofnod yn wahanol. Dewiswch beth sydd ar y ffurflen.'
        : `Mewn ${count} lle mae’r ddau gofnod yn wahanol. Dewiswch ar gyfer pob un beth sydd ar y ffurflen.`,
    both: 'Ydy’r ddau’n anghywir? Pwyswch “Yn ôl i fy nghofnod”, teipiwch ef eto, a chymharwch eto.',
    first: 'Cynorthwyydd cyntaf:',
    second: 'Chi:',
    empty: 'gadawyd yn wag',
    ticked: 'ticiwyd',
    send: 'Anfon y ffurflen',
    back: 'Yn ôl i fy nghofnod',
  },
  sent: {
    title: 'Mae’r ffurflen wedi’i hanfon',
    agreed: (agreed, all) => `Roedd y ddau gofnod yn cytuno mewn ${agreed} o ${all} lle.`,
    put: 'Croeswch y cyfeirnod ar y ffurflen allan, ysgrifennwch “anfonwyd” arni, a chlowch hi i ffwrdd.',
  },
  already: {
    title: 'Mae’r ffurflen hon yma eisoes',
    text: 'Mae’r cartref â’r cod hwn wedi anfon yr un atebion ar bapur yn y flwyddyn hon. Ni chadwyd dim yr eildro. Ysgrifennwch “anfonwyd” ar y ffurflen, a chlowch hi i ffwrdd.',
  },
};
