import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from 'sass';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../shared/contracts/routes.ts';
import { aCode, anIntake, answerPage, begin, get, walkToCheck } from '../support/intake.ts';
import { root } from '../support/sources.ts';

const css = compile(join(root, 'web/styles.scss'), {
  loadPaths: [join(root, 'node_modules')],
  quietDeps: true,
  style: 'compressed',
}).css;

/** What may not be used outside the government's own site. */
const notOurs = /transport|crown|crest|logotype|govuk-logo|gov\.uk|@font-face|royal/i;

const pages: string[] = [];
beforeAll(async () => {
  const intake = await anIntake();
  const code = aCode(7);
  await intake.register(code);
  for (const lang of languages) {
    const check = await walkToCheck(intake, code, '4', lang);
    const words = await answerPage(intake, check, { act: 'change-words' }, lang);
    const contact = await answerPage(intake, check, { act: 'change-contact' }, lang);
    const extras = await Promise.all(
      ['problem', 'about-you'].map((name) => answerPage(intake, check, { act: `change-${name}` }, lang)),
    );
    const warned = await answerPage(intake, words, { words: 'Flat 12' }, lang);
    const asked = await answerPage(intake, await begin(intake, lang), {}, lang);
    const search = await answerPage(intake, asked, { act: 'no-code' }, lang);
    const found = await answerPage(intake, search, { act: 'find', search: 'brook' }, lang);
    const first = await answerPage(intake, asked, { code: code.text }, lang);
    const sent = await answerPage(intake, check, { act: 'send' }, lang);
    const shown = await Promise.all(
      [
        `/${lang}/tell`,
        `/${lang}/tell/privacy`,
        `/${lang}/accessibility`,
        `/${lang}/data-protection`,
        sent.headers?.location ?? '',
      ].map((path) => get(intake, path)),
    );
    pages.push(
      ...[check, words, warned, ...extras, contact, asked, found, first, ...shown].map((page) =>
        String(page.body),
      ),
    );
  }
  pages.push(readFileSync(join(root, 'web/unavailable.html'), 'utf8'));
});

describe('what readers are sent', () => {
  test('uses no font, crown, crest or logo that is not ours', () => {
    expect(css).not.toMatch(notOurs);
    expect(css).not.toMatch(/url\(/);
    expect(pages.length).toBeGreaterThan(15);
    for (const page of pages) expect(page).not.toMatch(notOurs);
  });

  test('of the start page is at most 60 KB', () => {
    const start = pages.find((page) => page.includes('twt-start')) ?? '';
    expect(start.length).toBeGreaterThan(1000);
    expect(gzipSync(start).length + gzipSync(css).length).toBeLessThanOrEqual(60 * 1024);
  });

  test('has a style for every class that a page names', () => {
    const named = new Set(
      pages.flatMap((page) =>
        [...page.matchAll(/class="([^"]+)"/g)].flatMap(([, all]) => (all ?? '').split(/\s+/)),
      ),
    );
    const plain = [...named].filter((each) => each.startsWith('twt-') && !css.includes(`.${each}`));
    expect(plain).toEqual([]);
  });

  test('runs no script but the file of “Exit this page”, and none on the first page', () => {
    const scripts = pages.flatMap((page) => page.match(/<script[^>]*>[^<]*/g) ?? []);
    expect(new Set(scripts)).toEqual(new Set(['<script type="module" src="/assets/exit-this-page.js">']));
    for (const page of pages) expect(page).not.toMatch(/javascript:|\son\w+="/);
    expect(pages.find((page) => page.includes('twt-start'))).not.toContain('<script');
  });
});
