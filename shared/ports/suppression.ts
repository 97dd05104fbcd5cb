/**
 * The mail service's own list of mailboxes that bounced or complained: it takes a mail to one of them, and sends nothing.
 */
export type Suppression = {
  /** Whether the address is on the list. @throws when it could not be asked */
  holds(address: string): Promise<boolean>;
};
