/** Counts what happened in histories: a fault that never struck, or a race that never was, proves nothing. */
export type Seen = {
  count: (what: string) => void;
  of: (what: string) => number;
  all: () => ReadonlyMap<string, number>;
};

export const seenNothing = (): Seen => {
  const counts = new Map<string, number>();
  return {
    count: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    of: (what) => counts.get(what) ?? 0,
    all: () => counts,
  };
};
