import type { Mail, Mailer } from '../../ports/mailer.ts';

/** Keeps the mails it was told to send; ids count up. */
export const memoryMailer = (): Mailer & { mails: Mail[] } => {
  const mails: Mail[] = [];
  return {
    mails,
    send: async (mail) => {
      mails.push(mail);
      return { messageId: `message-${mails.length}` };
    },
  };
};
