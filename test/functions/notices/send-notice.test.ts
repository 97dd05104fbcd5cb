import { describe, expect, test } from 'vitest';
import type { SendNeeds } from '../../../functions/notices/send-notice.ts';
import type { EventDetail } from '../../../shared/contracts/events.ts';
import { NotTaken } from '../../../shared/ports/mailer.ts';
import { anAssociation } from '../../support/case-files.ts';
import { answered, at } from '../../support/cases.ts';
import { aPostOffice } from '../../support/notices.ts';

const first = (office: ReturnType<typeof aPostOffice>): EventDetail<'NoticeDue'> => {
  const [detail] = office.due();
  if (!detail) throw new Error('nothing was announced');
  return detail;
};

const opened = async (association = anAssociation) => {
  const office = aPostOffice(association);
  await office.open();
  return office;
};

describe('a notice is sent', () => {
  test('to the mailbox of the register, with the notice as its tag, and marked', async () => {
    const office = await opened();
    expect(await office.send(first(office))).toBe('sent');
    expect(office.mailer.mails).toHaveLength(1);
    expect(office.mailer.mails[0]).toMatchObject({
      to: 'secretary@larkfield.example.org',
      tags: { notice: 'C9001-communications-2026-1_board-notice_secretary' },
      references: [],
      attachments: [],
    });
    expect(await office.notices.get(office.noticeOf('board-notice', 'secretary'))).toMatchObject({
      status: 'sent',
      messageId: 'message-1',
      attempts: 1,
    });
  });

  test('once, however often the event comes, also a week later', async () => {
    const office = await opened();
    await office.send(first(office));
    office.push('2026-12-24');
    expect(await office.send(first(office))).toBe('not-due');
    expect(office.mailer.mails).toHaveLength(1);
  });

  test('once, when two workers get the event at the same moment', async () => {
    const office = await opened();
    const did = await Promise.all([office.send(first(office)), office.send(first(office))]);
    expect(did.sort()).toEqual(['not-due', 'sent']);
  });

  test('SES asks to slow down: it is due again, and the next try sends it', async () => {
    const office = await opened();
    const slow = { send: () => Promise.reject(new NotTaken('throttled', undefined)) };
    await expect(office.send(first(office), { mailer: slow })).rejects.toBeInstanceOf(NotTaken);
    expect(await office.notices.get(office.noticeOf('board-notice', 'secretary'))).toMatchObject({
      status: 'due',
    });
    expect(await office.send(first(office))).toBe('sent');
  });

  test('the answer of SES is lost: it stays claimed, and nobody sends it again by himself', async () => {
    const office = await opened();
    const lost: SendNeeds['mailer'] = {
      send: async (mail) => {
        await office.mailer.send(mail);
        throw new Error('socket hang up');
      },
    };
    await expect(office.send(first(office), { mailer: lost })).rejects.toThrow('socket hang up');
    expect(await office.send(first(office))).toBe('not-due');
    expect(office.mailer.mails).toHaveLength(1);
  });

  test('what fails before anything was handed over is due again at once', async () => {
    const office = await opened();
    const broken = () => Promise.reject(new Error('no secret'));
    await expect(office.send(first(office), { compose: broken })).rejects.toThrow('no secret');
    expect(await office.send(first(office))).toBe('sent');
  });

  test('no mailbox in the register: nothing is sent, and the sweep turns to the second contact', async () => {
    const { secretaryMailbox: _none, ...without } = anAssociation;
    const office = await opened(without);
    expect(await office.send(first(office))).toBe('no-address');
    await office.sweep();
    expect(office.tasks.raised).toEqual([
      { kind: 'no-address', about: 'C9001-communications-2026-1_board-notice_secretary' },
    ]);
    expect(office.due().map((each) => `${each.step} to ${each.recipient}`)).toEqual([
      'board-notice to secretary',
      'board-second-contact to chair',
    ]);
    await office.sweep();
    expect(office.tasks.raised).toHaveLength(1);
  });

  test.each(['board-notice to secretary', 'regulator-notice to regulator'])(
    'SES would keep it back (%s): nothing is handed over, a person is asked, the next in line is written to',
    async (which) => {
      const office = await opened();
      const [next, held] =
        which === 'board-notice to secretary'
          ? ['chair@larkfield.example.org', anAssociation.secretaryMailbox]
          : ['duty@trade.example.org', 'referrals@regulator.example.org'];
      office.suppression.held.add(held ?? '');
      await office.sendAll();
      if (which.startsWith('regulator')) {
        await office.outcome('board-notice', 'secretary', 'delivery', at('2026-12-18'));
        office.push('2027-01-28');
        await office.put({ kind: 'let-time-pass', at: at('2027-01-28') });
        await office.sendAll();
      }
      await office.sweep();
      await office.sendAll();
      const to = office.mailer.mails.map((mail) => mail.to);
      expect(to).not.toContain(held);
      expect(to).toContain(next);
      const about = `C9001-communications-2026-1_${which.replace(' to ', '_')}`;
      expect(office.tasks.raised).toContainEqual({ kind: 'suppressed', about });
      const [step = '', recipient = ''] = which.split(' to ');
      expect((await office.view()).bounced).toContainEqual({ step, recipient });
      expect(await office.notices.get(office.noticeOf(step, recipient))).toMatchObject({
        status: 'suppressed',
        settledAt: expect.any(String),
      });
    },
  );

  test('the list cannot be asked: the mail goes, and it is written down that nobody knows', async () => {
    const office = await opened();
    const broken = { holds: () => Promise.reject(new Error('slow down')) };
    expect(await office.send(first(office), { suppression: broken })).toBe('sent');
    expect(office.unasked).toEqual(['C9001-communications-2026-1_board-notice_secretary']);
    expect(office.mailer.mails).toHaveLength(1);
  });

  test('a reminder that waited until the board had answered is not sent', async () => {
    const office = await opened();
    await office.sendAll();
    await office.outcome('board-notice', 'secretary', 'delivery', at('2026-12-18'));
    office.push('2027-01-13');
    await office.put({ kind: 'let-time-pass', at: at('2027-01-13') });
    for (const command of answered('2027-01-13')) await office.put(command);
    const did = await office.sendAll();
    const reminder = office.due().findIndex((each) => each.step === 'board-reminder-before-5');
    expect(did[reminder]).toBe('overtaken');
    expect(office.mailer.mails.some((mail) => mail.subject.includes('due soon'))).toBe(false);
  });

  test('after sixty days without a clock the board is not flooded with reminders of days gone by', async () => {
    const office = await opened();
    await office.sendAll();
    await office.outcome('board-notice', 'secretary', 'delivery', at('2026-12-18'));
    office.push('2027-02-16');
    await office.put({ kind: 'let-time-pass', at: at('2027-02-16') });
    await office.sendAll();
    expect(
      office.mailer.mails.filter((mail) => mail.to.startsWith('secretary@')).map((mail) => mail.subject),
    ).toEqual([
      'C9001-communications-2026-1: the board is asked to answer, Larkfield Homes, 17 December 2026',
      'C9001-communications-2026-1: the answer of the board is late, Larkfield Homes, 16 February 2027',
    ]);
  });

  test('mails about one case to one recipient are one thread', async () => {
    const office = await opened();
    await office.sendAll();
    await office.outcome('board-notice', 'secretary', 'delivery', at('2026-12-18'));
    office.push('2027-01-13');
    await office.put({ kind: 'let-time-pass', at: at('2027-01-13') });
    await office.sendAll();
    const reminder = office.mailer.mails.find(
      (mail) => mail.subject.includes('due soon') && mail.to.startsWith('secretary@'),
    );
    expect(reminder?.references).toEqual(['message-1']);
    const second = office.mailer.mails.find((mail) => mail.to.startsWith('chair@'));
    expect(second?.references).toEqual([]);
  });

  test('the regulator gets the case file in four files', async () => {
    const office = await opened();
    await office.sendAll();
    await office.outcome('board-notice', 'secretary', 'delivery', at('2026-12-18'));
    office.push('2027-01-28');
    await office.put({ kind: 'let-time-pass', at: at('2027-01-28') });
    await office.sendAll();
    const referral = office.mailer.mails.find((mail) => mail.to === 'referrals@regulator.example.org');
    expect(referral?.attachments.map((each) => each.filename)).toEqual(
      ['pdf', 'csv', 'json', 'sha256'].map(
        (ending) => `CASE-C9001-communications-2026-1_larkfield-homes_2027-01-28.${ending}`,
      ),
    );
    expect(referral?.text).toContain('https://charter.example.org/en/regulator/token-for-regulator');
  });
});
