import { describe, expect, test } from 'vitest';
import { composeForBoard } from '../../../functions/notices/compose-for-board.ts';
import { composeForRegulator } from '../../../functions/notices/compose-for-regulator.ts';
import { mailOf, unlinked } from '../../../functions/notices/emails/mail-body.ts';
import type { Association } from '../../../shared/domain/association.ts';
import type { History } from '../../../shared/domain/escalation/command.ts';
import { audienceOf, notice, noticeIdOf } from '../../../shared/domain/escalation/notice.ts';
import { recipient, type Step } from '../../../shared/domain/escalation/step.ts';
import type { LinkSubject } from '../../../shared/ports/seals.ts';
import { anAssociation } from '../../support/case-files.ts';
import { at, delivered, everyStep, hash, opened, put, story, time } from '../../support/cases.ts';
import { danger, owing, serious } from '../../support/everything-owed.ts';

const needs = {
  scores: {
    ...{ latestRun: async () => undefined, scorecardsOf: async () => [] },
    ...{ publication: async () => undefined, trendsOf: async () => undefined },
  },
  links: { sign: async ({ purpose, recipient: to }: LinkSubject) => `${purpose}-${to}` },
  hash,
  publicAddress: 'https://charter.example.org',
};

const written = (
  of: Step,
  to: (typeof recipient.options)[number],
  over: { history?: History; association?: Association; now?: string } = {},
) => {
  const history = over.history ?? owing(of);
  const { view } = history;
  const compose = to === 'secretary' || to === 'chair' ? composeForBoard : composeForRegulator;
  return compose(needs)({
    history,
    association: over.association ?? anAssociation,
    now: at(over.now ?? '2027-03-01'),
    notice: notice.parse({
      ...{
        id: noticeIdOf({ case: view.id, step: of, recipient: to }),
        case: view.id,
        association: view.association,
      },
      ...{
        step: of,
        recipient: to,
        status: 'claimed',
        createdAt: view.openedAt,
        attempts: 1,
        outcomes: {},
      },
    }),
  });
};

/** Tasks go to the trade body alone. */
const isFor = (each: Step, to: (typeof recipient.options)[number]): boolean =>
  /^(board|regulator)-/.test(each) ? each.startsWith(audienceOf(to)) : to === 'trade-body';

const sensible = everyStep.flatMap((each) =>
  recipient.options.filter((to) => isFor(each, to)).map((to) => ({ step: each, to })),
);

