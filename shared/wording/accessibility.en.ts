/** Words of the accessibility statement; an officer fills in what stands in brackets. */
export const accessibilityEn = {
  title: 'Accessibility statement',
  lead: 'We want everybody to be able to tell us how their landlord is doing, on any phone and with any aid. This page says how far we got.',
  sections: [
    {
      title: 'What you should be able to do',
      text: [],
      items: [
        'use every page without scripts, with the keyboard alone, and with a screen reader',
        'read every page on a screen 360 pixels wide without scrolling sideways, and enlarge the text',
        'read every page in English or Welsh, and the form and what belongs to it in easy-read English and Urdu too',
        'leave any page of the form at once with “Exit this page”',
        'answer by phone or on paper instead, and ask for large print',
      ],
    },
    {
      title: 'What was tested',
      text: ['These tests run with every change of the service:'],
      items: [
        'every page of the form, in all four languages, by the program axe-core for WCAG 2.2, levels A and AA',
        'that no page scrolls sideways at 360 pixels, and that buttons and links of the form are at least 24 pixels high and wide',
        'that the form can be filled in and sent with scripts turned off, and with the keyboard alone',
        'that each part of a page has the structure that a public, well tried design system publishes for it',
      ],
    },
    {
      title: 'What was not tested',
      text: [
        'A program finds only some of what can be wrong. So we do not claim that the service meets WCAG 2.2.',
      ],
      items: [
        'Disabled people have not tested it yet.',
        'It has not been tested with screen readers, speech input or screen magnifiers by people who use them.',
        'No native speaker has checked the Welsh and Urdu pages, and nobody who reads easy-read English has tried those.',
        'No independent body has audited it: [to be completed by the trade body: date and result of an audit].',
      ],
    },
    {
      title: 'What we know does not work well',
      text: [],
      items: [
        'After some pages the browser’s own Back button asks whether to send again. Each page has a Back button of its own that never asks.',
        'The results are in English and Welsh only. Mails to boards and to the regulator are in English only.',
        '“Exit this page” by pressing Shift three times needs scripts. The button works without.',
      ],
    },
    {
      title: 'Tell us',
      text: [
        'If something does not work for you, or you need this in another form, phone us or write to us: the number and address are at the end of each page. We answer within [to be completed by the trade body: number] working days. Responsible: [to be completed by the trade body: name and e-mail address].',
        'If our answer does not help, you can ask the Equality Advisory and Support Service on 0808 800 0082.',
      ],
    },
    {
      title: 'About this statement',
      text: [
        'Prepared on [to be completed by the trade body: date]. Last reviewed on [to be completed by the trade body: date]. Whether the accessibility regulations for public bodies bind this service: [to be completed by the trade body: legal advice]. We work to them either way.',
      ],
    },
  ] as readonly { title: string; text: readonly string[]; items?: readonly string[] }[],
};
