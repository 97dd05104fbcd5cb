import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../functions/notices/case-file/csv.ts';
import { findingBlocks } from '../../../functions/notices/emails/findings.ts';
import { evidenceOf } from '../../../functions/oversight/pages/evidence.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { problemCommitment } from '../../../shared/domain/charter/charter.ts';
import { type CaseFile, caseFile } from '../../../shared/domain/escalation/case-file.ts';
import type { Evidence } from '../../../shared/domain/escalation/failure.ts';
import { serious } from '../../../shared/domain/escalation/triggers/serious.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { score, streamsOf } from '../../../shared/domain/scoring/score.ts';
import { textOf } from '../../../shared/html/html.ts';
import { aCaseFile, unanswered } from '../../support/case-files.ts';
import { asked, aTally, levelsOf, nth } from '../../support/scoring.ts';

const sentence = 'Of 34 homes that reported something, 12 said it was not answered in the legal time.';

describe('what homes said of the legal time', () => {
  const problem = problemCommitment(adoptedEdition)?.id ?? '';
  /** An association that fails at two promises, among many that do well. */
  const flagsWith = (legalTime?: { asked: number; late: number }) => {
    const of = (index: number) => (index === 0 ? levelsOf(58, 0, 0, 0, 2) : levelsOf(3, 0, 10, 10, 37));
    const tallies = Array.from({ length: 25 }, (_, index) =>
      aTally(
        nth(index),
        { [asked(0)]: of(index), [problem]: of(index) },
        index === 0 && legalTime ? { legalTime } : {},
      ),
    );
    const editions = { charter: adoptedEdition, rulebook: currentRulebook, year: 2026 };
    const scorecards = score(tallies, editions);
    return serious({ ...editions, scorecards, streams: streamsOf(25, adoptedEdition), tallies });
  };
  const told = (evidence: Evidence): unknown =>
    evidence.kind === 'serious' ? evidence.legalTime : 'another kind';

  test('stands beside the evidence about what went wrong, and beside no other', () => {
    const flags = flagsWith({ asked: 34, late: 12 });
    expect(flags.map((flag) => [flag.commitment === problem, told(flag.evidence)])).toEqual([
      [false, undefined],
      [true, { asked: 34, late: 12 }],
    ]);
  });

  test('is told from ten homes on, and opens nothing', () => {
    const few = flagsWith({ asked: 34, late: 9 });
    expect(few.map(({ evidence }) => told(evidence))).toEqual([undefined, undefined]);
    expect(flagsWith({ asked: 60, late: 60 }).map(({ commitment }) => commitment)).toEqual(
      flagsWith().map(({ commitment }) => commitment),
    );
  });
});

describe('beside the figures', () => {
  const legalTime = { asked: 34, late: 12 };

  test('the board reads it as one sentence, in both languages, and nothing where nothing is told', () => {
    const { view } = unanswered();
    const withLegalTime = view.failures.map((each) =>
      each.evidence.kind === 'serious' ? { ...each, evidence: { ...each.evidence, legalTime } } : each,
    );
    expect(textOf(evidenceOf('en', { ...view, failures: withLegalTime }))).toContain(sentence);
    expect(textOf(evidenceOf('cy', { ...view, failures: withLegalTime }))).toContain('O 34 o gartrefi');
    expect(textOf(evidenceOf('en', view))).not.toContain('legal time');
  });

  test('the case file says it in words, in JSON and in rows of their own', () => {
    const file = aCaseFile();
    const found = file.findings.map((each): CaseFile['findings'][number] =>
      each.kind === 'serious' ? { ...each, legalTime } : each,
    );
    expect(JSON.stringify(findingBlocks(found))).toContain(sentence);
    const whole = caseFile.parse({ ...file, findings: found });
    expect(csvOf(whole)).toContain('"finding 1, legal time",late,12');
    expect(JSON.stringify(findingBlocks(file.findings))).not.toContain('legal time');
  });
});
