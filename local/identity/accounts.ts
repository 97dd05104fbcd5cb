import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

/** Somebody who can sign in on this machine. What they may do, the register says. */
export type Account = { subject: string; email: string; name: string };

/** What the sign-in of one machine keeps: one file, so that it survives a restart. */
export type Accounts = {
  list(): Account[];
  find(email: string): Account | undefined;
  /** Answers the new subject. */
  add(email: string, name: string): string;
  remove(email: string): boolean;
  close(): void;
};

const schema = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;
  CREATE TABLE IF NOT EXISTS accounts (
    subject TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS kept (
    model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL, expires INTEGER, uid TEXT, grant_id TEXT,
    PRIMARY KEY (model, id));
`;

const rows = z.array(z.object({ subject: z.string(), email: z.string(), name: z.string() }));

/** The file in the data folder; both the service and the thread of the sign-in open it. */
export const openIdentityFile = (folder: string): DatabaseSync => {
  const database = new DatabaseSync(join(folder, 'identity.sqlite'));
  database.exec(schema);
  return database;
};

export const accountsIn = (database: DatabaseSync): Accounts => {
  const all = database.prepare('SELECT subject, email, name FROM accounts ORDER BY rowid');
  const one = database.prepare('SELECT subject, email, name FROM accounts WHERE email = ?');
  const insert = database.prepare('INSERT INTO accounts VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM accounts WHERE email = ?');
  return {
    list: () => rows.parse(all.all()),
    find: (email) => rows.parse(one.all(email))[0],
    add: (email, name) => {
      const subject = randomUUID();
      insert.run(subject, email, name);
      return subject;
    },
    remove: (email) => Number(drop.run(email).changes) > 0,
    close: () => database.close(),
  };
};
