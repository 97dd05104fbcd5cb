import type { LinkMailer } from '../../shared/ports/link-mailer.ts';

/** The function that mails links, called with a client that is loaded by the first link that is asked for. */
export const linkMailerWhenAsked = (name: string): LinkMailer => ({
  send: async (mail) => {
    const { linkMailerIn } = await import('./link-mailer.wiring.ts');
    return linkMailerIn(name).send(mail);
  },
});
