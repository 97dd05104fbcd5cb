import type { Instant } from '../domain/time/calendar.ts';

/** Seals a value so that only this service can read or make it (the form's state, a receipt's address). */
export type Sealer = {
  seal(purpose: string, value: unknown, expiresAt: Instant): Promise<string>;
  /** `undefined` when it is not ours, not of this purpose, or has expired; the caller says so in plain words. */
  open(purpose: string, sealed: string, now: Instant): Promise<unknown>;
};

/** What a signed link is bound to. */
export type LinkSubject = {
  purpose: 'board' | 'regulator';
  association: string;
  case: string;
  recipient: string;
};

/** Signed links: bound to purpose, case, recipient and expiry. They show; only a POST acts. */
export type Links = {
  sign(subject: LinkSubject, expiresAt: Instant): Promise<string>;
  verify(purpose: LinkSubject['purpose'], token: string, now: Instant): Promise<LinkSubject | undefined>;
};
