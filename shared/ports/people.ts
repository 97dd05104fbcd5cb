import type { Person } from '../domain/people/person.ts';
import type { Session } from '../domain/people/session.ts';
import type { Instant } from '../domain/time/calendar.ts';

/** Who may sign in, and what they may do. */
export type People = {
  /** `undefined` where nobody has that subject. */
  find(subject: string): Promise<Person | undefined>;
  /** Adds a person, or takes the place of what stood under the subject. */
  put(person: Person): Promise<void>;
  /** False where nobody had that subject. */
  remove(subject: string): Promise<boolean>;
  /** Everybody, by subject. */
  list(): Promise<Person[]>;
};

/**
 * Sessions of people who signed in. Each is found by a secret that only the person's browser has; the store keeps its
 * hash and cannot give it back.
 */
export type Sessions = {
  /** @throws where a session has that secret already */
  start(secret: string, session: Session): Promise<void>;
  /** As it stands, over or not: `isLive` says. `undefined` once the person was signed out everywhere since it began. */
  find(secret: string): Promise<Session | undefined>;
  /** Notes that somebody was here. A session that was ended stays ended. */
  touch(secret: string, seenAt: Instant): Promise<void>;
  /** Ending what is no session is no fault. */
  end(secret: string): Promise<void>;
};

/** Ends sessions of people who signed in; it can start none and read none. */
export type SessionEnds = {
  /** Ends every session that the person began by then. */
  endAll(subject: string, at: Instant): Promise<void>;
};
