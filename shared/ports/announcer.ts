import type { DomainEvent } from '../contracts/events.ts';

/** Announces what is already stored. Throws when any of the events was not taken. */
export type Announcer = { announce(events: readonly DomainEvent[], cause: string): Promise<void> };
