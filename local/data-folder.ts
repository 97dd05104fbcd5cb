import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Where tables, messages, mails and keys of one machine lie. */
export type DataFolder = {
  path: string;
  /** Lets go of it; a folder that was made for one start only is deleted. */
  leave(): void;
};

/** This file in a folder says that the service made it, and may empty it. */
const mark = 'made-by-together-with-tenants.txt';
const lockFile = 'lock.sqlite';

const isOurs = (path: string): boolean => existsSync(join(path, mark));
const isEmpty = (path: string): boolean => !existsSync(path) || readdirSync(path).length === 0;

/** The operating system lets go of this lock when a process ends, however it ends. */
const lock = (path: string): DatabaseSync => {
  const database = new DatabaseSync(join(path, lockFile));
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return database;
  } catch (cause) {
    database.close();
    throw new Error(
      `The service already runs on the data folder ${path}. Stop it, or choose another with --data.`,
      {
        cause,
      },
    );
  }
};

/**
 * Opens a data folder, and makes it where there is none; without a path, one in the temporary directory.
 * @throws when the folder holds something that the service did not make, or another service runs on it
 */
export const openDataFolder = (wanted: string | undefined, reset: boolean): DataFolder => {
  const path = wanted === undefined ? mkdtempSync(join(tmpdir(), 'together-with-tenants-')) : resolve(wanted);
  if (!isEmpty(path) && !isOurs(path))
    throw new Error(
      `The folder ${path} holds files that this service did not make, so it is neither used nor emptied. ` +
        'Choose another with --data.',
    );
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, mark), 'The local service keeps its data here. --reset deletes all of it.\n');
  const held = lock(path);
  if (reset)
    for (const name of readdirSync(path))
      if (name !== mark && !name.startsWith(lockFile)) rmSync(join(path, name), { recursive: true });
  const forget = (): void => {
    if (wanted === undefined) rmSync(path, { recursive: true, force: true });
  };
  // Ctrl-C while the service is still starting.
  process.once('exit', forget);
  return {
    path,
    leave: () => {
      process.off('exit', forget);
      held.close();
      forget();
    },
  };
};
