import { describe, expect, test } from 'vitest';
import { panelDaily } from '../../../functions/oversight/panel-daily.ts';
import { memoryAssociations } from '../../../shared/adapters/memory/associations.ts';
import { memoryMailer } from '../../../shared/adapters/memory/mailer.ts';
import { memoryPanelTold } from '../../../shared/adapters/memory/panel-told.ts';
import { type PanelMember, panelPerson } from '../../../shared/domain/people/panel-member.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import type { LedgerHead } from '../../../shared/ports/ledger.ts';
import { type Mailer, NotTaken } from '../../../shared/ports/mailer.ts';
import { proposes } from '../../support/case-acts.ts';
import { at, time } from '../../support/cases.ts';
import { ann, aPanel, bob, cleo, elm, eve, lena, oak, publicAddress } from '../../support/panel.ts';

const root = 'ab'.repeat(32);
const note = `tenants.example/ledger\n7\nq80=\n\n— tenants.example/ledger AAAA\n`;
const headOf = async (day: LocalDate): Promise<LedgerHead | undefined> =>
  day.startsWith('2027-01') ? { size: 7, root, note, key: 'a key', at: at(`${day}T22:52:00Z`) } : undefined;

const elmsChair = { ...cleo, association: elm.id };

/** Panels with these members, and the mails of a morning. `refuses`: whose mailbox takes none. */
const mornings = async (...members: readonly PanelMember[]) => {
  const panel = await aPanel(...members);
  const post = memoryMailer();
  const refuses = new Set<string>();
  const mailer: Mailer = {
    send: async (mail) => {
      if (refuses.has(mail.to)) throw new NotTaken('throttled', 'slow down');
      return post.send(mail);
    },
  };
  let now = at('2027-01-07T06:50:00Z');
  const run = panelDaily({
    ...{ associations: memoryAssociations([oak, elm]), panels: panel.panels, cases: panel.cases },
    ...{ ledger: { headOf }, told: memoryPanelTold(), mailer, clock: { now: () => now } },
    address: publicAddress,
  });
  const morning = async (text: string) => {
    now = at(`${text}T06:50:00Z`);
    const before = post.mails.length;
    await run().catch(() => undefined);
    return post.mails.slice(before);
  };
  return { ...panel, post, refuses, run, morning };
};

const heads = (mails: readonly { to: string; subject: string }[]) =>
  mails.filter(({ subject }) => subject.includes('public record')).map(({ to }) => to);
const digests = (mails: readonly { to: string; subject: string }[]) =>
  mails.filter(({ subject }) => subject.includes('waiting')).map(({ to }) => to);

describe('the head of the public log', () => {
  test('goes each day to each chair who sits, and to nobody else, as a file and with how to check it', async () => {
    const { morning } = await mornings(ann, bob, cleo, lena, eve);
    const saturday = await morning('2027-01-09');
    expect(saturday.map(({ to }) => to)).toEqual([cleo.email]);
    const [mail] = saturday;
    expect(mail?.subject).toMatch(
      /^Keep this mail: the public record on 8 January 2027 \/ Cadwch y neges hon/,
    );
    const [file] = mail?.attachments ?? [];
    expect(file?.filename).toBe('head-2027-01-08.txt');
    expect(new TextDecoder().decode(file?.content)).toBe(note);
    for (const text of [mail?.text, mail?.html.replaceAll('<wbr>', '')]) {
      expect(text).toContain(`npm run verify -- ledger ${publicAddress} --since head-2027-01-08.txt`);
      expect(text).toContain(`${publicAddress}/en/ledger`);
      expect(text).toContain(`${publicAddress}/cy/ledger`);
      expect(text).toContain(root);
      expect(text).not.toContain('Oak');
    }
  });

  test('goes once, however often the clock ticks, and once to whoever chairs two panels', async () => {
    const { morning } = await mornings(cleo, elmsChair);
    expect(heads(await morning('2027-01-09'))).toEqual([cleo.email]);
    expect(await morning('2027-01-09')).toEqual([]);
    expect(heads(await morning('2027-01-10'))).toEqual([cleo.email]);
  });

  test('that one chair does not get keeps back no other, and is tried again', async () => {
    const other = { ...eve, role: 'panel-chair' as const };
    const { morning, refuses, run } = await mornings(cleo, other);
    refuses.add(cleo.email);
    expect(heads(await morning('2027-01-09'))).toEqual([other.email]);
    await expect(run()).rejects.toThrow('1 mails to panels did not go');
    refuses.clear();
    expect(heads(await morning('2027-01-09'))).toEqual([cleo.email]);
  });

  test('is not sent of a day on which none was signed', async () => {
    const { morning } = await mornings(cleo);
    expect(heads(await morning('2026-12-31'))).toEqual([]);
  });
});

describe('what waits for a member', () => {
  test('is mailed when it is new, near its day or late, on working days, and not each day', async () => {
    const { morning, put } = await mornings(ann, bob);
    const told: string[] = [];
    for (let day = 7; day <= 25; day += 1) {
      const date = `2027-01-${String(day).padStart(2, '0')}`;
      const mails = digests(await morning(date));
      expect([[], [ann.email, bob.email]]).toContainEqual(mails);
      if (mails.length > 0) told.push(date);
      await put(time(date));
    }
    // The answer came on Tuesday 5 January: ten working days end on Tuesday 19 January.
    expect(told).toEqual(['2027-01-07', '2027-01-18', '2027-01-21']);
  });

  test('is said by the promise and what to do, with a link to sign in, and nothing else of the case', async () => {
    const { morning, case: history } = await mornings(ann, bob);
    const { id } = (await history()).view;
    const [mail] = await morning('2027-01-07');
    for (const text of [mail?.text, mail?.html]) {
      expect(text).toContain('The panel decides by Tuesday 19 January 2027.');
      expect(text).toContain(`${publicAddress}/en/panel`);
      expect(text).not.toContain(id);
      for (const secret of ['Oak', oak.id, 'roofs', '/panel/link/']) expect(text).not.toContain(secret);
    }
  });

  test('tells a proposal to the one who can second it, and not to the one who made it', async () => {
    const { morning, put } = await mornings(ann, bob);
    await morning('2027-01-07');
    const question = { kind: 'ask-information' as const, question: 'How many homes are damp?' };
    await put(proposes('2027-01-07', question, panelPerson(ann)));
    const mails = await morning('2027-01-08');
    expect(digests(mails)).toEqual([bob.email]);
    expect(mails[0]?.text).toContain('Second it by');
  });

  test('reaches the independent lead only where members are too few', async () => {
    expect(digests(await (await mornings(ann, bob, lena)).morning('2027-01-07'))).not.toContain(lena.email);
    expect(digests(await (await mornings(ann, lena)).morning('2027-01-07'))).toContain(lena.email);
  });
});
