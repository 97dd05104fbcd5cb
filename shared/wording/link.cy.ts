import type { linkEn } from './link.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the link to a saved form. */
export const linkCy: typeof linkEn = {
  ask: {
    title: 'Cael dolen drwy e-bost',
    lead: (day) =>
      `Gyda’r ddolen rydych yn mynd ymlaen o’r lle y gwnaethoch stopio, ar unrhyw ffôn neu gyfrifiadur, tan ${day}. Nid oes ei hangen arnoch: mae’r cod ar bapur yn gwneud yr un peth.`,
    warning:
      'Gall pwy bynnag sy’n darllen eich blwch post weld eich bod wedi dechrau ffurflen, ac agor eich atebion gyda’r ddolen. Os oes rhywun yn rhannu eich blwch post, defnyddiwch y cod ar bapur.',
    email: 'Eich cyfeiriad e-bost',
    hint: 'Rydym yn ei ddefnyddio ar gyfer yr un e-bost hwn ac nid ydym yn ei gadw.',
    send: 'Anfon y ddolen ataf',
    few: (most) =>
      `Rydym yn anfon un ddolen bob tro y byddwch yn cadw, a ${most} ar y mwyaf ar gyfer un ffurflen.`,
  },
  problems: {
    empty: 'Rhowch eich cyfeiriad e-bost',
    wrong: 'Rhowch un cyfeiriad e-bost, fel enw@example.com',
  },
  asked: {
    title: 'Edrychwch yn eich blwch post ymhen ychydig funudau',
    text: 'Os nad yw’r ddolen yno ar ôl deng munud, edrychwch ymhlith y post diangen. Gall fod llithriad yn y cyfeiriad hefyd.',
    code: 'Mae eich cod dychwelyd yn gweithio’r un fath. Cadwch ef.',
    show: 'Dangos fy nghod dychwelyd',
  },
  notSent: {
    title: 'Mae’n ddrwg gennym, ni allem anfon yr e-bost',
    text: 'Nid oes dim wedi’i golli. Mae’r hyn a gadwoch yn dal wedi’i gadw, ac mae eich cod dychwelyd yn gweithio. I roi cynnig arall arni yn nes ymlaen, cadwch unwaith eto a gofynnwch am ddolen eto.',
  },
  opened: {
    title: 'Mynd ymlaen ag atebion a gadwoch',
    text: 'Nid ydynt wedi’u hanfon eto: dim ond ar ôl i chi eu hanfon y byddant yn cyfrif.',
    history:
      'Mae porwr y ddyfais hon yn cofio cyfeiriad y dudalen hon, ac mae’n agor eich atebion. Ar ddyfais y mae eraill yn ei defnyddio, dilëwch ef o’r hanes wedyn.',
  },
  dead: {
    title: 'Nid yw’r ddolen hon yn agor dim',
    text: 'Mae ei hamser wedi dod i ben, neu mae rhan ohoni ar goll: copïwch hi’n llawn o’r e-bost. Efallai fod y cod dychwelyd yn dal i weithio.',
  },
  mail: {
    subject: 'Y ddolen y gofynnoch amdani',
    intro: 'Dyma’r ddolen y gofynnoch amdani. Rydych yn mynd ymlaen o’r lle y gwnaethoch stopio.',
    go: 'Mynd ymlaen',
    until: (day) => `Mae’r ddolen yn gweithio tan ${day}. Wedyn caiff yr hyn a gadwoch ei ddileu.`,
    forget: (button) => `I ddileu’r hyn a gadwoch nawr, agorwch y ddolen a dewiswch “${button}”.`,
    private:
      'Gall pwy bynnag sydd â’r e-bost hwn agor yr hyn a gadwoch. Dilëwch yr e-bost pan na fydd ei angen arnoch mwyach.',
    mistake:
      'Heb ofyn am hyn? Yna teipiodd rhywun eich cyfeiriad drwy gamgymeriad. Gallwch ddileu’r e-bost hwn ac nid oes angen gwneud dim arall.',
    from: (service) => `Anfonwyd gan beiriant ar ran ${service}.`,
  },
};
