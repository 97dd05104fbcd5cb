import type { Page } from 'playwright-core';
import { html, textOf } from '../../shared/html/html.ts';

/** How people see a mail: in a narrow and a wide window, where styles are taken out, and as plain text. */
export const mailViews = [
  { name: '320', width: 320 },
  { name: '800', width: 800 },
  { name: 'no-styles', width: 320 },
  { name: 'text', width: 640 },
] as const;
export type MailView = (typeof mailViews)[number];

const shownAs = ({ name }: MailView, mail: { text: string; html: string }): string => {
  switch (name) {
    case '320':
    case '800':
      return mail.html;
    case 'no-styles':
      return mail.html.replace(/ style="[^"]*"/g, '');
    case 'text':
      return textOf(
        html`<!doctype html><meta charset="utf-8"><pre style="white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.4 monospace;margin:12px">${mail.text}</pre>`,
      );
    default:
      return name satisfies never;
  }
};

/** Shows a mail in one of the ways. */
export const showMail = async (page: Page, view: MailView, mail: { text: string; html: string }) => {
  await page.setViewportSize({ width: view.width, height: 600 });
  await page.setContent(shownAs(view, mail));
};
