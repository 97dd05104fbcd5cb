import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { onCall } from '../../../functions/shell/called.ts';

const asked = z.strictObject({ address: z.email() });
const canary = 'quince@example.com';
let lines: string[];
beforeEach(() => {
  lines = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('a function that another one calls', () => {
  test('answers, and logs its answer and nothing that it was asked', async () => {
    const handler = onCall('x', asked, [], () => async () => 'sent');
    expect(await handler({ address: canary })).toBe('sent');
    expect(lines.join()).toContain('"answer":"sent"');
    expect(lines.join()).not.toContain('quince');
  });

  test.each([
    ['a question that it does not know', { address: canary, more: canary }],
    ['a failure that quotes what was asked', { address: canary }],
  ])('fails without details: %s', async (_, question) => {
    const handler = onCall('x', asked, [], () => async ({ address }) => {
      throw new Error(`${address} is not verified`);
    });
    const thrown = await handler(question).catch((error: unknown) => error);
    expect(String(thrown)).toBe('Error: the call failed');
    expect(JSON.stringify(thrown, ['message', 'cause', 'stack'])).not.toContain('quince');
    expect(lines.join()).toContain('call failed');
    expect(lines.join()).not.toContain('quince');
  });

  test('does not start without the variables of its grants', () => {
    expect(() => onCall('x', asked, ['linkMail'], () => async () => 'sent')).toThrow('LINK_MAIL_FROM');
  });
});
