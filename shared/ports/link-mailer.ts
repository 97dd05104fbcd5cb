import type { LinkMail, LinkMailAnswer } from '../contracts/link-mail.ts';

/** Mails the link of a saved form, and keeps nothing of it. Says `not-sent` also where nobody knows. */
export type LinkMailer = { send(mail: LinkMail): Promise<LinkMailAnswer> };
