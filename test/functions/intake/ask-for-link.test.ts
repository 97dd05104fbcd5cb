import { beforeEach, describe, expect, test } from 'vitest';
import { memoryLinkMailer } from '../../../shared/adapters/memory/link-mailer.ts';
import type { WebResponse } from '../../../shared/contracts/web.ts';
import { headingOf, stateOf } from '../../support/intake.ts';
import { aReturner, type Returner, returnCodeOn } from '../../support/return.ts';

const address = 'someone@example.com';
const asked = 'Look in your mailbox in a few minutes';

let at: Returner;
let saved: WebResponse;
beforeEach(async () => {
  at = await aReturner();
  saved = await at.answer(await at.atFirst(), { answer: '2', act: 'save' });
});

const askOn = (page: WebResponse) => at.press(page, 'mail');
const sendTo = (page: WebResponse, email: string, more: Record<string, string> = {}) =>
  at.post({ state: stateOf(page), act: 'continue', email, ...more });
const mailed = () => at.intake.linkMailer.mails;
const pathOf = (link = ''): string => link.replace('https://tell.example.org', '');

describe('the page that asks where to mail a link', () => {
  test('warns of whoever reads the mailbox, and says until when the link works', async () => {
    const page = await askOn(saved);
    expect(headingOf(page)).toBe('Get a link by e-mail');
    for (const said of ['Whoever reads your mailbox', 'code on paper', '29 December 2026', 'do not keep it'])
      expect(page.body).toContain(said);
    expect(mailed()).toEqual([]);
  });

  test('goes back to the code, and to another language with what was typed', async () => {
    const page = await askOn(saved);
    expect(returnCodeOn(await at.press(page, 'back'))).toBe(returnCodeOn(saved));
    const welsh = await sendTo(page, 'half@', { act: 'language-cy' });
    expect(headingOf(welsh)).toBe('Cael dolen drwy e-bost');
    expect(welsh.body).toContain('value="half@"');
    expect(mailed()).toEqual([]);
  });

  test.each([
    ['', 'Enter your e-mail address'],
    ['   ', 'Enter your e-mail address'],
    ['someone', 'Enter one e-mail address'],
    ['a@example.com, b@example.com', 'Enter one e-mail address'],
    ['a@example.com b@example.com', 'Enter one e-mail address'],
    ['a@example.com\nBcc: b@example.com', 'Enter one e-mail address'],
    ['a@example.com\r\n\r\nHello', 'Enter one e-mail address'],
    ['a@example.com%0aBcc:b@example.com', 'Enter one e-mail address'],
    ['Someone <a@example.com>', 'Enter one e-mail address'],
    ['"a b"@example.com', 'Enter one e-mail address'],
    [`${'a'.repeat(250)}@example.com`, 'Enter one e-mail address'],
    ['a@exam\u2028ple.com', 'Enter one e-mail address'],
    ['a@example.com;b@example.com', 'Enter one e-mail address'],
  ])('takes one address and nothing else: %j', async (typed, says) => {
    const page = await sendTo(await askOn(saved), typed);
    expect(page.body).toContain(says);
    expect(page.body).toContain('There is a problem');
    expect(mailed()).toEqual([]);
    expect(headingOf(await sendTo(page, ` ${address} `))).toBe(asked);
    expect(mailed().map((mail) => mail.address)).toEqual([address]);
  });

  test('takes no address where it did not ask for one', async () => {
    expect((await at.post({ state: stateOf(saved), act: 'continue', email: address })).status).toBe(400);
    expect((await at.post({ state: stateOf(await askOn(saved)), act: 'forget' })).status).toBe(400);
    expect(mailed()).toEqual([]);
  });
});

