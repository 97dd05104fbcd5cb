import type { PanelMail } from '../contracts/panel-mail.ts';

/**
 * Asks for a link to be mailed to a member of a panel, and does not wait: who asks cannot learn, by an answer or by its
 * time, whether the address is a member's.
 */
export type PanelMailer = { ask(mail: PanelMail): Promise<void> };
