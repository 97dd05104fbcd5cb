import type { CaseView } from './case.ts';
import { type Danger, isOpen } from './danger.ts';
import type { Failure } from './failure.ts';
import type { DangerEvent } from './opening-events.ts';

/** The danger that this failure is, where readers have been given it. */
export const dangerOf = (view: Pick<CaseView, 'dangers'>, failure: string): Danger | undefined =>
  view.dangers.find((each) => each.failure === failure);

/**
 * "Danger is read by people before anybody is told": the failures that a page or a mail may show. A danger is shown from
 * the day on which the board is told of it, and no more once readers have turned it down; where they turned down all
 * that there was, the case ends and keeps what it was about.
 */
export const shownFailures = (view: Pick<CaseView, 'failures' | 'dangers' | 'told'>): Failure[] => {
  const shown = view.failures.filter(({ id }) => {
    const danger = dangerOf(view, id);
    return !danger || (view.told.includes(id) && danger.standing !== 'not-upheld');
  });
  return shown.length > 0 ? shown : view.failures;
};

const changed = (view: CaseView, failure: string, change: (danger: Danger) => Danger): Danger[] =>
  view.dangers.map((each) => (each.failure === failure ? change(each) : each));

/** Whether the board knows of a danger that nobody has confirmed, and nobody has turned down. */
const tellsUnconfirmed = (view: CaseView, dangers: readonly Danger[]): boolean =>
  view.unconfirmed &&
  dangers.some((each) => view.told.includes(each.failure) && (isOpen(each) || each.standing === 'undecided'));

const decided = (view: CaseView, failure: string, standing: Danger['standing']): Partial<CaseView> => {
  const dangers = changed(view, failure, (danger) => ({ ...danger, standing }));
  return { dangers, unconfirmed: tellsUnconfirmed(view, dangers) };
};

const started = (view: CaseView, event: Extract<DangerEvent, { kind: 'triage-started' }>) => {
  const { failure, trigger, firstReadBy, readBy, boardToldBy } = event;
  const danger: Danger = {
    ...{ failure, trigger, firstReadBy, readBy, boardToldBy },
    ...{ readings: [], standing: 'unread', overdue: [] },
  };
  return { dangers: [...view.dangers, danger] };
};

/** What a reading, or the lack of one, changes. */
export const dangerChanges = (view: CaseView, event: DangerEvent): Partial<CaseView> => {
  switch (event.kind) {
    case 'triage-started':
      return started(view, event);
    case 'danger-read': {
      const { at, by, reading, failure } = event;
      return {
        dangers: changed(view, failure, (danger) => ({
          ...danger,
          readings: [...danger.readings, { by, at, reading }],
        })),
      };
    }
    case 'readings-overdue': {
      const { failure, reading } = event;
      return {
        dangers: changed(view, failure, (danger) => ({ ...danger, overdue: [...danger.overdue, reading] })),
      };
    }
    case 'danger-disputed': {
      const { failure, decideBy } = event;
      return {
        dangers: changed(view, failure, (danger) => ({ ...danger, standing: 'disputed', decideBy })),
      };
    }
    case 'danger-confirmed':
      return decided(view, event.failure, 'confirmed');
    case 'danger-not-upheld':
      return decided(view, event.failure, 'not-upheld');
    case 'danger-undecided':
      return decided(view, event.failure, 'undecided');
    default:
      return event satisfies never;
  }
};
