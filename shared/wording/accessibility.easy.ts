import type { accessibilityEn } from './accessibility.en.ts';

/** No one who reads easy English has tried this file yet. */
export const checkedByNativeSpeaker = false;

/** Easy-read English for the accessibility statement. */
export const accessibilityEasy: typeof accessibilityEn = {
  title: 'Can everybody use this website?',
  lead: 'We want everybody to be able to use this website.\nThis page says what works and what does not work yet.',
  sections: [
    {
      title: 'What works',
      text: [],
      items: [
        'You can use every page with the keyboard only. You can use every page with a program that reads it out.',
        'You can read every page on a small phone. You can make the letters bigger.',
        'You can read every page for tenants in English, Welsh, easy English and Urdu. You can read the results in English and Welsh.',
        'You can leave every page of the form fast.',
        'You can phone us or use a paper form. You can ask for big print.',
      ],
    },
    {
      title: 'What we tested',
      text: ['A computer tests this every time when we change something:'],
      items: [
        'It tests the pages of the form in every language. The program is called axe-core. The rules are called WCAG 2.2, A and AA.',
        'It tests that pages fit on a small phone, and that buttons and links are big enough.',
        'It tests that you can fill in and send the form with the keyboard only, and without scripts.',
        'It tests that each part of a page is built in a way that works well on other websites.',
      ],
    },
    {
      title: 'What we did not test',
      text: [
        'A computer only finds some mistakes. So we do not say that the website keeps all the rules (WCAG 2.2).',
      ],
      items: [
        'Disabled people have not tested the website yet.',
        'People who use a program that reads out, makes bigger or listens have not tested it yet.',
        'No native speaker has read the Welsh and Urdu pages yet. Nobody who reads easy English has tried these pages yet.',
        'Nobody from outside has tested it: [to be completed by the trade body: date and result of an audit].',
      ],
    },
    {
      title: 'What does not work well',
      text: [],
      items: [
        'After some pages the Back button of your browser asks if it should send again. Use the Back button on our page. It never asks.',
        'Emails to landlords and to the Regulator are only in English.',
        'To leave a page by pressing Shift three times needs scripts. The button always works.',
      ],
    },
    {
      title: 'Please tell us',
      text: [
        'Does something not work for you? Phone us or write to us. You find the number and the address at the end of each page.\nWe answer in [to be completed by the trade body: number] working days.\nThis person is in charge: [to be completed by the trade body: name and e-mail address].',
        'Does our answer not help? Phone the Equality Advisory and Support Service: 0808 800 0082.',
      ],
    },
    {
      title: 'About this page',
      text: [
        'We wrote this page on [to be completed by the trade body: date].\nWe read it again on [to be completed by the trade body: date].\nDo the rules for public websites count for us? [to be completed by the trade body: legal advice]. We keep to them in any case.',
      ],
    },
  ],
};
