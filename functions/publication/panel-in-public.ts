import type { Language } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import type { Association } from '../../shared/domain/association.ts';
import { membersOf } from '../../shared/domain/people/panel-member.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { PanelRegister } from '../../shared/ports/panels.ts';
import { panelPage } from './pages/panel-page.ts';

type Needs = { panels: PanelRegister; cases: Pick<Cases, 'ofAssociation'>; stylesheet: string };

/** Who sits on the panel of an association, and what it recommends. */
export const showPanel = async (
  { panels, cases, stylesheet }: Needs,
  lang: Language,
  association: Association,
): Promise<WebResponse> => {
  const [sitting, views] = await Promise.all([
    panels.sitting(association.id),
    cases.ofAssociation(association.id),
  ]);
  const small = membersOf(sitting) < currentRulebook.panel.members;
  return { status: 200, body: panelPage({ lang, stylesheet, association, sitting, small, views }) };
};
