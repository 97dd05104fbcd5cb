import type { AssociationId } from '../../../../shared/domain/association.ts';
import type { CaseEvent, CaseId, CaseView } from '../../../../shared/domain/escalation/case.ts';
import type { Chance } from '../../draws.ts';
import type { Desk } from '../desk.ts';
import type { Kernel } from '../kernel.ts';
import type { Habits } from './habits.ts';

export type About = { association: AssociationId; case: CaseId };

/** What pressing the button sends; sent again it is the same but for the time. Gives whether the page said that it is done. */
export type Form = (desk: Desk) => Promise<boolean>;

/** What somebody does at a page: they read it, and press what it offers; `undefined` where it offers nothing of the kind. */
export type Plan = {
  kind: string;
  about: About;
  read: (desk: Desk) => Promise<Form | undefined>;
};

/** What the people of a history are made of, and how one of them plans an act, some time from now. */
export type Planning = {
  kernel: Kernel;
  chance: Chance;
  habits: Habits;
  plan: (what: Plan, after: number) => void;
};

/** Something happened to a case, and whoever looks in at their page sees it. */
export type Sees = (view: CaseView, event: CaseEvent) => void;

/** A page about one case: read, and then pressed. */
export const atCase = (
  kind: string,
  about: About,
  form: (view: CaseView, desk: Desk) => Form | undefined,
): Plan => ({
  kind,
  about,
  read: async (desk) => {
    const history = await desk.cases.load(about.association, about.case);
    return history && form(history.view, desk);
  },
});

export const aboutOf = ({ association, id }: CaseView): About => ({ association, case: id });
