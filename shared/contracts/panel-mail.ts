import * as z from 'zod';
import { mailAddress } from './link-mail.ts';
import { languages } from './routes.ts';

/**
 * What is asked of the function that mails links to members of panels: an address as somebody typed it. Whether a member
 * has it, that function alone looks up. An *invitation* is asked for by the trade body, a *sign-in* by whoever opens the
 * page; the link of an invitation works for longer.
 */
export const panelMail = z.strictObject({
  address: mailAddress,
  lang: z.enum(languages),
  purpose: z.enum(['invitation', 'sign-in']),
});
export type PanelMail = z.infer<typeof panelMail>;
