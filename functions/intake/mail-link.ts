import type { LinkMail, LinkMailAnswer } from '../../shared/contracts/link-mail.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { type Mailer, NotTaken } from '../../shared/ports/mailer.ts';
import { spoken } from '../../shared/wording/wording.ts';
import { linkMailText } from './emails/link-mail.ts';

type Needs = {
  mailer: Mailer;
  /** Public address of the service, without a slash at its end. */
  address: string;
  /** Takes one mail to an address from what may be sent; false when there was too much of it lately. */
  mayMail: (address: string) => boolean;
};

/** Sends no address but that of a saved form's page, whoever asks. */
const isOurs = ({ link, lang }: LinkMail, { address }: Needs): boolean => {
  const before = `${address}${routes.returnByLink(lang, '')}`;
  return link.startsWith(before) && /^[\w.-]+$/.test(link.slice(before.length));
};

/**
 * Mails the link of a saved form, once, to one address, and keeps nothing of it: no row, no tag, no line in a log.
 * @throws on a link that is none of ours, and when nobody knows whether the mail went
 */
export const mailLink =
  (needs: Needs) =>
  async (asked: LinkMail): Promise<LinkMailAnswer> => {
    if (!isOurs(asked, needs)) throw new Error('this link is none of a saved form');
    if (!needs.mayMail(asked.address)) return 'withheld';
    await spoken(asked.lang);
    try {
      await needs.mailer.send({
        to: asked.address,
        ...linkMailText(asked),
        attachments: [],
        tags: {},
        references: [],
      });
      return 'sent';
    } catch (error) {
      // Slow down, or an address that the mail service refuses: no fault of ours, and the code still works.
      if (error instanceof NotTaken) return 'not-sent';
      throw error;
    }
  };
