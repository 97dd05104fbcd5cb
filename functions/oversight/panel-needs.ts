import type { Cookies } from '../../shared/contracts/cookies.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Chance } from '../../shared/ports/chance.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { PanelMailer } from '../../shared/ports/panel-mailer.ts';
import type { PanelLinks, Panels } from '../../shared/ports/panels.ts';
import type { Sessions } from '../../shared/ports/people.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { Themes } from '../../shared/ports/themes.ts';

/** What signing somebody of a panel in takes. */
export type PanelSignInNeeds = {
  panels: Pick<Panels, 'ofAddress' | 'list' | 'declare'>;
  links: Pick<PanelLinks, 'find' | 'use'>;
  sessions: Sessions;
  mailer: PanelMailer;
  associations: Pick<Associations, 'get'>;
  cookies: Cookies;
  chance: Chance;
  clock: Clock;
  stylesheet: string;
};

/** What the pages of a panel take. */
export type PanelNeeds = PanelSignInNeeds & {
  cases: Pick<Cases, 'load' | 'ofAssociation'>;
  moves: Pick<CaseMoves, 'put'>;
  scores: Pick<Scores, 'latestRun' | 'scorecardsOf'>;
  /** Counts of what tenants' words are about; no words. */
  themes: Themes;
};
