/**
 * Wraps ports so that one of their calls fails, before or after it was carried out.
 * @param which the number of that call, over all ports that this wraps
 * @param counted counts the calls
 */
export const cutShort =
  (which: number, when: 'before' | 'after', counted: { calls: number }) =>
  <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name, receiver) => {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          counted.calls += 1;
          const now = counted.calls === which;
          if (now && when === 'before') throw new Error('crashed');
          const done: unknown = await Reflect.apply(method, target, given);
          if (now) throw new Error('crashed');
          return done;
        };
      },
    });
