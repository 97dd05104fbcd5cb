import type { Instant, LocalDate } from '../../domain/time/calendar.ts';
import type { PanelMailKey, PanelTold } from '../../ports/panel-told.ts';

type Row = { day: LocalDate; heldUntil: Instant; sent: boolean; told: readonly string[] };

/** Which mails went to members of panels, in memory. */
export const memoryPanelTold = (): PanelTold => {
  const rows = new Map<string, Row>();
  const keyOf = ({ association, id, kind }: PanelMailKey): string => `${association} ${id} ${kind}`;
  const ofDay = (mail: PanelMailKey, day: LocalDate): Row | undefined => {
    const row = rows.get(keyOf(mail));
    return row?.day === day ? row : undefined;
  };
  return {
    last: async (mail) => [...(rows.get(keyOf(mail))?.told ?? [])],
    claim: async (mail, day, now, until) => {
      const row = rows.get(keyOf(mail));
      const free = !row || row.day < day || (row.day === day && !row.sent && row.heldUntil <= now);
      if (free) rows.set(keyOf(mail), { day, heldUntil: until, sent: false, told: row?.told ?? [] });
      return free;
    },
    sent: async (mail, day, told) => {
      const row = ofDay(mail, day);
      if (row) rows.set(keyOf(mail), { ...row, sent: true, told: [...told] });
    },
    release: async (mail, day, now) => {
      const row = ofDay(mail, day);
      if (row && !row.sent) rows.set(keyOf(mail), { ...row, heldUntil: now });
    },
  };
};
