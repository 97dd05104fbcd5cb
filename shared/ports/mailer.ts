export type Attachment = { filename: string; contentType: string; content: Uint8Array };

/** One mail to one address. Tags are SES message tags: letters, digits, `_` and `-` only. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments: readonly Attachment[];
  tags: Readonly<Record<string, string>>;
  /** SES ids of earlier mails of the case, oldest first: one thread in the reader's mailbox. */
  references: readonly string[];
};

/**
 * Sends one mail and gives SES's id for it.
 * Throws `NotTaken` when it was certainly not sent; anything else means that nobody knows.
 */
export type Mailer = { send(mail: Mail): Promise<{ messageId: string }> };

/** The mail was certainly not sent: SES asked us to slow down, or refused this very mail. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly why: 'throttled' | 'refused';

  constructor(why: 'throttled' | 'refused', cause: unknown) {
    super(`the mail was not taken: ${why}`, { cause });
    this.why = why;
  }
}
