import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Refusal } from './command.ts';
import type { Role } from './people.ts';

/**
 * "Fewer than two members, and the trade body's independent lead acts": the lead seconds what the only member
 * proposed, or proposes where there is no member, and then somebody else of the trade body must second it.
 */
export const leadRefusal = (
  role: Role,
  members: number,
  proposes: boolean,
  rulebook: Rulebook,
): Refusal | undefined => {
  const enough = members >= rulebook.panel.members;
  if (role === 'independent-lead')
    return enough || (proposes && members > 0) ? 'panel-has-members' : undefined;
  return role === 'trade-body' && members > 0 ? 'panel-has-members' : undefined;
};
