import type { PanelMail } from '../../contracts/panel-mail.ts';
import type { PanelMailer } from '../../ports/panel-mailer.ts';

/** Keeps what it was asked for. */
export const memoryPanelMailer = (): PanelMailer & { asked: readonly PanelMail[] } => {
  const asked: PanelMail[] = [];
  return { asked, ask: async (mail) => void asked.push(mail) };
};
