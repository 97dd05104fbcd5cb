import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Adapter } from 'oidc-provider';
import * as z from 'zod';

const stored = z.record(z.string(), z.unknown());
const row = z.object({ payload: z.string().transform((text) => stored.parse(JSON.parse(text))) });
const textIn = (payload: Record<string, unknown>, name: string): string | null => {
  const value = payload[name];
  return typeof value === 'string' ? value : null;
};

/** What the provider keeps (attempts, codes, sessions), one row each. Whether it has expired the provider itself asks. */
export const keptIn =
  (database: DatabaseSync) =>
  (model: string): Adapter => {
    const find = (column: 'id' | 'uid', value: string) => {
      const sql = `SELECT payload FROM kept WHERE model = ? AND ${column} = ?`;
      return row.optional().parse(database.prepare(sql).get(model, value))?.payload;
    };
    const upsert: Adapter['upsert'] = async (id, payload, expiresIn) => {
      const expires = expiresIn === undefined ? null : Math.floor(Date.now() / 1000) + expiresIn;
      database
        .prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?, ?)')
        .run(model, id, JSON.stringify(payload), expires, textIn(payload, 'uid'), textIn(payload, 'grantId'));
    };
    return {
      upsert,
      find: async (id) => find('id', id),
      findByUid: async (uid) => find('uid', uid),
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const payload = find('id', id);
        const at = JSON.stringify({ ...payload, consumed: Math.floor(Date.now() / 1000) });
        database.prepare('UPDATE kept SET payload = ? WHERE model = ? AND id = ?').run(at, model, id);
      },
      destroy: async (id) => {
        database.prepare('DELETE FROM kept WHERE model = ? AND id = ?').run(model, id);
      },
      revokeByGrantId: async (grantId) => {
        database.prepare('DELETE FROM kept WHERE grant_id = ?').run(grantId);
      },
    };
  };

const once = (database: DatabaseSync, id: string, make: () => Record<string, unknown>) => {
  const read = database.prepare("SELECT payload FROM kept WHERE model = 'Machine' AND id = ?");
  const known = row.optional().parse(read.get(id))?.payload;
  if (known) return known;
  const made = make();
  database
    .prepare("INSERT INTO kept VALUES ('Machine', ?, ?, NULL, NULL, NULL)")
    .run(id, JSON.stringify(made));
  return made;
};

/** The key that signs tokens and the one that signs the provider's cookies: made once, the same after a restart. */
export const machineKeys = (
  database: DatabaseSync,
): { signing: Record<string, unknown>; cookies: string } => {
  const signing = once(database, 'signing', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = stored.parse(privateKey.export({ format: 'jwk' }));
    const kid = createHash('sha256').update(String(jwk.n)).digest('base64url').slice(0, 16);
    return { ...jwk, kid, use: 'sig', alg: 'RS256' };
  });
  const cookies = once(database, 'cookies', () => ({ key: randomBytes(32).toString('base64url') }));
  return { signing, cookies: String(cookies.key) };
};

/** Drops what is over, so that the file does not grow with every sign-in. */
export const dropExpired = (database: DatabaseSync): void =>
  void database.prepare('DELETE FROM kept WHERE expires < ?').run(Math.floor(Date.now() / 1000));