const plain = (html: string): string =>
  html
    .replaceAll('<wbr>', '')
    .replace(/<(style|title)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

describe.each(sensible)('the mail $step to $to', ({ step: of, to }) => {
  test('has a subject that starts with the reference and ends with the day', async () => {
    const { subject } = await written(of, to);
    expect(subject).toMatch(/^C9001-communications-2026-1: .+, Larkfield Homes, 1 March 2027$/);
  });

  test('says the same in text and in HTML', async () => {
    const { text, html } = await written(of, to);
    const shown = plain(html);
    const missing = text
      .split('\n')
      .map((line) =>
        line
          .replace(/^(> |- )/, '')
          .replace(/^-+$/, '')
          .trim(),
      )
      .filter((line) => line !== '')
      .flatMap((line) => line.split(/(?<=:) /).map((part) => part.replace(/:$/, '').trim()))
      .filter((part) => !shown.includes(part.replace(/\s+/g, ' ')));
    expect(missing).toEqual([]);
  });

  test('has no image, no script, no outside resource, and links only to the service', async () => {
    const { html, text } = await written(of, to);
    expect(html).not.toMatch(/<(img|script|link|iframe|svg)|url\(|srcset/i);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    for (const each of [...links, ...(text.match(/https?:\/\/\S+/g) ?? [])])
      expect(each).toMatch(
        /^https:\/\/charter\.example\.org\/en\/((board|regulator)\/(board|regulator)-|results\/C9001\/report\/)/,
      );
  });

  test('holds no name of a person', async () => {
    const { html, text, attachments } = await written(of, to);
    const all = [html, text, ...attachments.map((each) => new TextDecoder().decode(each.content))].join('\n');
    expect(all).not.toContain('Jo Bloggs');
  });
});

describe('what somebody else wrote', () => {
  const names = [
    'A "quoted" <b>name</b>',
    'Name\r\nBcc: all@example.org',
    "O'Hara & Sons",
    '<script>alert(1)</script>',
  ];

  test.each(names)('stays text in the HTML: %j', async (name) => {
    const association = { ...anAssociation, name };
    const { html } = await written('board-notice', 'secretary', { association });
    expect(html).not.toMatch(/<b>|<script/);
    expect(plain(html)).toContain(name.replace(/\s+/g, ' '));
  });

  test('is never linked, neither by us nor by a mail program', async () => {
    const { html, text } = await written('board-answer-receipt', 'secretary');
    expect(html).not.toContain('href="https://evil');
    for (const each of [html, text]) {
      expect(each).not.toMatch(/https?:\/\/evil|www\.evil|evil\.example/);
      expect(each).toContain('evil[.]example[.]com');
    }
    expect(text).toContain('<b>now</b>');
    expect(unlinked('write to jo@example.org, then wait. Done.')).toBe(
      'write to jo[at]example[.]org, then wait. Done.',
    );
  });

  test('an address cannot break out of its attribute', () => {
    const { html } = mailOf('x', [{ kind: 'link', label: 'l', address: 'https://a/"><script>' }]);
    expect(html).not.toContain('<script>');
  });
});

describe('what a mail says', () => {
  const told = story(opened('2026-12-17', serious));

  test('before the clock runs, both dates as they are if it arrives today, and that they are provisional', async () => {
    const { text } = await written('board-notice', 'secretary', { history: told, now: '2026-12-18' });
    expect(text).toContain('Tuesday 29 December 2026');
    expect(text).toContain('Wednesday 20 January 2027');
    expect(text).toContain('They hold if that is today');
  });

  test('once it runs, the dates of the case', async () => {
    const history = put(put(told, delivered('2026-12-17')), time('2027-01-12'));
    const { text } = await written('board-reminder-before-5', 'secretary', { history, now: '2027-01-13' });
    expect(text).toContain('Tuesday 19 January 2027');
    expect(text).not.toContain('They hold if that is today');
  });

  test.each([
    ['2027-01-19', 'is due soon'],
    ['2027-01-20', 'is due today'],
    ['2027-01-21', 'is late'],
  ])('a reminder that goes out on %s says what is true on that day: it %s', async (now, words) => {
    const history = put(told, delivered('2026-12-18'));
    const { subject } = await written('board-reminder-before-1', 'secretary', { history, now });
    expect(subject).toContain(words);
  });

  test('a danger that nobody has confirmed is said to be unconfirmed', async () => {
    const history = put(story(opened('2026-12-17', danger)), time('2026-12-21'));
    const { text } = await written('board-notice', 'secretary', { history, now: '2026-12-21' });
    expect(text).toContain('have not been confirmed');
    expect((await written('board-notice', 'secretary', { history: told })).text).not.toContain('confirmed');
  });

  test('an update tells of the new failure only', async () => {
    const { text } = await written('board-update-danger-cluster-damp-or-mould', 'secretary');
    expect(text).toContain('Damp or mould');
    expect(text).not.toContain('31.7%');
  });

  test('the trade body is told to bring what the mailbox of the regulator refused, and gets no link', async () => {
    const { text } = await written('regulator-notice', 'trade-body');
    expect(text).toContain('Please bring it to the regulator');
    expect(text).not.toContain('charter.example.org');
  });

  test('the referral has the five groups of factors in their order', async () => {
    const { text } = await written('regulator-notice', 'regulator');
    const places = [
      '1. Remit',
      '2. Context',
      '3. Scale and impact',
      '4. What the landlord did',
      '5. Why now',
    ].map((each) => text.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('a mail of one audience is never written to the other', async () => {
    await expect(written('regulator-notice', 'secretary')).rejects.toThrow('no mail to a board');
    await expect(written('board-notice', 'regulator')).rejects.toThrow("no mail of the regulator's side");
  });
});
