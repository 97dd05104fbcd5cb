import { describe, expect, test } from 'vitest';
import { passOnAddress } from '../../../functions/notices/pass-on-address.ts';
import { memoryAddressMails } from '../../../shared/adapters/memory/address-mails.ts';
import { memoryMailer } from '../../../shared/adapters/memory/mailer.ts';
import { addressMail, again, overdue, withWord } from '../../../shared/domain/reading/address-mail.ts';
import { leftAddress } from '../../../shared/domain/reading/pass-on.ts';
import { type Mailer, NotTaken } from '../../../shared/ports/mailer.ts';
import { anAssociation } from '../../support/case-files.ts';
import { at } from '../../support/cases.ts';

const reading = 'a'.repeat(32);
const left = leftAddress.parse({
  ...{ address: '7 Quarry Rise\nLeeds', phone: '07700 900321', givenOn: '2026-12-14' },
});
const due = { reading, association: anAssociation.id };

/** One mail that two readers agreed to, and who sends it. */
const outbox = async (
  over: { mailer?: Mailer; address?: typeof left | undefined; mailbox?: string | undefined } = {},
) => {
  const { mailer, address, mailbox } = { address: left, mailbox: 'safety@oak.example', ...over };
  const mails = memoryMailer();
  const addressMails = memoryAddressMails();
  await addressMails.owe(
    addressMail.parse({
      ...{ reading, report: 'b'.repeat(64), association: anAssociation.id, hazards: ['damp-or-mould'] },
      ...{ agreedBy: ['reader-ann', 'reader-ben'], agreedAt: at('2026-12-15'), standing: 'due', earlier: [] },
    }),
  );
  const opened: string[] = [];
  const pass = passOnAddress({
    addressMails,
    addresses: {
      open: async ({ key }) => {
        opened.push(key);
        return address;
      },
    },
    associations: {
      get: async () => ({ ...anAssociation, ...(mailbox && { safetyMailbox: mailbox }) }),
    },
    mailer: mailer ?? mails,
    clock: { now: () => at('2026-12-15') },
  });
  return { pass: () => pass(due), addressMails, mails: mails.mails, opened };
};

describe('an address that two readers passed on', () => {
  test('goes to the safety mailbox with the danger, once, however often it is told', async () => {
    const { pass, mails } = await outbox();
    expect([await pass(), await pass()]).toEqual(['sent', 'not-due']);
    expect(mails.map(({ to }) => to)).toEqual(['safety@oak.example']);
    expect(mails[0]?.text).toContain('7 Quarry Rise, Leeds');
    expect(mails[0]?.text).toContain('Damp or mould');
    expect(JSON.stringify([mails[0]?.subject, mails[0]?.tags])).not.toContain('Quarry');
  });

  test('stays shut where the landlord has no safety mailbox, and goes once there is one', async () => {
    const { pass, mails, opened, addressMails } = await outbox({ mailbox: undefined });
    expect(await pass()).toBe('no-mailbox');
    expect([mails, opened]).toEqual([[], []]);
    expect((await addressMails.get(reading))?.standing).toBe('no-mailbox');
    expect(await addressMails.claim(reading, at('2026-12-16'))).toBeDefined();
  });

  test('goes nowhere when the tenant took it back first', async () => {
    const { pass, mails, addressMails } = await outbox({ address: undefined });
    expect([await pass(), await pass(), mails]).toEqual(['gone', 'not-due', []]);
    expect((await addressMails.get(reading))?.standing).toBe('gone');
  });

  test('is due again when it was certainly not sent, and waits for word when nobody knows', async () => {
    const refuses = (error: Error): Mailer => ({ send: () => Promise.reject(error) });
    const slowed = await outbox({ mailer: refuses(new NotTaken('throttled', undefined)) });
    await expect(slowed.pass()).rejects.toThrow('not taken');
    expect((await slowed.addressMails.get(reading))?.standing).toBe('due');
    const lost = await outbox({ mailer: refuses(new Error('no answer')) });
    await expect(lost.pass()).rejects.toThrow('no answer');
    expect((await lost.addressMails.get(reading))?.standing).toBe('claimed');
    expect(await lost.addressMails.move(reading, overdue(at('2026-12-15T12:59:00Z')))).toBe('unchanged');
    expect(await lost.addressMails.move(reading, overdue(at('2026-12-16')))).toMatchObject({
      standing: 'due',
    });
  });

  test('came back: it goes once more when a reader says so, and late words on the first change nothing', async () => {
    const { pass, mails, addressMails } = await outbox();
    await pass();
    const word = { kind: 'bounce' as const, at: at('2026-12-16'), messageId: 'message-1' };
    expect(await addressMails.move(reading, withWord(word))).toMatchObject({ standing: 'bounced' });
    await addressMails.move(reading, again);
    expect(await addressMails.move(reading, withWord(word))).toBe('unchanged');
    expect([await pass(), mails.length]).toEqual(['sent', 2]);
  });
});
