/** A session of somebody with a role, an attempt to begin one, and a session of somebody of a panel. */
type Purpose = 'session' | 'sign-in' | 'panel';

/**
 * The name and attributes of our own cookies. Behind TLS they have the prefix that keeps other hosts and plain HTTP
 * from setting them; on one machine, over plain HTTP, not every browser takes a cookie with it.
 */
export type Cookies = {
  name(purpose: Purpose): string;
  /** A `Set-Cookie` line. It has no end of its own: the browser drops it when it is closed, the store long before. */
  set(purpose: Purpose, value: string): string;
  clear(purpose: Purpose): string;
};

/** @param publicAddress `https://…`, or plain HTTP for the service on one machine */
export const cookiesAt = (publicAddress: string): Cookies => {
  const secure = new URL(publicAddress).protocol === 'https:';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const name: Cookies['name'] = (purpose) => `${secure ? '__Host-' : ''}${purpose}`;
  return {
    name,
    set: (purpose, value) => `${name(purpose)}=${value}; ${attributes}`,
    clear: (purpose) => `${name(purpose)}=; Max-Age=0; ${attributes}`,
  };
};

/** Cookies of a gateway's event, each as `name=value`; of two with one name none counts. */
export const cookiesIn = (lines: readonly string[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const line of lines) {
    const at = line.indexOf('=');
    const name = line.slice(0, at).trim();
    if (at < 1) continue;
    if (found.has(name)) twice.add(name);
    found.set(name, line.slice(at + 1).trim());
  }
  for (const name of twice) found.delete(name);
  return found;
};
