import { caseMailsEn } from '../../../shared/wording/case-mails.en.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { regulatorMailsEn } from '../../../shared/wording/regulator-mails.en.ts';
import type { RegulatorFacts } from './facts.ts';
import { type Block, type MailText, mailOf } from './mail-body.ts';
import { subjectOf } from './regulator-parts.ts';

const task = (
  facts: RegulatorFacts,
  { what, happened, ask }: { what: string; happened: string; ask: string },
  between: readonly Block[] = [],
): MailText =>
  mailOf(subjectOf(facts, what), [
    { kind: 'paragraph', text: caseMailsEn.tasks.greeting },
    { kind: 'paragraph', text: mailsEn.about(facts.association, facts.promise) },
    { kind: 'heading', text: mailsEn.headings.happened },
    { kind: 'paragraph', text: happened },
    ...between,
    { kind: 'heading', text: regulatorMailsEn.ask },
    { kind: 'paragraph', text: ask },
  ]);

/** To the trade body: nobody has read reports of danger in time. It says nothing of what they tell. */
export const readingsOverdue = (facts: RegulatorFacts): MailText => task(facts, caseMailsEn.tasks.readings);

/** To the trade body: the panel's day has passed. */
export const panelReviewLate = (facts: RegulatorFacts): MailText => {
  const { what, happened, ask } = caseMailsEn.tasks.review;
  const by = facts.view.review?.reviewBy ?? facts.today;
  return task(facts, { what, happened: happened(dateWords(by, 'en')), ask });
};

/** To the trade body: the chair of the panel asks to stop an escalation, which takes both of them. */
export const stopAsked = (facts: RegulatorFacts): MailText => {
  const { what, happened, reason, ask } = caseMailsEn.tasks.stop;
  const { stopAsked: asked, escalation } = facts.view;
  const on = dateWords(escalation?.goesOn ?? facts.today, 'en');
  const quotes: Block[] = asked.map((each) => ({ kind: 'quote', of: reason, text: each.reason }));
  return task(facts, { what, happened, ask: ask(on) }, quotes);
};
