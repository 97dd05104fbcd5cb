import type { AssociationId } from '../../shared/domain/association.ts';
import { addressKey, type PanelMember, sits } from '../../shared/domain/people/panel-member.ts';
import { addDays, addMinutes, type LocalDate, localDateOf } from '../../shared/domain/time/calendar.ts';
import { isWorkingDay } from '../../shared/domain/time/working-days.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Mail, Mailer } from '../../shared/ports/mailer.ts';
import type { PanelMailKind, PanelTold } from '../../shared/ports/panel-told.ts';
import type { Panels } from '../../shared/ports/panels.ts';
import { digestText, headFile, headText } from './emails/panel-daily.ts';
import { type HeadOfDay, headOfDay } from './head-of-day.ts';
import { actingOf, digestOf } from './panel-digest.ts';

type Needs = {
  associations: Pick<Associations, 'list'>;
  panels: Pick<Panels, 'list'>;
  cases: Pick<Cases, 'ofAssociation'>;
  ledger: Pick<Ledger, 'headOf'>;
  told: PanelTold;
  mailer: Mailer;
  clock: Clock;
  /** Public address of the service, without a slash at its end. */
  address: string;
};

/** One mail that is due today. `told`: what the next one of its kind need not tell again. */
type Owed = {
  member: PanelMember;
  kind: PanelMailKind;
  told: readonly string[];
  mail: Pick<Mail, 'subject' | 'text' | 'html' | 'attachments'>;
};

/** Longer than a run may take, and shorter than its message waits for the next try. */
const leaseMinutes = 10;

const headMail = ({ address }: Needs, member: PanelMember, head: HeadOfDay): Owed => ({
  ...{ member, kind: 'head', told: [] },
  mail: {
    ...headText({ ...head, address }),
    attachments: [
      {
        ...{ filename: headFile(head.day), contentType: 'text/plain' },
        content: new TextEncoder().encode(head.note),
      },
    ],
  },
});

/** Whoever chairs several panels keeps one head a day: it is the same. */
const headMails = (needs: Needs, panels: readonly PanelMember[][], head: HeadOfDay): Owed[] => {
  const chairs = panels.flat().filter((each) => sits(each) && each.role === 'panel-chair');
  const byAddress = new Map(chairs.map((each) => [addressKey(each.email), each]));
  return [...byAddress.values()].map((chair) => headMail(needs, chair, head));
};

const digests = async (needs: Needs, panel: readonly PanelMember[], today: LocalDate): Promise<Owed[]> => {
  const acting = actingOf(panel);
  const [first] = acting;
  if (!first) return [];
  const views = await needs.cases.ofAssociation(first.association);
  const owed: Owed[] = [];
  for (const member of acting) {
    const last = await needs.told.last({ ...member, kind: 'digest' });
    const digest = digestOf(views, member, last, today);
    if (!digest) continue;
    const mail = { ...digestText({ lines: digest.lines, address: needs.address }), attachments: [] };
    owed.push({ member, kind: 'digest', told: digest.told, mail });
  }
  return owed;
};

/**
 * Sends it, unless it went today.
 * @throws when it did not go or nobody knows; then whoever comes next may send it
 */
const send = async (needs: Needs, { member, kind, told, mail }: Owed, today: LocalDate): Promise<number> => {
  const key = { association: member.association, id: member.id, kind };
  const now = needs.clock.now();
  if (!(await needs.told.claim(key, today, now, addMinutes(now, leaseMinutes)))) return 0;
  try {
    await needs.mailer.send({ to: member.email, ...mail, tags: {}, references: [] });
  } catch (error) {
    await needs.told.release(key, today, needs.clock.now());
    throw error;
  }
  await needs.told.sent(key, today, told);
  return 1;
};

/** Goes on after one that failed, and remembers it. */
const eachOf = async <T>(
  all: readonly T[],
  failed: unknown[],
  act: (one: T) => Promise<void>,
): Promise<void> => {
  for (const one of all) {
    try {
      await act(one);
    } catch (error) {
      failed.push(error);
    }
  }
};

/**
 * The two mails that a panel gets by itself: each chair the signed head of yesterday's public log, so that somebody
 * outside keeps it; and on working days each member what is new, near its day or late. Each goes once a day, however
 * often the clock ticks. One that fails delays no other.
 * @returns how many went
 * @throws when any failed, after all were tried; the next try sends what is missing
 */
export const panelDaily = (needs: Needs) => async (): Promise<{ sent: number }> => {
  const today = localDateOf(needs.clock.now());
  const failed: unknown[] = [];
  const panels: PanelMember[][] = [];
  let sent = 0;
  const all: AssociationId[] = (await needs.associations.list()).map(({ id }) => id);
  await eachOf(all, failed, async (id) => void panels.push(await needs.panels.list(id)));
  const post = async (owed: Owed): Promise<void> => {
    sent += await send(needs, owed, today);
  };
  await eachOf([addDays(today, -1)], failed, async (yesterday) => {
    const head = await headOfDay(needs, yesterday);
    if (head) await eachOf(headMails(needs, panels, head), failed, post);
  });
  await eachOf(panels, failed, async (panel) => {
    if (isWorkingDay(today)) await eachOf(await digests(needs, panel, today), failed, post);
  });
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} mails to panels did not go`);
  return { sent };
};
