import type { DomainEvent } from '../../contracts/events.ts';
import type { Announcer } from '../../ports/announcer.ts';

/** Keeps what it was told to announce. */
export const memoryAnnouncer = (): Announcer & { announced: DomainEvent[]; causes: string[] } => {
  const announced: DomainEvent[] = [];
  const causes: string[] = [];
  return {
    announced,
    causes,
    announce: async (events, cause) => {
      announced.push(...structuredClone(events));
      causes.push(cause);
    },
  };
};
