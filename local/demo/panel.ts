import type { AssociationId } from '../../shared/domain/association.ts';
import { panelMember } from '../../shared/domain/people/panel-member.ts';
import { localDate } from '../../shared/domain/time/calendar.ts';
import type { Panels } from '../../shared/ports/panels.ts';

/** Two members and their chair, who sit on the panel of the association that raises the first case; none exists. */
export const demoPanel = [
  { name: 'Rosalind Ferry', email: 'rosalind.ferry@panel.example.org', role: 'panel-chair' },
  { name: 'Amos Tredwell', email: 'amos.tredwell@panel.example.org', role: 'panel-member' },
  { name: 'Nesta Coyle', email: 'nesta.coyle@panel.example.org', role: 'panel-member' },
] as const;

/** Seats the demonstration's panel, as the trade body's desk does. */
export const addDemoPanel = async (
  panels: Pick<Panels, 'add'>,
  association: AssociationId,
  since: string,
): Promise<void> => {
  for (const [index, who] of demoPanel.entries()) {
    const id = (index + 1).toString(16).padStart(16, '0');
    await panels.add(panelMember.parse({ ...who, id, association, since: localDate.parse(since) }));
  }
};
