import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../functions/notices/case-file/csv.ts';
import { pdfOf } from '../../../functions/notices/case-file/pdf.ts';
import { sectionsOf } from '../../../functions/notices/case-file/sections.ts';
import { composeForRegulator } from '../../../functions/notices/compose-for-regulator.ts';
import { mailOf } from '../../../functions/notices/emails/mail-body.ts';
import { notice, noticeIdOf } from '../../../shared/domain/escalation/notice.ts';
import {
  type DatedFigure,
  publication,
  publishedTrends,
} from '../../../shared/domain/publication/publication.ts';
import { picturesEn } from '../../../shared/wording/pictures.en.ts';
import { aCaseFile, anAssociation, eventful, unanswered } from '../../support/case-files.ts';
import { aFailure, at, delivered, hash, opened, put, story, time } from '../../support/cases.ts';
import { asked } from '../../support/scoring.ts';

const months = (count: number): DatedFigure[] =>
  Array.from({ length: count }, (_, month) => ({
    asOf: `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-04`,
    ...{ n: 60 + 10 * (month % 4), score: 60 - month, low: 48 - month, high: 72 - month },
  }));
const withTrend = (count = 3) => aCaseFile(unanswered(), { published: months(count) });

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
/** What is drawn on the pages, as PDF operators. */
const drawingOf = (bytes: Uint8Array): string =>
  [...latin(bytes).matchAll(/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .join('\n');
const pagesOf = (bytes: Uint8Array): number => [...latin(bytes).matchAll(/\/Type \/Page\b(?!s)/g)].length;

const place = picturesEn.funnel.places['low-99.8'];

describe('the pictures of a case file', () => {
  test('are figures of the tagged PDF, each with what it shows in words and where it stands', async () => {
    const bytes = await pdfOf(withTrend());
    const text = latin(bytes);
    expect(text.match(/\/S \/Figure/g)).toHaveLength(2);
    expect(text).toContain(`/Alt (${place}`);
    expect(text).toContain('/Alt (3 published figures: from 60.0% on 4 January 2025 to 58.0%');
    expect(text.match(/\/BBox \[/g)).toHaveLength(2);
    expect(drawingOf(bytes).match(/^\/Figure <</gm)).toHaveLength(2);
  });

  test('are drawn in the lines that the public page has: dashes and dots, and one filled circle', async () => {
    const drawing = drawingOf(await pdfOf(aCaseFile(unanswered())));
    const figure = drawing.split('/Figure <<')[1]?.split('EMC')[0] ?? '';
    expect(figure.match(/^\[7 4\] 0 d$/gm)).toHaveLength(2);
    expect(figure.match(/^\[0\.1 4\] 0 d$/gm)).toHaveLength(2);
    expect(figure.match(/^0\.8 0 0 0\.8 0 0 cm$/gm)).toHaveLength(1);
    expect(figure).not.toMatch(/NaN/);
  });

  test('leave the text after them as it was: no dash, no other size', async () => {
    const drawing = drawingOf(await pdfOf(withTrend()));
    const after = drawing
      .split('/Figure <<')
      .slice(1)
      .map((each) => each.split('EMC')[0] ?? '');
    for (const each of after) expect(each.match(/^q$/gm)?.length).toBe(each.match(/^Q$/gm)?.length);
  });

  test('have no trend with one published figure', async () => {
    const text = latin(await pdfOf(withTrend(1)));
    expect(text.match(/\/S \/Figure/g)).toHaveLength(1);
  });

  test('the same facts give the same bytes, and three years of figures at most eight pages', async () => {
    const file = aCaseFile(eventful(), { published: months(36) });
    const bytes = await pdfOf(file);
    expect(await pdfOf(file)).toEqual(bytes);
    expect(pagesOf(bytes)).toBeLessThanOrEqual(8);
  });

  test('are told in words in the mail, which draws nothing', () => {
    const { text, html } = mailOf('A case', sectionsOf(withTrend()));
    for (const each of [text, html]) {
      expect(each).toContain(place);
      expect(each).toContain('3 published figures');
      expect(each).not.toMatch(/<svg|<img/);
    }
  });
});

describe('the figures behind the pictures', () => {
  test('are in the CSV and in the JSON, so that anyone can draw them again', () => {
    const file = withTrend();
    expect(file.findings[0]).toMatchObject({
      ...{ limit: 42, low95: 52.4, high95: 85.1, high998: 91.8, tauSquared: 0.0045, associations: 133 },
    });
    expect(file.published.map((each) => each.mode)).toEqual(['web', 'web', 'web']);
    const csv = csvOf(file);
    expect(csv).toContain('finding 1,tauSquared,0.0045');
    expect(csv).toContain('published 2025-03-04,score,58');
  });

  test('come from what is published when the case goes to the regulator', async () => {
    const history = put(
      story(opened('2026-12-17', aFailure({ commitment: asked(1) })), delivered()),
      time('2027-01-28'),
    );
    const { view } = history;
    const shown = publication.parse({
      ...{ version: '2027-01-05', publishedOn: '2027-01-05', run: '2027-01-04', asOf: '2027-01-04' },
      ...{ year: 2026, charter: '2019', rulebook: '2026-11', sectors: {} },
    });
    const trends = publishedTrends.parse({
      association: view.association,
      trends: { [view.commitment]: months(3), [asked(0)]: months(9) },
    });
    const { attachments } = await composeForRegulator({
      scores: {
        ...{ latestRun: async () => undefined, scorecardsOf: async () => [] },
        publication: async () => shown,
        trendsOf: async (version) => (version === shown.version ? trends : undefined),
      },
      links: { sign: async () => 'token' },
      ...{ hash, publicAddress: 'https://charter.example.org' },
    })({
      ...{ history, association: anAssociation, now: at('2027-01-28') },
      notice: notice.parse({
        id: noticeIdOf({ case: view.id, step: 'regulator-notice', recipient: 'regulator' }),
        ...{ case: view.id, association: view.association, step: 'regulator-notice' },
        ...{ recipient: 'regulator', status: 'claimed', createdAt: view.openedAt },
        ...{ attempts: 1, outcomes: {} },
      }),
    });
    const json = attachments.find((each) => each.filename.endsWith('.json'));
    expect(new TextDecoder().decode(json?.content)).toContain('"asOf": "2025-03-04"');
    expect(new TextDecoder().decode(json?.content)).not.toContain('2025-09-04');
  });
});
