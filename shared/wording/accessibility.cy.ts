import type { accessibilityEn } from './accessibility.en.ts';

/** No native speaker has read this file yet. */
export const checkedByNativeSpeaker = false;

/** Welsh for the accessibility statement. */
export const accessibilityCy: typeof accessibilityEn = {
  title: 'Datganiad hygyrchedd',
  lead: 'Rydym am i bawb allu dweud wrthym sut mae eu landlord yn gwneud, ar unrhyw ffôn a chydag unrhyw gymorth. Mae’r dudalen hon yn dweud pa mor bell y cyrhaeddom.',
  sections: [
    {
      title: 'Beth ddylech allu ei wneud',
      text: [],
      items: [
        'defnyddio pob tudalen heb sgriptiau, gyda’r bysellfwrdd yn unig, a chyda darllenydd sgrin',
        'darllen pob tudalen ar sgrin 360 picsel o led heb sgrolio i’r ochr, a chwyddo’r testun',
        'darllen pob tudalen yn Gymraeg neu yn Saesneg, a’r ffurflen a’r hyn sy’n perthyn iddi mewn Saesneg hawdd ei ddarllen ac Wrdw hefyd',
        'gadael unrhyw dudalen o’r ffurflen ar unwaith gyda “Gadael y dudalen hon”',
        'ateb dros y ffôn neu ar bapur yn lle hynny, a gofyn am brint bras',
      ],
    },
    {
      title: 'Beth a brofwyd',
      text: ['Mae’r profion hyn yn rhedeg gyda phob newid i’r gwasanaeth:'],
      items: [
        'pob tudalen o’r ffurflen, ym mhob un o’r pedair iaith, gan y rhaglen axe-core ar gyfer WCAG 2.2, lefelau A ac AA',
        'nad oes tudalen yn sgrolio i’r ochr ar 360 picsel, a bod botymau a dolenni’r ffurflen o leiaf 24 picsel o uchder a lled',
        'y gellir llenwi ac anfon y ffurflen gyda sgriptiau wedi’u diffodd, a chyda’r bysellfwrdd yn unig',
        'bod gan bob rhan o dudalen y strwythur y mae system ddylunio gyhoeddus, a brofwyd yn dda, yn ei gyhoeddi ar ei chyfer',
      ],
    },
    {
      title: 'Beth na phrofwyd',
      text: [
        'Dim ond rhai o’r pethau a all fod o’i le y mae rhaglen yn dod o hyd iddynt. Felly nid ydym yn honni bod y gwasanaeth yn bodloni WCAG 2.2.',
      ],
      items: [
        'Nid yw pobl anabl wedi’i brofi eto.',
        'Nid yw wedi’i brofi gyda darllenwyr sgrin, mewnbwn llais na chwyddwyr sgrin gan bobl sy’n eu defnyddio.',
        'Nid oes siaradwr brodorol wedi gwirio’r tudalennau Cymraeg ac Wrdw, ac nid oes neb sy’n darllen Saesneg hawdd wedi rhoi cynnig ar y rheini.',
        'Nid oes corff annibynnol wedi’i archwilio: [i’w gwblhau gan y corff masnach: dyddiad a chanlyniad archwiliad].',
      ],
    },
    {
      title: 'Beth y gwyddom nad yw’n gweithio’n dda',
      text: [],
      items: [
        'Ar ôl rhai tudalennau mae botwm Yn ôl y porwr ei hun yn gofyn a ddylid anfon eto. Mae gan bob tudalen ei botwm Yn ôl ei hun nad yw byth yn gofyn.',
        'Yn Gymraeg ac yn Saesneg yn unig y mae’r canlyniadau. Yn Saesneg yn unig y mae negeseuon e-bost at fyrddau ac at y rheoleiddiwr.',
        'Mae angen sgriptiau i “Adael y dudalen hon” drwy bwyso Shift dair gwaith. Mae’r botwm yn gweithio hebddynt.',
      ],
    },
    {
      title: 'Dywedwch wrthym',
      text: [
        'Os nad yw rhywbeth yn gweithio i chi, neu os oes angen hyn arnoch ar ffurf arall, ffoniwch ni neu ysgrifennwch atom: mae’r rhif a’r cyfeiriad ar ddiwedd pob tudalen. Rydym yn ateb o fewn [i’w gwblhau gan y corff masnach: nifer] diwrnod gwaith. Yn gyfrifol: [i’w gwblhau gan y corff masnach: enw a chyfeiriad e-bost].',
        'Os nad yw ein hateb yn helpu, gallwch ofyn i’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb ar 0808 800 0082.',
      ],
    },
    {
      title: 'Am y datganiad hwn',
      text: [
        'Paratowyd ar [i’w gwblhau gan y corff masnach: dyddiad]. Adolygwyd ddiwethaf ar [i’w gwblhau gan y corff masnach: dyddiad]. A yw’r rheoliadau hygyrchedd ar gyfer cyrff cyhoeddus yn rhwymo’r gwasanaeth hwn: [i’w gwblhau gan y corff masnach: cyngor cyfreithiol]. Rydym yn gweithio yn unol â nhw y naill ffordd neu’r llall.',
      ],
    },
  ],
};