describe('a link that is asked for', () => {
  test('is mailed, and the address is on no page and in no row afterwards', async () => {
    const page = await sendTo(await askOn(saved), address);
    expect(mailed()).toMatchObject([{ address, lang: 'en', last: '2026-12-29' }]);
    const code = returnCodeOn(saved);
    expect(mailed()[0]?.link).toMatch(/^https:\/\/tell\.example\.org\/en\/tell\/return\/[\w.-]+$/);
    for (const canary of [code, code.replaceAll('-', '')]) expect(mailed()[0]?.link).not.toContain(canary);
    const shown = await at.press(page, 'saved');
    expect(returnCodeOn(shown)).toBe(code);
    const rows = JSON.stringify([...at.intake.drafts.rows, ...at.intake.confidences.rows]);
    for (const text of [page.body, shown.body, rows]) expect(text).not.toContain('someone');
  });

  test('goes once for each saving and three times for a form; whoever asks is always told the same', async () => {
    const told = new Set<string>();
    let page = saved;
    for (let round = 0; round < 5; round += 1) {
      for (const _ of [1, 2]) {
        const answer = await sendTo(await askOn(page), address);
        told.add(String(answer.body).replaceAll(stateOf(answer), ''));
      }
      page = await at.answer(await at.back(returnCodeOn(saved)), { act: 'save' });
    }
    expect(mailed()).toHaveLength(3);
    expect([...told]).toHaveLength(1);
  });

  test.each([
    ['withheld', asked],
    ['not-sent', 'Sorry, we could not send the mail'],
  ] as const)('and is %s leaves what was saved as it is: %s', async (answer, heading) => {
    const needs = { ...at.intake.needs, linkMailer: memoryLinkMailer(answer) };
    at.intake.needs.linkMailer = needs.linkMailer;
    const page = await sendTo(await askOn(saved), address);
    expect(headingOf(page)).toBe(heading);
    expect(page.status).toBe(200);
    expect((await at.back(returnCodeOn(saved))).body).toMatch(/value="2"[^>]* checked/);
  });
});

describe('the page of a mailed link', () => {
  const opened = async () => {
    await sendTo(await askOn(saved), address);
    return pathOf(mailed()[0]?.link);
  };
  const token = (path: string) => path.split('/').at(-1) ?? '';

  test('shows nothing of what was saved and asks for no code; only its post goes on', async () => {
    const path = await opened();
    const page = await at.get(path);
    expect(headingOf(page)).toBe('Go on with answers that you saved');
    expect(page.body).not.toContain('name="code"');
    expect(page.body).not.toContain('Alder Homes');
    expect((await at.post({ link: token(path), act: 'continue' })).body).toMatch(/value="2"[^>]* checked/);
  });

  test('leads to deleting, and then opens nothing', async () => {
    const path = await opened();
    const confirm = await at.post({ link: token(path), act: 'forget' });
    expect(headingOf(confirm)).toBe('Do you want to delete what you saved?');
    await at.press(confirm, 'forget-now');
    expect((await at.get(path)).status).toBe(200);
    expect((await at.post({ link: token(path), act: 'continue' })).body).toContain(
      'We found nothing saved under this code',
    );
  });

  test('opens until the end of the last day, and not one moment longer', async () => {
    const path = await opened();
    at.intake.setNow('2026-12-29T23:59:59.000Z');
    expect((await at.get(path)).status).toBe(200);
    at.intake.setNow('2026-12-30T00:00:01.000Z');
    const over = await at.get(path);
    expect([over.status, headingOf(over)]).toEqual([404, 'This link opens nothing']);
    expect((await at.post({ link: token(path), act: 'continue' })).status).toBe(404);
  });

  test('opens with nothing but a whole link: no code, no state of a page, no piece of it', async () => {
    const path = await opened();
    const whole = token(path);
    for (const wrong of [whole.slice(0, -2), `${whole}a`, stateOf(saved), returnCodeOn(saved), 'x']) {
      expect((await at.get(`/en/tell/return/${wrong}`)).status).toBe(404);
      expect((await at.post({ link: wrong, act: 'continue' })).status).toBe(404);
    }
    expect((await at.post({ link: whole, act: 'continue', code: 'X' })).status).toBe(400);
    expect((await at.post({ link: whole, act: 'mail' })).status).toBe(400);
    expect((await at.post({ state: whole, act: 'continue' })).status).toBe(400);
  });
});
