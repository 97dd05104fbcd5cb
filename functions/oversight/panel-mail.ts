import type { PanelMail } from '../../shared/contracts/panel-mail.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { linkUntil, panelLimits } from '../../shared/domain/people/panel-session.ts';
import type { Chance } from '../../shared/ports/chance.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { type Mailer, NotTaken } from '../../shared/ports/mailer.ts';
import type { PanelLinks, Panels } from '../../shared/ports/panels.ts';
import { panelLinkText } from './emails/panel-link.ts';

type Needs = {
  panels: Pick<Panels, 'ofAddress'>;
  links: Pick<PanelLinks, 'make'>;
  mailer: Mailer;
  chance: Chance;
  clock: Clock;
  /** Public address of the service, without a slash at its end. */
  address: string;
};

/** `unknown`: nobody of a panel has the address. `withheld`: enough links were made for it in this hour. */
type Answer = 'sent' | 'unknown' | 'withheld' | 'not-sent';

/**
 * Mails a link to a member of a panel, and nothing to anybody else. Nobody waits for it: what it answers stands in the
 * log, without the address.
 * @throws when nobody knows whether the mail went; then it is tried again, with another link
 */
export const mailPanelLink =
  (needs: Needs) =>
  async ({ address, lang, purpose }: PanelMail): Promise<Answer> => {
    const [member] = await needs.panels.ofAddress(address);
    if (!member) return 'unknown';
    const now = needs.clock.now();
    const secret = Buffer.from(needs.chance.bytes(32)).toString('base64url');
    const until = linkUntil(purpose, now);
    const made = await needs.links.make(
      { secret, address: member.email, until },
      panelLimits.linksAnHour,
      now,
    );
    if (!made) return 'withheld';
    const text = panelLinkText({
      ...{ lang, purpose, link: `${needs.address}${routes.panelLink(lang, secret)}` },
    });
    try {
      // To the address as the trade body wrote it down, whatever was typed.
      await needs.mailer.send({ to: member.email, ...text, attachments: [], tags: {}, references: [] });
      return 'sent';
    } catch (error) {
      if (error instanceof NotTaken) return 'not-sent';
      throw error;
    }
  };
