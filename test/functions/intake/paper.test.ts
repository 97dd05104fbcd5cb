import { beforeAll, describe, expect, test } from 'vitest';
import { commitmentPage } from '../../../functions/intake/pages/commitment-page.ts';
import { dangerPage } from '../../../functions/intake/pages/danger-page.ts';
import type { PageFacts } from '../../../functions/intake/pages/form-page.ts';
import { paperPage } from '../../../functions/intake/pages/paper-page.ts';
import { asksOf } from '../../../functions/intake/show-paper.ts';
import { answerWeb } from '../../../functions/intake/web.ts';
import { routes, tellLanguages } from '../../../shared/contracts/routes.ts';
import { adoptedEdition, shippedEditions } from '../../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { sheetOf } from '../../../shared/domain/submission/sheet.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { paperWording } from '../../../shared/wording/paper.ts';
import { tradeBody } from '../../../shared/wording/trade-body.ts';
import { spoken, wordingOf } from '../../../shared/wording/wording.ts';
import { anIntake } from '../../support/intake.ts';

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');

/** Each question of a sheet: its heading, and what one may tick. */
const questionsIn = (page: string): { title: string; choices: string[]; markup: string }[] =>
  page
    .split('<section class="twt-paper__question"')
    .slice(1)
    .map((markup) => ({
      title: plain(/<h2[^>]*>(.*?)<\/h2>/s.exec(markup)?.[1] ?? '').trim(),
      choices: [...markup.matchAll(/twt-paper__choice">.*?<span>(.*?)<\/span>/gs)].map(([, text = '']) =>
        plain(text).trim(),
      ),
      markup,
    }));

const labelsIn = (page: string): string[] =>
  [...page.matchAll(/<label[^>]*>(.*?)<\/label>/gs)].map(([, text = '']) => plain(text).trim());

const sheetOfEdition = (edition: (typeof shippedEditions)[number], lang: (typeof tellLanguages)[number]) =>
  paperPage({
    ...{ lang, stylesheet: '/s.css', size: 'normal', sheetCode: 'x' },
    asks: asksOf(edition, currentRulebook),
  });

const asked = async (path: string) => {
  const { needs } = await anIntake();
  const url = new URL(path, 'https://example.org');
  const [, lang = '', ...segments] = url.pathname.split('/');
  return answerWeb(needs, {
    ...{ method: 'GET', path: url.pathname, segments, query: url.searchParams, fields: new Map() },
    lang: tellLanguages.find((each) => each === lang) ?? 'en',
  });
};

describe.each(tellLanguages)('the form on paper in %s', (lang) => {
  beforeAll(() => spoken(lang));

  test('asks about every commitment of every edition that tenants judge, with its promise, and about no other', () => {
    for (const edition of shippedEditions) {
      const questions = questionsIn(sheetOfEdition(edition, lang));
      const on = edition.commitments.filter(({ id }) => {
        const { question, promise } = commitmentWords(lang, id);
        return questions.some(
          ({ title, markup }) => title === question && plain(markup).includes(plain(promise)),
        );
      });
      expect(on, edition.id).toEqual(askedOfTenants(edition));
    }
  });

  test('offers the same answers in the same order as the form on the web', () => {
    const facts: PageFacts = {
      ...{ lang, stylesheet: '', exitScript: '', state: '', values: {}, problems: [] },
      association: undefined,
    };
    const questions = questionsIn(sheetOfEdition(adoptedEdition, lang));
    const { hazards } = currentRulebook.danger;
    expect(questions[0]?.choices).toEqual(labelsIn(dangerPage({ ...facts, hazards })));
    for (const { id, asksAboutProblem } of askedOfTenants(adoptedEdition)) {
      const onWeb = labelsIn(commitmentPage({ ...facts, commitment: id }));
      const { choices = [] } =
        questions.find(({ title }) => title === commitmentWords(lang, id).question) ?? {};
      expect(onWeb).toHaveLength(6);
      expect(asksAboutProblem ? choices.slice(-6) : choices, id).toEqual(onWeb);
    }
  });

  test('bears its code on every question, and the code leads back to edition, rulebook and language', async () => {
    const page = String((await asked(routes.paper(lang))).body);
    const codes = new Set(page.match(new RegExp(`${adoptedEdition.id}-${lang}-[0-9A-Z]{4}`, 'g')));
    expect(codes.size).toBe(1);
    const [code = ''] = codes;
    for (const { title, markup } of questionsIn(page)) expect(markup, title).toContain(code);
    expect(sheetOf(code, tellLanguages)).toMatchObject({
      sheet: { charter: adoptedEdition.id, rulebook: currentRulebook.id, language: lang },
    });
  });

  test('says where to post it, has a box for each of the 14 symbols, and neither script nor field', async () => {
    const page = String((await asked(routes.paper(lang))).body);
    expect(page).toContain(tradeBody.post);
    expect(page.match(/twt-paper__letter"/g)).toHaveLength(14);
    expect(page).not.toMatch(/<(script|input|textarea|form)\b/);
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  test('is linked from the start page, and each size from the other', async () => {
    expect(String((await asked(routes.start(lang))).body)).toContain(`href="${routes.paper(lang)}"`);
    const { sizes } = wordingOf(paperWording, lang).print;
    const [normal, large] = await Promise.all([
      asked(routes.paper(lang)),
      asked(routes.paper(lang, 'large')),
    ]);
    expect(normal.body).toContain(
      `<a class="govuk-link" href="${routes.paper(lang, 'large')}">${sizes.large}`,
    );
    expect(large.body).toContain(`<a class="govuk-link" href="${routes.paper(lang)}">${sizes.normal}`);
    expect(large.body).toContain('twt-paper--large');
  });
});

test('a size that there is none of gives ordinary print, and a longer path nothing', async () => {
  expect((await asked('/en/tell/paper?size=%3Cb%3E')).body).toContain('twt-paper--normal');
  expect((await asked('/en/tell/paper/more')).status).toBe(404);
});
