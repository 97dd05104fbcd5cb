import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** What must survive a killed process: messages, mails, events, secrets, the clock. One file, one writer. */
export type State = {
  run(sql: string, ...values: SQLInputValue[]): { changes: number; id: number };
  all(sql: string, ...values: SQLInputValue[]): unknown[];
  /** All or nothing; may be called inside itself. */
  atomically<T>(work: () => T): T;
  close(): void;
};

const schema = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, message_id TEXT NOT NULL, body TEXT NOT NULL,
    sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL, receives INTEGER NOT NULL DEFAULT 0,
    first_received INTEGER);
  CREATE INDEX IF NOT EXISTS messages_by_queue ON messages (queue, visible_at);
  CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY AUTOINCREMENT, bus TEXT NOT NULL, archive TEXT NOT NULL, at INTEGER NOT NULL,
    event TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS mails (
    id TEXT PRIMARY KEY, number INTEGER NOT NULL, at INTEGER NOT NULL, source TEXT NOT NULL,
    recipients TEXT NOT NULL, tags TEXT NOT NULL, raw BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS suppressed (
    address TEXT PRIMARY KEY, reason TEXT NOT NULL, at INTEGER NOT NULL);
`;

/** Opens the state of a data folder. A killed process loses nothing that was written; a loss of power might. */
export const openState = (folder: string): State => {
  const database = new DatabaseSync(join(folder, 'state.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;');
  database.exec(schema);
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  let depth = 0;
  const atomically = <T>(work: () => T): T => {
    if (depth > 0) return work();
    database.exec('BEGIN IMMEDIATE');
    depth += 1;
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    } finally {
      depth -= 1;
    }
  };
  return {
    run: (sql, ...values) => {
      const result = prepared(sql).run(...values);
      return { changes: Number(result.changes), id: Number(result.lastInsertRowid) };
    },
    all: (sql, ...values) => prepared(sql).all(...values),
    atomically,
    close: () => database.close(),
  };
};
