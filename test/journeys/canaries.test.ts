import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { demoLetters } from '../../local/demo/letters.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { canariesIn, type Seen } from '../support/canaries.ts';
import { mailsSeen, reachedFrom, stateSeen, tablesSeen } from '../support/everything-seen.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { type Telling, tellOf } from '../support/tell.ts';

const association = 'C9017';
/** Past the board's date, and past the five working days in public. */
const pastTheAnswer = '2027-04-15T12:00:00Z';
const pastThePublicWait = '2027-04-23T12:00:00Z';
const homes = demoLetters()
  .slice(4, 8)
  .map(({ text }) => text);

/** What tenants write into every field that takes words, and what their browsers send along. */
const canaries: Record<string, string> = {
  words: 'Zq&words<7319>',
  street: '12 Zqstreet Road',
  email: 'zqmail7319@example.com',
  phone: '07700 900731',
  search: 'zqsearch7319',
  agent: 'zqagent7319',
  forwarded: '203.0.113.219',
  cookie: 'zqcookie7319',
  referrer: 'zqreferrer7319',
  query: 'zqquery7319',
  path: 'zqpath7319',
  field: 'zqfield7319',
  ...Object.fromEntries(homes.map((code, index) => [`home code ${index + 1}`, code])),
};
const headers = {
  'user-agent': `Mozilla/5.0 ${canaries.agent}`,
  'x-forwarded-for': canaries.forwarded ?? '',
  cookie: `session=${canaries.cookie}`,
  referer: `https://example.org/${canaries.referrer}`,
};

const data = mkdtempSync(join(tmpdir(), 'together-with-tenants-canaries-'));
const told: string[] = [];
let journey: Journey;
let shown = '';
let saw: Seen[] = [];

/** The public pages of the other associations are the same page about others. */
const isOfOthers = (path: string): boolean =>
  /\/results\/[A-Z0-9]+$/.test(path) && !path.endsWith(association);

/** A home that tells of the same danger as the others, with words, contact and what went wrong. */
const telling = (code: string): Telling => ({
  headers,
  pages: [
    { [`hazard-${currentRulebook.danger.hazards[0]}`]: 'yes' },
    { code: canaries.field ?? '' },
    { code },
    ...'12345'.split('').map((each) => (each === '5' ? { reported: 'yes', answer: '2' } : { answer: '2' })),
    { act: 'change-problem' },
    {
      kind: currentRulebook.problem.kinds[0] ?? '',
      when: currentRulebook.problem.when[0] ?? '',
      'in-time': 'no',
    },
    { act: 'change-words' },
    { act: 'keep', words: `${canaries.words} I live at ${canaries.street}` },
    { act: 'change-contact' },
    { email: canaries.email ?? '', phone: canaries.phone ?? '', purpose: 'danger' },
  ],
});

