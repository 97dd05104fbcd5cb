import * as z from 'zod';
import { localDate } from '../domain/time/calendar.ts';
import { tellLanguages } from './routes.ts';

/** One address as a header and an envelope take it: no name, no list, no line break; 254 is SMTP's own limit. */
export const mailAddress = z.email().max(254);

/** What the form asks of the function that mails links. All of it is forgotten when the mail is handed over. */
export const linkMail = z.strictObject({
  address: mailAddress,
  link: z.string().max(2000),
  lang: z.enum(tellLanguages),
  /** Last day on which the link works. */
  last: localDate,
});
export type LinkMail = z.infer<typeof linkMail>;

/**
 * `withheld`: so many were asked for that this one was not sent; whoever asked is not told. `not-sent`: the mail service
 * did not take it.
 */
export const linkMailAnswer = z.enum(['sent', 'withheld', 'not-sent']);
export type LinkMailAnswer = z.infer<typeof linkMailAnswer>;
