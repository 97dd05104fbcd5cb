import type { CaseFile } from '../../../shared/domain/escalation/case-file.ts';
import { caseMailsEn } from '../../../shared/wording/case-mails.en.ts';
import { regulatorMailsEn } from '../../../shared/wording/regulator-mails.en.ts';
import { sectionsOf } from '../case-file/sections.ts';
import type { RegulatorFacts } from './facts.ts';
import { type MailText, mailOf } from './mail-body.ts';
import { ask, closing, opening, subjectOf } from './regulator-parts.ts';

/** A danger was confirmed after the referral: the same, with the case file as it is now. */
export const regulatorUpdate = (facts: RegulatorFacts, file: CaseFile): MailText =>
  mailOf(subjectOf(facts, caseMailsEn.regulatorUpdate.what), [
    ...opening(facts, true),
    { kind: 'paragraph', text: caseMailsEn.regulatorUpdate.happened },
    ...(facts.view.regulatorAcknowledgedAt ? [] : ask(facts)),
    ...sectionsOf(file),
    { kind: 'heading', text: regulatorMailsEn.files },
    { kind: 'paragraph', text: regulatorMailsEn.filesText },
    ...closing,
  ]);

/** The referral: the regulator's five groups of factors, one thing to do, and four files. */
export const regulatorNotice = (facts: RegulatorFacts, file: CaseFile): MailText =>
  mailOf(subjectOf(facts, regulatorMailsEn.what.notice), [
    ...opening(facts, true),
    { kind: 'paragraph', text: regulatorMailsEn.notComplaint },
    ...ask(facts),
    ...sectionsOf(file),
    { kind: 'heading', text: regulatorMailsEn.files },
    { kind: 'paragraph', text: regulatorMailsEn.filesText },
    ...closing,
  ]);