beforeAll(async () => {
  journey = await startJourney({
    ...{
      assembly: inject('assembly'),
      demo: 'pilot',
      data,
      verbose: true,
      tell: (line) => void told.push(line),
    },
  });
  for (const code of homes) {
    const { check, receipt } = await tellOf(journey.url, telling(code));
    shown += check;
    shown += await (await fetch(`${journey.url}${receipt}`, { headers })).text();
  }
  const open = {
    ...telling(''),
    pages: [{}, { act: 'no-code' }, { act: 'save', search: canaries.search ?? '' }],
  };
  await expect(tellOf(journey.url, open)).rejects.toThrow();
  for (const path of [
    `/en/tell/${canaries.path}?q=${canaries.query}`,
    `/en/results/${canaries.path}`,
    `/en?${canaries.query}`,
  ])
    await fetch(`${journey.url}${path}`, { headers });
  await journey.post('/_local/schedules/scoring');
  await journey.idle();
  // The schedules of each day on the way are another journey's matter: here only time has to pass for every case.
  for (const to of [pastTheAnswer, pastThePublicWait]) {
    await journey.post('/_local/clock', { to, fire: false });
    await journey.post('/_local/schedules/advance-cases');
    await journey.idle();
  }
  const mails = await mailsSeen(journey);
  const texts = mails.filter(({ where }) => where.startsWith('text of '));
  const links = texts.flatMap(({ content }) => [
    ...String(content).matchAll(/http:\/\/127\.0\.0\.1:\d+(\/[^\s"<>)]+)/g),
  ]);
  const pages = await reachedFrom(
    journey,
    [
      ...['/', routes.results('en'), routes.scoresCsv(), routes.caseFileSchema(), routes.receiptsKey()],
      ...links.map(([, path = '']) => path),
    ],
    isOfOthers,
  );
  const lines = told.map((content) => ({ where: 'a line of a function', content }));
  saw = [...mails, ...pages, ...(await tablesSeen(journey, association, 2026)), ...stateSeen(data), ...lines];
}, 240_000);
afterAll(async () => {
  await journey?.stop();
  rmSync(data, { recursive: true, force: true });
});

const pdfOf = (text: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument();
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.text(text).end();
  });

const countOf = (where: RegExp): number => saw.filter((each) => where.test(each.where)).length;

describe('four homes tell of a danger, with a canary in whatever they can write', () => {
  test('and were heard: their words and contact stand before them on the check page', () => {
    const found = canariesIn([{ where: 'check', content: shown }], canaries);
    expect(found).toEqual(expect.arrayContaining(['words in check', 'email in check', 'phone in check']));
  });

  test('whatever shape a canary has, it is found: escaped, encoded, in capitals, over two lines, in a PDF', async () => {
    const words = canaries.words ?? '';
    const shapes: Record<string, string | Uint8Array> = {
      capitals: `x ${words.toUpperCase()} x`,
      escaped: '<p>Zq&amp;words&lt;7319&gt;</p>',
      'in an address': `?x=${encodeURIComponent(words)}`,
      'over two lines': 'Zq&wo=\r\nrds<7319>',
      'as JSON': JSON.stringify({ words }),
      ...Object.fromEntries(
        ['', 'a', 'ab'].map((before) => [
          `base64 after ${before.length}`,
          Buffer.from(`${before}${words}z`).toString('base64'),
        ]),
      ),
      'form in base64': Buffer.from(new URLSearchParams({ words }).toString()).toString('base64'),
      PDF: await pdfOf(`They say ${words} all day`),
    };
    for (const [where, content] of Object.entries(shapes))
      expect(canariesIn([{ where, content }], { words })).toEqual([`words in ${where}`]);
    expect(canariesIn([{ where: 'nowhere', content: 'Zq&words<7318>' }], { words })).toEqual([]);
  });

  test('a case opens, its board is told, and when that does not answer the regulator', async () => {
    const about = (await journey.mails()).filter(({ about }) => about.case.includes(association));
    const steps = about.map(({ about: { step } }) => step);
    expect(steps).toEqual(expect.arrayContaining(['board-notice', 'regulator-notice']));
  });

  test('board, regulator and public are given pages, mails, files, and functions wrote events and lines', () => {
    expect(countOf(/^mail /)).toBeGreaterThan(10);
    expect(countOf(/\.(pdf|csv|json) of /)).toBeGreaterThan(5);
    for (const where of [/^\/en\/board\//, /^\/en\/regulator\//, /^\/cy\/results\//, /^\/data\//])
      expect(countOf(where)).toBeGreaterThan(1);
    for (const where of [
      /^events$/,
      /^a line of a function$/,
      /^CasesTable$/,
      /^ConfidencesTable$/,
      /^SubmissionsTable$/,
    ])
      expect(countOf(where)).toBeGreaterThan(8);
  });

  test('and no canary is in any of them, in whatever shape, nor open in a table', () => {
    expect(canariesIn(saw, canaries)).toEqual([]);
  });
});
