import { describe, expect, test } from 'vitest';
import { charter2019 } from '../../../shared/domain/charter/editions/2019.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { Command } from '../../../shared/domain/escalation/command.ts';
import { shownFailures } from '../../../shared/domain/escalation/danger-changes.ts';
import { failureIdOf } from '../../../shared/domain/escalation/failure.ts';
import { graveDanger } from '../../../shared/domain/escalation/triggers/grave-danger.ts';
import { publicCaseOf } from '../../../shared/domain/publication/cases-in-public.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { hazardId } from '../../../shared/domain/rulebook/rulebook.ts';
import { ann, ben, reads } from '../../support/case-acts.ts';
import { aFailure, asked, day, delivered, noticeIds, opened, put, story, time } from '../../support/cases.ts';

const damp = aFailure({ trigger: 'danger-cluster' });
const wires = aFailure({ trigger: 'danger-cluster', hazard: 'electrics' });
const gas = aFailure({ trigger: 'grave-danger', hazard: 'gas-or-fumes' });
const moreGas = aFailure({ trigger: 'grave-danger', hazard: 'gas-or-fumes', report: 2 });

const both = (on: string, failure: { id: string }, what: 'yes' | 'no' = 'yes'): [Command, Command] => [
  reads(`${on}T13:00:00Z`, ann, what, failure.id),
  reads(`${on}T14:00:00Z`, ben, what, failure.id),
];
const standings = ({ dangers }: CaseView): string[] => dangers.map((each) => each.standing);

describe('a second kind of danger in the same case', () => {
  const first = story(opened('2026-12-17', damp), ...both('2026-12-17', damp), delivered());

  test('is read by people by itself, and told to the board and to the regulator in mails of its own', () => {
    const joined = [opened('2027-01-04', wires), ...both('2027-01-04', wires)].reduce(put, first);
    expect(standings(joined.view)).toEqual(['confirmed', 'confirmed']);
    const told = noticeIds(joined);
    expect(told).toContain('board-update-danger-cluster-electrics to secretary');
    expect(told.at(-1)).toBe('regulator-update-danger-cluster-electrics to regulator');
  });

  test('that nobody reads is told to the board as unconfirmed, and alarms, whatever became of the first', () => {
    const passed = put(put(first, opened('2027-01-04', wires)), time('2027-01-07'));
    expect(passed.view.told).toEqual([damp.id, wires.id]);
    expect(passed.view.unconfirmed).toBe(true);
    expect(noticeIds(passed)).toContain('readings-overdue-danger-cluster-electrics to trade-body');
    expect(noticeIds(passed)).toContain('board-update-danger-cluster-electrics to secretary');
  });

  test('does not hurry the board: each danger has its own day once the board knows of the case', () => {
    const two = [opened('2027-01-04', wires), opened('2027-01-05', gas)].reduce(put, first);
    expect(put(two, time('2027-01-06T12:00:00Z')).view.told).toEqual([damp.id, wires.id]);
    expect(put(two, time('2027-01-07T12:00:00Z')).view.told).toEqual([damp.id, wires.id, gas.id]);
  });
});

describe('a further report of the same danger', () => {
  const flag = (known: readonly CaseView[]) =>
    graveDanger({
      ...{ association: gas.association, hazard: hazardId.parse('gas-or-fumes') },
      ...{ charter: charter2019, year: 2026, known },
    });
  const raised = (...views: CaseView[]): string => failureIdOf(flag(views));
  const reported = story(opened('2026-12-17', gas));

  test('belongs to the one that readers are reading', () => {
    expect(raised()).toBe('C9001-quality-2026-grave-danger-gas-or-fumes');
    expect(raised(reported.view)).toBe('C9001-quality-2026-grave-danger-gas-or-fumes');
    expect(asked(reported, opened('2026-12-17T15:00:00Z', gas))).toEqual({
      kind: 'nothing',
      why: 'known-failure',
    });
  });

  test.each(['yes', 'no'] as const)(
    'is another home’s once the first was decided (%s): it is read and told by itself',
    (what) => {
      const kept = story(opened('2026-12-15'), delivered('2026-12-16'));
      const decided = [opened('2026-12-17', gas), ...both('2026-12-17', gas, what)].reduce(put, kept);
      expect(raised(decided.view)).toBe('C9001-quality-2026-grave-danger-gas-or-fumes-2');
      const again = [opened('2027-01-04', moreGas), ...both('2027-01-04', moreGas)].reduce(put, decided);
      expect(noticeIds(again)).toContain('board-update-grave-danger-gas-or-fumes-2 to secretary');
      expect(raised(again.view)).toBe('C9001-quality-2026-grave-danger-gas-or-fumes-3');
    },
  );

  test('after its case was closed opens the next case', () => {
    const closed = both('2026-12-17', gas, 'no').reduce(put, reported);
    expect(closed.view.closed?.outcome).toBe('not-upheld');
    expect(raised(closed.view)).toBe('C9001-quality-2026-grave-danger-gas-or-fumes-2');
    expect(put(closed, opened('2027-01-04', moreGas)).view).toMatchObject({ ordinal: 2, state: 'triage' });
  });

  test('of another danger is another failure', () => {
    expect(raised(story(opened('2026-12-17', wires)).view)).toBe(
      'C9001-quality-2026-grave-danger-gas-or-fumes',
    );
  });
});

describe('what is shown of dangers', () => {
  const known = story(opened('2026-12-15'), delivered('2026-12-16'));

  test('is nothing before the board is told, and nothing of what readers turned down', () => {
    const joined = put(known, opened('2027-01-04', wires));
    const shown = (of: CaseView) => shownFailures(of).map((each) => each.trigger);
    expect(shown(joined.view)).toEqual(['serious']);
    expect(publicCaseOf(joined.view, day('2027-01-05'), currentRulebook).inside).toMatchObject({
      evidence: [{ kind: 'serious' }],
    });
    const told = put(joined, time('2027-01-07'));
    expect(shown(told.view)).toEqual(['serious', 'danger-cluster']);
    expect(shown(both('2027-01-07', wires, 'no').reduce(put, told).view)).toEqual(['serious']);
  });

  test('is what a case was about, where readers turned down all of it', () => {
    const closed = both('2026-12-17', gas, 'no').reduce(put, story(opened('2026-12-17', gas)));
    expect(shownFailures(closed.view)).toHaveLength(1);
  });
});
