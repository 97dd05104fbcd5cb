/** What a function has done since the start. Units are those that DynamoDB bills. */
export type Tally = {
  invocations: number;
  errors: number;
  refusals: number;
  readUnits: number;
  writeUnits: number;
};

export type Tallies = {
  invoked(name: string): void;
  failed(name: string): void;
  refused(name: string): void;
  consumed(name: string, kind: 'read' | 'write', units: number): void;
  of(name: string): Tally;
};

const none: Tally = { invocations: 0, errors: 0, refusals: 0, readUnits: 0, writeUnits: 0 };

export const tallies = (): Tallies => {
  const all = new Map<string, Tally>();
  const add = (name: string, field: keyof Tally, n = 1): void => {
    const tally = all.get(name) ?? { ...none };
    tally[field] += n;
    all.set(name, tally);
  };
  return {
    invoked: (name) => add(name, 'invocations'),
    failed: (name) => add(name, 'errors'),
    refused: (name) => add(name, 'refusals'),
    consumed: (name, kind, units) => add(name, kind === 'read' ? 'readUnits' : 'writeUnits', units),
    of: (name) => all.get(name) ?? none,
  };
};
