/**
 * Adds the service's clock to a thread: `Date` and the date that `Intl.DateTimeFormat` takes when none is given.
 * Timers and `performance.now()` go on measuring real time. Call before any code of a handler is loaded.
 */
export const moveTime = (shared: SharedArrayBuffer): void => {
  const offset = new BigInt64Array(shared);
  const RealDate = Date;
  const now = (): number => RealDate.now() + Number(Atomics.load(offset, 0));
  const moved = new Proxy(RealDate, {
    construct: (target, values: ConstructorParameters<typeof Date> | [], newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
  RealDate.prototype.constructor = moved;
  globalThis.Date = moved;
  const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')?.get;
  if (!format) throw new Error('this Node has no Intl.DateTimeFormat.prototype.format');
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      const bound: (date?: Date | number) => string = format.call(this);
      return (date?: Date | number) => bound(date ?? now());
    },
  });
};
