import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backLink } from '../../shared/html/components/back-link.ts';
import { button } from '../../shared/html/components/button.ts';
import { checkboxes } from '../../shared/html/components/checkboxes.ts';
import { details } from '../../shared/html/components/details.ts';
import { errorSummary } from '../../shared/html/components/error-summary.ts';
import { input } from '../../shared/html/components/input.ts';
import { insetText } from '../../shared/html/components/inset-text.ts';
import { notificationBanner } from '../../shared/html/components/notification-banner.ts';
import { panel } from '../../shared/html/components/panel.ts';
import { radios } from '../../shared/html/components/radios.ts';
import { summaryList } from '../../shared/html/components/summary-list.ts';
import { table } from '../../shared/html/components/table.ts';
import { tag } from '../../shared/html/components/tag.ts';
import { textarea } from '../../shared/html/components/textarea.ts';
import { warningText } from '../../shared/html/components/warning-text.ts';
import { framed } from '../../shared/html/frame.ts';
import { attributes, type Html, html, textOf } from '../../shared/html/html.ts';

/** Each component with one text in every place that takes one. */
const everywhere: Readonly<Record<string, (text: string) => Html>> = {
  backLink: (text) => backLink({ href: text, text }),
  button: (text) => html`${button({ text, name: text, value: text })}${button({ text, href: text })}`,
  checkboxes: (text) =>
    checkboxes({
      name: text,
      fieldset: { legend: { text } },
      hint: { text },
      errorMessage: { text, prefix: text },
      items: [{ value: text, text, hint: { text } }, { divider: text }],
    }),
  details: (text) => details({ summary: text, text }),
  errorSummary: (text) => errorSummary({ title: text, description: text, errors: [{ text, href: text }] }),
  input: (text) =>
    input({ name: text, label: { text }, hint: { text }, errorMessage: { text }, value: text }),
  insetText: (text) => insetText({ text }),
  notificationBanner: (text) => notificationBanner({ title: text, text }),
  panel: (text) => panel({ title: text, text }),
  radios: (text) => radios({ name: text, items: [{ value: text, text, attributes: { title: text } }] }),
  summaryList: (text) =>
    summaryList({
      rows: [{ key: text, value: text, actions: [{ text, hidden: text, name: text, value: text }] }],
    }),
  table: (text) => table({ caption: text, head: [{ text }], rows: [[{ text }]] }),
  tag: (text) => tag({ text }),
  textarea: (text) => textarea({ name: text, label: { text }, value: text }),
  warningText: (text) => warningText({ text, iconFallbackText: text }),
};

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)",
    '</textarea><b>',
    '`',
    `$\{7*7}{{7*7}}<!--`,
    '&lt;',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '`', 'a', ' ', '='), maxLength: 20 }),
);

/** Tags and names of attributes, without any value or text: what a browser would build. */
const skeleton = (markup: string): string =>
  (markup.match(/<[^>]*>/g) ?? []).map((each) => each.replace(/"[^"]*"/g, '""')).join('');

describe('what someone typed', () => {
  test.each(Object.entries(everywhere))('adds no element and no attribute to %s', (_, made) => {
    const plain = skeleton(textOf(made('x')));
    fc.assert(
      fc.property(
        hostile.filter((text) => text !== ''),
        (text) => {
          expect(skeleton(textOf(made(text)))).toBe(plain);
        },
      ),
      { numRuns: 300, seed: 20261201 },
    );
  });

  test('is shown as it was typed', () => {
    expect(textOf(html`<p title="${'"&<>'}">${`<b>'${'`'}`}</p>`)).toBe(
      '<p title="&quot;&amp;&lt;&gt;">&lt;b&gt;&#39;&#96;</p>',
    );
  });

  test('cannot pass for markup, whatever shape it has', () => {
    const shaped = JSON.parse('["<b>", ["<i>"]]');
    expect(textOf(html`${shaped}`)).toBe('&lt;b&gt;&lt;i&gt;');
  });

  test('keeps its first line break in a textarea', () => {
    expect(textOf(textarea({ name: 'a', label: { text: 'A' }, value: '\nx' }))).toContain(
      '>\n\nx</textarea>',
    );
  });
});

test('an attribute has a plain name, or the page is not made', () => {
  expect(() => attributes({ 'onclick=alert(1) x': 'y' })).toThrow(/not an attribute name/);
});

describe('the frame', () => {
  const page = framed(
    {
      lang: 'cy',
      title: '<i>',
      stylesheet: '/assets/a.css',
      otherLanguage: (lang) => `/${lang}/x`,
      error: true,
    },
    html`<p>body</p>`,
  );

  test('says the language, the error first, and escapes the title', () => {
    expect(page).toContain('<html lang="cy"');
    expect(page).toContain('<title>Gwall: &lt;i&gt; – ');
  });

  test('leads to the same page in the other language', () => {
    expect(page).toContain('href="/en/x" rel="alternate" lang="en" hreflang="en"');
  });

  test('runs the one script of ours only where there is a way out, and names nothing of another site but that', () => {
    const form = framed(
      {
        lang: 'en',
        title: 't',
        stylesheet: 's',
        exit: true,
        exitScript: '/assets/exit.js',
        otherLanguage: () => undefined,
      },
      html``,
    );
    expect(form.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/assets/exit.js">']);
    expect(
      framed(
        { lang: 'en', title: 't', stylesheet: 's', exitScript: '/x.js', otherLanguage: () => undefined },
        html``,
      ),
    ).not.toContain('<script');
    const elsewhere = form.match(/https?:\/\/(?!www\.w3\.org)[^"]+/g);
    expect(new Set(elsewhere)).toEqual(new Set(['https://www.bbc.co.uk/weather']));
    expect(form.match(/rel="nofollow noreferrer"/g)).toHaveLength(2);
    expect(form).not.toContain('target=');
  });

  test('runs no script and names nothing of another site', () => {
    expect(page).not.toMatch(/<script|\bon\w+=|https?:\/\/(?!www\.w3\.org)/);
  });

  test('presses "Continue" on Enter before "Back" or a language', () => {
    const form = framed(
      {
        lang: 'en',
        title: 't',
        stylesheet: 's',
        otherLanguage: () => undefined,
        form: { id: 'page', back: true },
      },
      html``,
    );
    const acts = [...form.matchAll(/name="act" value="([^"]+)"/g)].map(([, act]) => act);
    expect(acts).toEqual(['continue', 'back', 'language-cy', 'language-easy', 'language-ur']);
  });
});
