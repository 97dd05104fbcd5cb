import type { CaseFile } from '../../../shared/domain/escalation/case-file.ts';
import { regulatorMailsEn } from '../../../shared/wording/regulator-mails.en.ts';
import { sectionsOf } from '../case-file/sections.ts';
import type { RegulatorFacts } from './facts.ts';
import { type MailText, mailOf } from './mail-body.ts';
import { ask, closing, opening, subjectOf } from './regulator-parts.ts';

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
