import type { LinkMail, LinkMailAnswer } from '../../contracts/link-mail.ts';
import type { LinkMailer } from '../../ports/link-mailer.ts';

/** Keeps what would be mailed, for a test to look at; `answers` says what comes of it. */
export const memoryLinkMailer = (
  answers: LinkMailAnswer = 'sent',
): LinkMailer & { mails: readonly LinkMail[] } => {
  const mails: LinkMail[] = [];
  return {
    mails,
    send: async (mail) => {
      mails.push(mail);
      return answers;
    },
  };
};
