import { type CaseFileFacts, caseFileOf } from '../../functions/notices/case-file/contents.ts';
import { association } from '../../shared/domain/association.ts';
import type { History } from '../../shared/domain/escalation/command.ts';
import { entryOf } from '../../shared/domain/ledger/entry.ts';
import { aFailure, answers, at, day, delivered, hash, opened, put, story, time } from './cases.ts';

export const anAssociation = association.parse({
  id: 'C9001',
  name: 'Larkfield Homes',
  registeredOn: '1998-04-01',
  designation: 'Non-profit',
  corporateForm: 'Registered society',
  homes: 12_345,
  homesAsOf: '2026-03-31',
  adoption: 'adopter',
  chairMailbox: 'chair@larkfield.example.org',
  secretaryMailbox: 'secretary@larkfield.example.org',
});

/** A case that was never answered and has gone to the regulator. */
export const unanswered = (): History => put(story(opened(), delivered()), time('2027-01-28'));

/** A case with figures and danger, a late answer and a long way behind it. */
export const eventful = (): History =>
  put(
    story(
      opened(),
      delivered(),
      opened('2026-12-18', aFailure({ trigger: 'danger-cluster' })),
      { kind: 'acknowledge-board', at: at('2026-12-21'), by: 'secretary' },
      ...answers('2027-01-25', {
        kind: 'part',
        reason:
          'Some of the homes belong to another landlord. See https://larkfield.example.org/reply or www.example.com.',
        action: 'We survey every home on the estate for damp and put right what we find.',
        by: day('2027-06-30'),
        owner: 'Jo Bloggs, director of homes',
      }),
    ),
    time('2027-01-28'),
  );

export const caseFileFacts = (history: History, more: Partial<CaseFileFacts> = {}): CaseFileFacts => ({
  history,
  association: anAssociation,
  words: {
    promise: 'Homes are kept in good repair',
    standards: ['Safety and Quality Standard', 'Neighbourhood and Community Standard'],
    hazards: { 'damp-or-mould': 'Damp or mould' },
  },
  latest: undefined,
  published: [],
  entries: history.events.map((event, index) => entryOf(history.view.id, index + 1, event, hash)),
  today: day('2027-01-28'),
  schema: 'https://charter.example.org/data/case-file-1.schema.json',
  ...more,
});

export const aCaseFile = (history = eventful(), more: Partial<CaseFileFacts> = {}) =>
  caseFileOf(caseFileFacts(history, more));
