import * as z from 'zod';
import { associationId } from '../domain/association.ts';
import { commitmentId } from '../domain/charter/charter.ts';
import { caseId } from '../domain/escalation/case.ts';
import { severity, triggerName } from '../domain/escalation/failure.ts';
import { noticeId } from '../domain/escalation/notice.ts';
import { recipient, step } from '../domain/escalation/step.ts';

/** THE event catalogue. Ids, numbers and severities only: no free text, no person. */
export const eventCatalogue = {
  FailureDetected: z.strictObject({
    failure: z.string().describe('id of the failure; the row is read again, the event is only a hint'),
    association: associationId.describe('registration code'),
    commitment: commitmentId.describe('id of the commitment in the charter edition of the run'),
    year: z.int().describe('reporting year by its first calendar year'),
    trigger: triggerName.describe('the rule that said so'),
    severity: severity.describe('watch goes to the panel, serious and danger open a case'),
  }),
  NoticeDue: z.strictObject({
    notice: noticeId.describe('id of the outbox row; the row is read again, the event is only a hint'),
    association: associationId.describe('registration code, the partition of the row'),
    case: caseId.describe('the case that owes the notice'),
    step: step.describe('which mail it is'),
    recipient: recipient.describe('who it goes to'),
    audience: z.enum(['board', 'regulator']).describe('which function sends it'),
  }),
  AddressDue: z.strictObject({
    reading: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .describe('id of the mail’s row; the row is read again, the event is only a hint'),
    association: associationId.describe('registration code'),
  }),
} as const;

export type EventName = keyof typeof eventCatalogue;
export type EventDetail<N extends EventName> = z.infer<(typeof eventCatalogue)[N]>;
export type DomainEvent = { [N in EventName]: { name: N; detail: EventDetail<N> } }[EventName];

/** The source of every event of ours; EventBridge patterns and policies name it. */
export const eventSource = 'together-with-tenants';

/** Version of the envelope; a change of meaning is a new event, not a new version. */
export const envelopeVersion = 1;

/** What travels as an event's `detail`: the domain's words, and what caused them. */
export const envelope = <N extends EventName>(name: N) =>
  z.strictObject({ version: z.literal(envelopeVersion), cause: z.string(), about: eventCatalogue[name] });

/** Reads what an event is about out of its `detail`; throws on what is not in the catalogue's words. */
export const readAbout: { [N in EventName]: (detail: unknown) => EventDetail<N> } = {
  FailureDetected: (detail) => envelope('FailureDetected').parse(detail).about,
  NoticeDue: (detail) => envelope('NoticeDue').parse(detail).about,
  AddressDue: (detail) => envelope('AddressDue').parse(detail).about,
};

/** One example of each event that parses; the wiring tests and the documentation use them. */
export const eventExamples: { [N in EventName]: EventDetail<N> } = {
  FailureDetected: eventCatalogue.FailureDetected.parse({
    failure: 'C9001-quality-2026-serious',
    association: 'C9001',
    commitment: 'quality',
    year: 2026,
    trigger: 'serious',
    severity: 'serious',
  }),
  NoticeDue: eventCatalogue.NoticeDue.parse({
    notice: 'C9001-quality-2026-1_board-notice_secretary',
    association: 'C9001',
    case: 'C9001-quality-2026-1',
    step: 'board-notice',
    recipient: 'secretary',
    audience: 'board',
  }),
  AddressDue: eventCatalogue.AddressDue.parse({
    reading: '0123456789abcdef0123456789abcdef',
    association: 'C9001',
  }),
};
