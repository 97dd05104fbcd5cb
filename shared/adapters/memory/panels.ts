import {
  addressKey,
  bySeniority,
  type PanelMember,
  publicMember,
  sameAddress,
  sits,
} from '../../domain/people/panel-member.ts';
import type { Instant } from '../../domain/time/calendar.ts';
import type { MemberKey, PanelLinks, PanelRegister, Panels } from '../../ports/panels.ts';

/** Members of panels, in memory. */
export const memoryPanels = (...those: readonly PanelMember[]): Panels => {
  const rows = new Map(those.map((each) => [each.id, structuredClone(each)]));
  const found = ({ association, id }: MemberKey): PanelMember | undefined => {
    const row = rows.get(id);
    return row?.association === association ? row : undefined;
  };
  const change = (key: MemberKey, to: Partial<PanelMember>, when = sits): boolean => {
    const row = found(key);
    if (!row || !when(row)) return false;
    rows.set(row.id, { ...row, ...to });
    return true;
  };
  const all = () => [...rows.values()].toSorted(bySeniority);
  return {
    add: async (member) => {
      const taken = all().some(
        (each) =>
          each.id === member.id ||
          (each.association === member.association && sits(each) && sameAddress(each.email, member.email)),
      );
      if (taken) return 'known';
      rows.set(member.id, structuredClone(member));
      return 'added';
    },
    get: async (association, id) => structuredClone(found({ association, id })),
    list: async (association) => structuredClone(all().filter((each) => each.association === association)),
    ofAddress: async (address) =>
      structuredClone(all().filter((each) => sits(each) && sameAddress(each.email, address))),
    end: async (key, ended) => change(key, { ended }),
    signOut: async (key, signedOutAt) => change(key, { signedOutAt }, () => true),
    declare: async (key, interests) => change(key, { interests }),
  };
};

/** What the public may read of those panels. */
export const memoryPanelRegister = ({ list }: Pick<Panels, 'list'>): PanelRegister => ({
  sitting: async (association) =>
    (await list(association))
      .filter(sits)
      .map(({ id, role, since, interests }) =>
        publicMember.parse({ id, role, since, ...(interests && { interests }) }),
      ),
});

/** Links of panels, in memory. */
export const memoryPanelLinks = (): PanelLinks => {
  const links = new Map<string, { address: string; until: Instant }>();
  const made = new Map<string, number>();
  const find = (secret: string, now: Instant): string | undefined => {
    const link = links.get(secret);
    return link && now < link.until ? link.address : undefined;
  };
  return {
    make: async ({ secret, address, until }, most, now) => {
      const hour = `${addressKey(address)} ${now.slice(0, 13)}`;
      const before = made.get(hour) ?? 0;
      if (before >= most) return false;
      made.set(hour, before + 1);
      links.set(secret, { address: addressKey(address), until });
      return true;
    },
    find: async (secret, now) => find(secret, now),
    use: async (secret, now) => {
      const address = find(secret, now);
      links.delete(secret);
      return address;
    },
  };
};
